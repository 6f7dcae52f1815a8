import { type FlatTables, TABLE_COLUMN } from '../../../contexts/exchange/index.ts';
import type { GeneratedFile } from '../generator.ts';
import { MAPPED, MAPPING } from './kinds.ts';

/** A header with every column that the importer reads, and no row. */
export function template({ kind, keys, tables }: FlatTables): GeneratedFile {
  const columns = [...keys, ...tables.flatMap((table) => table.columns)].map(({ name }) => name);
  const names = tables.length > 1 ? [TABLE_COLUMN, ...columns] : columns;
  return { path: `${MAPPING}/${MAPPED[kind].file}.csv`, content: `${names.join(',')}\r\n` };
}
