/**
 * Writes the audit chain of an authority to a file that tools/verify-audit.mjs verifies offline.
 *
 *     TOKEN=… node scripts/export-audit.ts --url http://localhost:4000/graphql --file trail.ndjson
 *     node tools/verify-audit.mjs trail.ndjson
 *
 * TOKEN is an access token of the authority's system or of somebody of the authority who may read its audit trail, given
 * by the environment since arguments are seen by everybody on the machine.
 */
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';

const TRAIL = `query AuditTrail($after: String) {
  auditTrail(first: 100, after: $after) {
    edges { node { sequence entry hash } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const Link = z.object({ sequence: z.number(), entry: z.string(), hash: z.string() });
const Page = z.object({
  edges: z.array(z.object({ node: Link })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});
const Answer = z.object({
  errors: z.array(z.object({ message: z.string() })).optional(),
  data: z.object({ auditTrail: Page }).nullish(),
});

const { values } = parseArgs({ options: { url: { type: 'string' }, file: { type: 'string' } } });
const token = process.env['TOKEN'];

if (values.url === undefined || values.file === undefined || token === undefined) {
  console.error(
    'Give --url <address of the API>, --file <file to write> and, in the environment, TOKEN=<access token>.',
  );
  process.exitCode = 2;
} else {
  const count = await exportTrail({ url: values.url, token }, values.file);
  console.log(`Wrote ${count} entries to ${values.file}. Verify them with: node tools/verify-audit.mjs ${values.file}`);
}

async function exportTrail(api: { readonly url: string; readonly token: string }, path: string): Promise<number> {
  const file = createWriteStream(path, { mode: 0o600 });
  let count = 0;
  for (let after: string | null | undefined; after !== null;) {
    const { edges, pageInfo }: z.infer<typeof Page> = await ask(api, after);
    for (const { node } of edges) file.write(`${JSON.stringify(node)}\n`);
    count += edges.length;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  }
  file.end();
  await finished(file);
  return count;
}

async function ask(
  { url, token: bearer }: { readonly url: string; readonly token: string },
  after: string | undefined,
): Promise<z.infer<typeof Page>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: TRAIL, variables: { after } }),
  });
  const { errors, data } = Answer.parse(await response.json());
  if (data === null || data === undefined) {
    throw new Error(errors?.map(({ message }) => message).join(' ') ?? `The API answered ${response.status}.`);
  }
  return data.auditTrail;
}
