import * as z from 'zod';
import { type Api, ask, pages } from '../pages.ts';

export type { Api };

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
  yield* pages(api, { query: LINKS }, Link);
}

/** Every checkpoint, oldest first. One an hour at most: some 9,000 a year. */
export async function checkpoints(api: Api): Promise<readonly Checkpoint[]> {
  const newestFirst: Checkpoint[] = [];
  for await (const checkpoint of pages(api, { query: CHECKPOINTS }, Checkpoint)) newestFirst.push(checkpoint);
  return newestFirst.reverse();
}

export async function signingKeys(api: Api): Promise<readonly SigningKey[]> {
  return ask(api, { query: KEYS }, z.array(SigningKey));
}
