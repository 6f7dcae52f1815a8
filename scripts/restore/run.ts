/**
 * Restores the table into a new one, and examines it. See docs/backups.md.
 *
 *     node scripts/restore/run.ts --from <table> --into <new table> [--at 2026-01-01T09:00:00Z]
 *     node scripts/restore/run.ts [--from <table>] --into <restored table> --at 2026-01-01T09:00:00Z --examine-only
 *
 * It says by which stream the table is put to use only once all that was signed of its chains is in it. Where it ends before,
 * as a table of an earlier hour does, two people decide, and say so: `--accept BEHIND`. `--accept OTHER` and `--accept FORGED`
 * are for whoever can show why a chain is not what was signed. `--held <file>` takes checkpoints that an authority has kept (a
 * trail of scripts/export-audit.ts), `--key <file>` a pinned public key in PEM; both may be said again and again.
 *
 * Where the live table is lost, `--erasures <file>` tells what was erased since: the log's lines RECORD_ERASED.
 *
 * With the credentials of the AWS CLI, of somebody who may restore and walk the table: no function may.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { realPause } from '../../platform/table/back-off.ts';
import { dynamoDbClient } from '../../platform/table/client.ts';
import { openTable } from '../../platform/table/table.ts';
import { CONTRADICTIONS, type SignedContradiction } from './as-signed.ts';
import { liveErasures } from './live-erasures.ts';
import type { Erasures } from './erasures.ts';
import { heldCheckpoints, pinnedKey } from './held-checkpoints.ts';
import { examine } from './rehearsal.ts';
import { restoreTable, streamOf } from './restore-table.ts';
import { told } from './told.ts';
import { writtenErasures } from './written-erasures.ts';

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    into: { type: 'string' },
    at: { type: 'string' },
    erasures: { type: 'string' },
    held: { type: 'string', multiple: true, default: [] },
    key: { type: 'string', multiple: true, default: [] },
    accept: { type: 'string', multiple: true, default: [] },
    'examine-only': { type: 'boolean', default: false },
  },
});
const { from, into } = values;
if (into === undefined) throw new Error('Say --into <new table>.');
const at = values.at === undefined ? null : new Date(values.at);
if (at !== null && Number.isNaN(at.getTime())) throw new Error('Say --at as in 2026-01-01T09:00:00Z.');
if (at === null && values['examine-only']) throw new Error('Say --at, the instant that the table was restored to.');

const accepted = new Set(values.accept.map(contradictionNamed));
const texts = (files: readonly string[]): Promise<readonly string[]> =>
  Promise.all(files.map((file) => readFile(file, 'utf8')));
const keys = (await texts(values.key)).map(pinnedKey);
const kept = { held: (await texts(values.held)).flatMap(heldCheckpoints), keys: keys.length === 0 ? null : keys };

const client = dynamoDbClient({ region: 'eu-west-2' });
/** What began before the restore may be in it: what was erased in the last minutes is erased again to be sure. */
const began = new Date();
if (!values['examine-only']) {
  if (from === undefined) throw new Error('Say --from <table>.');
  console.log(`Restoring ${from} into ${into}. This takes a quarter of an hour at least.`);
  await restoreTable({ client, pause: realPause }, { from, into, at });
  console.log('Restored. It is examined now.');
}
const MARGIN_MILLISECONDS = 60 * 60 * 1000;
const erasures = await erasuresTold();
const examined = await examine(
  { client, pause: realPause, erasures, kept, accepted },
  { live: from ?? null, copy: into, at: at ?? new Date(began.getTime() - MARGIN_MILLISECONDS) },
);
console.log(told(examined));
if (examined.mayGoLive) console.log(`It is put to use by its stream: ${await streamOf(client, into)}`);
process.exitCode = examined.mayGoLive ? 0 : 1;

function contradictionNamed(text: string): SignedContradiction {
  const found = CONTRADICTIONS.find((name) => name === text);
  if (found === undefined) throw new Error(`Say --accept and one of ${CONTRADICTIONS.join(', ')}.`);
  return found;
}

/** The live table's own: what is erased again must be refused under the same key. */
function hashKeyIn(value: string | undefined): string {
  if (value === undefined || value.length < 32) throw new Error('Set HASH_KEY to the hash key that is in use.');
  return value;
}

/** By the exported log, or by the live table. Null where there is neither: docs/backups.md says what to do then. */
async function erasuresTold(): Promise<Erasures | null> {
  const file = values.erasures;
  if (file === undefined && from === undefined) return null;
  const hashKey = hashKeyIn(process.env['HASH_KEY']);
  if (file !== undefined) return writtenErasures(await readFile(file, 'utf8'), hashKey);
  return from === undefined ? null : liveErasures(openTable(client, from, realPause), hashKey);
}
