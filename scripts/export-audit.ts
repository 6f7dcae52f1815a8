/**
 * Writes the audit chain of an authority to a file that tools/verify-audit.mjs verifies offline: the public keys, then
 * every link, and after the link that it signs each checkpoint.
 *
 *     TOKEN=… node scripts/export-audit.ts --url http://localhost:4000/graphql --file trail.ndjson
 *     node tools/verify-audit.mjs trail.ndjson --key signing-key.pem
 *
 * TOKEN is an access token of the authority's system or of somebody of the authority who may read its audit trail, given
 * by the environment since arguments are seen by everybody on the machine.
 */
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { type Api, checkpoints, links, signingKeys } from './audit-export/api.ts';
import { trailRows } from './audit-export/trail-rows.ts';

const { values } = parseArgs({ options: { url: { type: 'string' }, file: { type: 'string' } } });
const token = process.env['TOKEN'];

if (values.url === undefined || values.file === undefined || token === undefined) {
  console.error(
    'Give --url <address of the API>, --file <file to write> and, in the environment, TOKEN=<access token>.',
  );
  process.exitCode = 2;
} else {
  const count = await exportTrail({ url: values.url, token }, values.file);
  console.log(
    `Wrote ${count.links} entries, ${count.checkpoints} checkpoints and ${count.keys} public keys to ${values.file}. ` +
      `Verify them with: node tools/verify-audit.mjs ${values.file} --key <the public key that you were told>`,
  );
}

async function exportTrail(api: Api, path: string) {
  const count = { links: 0, checkpoints: 0, keys: 0 };
  // Before the links, which then go at least as far as the last of them.
  const parts = { keys: await signingKeys(api), checkpoints: await checkpoints(api), links: links(api) };
  const file = createWriteStream(path, { mode: 0o600 });
  for await (const { of, row } of trailRows(parts)) {
    file.write(`${JSON.stringify(row)}\n`);
    count[of] += 1;
  }
  file.end();
  await finished(file);
  return count;
}
