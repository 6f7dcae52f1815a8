import type { FileProblem } from './file-import.ts';
import type { FileRecord, Standing } from './file-record.ts';
import { type FlatTable, type FlatTables, TABLE_COLUMN } from './flat-tables.ts';
import { spreadsheetDay, valueOf } from './cells.ts';
import type { HeaderColumn } from './header.ts';
import type { Row } from './read-rows.ts';
import type { FileRule } from './rules.ts';

/** One record that is put together row by row. */
export type Gathering = {
  /** @param isOver whether the record has become too long to be held: then what its rows say is not. */
  readonly add: (row: Row, isOver: boolean) => void;
  readonly bytes: () => number;
  readonly record: () => FileRecord;
};

type Built = Record<string, unknown>;
/** What one row has become, and where in the record it stands. */
type Placed = {
  readonly table: FlatTable;
  readonly path: readonly string[];
  readonly value: Built;
  readonly row: number;
};

export function gathering(tables: FlatTables, header: readonly HeaderColumn[], named: string): Gathering {
  const root: Built = {};
  const placed: Placed[] = [];
  const problems: FileProblem[] = [];
  const extent = { first: 0, last: 0, rows: 0, end: 0, bytes: 0 };

  function problem(code: FileRule, row: number, column: string | null = null): void {
    if (problems.length < MOST_PROBLEMS) problems.push({ row, column, code });
  }

  function place(row: Row): void {
    const table = tableOf(tables, header, row);
    if (table === undefined) return problem('F19', row.row, TABLE_COLUMN);
    if (row.value.length !== header.length) return problem('F16', row.row);
    const value = read(row, table);
    const path = pathFor(table, row.row);
    if (path === null) return;
    put(root, path, value);
    placed.push({ table, path, value: path.length === 0 ? root : value, row: row.row });
  }

  /** Null, and a problem, where there is no place for a row of this table. */
  function pathFor({ name, place: at }: FlatTable, row: number): readonly string[] | null {
    if (at.kind === 'RECORD') {
      if (placed.every(({ table }) => table.place.kind !== 'RECORD')) return [];
      problem('F22', row);
      return null;
    }
    if (at.kind === 'FACT') return [at.list, String(entriesAt(root, [at.list])), at.member];
    const parent = placed.findLast(({ table }) => table.name === at.of);
    if (parent === undefined) {
      problem('F21', row, name);
      return null;
    }
    return [...parent.path, ...at.path, String(entriesAt(parent.value, at.path))];
  }

  function read({ row, value: cells }: Row, table: FlatTable): Built {
    const value = emptyLists(tables, table);
    for (const [index, column] of header.entries()) {
      const cell = cells[index] ?? '';
      if (cell.trim() === '' || column.is === 'TABLE') continue;
      if (column.is === 'KEY') {
        put(root, column.column.path, cell.trim());
        continue;
      }
      if (column.table.name !== table.name) {
        problem('F20', row, column.column.name);
        continue;
      }
      const day = spreadsheetDay(column.column, cell, row);
      if (day !== null) problems.push(day);
      put(value, column.column.path, valueOf(column.column, cell));
    }
    return value;
  }

  function standing(path: readonly string[]): Standing {
    const around = placed.filter((one) => one.path.every((part, index) => part === path[index]));
    const at = around.toSorted((one, other) => other.path.length - one.path.length)[0];
    if (at === undefined) return { row: extent.first, column: null };
    const rest = path.slice(at.path.length);
    const column = [...tables.keys, ...at.table.columns].find((one) => one.path.join() === rest.join());
    return { row: at.row, column: column?.name ?? null };
  }

  return {
    bytes: () => extent.bytes,
    add(row, isOver) {
      if (extent.rows === 0) extent.first = row.row;
      extent.last = row.row;
      extent.end = row.end;
      extent.rows += 1;
      extent.bytes += row.bytes;
      if (!isOver) place(row);
      else if (problems.every(({ code }) => code !== 'F23')) problem('F23', row.row);
    },
    record: () => ({
      ...extent,
      named,
      key: named === '' ? null : `${tables.field} ${named}`,
      value: { [tables.field]: root },
      problems,
      standing,
    }),
  };
}

const MOST_PROBLEMS = 100;

function tableOf({ tables }: FlatTables, header: readonly HeaderColumn[], { value }: Row): FlatTable | undefined {
  const at = header.findIndex(({ is }) => is === 'TABLE');
  const name = at === -1 ? '' : (value[at] ?? '').trim();
  if (name === '' && tables.length === 1) return tables[0];
  return tables.find((table) => table.name === name);
}

/** A list that must be there is empty until a row says otherwise. */
function emptyLists({ tables }: FlatTables, { name, columns }: FlatTable): Built {
  const value: Built = {};
  for (const { place } of tables)
    if (place.kind === 'PART' && place.of === name && place.isNeeded) put(value, place.path, []);
  for (const { path, isList, isRequired } of columns) if (isList && isRequired) put(value, path, []);
  return value;
}

/** Entries of the list that there is at a path. */
function entriesAt(within: Built, path: readonly string[]): number {
  const found = path.reduce<unknown>((at, part) => (at as Built | undefined)?.[part], within);
  return Array.isArray(found) ? found.length : 0;
}

/** Sets what is at a path. A part that is a number is a place in a list. */
function put(within: Built, path: readonly string[], value: unknown): void {
  if (path.length === 0) {
    Object.assign(within, value);
    return;
  }
  let at: Built = within;
  for (const [index, part] of path.slice(0, -1).entries()) {
    at[part] ??= /^\d+$/.test(path[index + 1] ?? '') ? [] : {};
    at = at[part] as Built;
  }
  at[path.at(-1) ?? ''] = value;
}
