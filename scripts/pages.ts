import * as z from 'zod';

export type Api = { readonly url: string; readonly token: string };

/** Every node of a list, as its page comes. The query names the list `list` and takes the cursor as `$after`. */
export async function* pages<Node>(
  api: Api,
  { query, variables = {} }: { readonly query: string; readonly variables?: object },
  node: z.ZodType<Node>,
): AsyncGenerator<Node> {
  const Page = z.object({
    edges: z.array(z.object({ node })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  });
  for (let after: string | null | undefined; after !== null;) {
    const { edges, pageInfo }: z.infer<typeof Page> = await ask(
      api,
      { query, variables: { ...variables, after } },
      Page,
    );
    for (const edge of edges) yield edge.node;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
}

const Answer = z.object({
  errors: z.array(z.object({ message: z.string() })).optional(),
  data: z.object({ list: z.unknown() }).nullish(),
});

/** @throws Error with what the API says where it gives no data. */
export async function ask<List>({ url, token }: Api, request: object, list: z.ZodType<List>): Promise<List> {
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
