import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, coerceInputValue, isEnumType } from 'graphql';
import { type Column, FILE_KINDS, type FlatTable, flatTables, TABLE_COLUMN } from '../../contexts/exchange/index.ts';
import { recordsOf } from '../../contexts/exchange/files/records-of.ts';
import { typeDefs } from '../../graphql/generated/type-defs.ts';
import type { FileRecordKind } from '../../graphql/generated/resolvers-types.ts';
import { filled, type FlatRow } from './support/flat-rows.ts';

/** The mapping pack says of each column whether a row needs it: a row with those alone is read, and one without is not. */
const schema = buildSchema(typeDefs);
const inputs = schema.getType('BatchRecordInput');

const SAMPLES: Readonly<Record<string, string>> = { Int: '1', Pence: '100', Boolean: 'Y' };

const sample = ({ type }: Column): string =>
  isEnumType(type) ? (type.getValues()[0]?.name ?? '') : (SAMPLES[type.name] ?? '2026');

/** The needed cells of a row; of things of which one is to be said, the first. */
function neededCells({ name, columns }: FlatTable): FlatRow {
  const needed = columns.filter(({ obligation }) => obligation.is === 'EACH_ROW');
  const choice = columns.find(
    ({ obligation: { is }, name: column }) => is === 'ONE_OF_GROUP' && column.includes('_need_'),
  );
  const cells = [...needed, ...(choice === undefined ? [] : [choice])].map(
    (column) => [column.name, sample(column)] as const,
  );
  return { [TABLE_COLUMN]: name, ...Object.fromEntries(cells) };
}

async function wrongIn(kind: FileRecordKind, rows: readonly FlatRow[]): Promise<readonly string[]> {
  const { keys, tables } = flatTables(schema, kind);
  const key = Object.fromEntries(
    keys.map((column) => [column.name, isEnumType(column.type) ? sample(column) : 'KEY1']),
  );
  const columns = [TABLE_COLUMN, ...[...keys, ...tables.flatMap((table) => table.columns)].map(({ name }) => name)];
  const csv = filled(
    columns,
    rows.map((row) => ({ ...key, ...row })),
  );
  const file = { format: 'CSV', kind } as const;
  const wrong: string[] = [];
  const records = recordsOf(Readable.from([Buffer.from(csv)]), {
    file,
    schema,
    from: { byte: 0, row: 0 },
    columns: null,
  });
  for await (const { value, problems } of records) {
    wrong.push(...problems.map(({ code }) => code));
    if (inputs === undefined || !('getFields' in inputs)) throw new Error('The SDL has no BatchRecordInput.');
    coerceInputValue(value, inputs as never, (path) => wrong.push(path.join('.')));
  }
  return wrong;
}

/** A row of a table with those that it must come after. */
function rowsTo(tables: readonly FlatTable[], table: FlatTable): readonly FlatRow[] {
  const { place } = table;
  const before = place.kind === 'PART' ? tables.filter(({ name }) => name === place.of) : [];
  return [...before.flatMap((parent) => rowsTo(tables, parent)), neededCells(table)];
}

const cases = (Object.keys(FILE_KINDS) as FileRecordKind[]).flatMap((kind) => {
  const { tables } = flatTables(schema, kind);
  return tables.map((table) => ({ kind, name: table.name, table, tables }));
});

describe('the columns that each row needs', () => {
  it.each(cases)('are those that are needed, and all of them: $kind, $name', async ({ kind, table, tables }) => {
    const rows = rowsTo(tables, table);
    const own = rows.at(-1) ?? {};
    // What a whole record needs besides, such as its facts, is missing of a row that stands alone.
    const besides = await wrongIn(kind, rows);
    const needed = table.columns.filter(({ obligation, isList }) => obligation.is === 'EACH_ROW' && !isList);

    expect(besides.filter((path) => path.split('.').length > 1)).toEqual([]);
    for (const { name } of needed) {
      const { [name]: _left, ...rest } = own;
      const wrong = await wrongIn(kind, [...rows.slice(0, -1), rest]);
      expect([name, wrong.length]).toEqual([name, besides.length + 1]);
    }
  });
});
