import type { Column, FlatTable, FlatTables } from '../../../contexts/exchange/index.ts';
import type { GeneratedFile } from '../generator.ts';
import { MAPPING } from './kinds.ts';

/** The same for programs: which column of which table stands where in a record. */
export function mappingJson(all: readonly FlatTables[]): GeneratedFile {
  const kinds = all.map(({ kind, field, keys, tables }) => ({
    kind,
    field,
    keys: keys.map(columnJson),
    tables: tables.map(tableJson),
  }));
  return { path: `${MAPPING}/mapping.json`, content: `${JSON.stringify({ kinds }, null, 1)}\n` };
}

function tableJson({ name, place, columns }: FlatTable): object {
  return { name, place, columns: columns.map(columnJson) };
}

function columnJson({ name, path, type, isList, obligation }: Column): object {
  return { column: name, path, type: type.name, several: isList, neededOnEachRow: obligation.is === 'EACH_ROW' };
}
