import { buildASTSchema, parse } from 'graphql';
import { flatTables } from '../../contexts/exchange/index.ts';
import { typeDefs } from '../../graphql/generated/type-defs.ts';
import { addDays, localDate } from '../../platform/dates/index.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { type BatchRecord, conferenceRecord } from '../../test/batches/support/records.ts';
import { filled, type FlatRow, rowsOf, templateColumns } from '../../test/files/support/flat-rows.ts';
import { pushedEpisode } from '../pushed/episode.ts';

const FIRST_DAY = localDate('2025-01-01');
const DAYS = 180;

/** A whole episode, from referral to closure, as a batch takes it. */
export function episode(seed: string, number: number): BatchRecord {
  const random = seededRandom(`${seed} ${String(number)}`);
  const receivedOn = addDays(FIRST_DAY, number % DAYS);
  return conferenceRecord(`B-${String(number)}`, pushedEpisode(random, `B${String(number)}`, receivedOn));
}

export type Table = { readonly text: string; readonly rows: number; readonly records: number };

/** Episodes as flat tables, to about so many rows: the header has the columns that they use. */
export function tableOf(seed: string, mostRows: number): Table {
  const tables = flatTables(buildASTSchema(parse(typeDefs), { assumeValidSDL: true }), 'CONFERENCE');
  const rows: FlatRow[] = [];
  let records = 0;
  for (;;) {
    const { conference } = episode(seed, records);
    const more = rowsOf(tables, conference ?? {});
    if (rows.length + more.length > mostRows) break;
    rows.push(...more);
    records += 1;
  }
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = templateColumns('conference').filter((name) => used.has(name));
  return { text: filled(columns, rows), rows: rows.length, records };
}
