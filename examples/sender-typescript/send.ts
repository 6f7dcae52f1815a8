/**
 * Sends what has changed in an SSD-shaped source to the Families First network, and prints what became of it.
 *
 *     node send.ts --source source.db --state state.db [--dry-run] [--refused-too] [--batch 100] [--mapping mapping.json]
 *
 * From the environment: GRAPHQL_URL, TOKEN_URL, CLIENT_ID, CLIENT_SECRET; BACK_OFF_SECONDS, 1 if absent.
 * Ends with 0 if all is well, 1 if records want mending, 2 if it could not go on: then the next run does.
 */
import { parseArgs } from 'node:util';
import { openApi } from './api.ts';
import { openBackOff, Stopped } from './back-off.ts';
import { hashed, withoutPurged } from './deltas.ts';
import { readMapping } from './mapping.ts';
import { openReport } from './report.ts';
import { sendAll } from './sending.ts';
import { readSource } from './source.ts';
import { openState } from './state.ts';
import { openTokens } from './token.ts';

const MAPPING = new URL('../../docs/generated/mapping/mapping.json', import.meta.url);
const MOST_RECORDS = 100;

const { values: options } = parseArgs({
  options: {
    source: { type: 'string' },
    state: { type: 'string' },
    mapping: { type: 'string' },
    batch: { type: 'string', default: String(MOST_RECORDS) },
    'dry-run': { type: 'boolean', default: false },
    'refused-too': { type: 'boolean', default: false },
  },
});

function needed(name: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new Stopped(`${name} is missing.`);
  return value;
}

async function main(): Promise<number> {
  const report = openReport();
  const backOff = openBackOff(Number(process.env['BACK_OFF_SECONDS'] ?? 1));
  const credentials = {
    tokenUrl: needed('TOKEN_URL', process.env['TOKEN_URL']),
    clientId: needed('CLIENT_ID', process.env['CLIENT_ID']),
    clientSecret: needed('CLIENT_SECRET', process.env['CLIENT_SECRET']),
  };
  const tokens = openTokens(credentials, backOff);
  const api = openApi(needed('GRAPHQL_URL', process.env['GRAPHQL_URL']), tokens, backOff);
  const kinds = readMapping(options.mapping ?? MAPPING);
  const records = withoutPurged(readSource(needed('--source', options.source), kinds)).map(hashed);
  const state = openState(needed('--state', options.state));
  try {
    const mostRecords = Math.min(MOST_RECORDS, Number(options.batch));
    const choices = { dryRun: options['dry-run'], refusedToo: options['refused-too'], mostRecords };
    await sendAll({ api, backOff, state, report, ...choices }, records);
    return report.hasTrouble() ? 1 : 0;
  } finally {
    state.close();
    console.log(report.text(options['dry-run']));
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Stopped ? `Stopped. ${error.message}` : error);
  process.exitCode = 2;
}
