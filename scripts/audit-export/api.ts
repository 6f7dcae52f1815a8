import * as z from 'zod';

export type Api = { readonly url: string; readonly token: string };

const Link = z.object({ sequence: z.number(), entry: z.string(), hash: z.string() });
const Checkpoint = z.object({
  sequence: z.number(),
  signed: z.string(),
  keyId: z.string(),
  algorithm: z.string(),
  signature: z.string(),
});
const SigningKey = z.object({ keyId: z.string(), algorithm: z.string(), publicKey: z.string() });

export type Link = z.infer<typeof Link>;
export type Checkpoint = z.infer<typeof Checkpoint>;
export type SigningKey = z.infer<typeof SigningKey>;

const LINKS = `query AuditTrail($after: String) {
  list: auditTrail(first: 100, after: $after) {
    edges { node { sequence entry hash } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const CHECKPOINTS = `query AuditCheckpoints($after: String) {
  list: auditCheckpoints(first: 100, after: $after) {
    edges { node { sequence signed keyId algorithm signature } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const KEYS = 'query AuditSigningKeys { list: auditSigningKeys { keyId algorithm publicKey } }';

/** Every link, oldest first, as its page comes. */
export async function* links(api: Api): AsyncGenerator<Link> {
  yield* pages(api, LINKS, Link);
}

/** Every checkpoint, oldest first. One an hour at most: some 9,000 a year. */
export async function checkpoints(api: Api): Promise<readonly Checkpoint[]> {
  const newestFirst: Checkpoint[] = [];
  for await (const checkpoint of pages(api, CHECKPOINTS, Checkpoint)) newestFirst.push(checkpoint);
  return newestFirst.reverse();
}

export async function signingKeys(api: Api): Promise<readonly SigningKey[]> {
  return ask(api, { query: KEYS }, z.array(SigningKey));
}

async function* pages<Node>(api: Api, query: string, node: z.ZodType<Node>): AsyncGenerator<Node> {
  const Page = z.object({
    edges: z.array(z.object({ node })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  });
  for (let after: string | null | undefined; after !== null;) {
    const { edges, pageInfo }: z.infer<typeof Page> = await ask(api, { query, variables: { after } }, Page);
    for (const edge of edges) yield edge.node;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
}

const Answer = z.object({
  errors: z.array(z.object({ message: z.string() })).optional(),
  data: z.object({ list: z.unknown() }).nullish(),
});

/** @throws Error with what the API says where it gives no data. */
async function ask<List>({ url, token }: Api, request: object, list: z.ZodType<List>): Promise<List> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  const { errors, data } = Answer.parse(await response.json());
  if (data === null || data === undefined) {
    throw new Error(errors?.map(({ message }) => message).join(' ') ?? `The API answered ${response.status}.`);
  }
  return list.parse(data.list);
}
