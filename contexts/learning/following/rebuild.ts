import { canonicalJson } from '../../../platform/canonical-json.ts';
import type { Table } from '../../../platform/table/table.ts';
import { madeAnew, openSearch } from '../practices/open-search.ts';
import { readSnapshotPlace } from '../store/search-snapshot.ts';
import { snapshotAt } from './make-snapshot.ts';

export type SearchComparison = {
  readonly loops: number;
  /** Ids of loops that the followed index knows otherwise than the table has them, or not, or in vain. */
  readonly loopsOff: readonly string[];
};

/** The index as it was followed, beside one that is made anew from the table. */
export async function compareSearch(table: Table): Promise<SearchComparison> {
  const { index: followed } = await openSearch(table);
  const { index: anew } = await madeAnew(table);
  const ids = new Set([...followed.all(), ...anew.all()].map(({ id }) => id));
  const loopsOff = [...ids].filter(
    (id) => canonicalJson(followed.get(id) ?? null) !== canonicalJson(anew.get(id) ?? null),
  );
  return { loops: anew.size, loopsOff: loopsOff.sort() };
}

/** Keeps a snapshot of what is made anew. */
export async function mendSearch(table: Table): Promise<void> {
  const before = await readSnapshotPlace(table);
  const { index, number } = await madeAnew(table);
  await snapshotAt(table, index, { number, before });
}
