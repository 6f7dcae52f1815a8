import { contentHash } from '../../../platform/content-hash.ts';
import type { Write } from '../../../platform/table/write.ts';
import { type CellDifference, Differences } from '../domain/snapshots/difference.ts';
import type { Part } from '../domain/snapshots/snapshot.ts';
import { countsIn, type FrozenCell, Tally } from '../domain/snapshots/tally.ts';
import { cellsOf, cellWrites, changeWrites } from '../store/cells.ts';
import { type Row, rowsOf } from '../store/rows.ts';
import { latestWrite, readLatest } from '../store/snapshots.ts';
import { type Run, take } from './run.ts';

/** Of a transaction's 4 MB; an item has 400 kB at most. */
const ITEMS_AT_ONCE = 8;

/**
 * Counts the rows into the frozen cube, and says why each count differs from that of the snapshot before. The rows do not
 * change any more: whoever counts them again, after a run that died, writes the same bytes.
 */
export async function count(run: Run, part: Part): Promise<Part> {
  const { deps, scope, snapshot } = run;
  const latest = await readLatest(deps.table, scope);
  const { cells, differences, records } = await counted(run, latest?.id ?? null);
  const writes = [...cellWrites(scope, snapshot.id, cells), ...changeWrites(scope, snapshot.id, differences)];
  const now = await putAll(run, part, writes);
  return take(run, now, {
    part: { phase: 'PURGE', records, hash: contentHash(cells), previous: latest?.id ?? null },
    writes: [latestWrite(scope, { id: snapshot.id, followed: part.place }, latest?.version ?? 0)],
  });
}

type Counted = {
  readonly cells: readonly FrozenCell[];
  readonly differences: readonly CellDifference[];
  readonly records: number;
};

/** @param previous id of the snapshot before; null for the first, which differs from nothing */
async function counted({ deps: { table }, scope, snapshot }: Run, previous: string | null): Promise<Counted> {
  const tally = new Tally();
  const differences = new Differences();
  let records = 0;
  const before = previous === null ? noRows() : rowsOf(table, scope, previous);
  for await (const { was, is } of sideBySide(before, rowsOf(table, scope, snapshot.id))) {
    for (const row of is) tally.add(row);
    records += is.length > 0 ? 1 : 0;
    if (previous !== null) differences.compare(was, is);
  }
  const cells = tally.cells();
  if (previous !== null) {
    const whole = await cellsOf(table, scope, { snapshot: previous, measure: null });
    differences.balance(countsIn(whole), countsIn(cells));
  }
  return { cells, differences: differences.cells(), records };
}

async function putAll(run: Run, part: Part, writes: readonly Write[]): Promise<Part> {
  let now = part;
  for (let from = 0; from < writes.length; from += ITEMS_AT_ONCE) {
    now = await take(run, now, { part: {}, writes: writes.slice(from, from + ITEMS_AT_ONCE) });
  }
  return now;
}

async function* noRows(): AsyncGenerator<Row, void> {
  // There is no snapshot before the first.
}

/** What a record brought then, and brings now: nothing where it was, or is, not there. */
type Pair = { readonly was: Row['contributions']; readonly is: Row['contributions'] };

/** Record by record. Both come in the order of their names. */
async function* sideBySide(before: AsyncGenerator<Row, void>, now: AsyncGenerator<Row, void>): AsyncGenerator<Pair> {
  let [was, is] = [await nextOf(before), await nextOf(now)];
  while (was !== null || is !== null) {
    const [hasWas, hasIs] = turnsOf(was, is);
    yield { was: hasWas ? (was?.contributions ?? []) : [], is: hasIs ? (is?.contributions ?? []) : [] };
    if (hasWas) was = await nextOf(before);
    if (hasIs) is = await nextOf(now);
  }
}

async function nextOf(rows: AsyncGenerator<Row, void>): Promise<Row | null> {
  const next = await rows.next();
  return next.done === true ? null : next.value;
}

/** Whose turn it is: the one that comes first, or both of one name. */
function turnsOf(was: Row | null, is: Row | null): readonly [boolean, boolean] {
  if (was === null || is === null) return [was !== null, is !== null];
  return [was.name <= is.name, is.name <= was.name];
}
