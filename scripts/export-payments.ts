/**
 * Writes what happened to the money of an authority's support packages between two instants to a CSV file, for a finance
 * system: payments, refunds, corrections, and the approvals and commitments that they stand on. docs/connecting.md tells
 * what the columns are.
 *
 *     TOKEN=… node scripts/export-payments.ts --url http://localhost:4000/graphql --file payments.csv
 *       [--from 2026-06-01T00:00:00Z] [--to 2026-07-01T00:00:00Z]
 *
 * TOKEN is an access token of somebody of the authority who may read its support packages, given by the environment since
 * arguments are seen by everybody on the machine. The file takes its name once it is whole. Without `--to`: all but the
 * last two minutes.
 */
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { Api } from './pages.ts';
import { csvRow, HEADER } from './payment-export/csv.ts';
import { ledger, type Period } from './payment-export/ledger.ts';

/**
 * An entry carries the instant at which its request came, and is written up to half a minute later; clocks differ, too. So
 * what is older than this has all its entries, and the next file goes on from there without missing one.
 */
const SETTLED_MS = 2 * 60 * 1_000;

const { values } = parseArgs({
  options: { url: { type: 'string' }, file: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } },
});
const token = process.env['TOKEN'];

if (values.url === undefined || values.file === undefined || token === undefined) {
  console.error(
    'Give --url <address of the API>, --file <file to write> and, in the environment, TOKEN=<access token>.',
  );
  process.exitCode = 2;
} else if (values.to !== undefined && !(Date.parse(values.to) <= Date.now() - SETTLED_MS)) {
  console.error(
    '--to is an instant at least two minutes ago, such as 2026-07-01T00:00:00Z: later ones may still be added to.',
  );
  process.exitCode = 2;
} else {
  const period = { from: values.from, to: values.to ?? new Date(Date.now() - SETTLED_MS).toISOString() };
  const written = await exportPayments({ url: values.url, token }, period, values.file);
  console.log(
    `Wrote ${written} entries to ${values.file}, recorded before ${period.to}. Go on with --from ${period.to}`,
  );
}

async function exportPayments(api: Api, period: Period, path: string): Promise<number> {
  const unfinished = `${path}.part`;
  const file = createWriteStream(unfinished, { mode: 0o600 });
  file.write(HEADER);
  let written = 0;
  for await (const entry of ledger(api, period)) {
    file.write(csvRow(entry));
    written += 1;
  }
  file.end();
  await finished(file);
  await rename(unfinished, path);
  return written;
}
