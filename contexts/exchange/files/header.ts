import type { FileProblem } from './file-import.ts';
import { FileBroken } from './file-broken.ts';
import { type Column, type FlatTable, type FlatTables, TABLE_COLUMN } from './flat-tables.ts';

/** What a column of a file is: of which table, or of all. */
export type HeaderColumn =
  | { readonly is: 'TABLE' }
  | { readonly is: 'KEY'; readonly column: Column }
  | { readonly is: 'OWN'; readonly table: FlatTable; readonly column: Column };

const HEADER_ROW = 1;

/**
 * What the columns of a file are. Columns that a sender has nothing for may be left out, save those that every row needs.
 *
 * @throws FileBroken
 */
export function readHeader(tables: FlatTables, names: readonly string[]): readonly HeaderColumn[] {
  const problems: FileProblem[] = [];
  const problem = (code: 'FL12' | 'FL13' | 'FL14', column: string): void => {
    problems.push({ row: HEADER_ROW, column: column.slice(0, LONGEST_NAME), code });
  };
  const known = columnsOf(tables);
  const columns = names.map((name, index) => {
    const column = known.get(name.trim());
    if (column === undefined) problem('FL12', name);
    else if (names.indexOf(name) < index) problem('FL14', name);
    return column ?? { is: 'TABLE' as const };
  });
  for (const needed of [...(tables.tables.length > 1 ? [TABLE_COLUMN] : []), ...tables.keys.map(({ name }) => name)]) {
    if (!names.some((name) => name.trim() === needed)) problem('FL13', needed);
  }
  if (problems.length > 0) throw new FileBroken(problems.slice(0, MOST_PROBLEMS));
  return columns;
}

const MOST_PROBLEMS = 100;
/** Characters of a column that there is not, as it is told again. */
const LONGEST_NAME = 80;

function columnsOf({ tables, keys }: FlatTables): ReadonlyMap<string, HeaderColumn> {
  return new Map<string, HeaderColumn>([
    [TABLE_COLUMN, { is: 'TABLE' }],
    ...keys.map((column) => [column.name, { is: 'KEY', column }] as const),
    ...tables.flatMap((table) => table.columns.map((column) => [column.name, { is: 'OWN', table, column }] as const)),
  ]);
}
