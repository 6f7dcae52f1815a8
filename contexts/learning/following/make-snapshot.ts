import type { Table } from '../../../platform/table/table.ts';
import { openSearch } from '../practices/open-search.ts';
import type { PracticeIndex } from '../search/practice-index.ts';
import { deletionOfChange, oldestChange, readSearchHead } from '../store/search-changes.ts';
import { deletionsOfParts, keepSnapshot, readSnapshotPlace, type StoredPlace } from '../store/search-snapshot.ts';

/** Changes since the last snapshot, from which on it is worth making another: a cold function reads each of them. */
const CHANGES_A_SNAPSHOT = 100;
/** Changes are kept as far back, for functions that stayed warm. */
const CHANGES_KEPT = 1_000;

/** Makes a snapshot where there is none that can be read, or where many changes came since. Gives whether it did. */
export async function snapshotIfDue(table: Table, changes = CHANGES_A_SNAPSHOT): Promise<boolean> {
  const [head, before, { MADE_BY }] = await Promise.all([
    readSearchHead(table),
    readSnapshotPlace(table),
    import('../search/snapshot.ts'),
  ]);
  const isReadable = before?.place.made === MADE_BY;
  if (isReadable && head.number - before.place.number < changes) return false;
  const { index, number } = await openSearch(table);
  await snapshotAt(table, index, { number, before });
  await forget(table, number - CHANGES_KEPT);
  return true;
}

type At = { readonly number: number; readonly before: StoredPlace | undefined };

/** Puts another snapshot in the stead of the one before. */
export async function snapshotAt(table: Table, index: PracticeIndex, { number, before }: At): Promise<void> {
  const { snapshotOf } = await import('../search/snapshot.ts');
  const snapshot = snapshotOf(index);
  await keepSnapshot(table, snapshot, { number, before });
  if (before === undefined) return;
  const isSamePlace = before.place.number === number;
  for (const write of deletionsOfParts(before.place, isSamePlace ? snapshot.parts.length : 0))
    await table.write([write]);
}

async function forget(table: Table, upTo: number): Promise<void> {
  const from = await oldestChange(table);
  if (from === undefined) return;
  for (let number = from; number <= upTo; number += 1) await table.write([deletionOfChange(number)]);
}
