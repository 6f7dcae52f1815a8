import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { flatTables } from '../../contexts/exchange/index.ts';
import { recordsOf } from '../../contexts/exchange/files/records-of.ts';
import { typeDefs } from '../../graphql/generated/type-defs.ts';
import { factInputs, sourceOf } from '../batches/support/records.ts';
import { propertyRuns } from '../conferences/support/property-runs.ts';
import { arbitraryFacts } from '../support/conferences/arbitrary-facts.ts';
import { filled, rowsOf, templateColumns } from './support/flat-rows.ts';

/** The published columns say all that a conference can say: what is written by them is read as it was. */
const schema = buildSchema(typeDefs);
const tables = flatTables(schema, 'CONFERENCE');
/** What these episodes never say: none of it is of a fact, but the last. */
const UNSAID = [
  'fgdm_episode_reopens_conference_id',
  'fgdm_episode_reopens_source_system',
  'fgdm_episode_reopens_source_record_id',
  'fgdm_episode_expected_version',
  'fgdm_birth_sex',
];
const columns = templateColumns('conference');

/** A cell tells neither an empty list nor an empty text from nothing. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said).filter((part) => part !== '');
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, said(part)] as const);
  return Object.fromEntries(parts.filter(([, part]) => part !== '' && !isEmpty(part)));
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

async function read(csv: string): Promise<readonly unknown[]> {
  const records = recordsOf(Readable.from([Buffer.from(csv)]), {
    file: { format: 'CSV', kind: 'CONFERENCE' },
    schema,
    from: { byte: 0, row: 0 },
    columns: null,
  });
  const values: unknown[] = [];
  for await (const { value, problems } of records) values.push(problems.length > 0 ? problems : value);
  return values;
}

describe('the template of conferences', () => {
  it('has a place for every fact of every kind', async () => {
    const episodes = fc.array(
      arbitraryFacts.filter((facts) => facts.length > 0),
      { minLength: 1, maxLength: 3 },
    );
    const filledIn = new Set<string>();
    await fc.assert(
      fc.asyncProperty(episodes, async (told) => {
        const records = told.map((facts, index) => ({
          sourceRecord: sourceOf(`R-${String(index)}`),
          sourceUpdatedAt: '2026-06-30T09:00:00Z',
          facts: factInputs(facts),
        }));
        const rows = records.flatMap((record) => rowsOf(tables, record));
        for (const name of rows.flatMap((row) => Object.keys(row))) filledIn.add(name);
        const csv = filled(columns, rows);

        expect((await read(csv)).map(said)).toEqual(records.map((conference) => said({ conference })));
      }),
      propertyRuns('files, mapping', { runs: 150, seed: 20261122 }),
    );

    expect(columns.filter((name) => !filledIn.has(name))).toEqual(UNSAID);
  });
});
