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

type State = {
  readonly tables: FlatTables;
  readonly header: readonly HeaderColumn[];
  readonly root: Built;
  readonly placed: Placed[];
  readonly problems: FileProblem[];
  readonly extent: { first: number; last: number; rows: number; end: number; bytes: number };
};

export function gathering(tables: FlatTables, header: readonly HeaderColumn[], named: string): Gathering {
  const extent = { first: 0, last: 0, rows: 0, end: 0, bytes: 0 };
  const state: State = { tables, header, root: {}, placed: [], problems: [], extent };
  return {
    bytes: () => extent.bytes,
    add(row, isOver) {
      if (extent.rows === 0) extent.first = row.row;
      extent.last = row.row;
      extent.end = row.end;
      extent.rows += 1;
      extent.bytes += row.bytes;
      if (!isOver) place(state, row);
      else if (state.problems.every(({ code }) => code !== 'FL23')) note(state, 'FL23', { row: row.row });
    },
    record: () => ({
      ...extent,
      named,
      key: named === '' ? null : `${tables.field} ${named}`,
      value: { [tables.field]: state.root },
      problems: state.problems,
      standing: (path) => standing(state, path),
    }),
  };
}

function note(
  { problems }: State,
  code: FileRule,
  { row, column = null }: { row: number; column?: string | null },
): void {
  if (problems.length < MOST_PROBLEMS) problems.push({ row, column, code });
}

/** Puts what a row says where it belongs, or notes why it cannot. */
function place(state: State, row: Row): void {
  const { tables, header, root, placed } = state;
  const table = tableOf(tables, header, row);
  if (table === undefined) {
    note(state, 'FL19', { row: row.row, column: TABLE_COLUMN });
    return;
  }
  if (row.value.length !== header.length) {
    note(state, 'FL16', { row: row.row });
    return;
  }
  const value = read(state, row, table);
  const path = pathFor(state, table, row.row);
  if (path === null) return;
  put(root, path, value);
  placed.push({ table, path, value: path.length === 0 ? root : value, row: row.row });
}

/** Null, and a problem, where there is no place for a row of this table. */
function pathFor(state: State, { name, place: at }: FlatTable, row: number): readonly string[] | null {
  const { root, placed } = state;
  if (at.kind === 'RECORD') {
    if (placed.every(({ table }) => table.place.kind !== 'RECORD')) return [];
    note(state, 'FL22', { row });
    return null;
  }
  if (at.kind === 'FACT') return [at.list, String(entriesAt(root, [at.list])), at.member];
  const parent = placed.findLast(({ table }) => table.name === at.of);
  if (parent === undefined) {
    note(state, 'FL21', { row, column: name });
    return null;
  }
  return [...parent.path, ...at.path, String(entriesAt(parent.value, at.path))];
}

function read(state: State, { row, value: cells }: Row, table: FlatTable): Built {
  const value = emptyLists(state.tables, table);
  for (const [index, column] of state.header.entries()) {
    const cell = cells[index] ?? '';
    if (cell.trim() === '' || column.is === 'TABLE') continue;
    if (column.is === 'KEY') put(state.root, column.column.path, cell.trim());
    else if (column.table.name !== table.name) note(state, 'FL20', { row, column: column.column.name });
    else {
      const day = spreadsheetDay(column.column, cell, row);
      if (day !== null) note(state, 'FL18', { row, column: day.column });
      put(value, column.column.path, valueOf(column.column, cell));
    }
  }
  return value;
}

/** The row that says what is at a path, and its column: of the rows around it, the innermost. */
function standing({ tables, placed, extent }: State, path: readonly string[]): Standing {
  const around = placed.filter((one) => one.path.every((part, index) => part === path[index]));
  const at = around.toSorted((one, other) => other.path.length - one.path.length)[0];
  if (at === undefined) return { row: extent.first, column: null };
  const rest = path.slice(at.path.length);
  const column = [...tables.keys, ...at.table.columns].find((one) => one.path.join() === rest.join());
  return { row: at.row, column: column?.name ?? null };
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
  for (const { path, isList, obligation } of columns) if (isList && obligation.is === 'EACH_ROW') put(value, path, []);
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
