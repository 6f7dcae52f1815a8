import { DatabaseSync } from 'node:sqlite';
import type { Kind, Table } from './mapping.ts';
import { type Cell, put, type Said, valueOf } from './values.ts';

/** One record as the source has it now. */
export type SourceRecord = {
  /** Its kind and its own key: the same from run to run. */
  readonly id: string;
  /** As a batch takes it. */
  readonly value: Said;
  /** Why it cannot be put together. A record that lacks a row is never sent: what that row says would be taken away. */
  readonly faults: readonly string[];
};

type Row = Readonly<Record<string, Cell>>;

type Building = {
  readonly record: Said;
  readonly faults: string[];
  /** What each row has become, by table and row. */
  readonly rows: Map<string, Said>;
};

/** The row's own number, and that of the row whose list it is of: as the source counts them. */
const OWN_ROW = 'ssd_row_id';
const PARENT_ROW = 'ssd_parent_row_id';

/** Every record of a source: a SQLite file whose tables (or views) are named as in the mapping pack. */
export function readSource(file: string, kinds: readonly Kind[]): readonly SourceRecord[] {
  const source = new DatabaseSync(file, { readOnly: true });
  try {
    return kinds.flatMap((kind) => recordsOf(source, kind));
  } finally {
    source.close();
  }
}

function recordsOf(source: DatabaseSync, kind: Kind): readonly SourceRecord[] {
  const found = new Map<string, Building>();
  for (const table of kind.tables) {
    for (const row of rowsOf(source, kind, table)) place(found, kind, { table, row });
  }
  return [...found].map(([id, { record, faults }]) => ({ id, value: { [kind.field]: record }, faults }));
}

function rowsOf(source: DatabaseSync, { keys, tables }: Kind, { name, columns }: Table): readonly Row[] {
  const exists = source.prepare("SELECT 1 FROM sqlite_master WHERE type IN ('table', 'view') AND name = ?");
  if (exists.get(name) === undefined) return [];
  const all = source.prepare(`SELECT * FROM "${name}"`);
  const there = all.columns().map((column) => column.name);
  const known = [OWN_ROW, PARENT_ROW, ...[...keys, ...columns].map(({ column }) => column)];
  const strange = there.filter((column) => !known.includes(column));
  if (strange.length > 0) throw new Error(`The mapping pack has no ${strange.join(', ')} in ${name}.`);
  if (tables.length === 1) return all.all();
  if (!there.includes(OWN_ROW)) throw new Error(`${name} has no ${OWN_ROW}, by which its rows stay in one order.`);
  return source.prepare(`SELECT * FROM "${name}" ORDER BY ${OWN_ROW}`).all();
}

function place(found: Map<string, Building>, kind: Kind, { table, row }: { table: Table; row: Row }): void {
  const { name, place: at } = table;
  const building = buildingOf(found, kind, row);
  const said: Said = at.kind === 'RECORD' ? building.record : {};
  for (const list of listsOf(kind, table)) put(said, list, []);
  for (const column of table.columns) {
    const value = valueOf(column, row[column.column]);
    if (value !== null) put(said, column.path, value);
  }
  const own = rowName(name, row[OWN_ROW]);
  if (building.rows.has(own)) building.faults.push(`${own} is there twice.`);
  building.rows.set(own, said);
  if (at.kind === 'FACT') listAt(building.record, [at.list]).push({ [at.member]: said });
  if (at.kind !== 'PART') return;
  const parent = building.rows.get(rowName(at.of, row[PARENT_ROW]));
  if (parent === undefined) building.faults.push(`${own} belongs to a row of ${at.of} that is not there.`);
  else listAt(parent, at.path).push(said);
}

function buildingOf(found: Map<string, Building>, { field, keys }: Kind, row: Row): Building {
  const values = keys.map((key) => valueOf(key, row[key.column]));
  const id = [field, ...values.map((value) => (value === null ? '?' : value.toString()))].join(' ');
  const known = found.get(id);
  if (known !== undefined) return known;
  const building: Building = { record: {}, faults: [], rows: new Map() };
  for (const [index, { column, path }] of keys.entries()) {
    if (values[index] === null) building.faults.push(`It has no ${column}.`);
    put(building.record, path, values[index]);
  }
  found.set(id, building);
  return building;
}

/** Lists that a row has even if no other row says anything of them. */
function listsOf({ tables }: Kind, { name, columns }: Table): readonly (readonly string[])[] {
  const parts = tables.flatMap(({ place: at }) =>
    at.kind === 'PART' && at.of === name && at.isNeeded ? [at.path] : [],
  );
  return [
    ...parts,
    ...columns.flatMap(({ path, several, neededOnEachRow }) => (several && neededOnEachRow ? [path] : [])),
  ];
}

function listAt(said: Said, path: readonly string[]): unknown[] {
  const found = path.reduce<unknown>((at, part) => (at as Said | undefined)?.[part], said);
  if (Array.isArray(found)) return found as unknown[];
  const list: unknown[] = [];
  put(said, path, list);
  return list;
}

const rowName = (table: string, row: Cell): string => `${table} ${String(row)}`;
