import type { LocalDate } from '../../platform/dates/index.ts';
import type { Table } from '../../platform/table/table.ts';
import type { Release } from './domain/releases/release.ts';
import { releasesAtHand } from './store/releases.ts';
import { keys, readSnapshot } from './store/snapshots.ts';

export type ReleasesOut = {
  /** The one that was published last. Null where none is out. */
  readonly latest: Release | null;
  /** The days on which the records of their snapshots were judged. */
  readonly judgedOn: readonly LocalDate[];
};

/** Of the releases that are out and were not withdrawn: a list, and one read of their snapshots. */
export async function readReleasesOut(table: Table): Promise<ReleasesOut> {
  const { releases, out } = await releasesAtHand(table);
  const standing = releases.filter(({ id, withdrawn }) => out.includes(id) && withdrawn === null);
  const snapshots = await table.getTogether([...new Set(standing.map(({ snapshot }) => snapshot))].map(keys.snapshot));
  return {
    latest: standing.toSorted((one, other) => out.indexOf(one.id) - out.indexOf(other.id)).at(-1) ?? null,
    judgedOn: snapshots.flatMap((item) => readSnapshot(item)?.asOf ?? []),
  };
}
