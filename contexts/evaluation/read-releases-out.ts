import type { LocalDate } from '../../platform/dates/index.ts';
import type { Table } from '../../platform/table/table.ts';
import type { ReleasesOut } from './domain/releases/calendar.ts';
import type { Release } from './domain/releases/release.ts';
import { listReleases } from './store/releases.ts';
import { keys, readSnapshot } from './store/snapshots.ts';

export type Published = ReleasesOut & {
  /** The one that was published last and stands. Null where none does. */
  readonly latest: Release | null;
};

/** A programme publishes a few each year. */
const MOST_LOOKED_AT = 100;

/** Of the releases that are out: a list, and one read of their snapshots. */
export async function readReleasesOut(table: Table): Promise<Published> {
  const releases = (await listReleases(table, { after: null, limit: MOST_LOOKED_AT })).map(({ item }) => item);
  const publishedAt = ({ published }: Release): string => published?.at ?? '';
  const published = releases
    .filter((release) => release.published !== null)
    .toSorted((one, other) => (publishedAt(one) < publishedAt(other) ? -1 : 1));
  const snapshots = await table.getTogether(published.map(({ snapshot }) => keys.snapshot(snapshot)));
  const judgedOn = (isOf: (release: Release) => boolean): LocalDate[] =>
    published.flatMap((release, place) => (isOf(release) ? (readSnapshot(snapshots[place])?.asOf ?? []) : []));
  return {
    latest: published.findLast(({ withdrawn }) => withdrawn === null) ?? null,
    standing: judgedOn(({ withdrawn }) => withdrawn === null),
    withdrawn: judgedOn(({ withdrawn }) => withdrawn !== null),
  };
}
