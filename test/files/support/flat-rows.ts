import { readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import type { Column, FlatTable, FlatTables } from '../../../contexts/exchange/index.ts';
import { TABLE_COLUMN } from '../../../contexts/exchange/index.ts';

/** A row of a flat table: what stands in which column. */
export type FlatRow = Readonly<Record<string, string>>;

/** The columns of a published template. */
export function templateColumns(file: string): readonly string[] {
  return readFileSync(`docs/generated/mapping/${file}.csv`, 'utf8').trimEnd().split(',');
}

/** A template with rows beneath its header. */
export function filled(columns: readonly string[], rows: readonly FlatRow[]): string {
  const strangers = rows.flatMap((row) => Object.keys(row)).filter((name) => !columns.includes(name));
  if (strangers.length > 0) throw new Error(`The template has no ${[...new Set(strangers)].join(', ')}.`);
  return stringify([...rows], { header: true, columns: [...columns], record_delimiter: '\r\n' });
}

type Said = Readonly<Record<string, unknown>>;

/** The rows by which a record would be sent: the other way round from the importer, by the same tables. */
export function rowsOf({ keys, tables }: FlatTables, record: Said): readonly FlatRow[] {
  const [root] = tables;
  if (root === undefined) throw new Error('There is no table.');
  const key = cellsOf(keys, record);
  const named = (row: FlatRow): FlatRow => ({ ...key, ...row });
  const facts = (record['facts'] ?? []) as readonly Said[];
  return [
    ...rowsBelow(tables, root, record),
    ...facts.flatMap((fact) => tables.flatMap((table) => rowsOfFact(tables, table, fact))),
  ].map(named);
}

function rowsOfFact(tables: readonly FlatTable[], table: FlatTable, fact: Said): readonly FlatRow[] {
  if (table.place.kind !== 'FACT') return [];
  const said = fact[table.place.member];
  return said === undefined ? [] : rowsBelow(tables, table, said as Said);
}

/** A row of a table, and after it those of its lists. */
function rowsBelow(tables: readonly FlatTable[], table: FlatTable, said: Said): readonly FlatRow[] {
  const own = cellsOf(table.columns, said);
  const lists = tables.flatMap((part) => {
    if (part.place.kind !== 'PART' || part.place.of !== table.name) return [];
    const entries = (at(said, part.place.path) ?? []) as readonly Said[];
    return entries.flatMap((entry) => rowsBelow(tables, part, entry));
  });
  const isSaid = Object.keys(own).length > 0 || table.place.kind !== 'RECORD' || lists.length > 0;
  return isSaid ? [{ [TABLE_COLUMN]: table.name, ...own }, ...lists] : lists;
}

function cellsOf(columns: readonly Column[], said: Said): FlatRow {
  const cells = columns.flatMap(({ name, path }): readonly (readonly [string, string])[] => {
    const value = at(said, path);
    if (value === undefined || value === null) return [];
    return [[name, [value].flat().map(text).join('|')]];
  });
  return Object.fromEntries(cells);
}

/** A code, a number, or whether: nothing in a cell has parts. */
const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function at(said: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((within, part) => (within as Said | null | undefined)?.[part], said);
}
