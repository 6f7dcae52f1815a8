import type { Scope } from '../../platform/actor/scope.ts';
import { addDays, addYears, type LocalDate, londonDate } from '../../platform/dates/index.ts';
import type { Keyed } from '../../platform/graphql/connection.ts';
import { idsByStatus } from '../../platform/retention/by-status.ts';
import type { PageAsked } from '../../platform/table/pages.ts';
import type { Table } from '../../platform/table/table.ts';
import { type AuthorityProfile, retentionPolicyOn } from '../programme/index.ts';
import type { PackageStatus } from './domain/codes.ts';
import { erasableFrom, RETENTION_STATUSES, retentionOf } from './domain/retention.ts';
import { keepingOf } from './packages/keeping.ts';
import type { PackageState } from './packages/decide-package.ts';
import { entriesOfPackage, listPackageSummaries, packagesByIds } from './store.ts';

export type PackageCandidates = {
  readonly table: Table;
  readonly scope: Scope;
  readonly profile: AuthorityProfile;
  readonly today: LocalDate;
  /** Those that may be erased on this day or before it. */
  readonly by: LocalDate;
};

/** A package that is past its time by the day that was asked for, or will be. */
export type DuePackage = PackageState & { readonly retainUntil: LocalDate; readonly erasedFrom: LocalDate };

/**
 * Packages that are over and were begun long enough ago, whole, as they are now: the `byStatus` index up to a day, one
 * status after the other. Null for one whose day does not come by then, and for one that was erased meanwhile.
 */
export async function packageRetentionCandidates(
  candidates: PackageCandidates,
  page: PageAsked,
): Promise<readonly Keyed<DuePackage | null>[]> {
  const { table, scope } = candidates;
  const until = `${lastBegun(candidates)}~`;
  const list = (of: PackageStatus, asked: PageAsked) =>
    listPackageSummaries(table, scope, { list: 'status', of, newestFirst: false, until, ...asked });
  const entries = await idsByStatus({ statuses: RETENTION_STATUSES, list }, page);
  const found = await packagesByIds(
    table,
    scope,
    entries.map(({ item }) => item),
  );
  return Promise.all(
    entries.map(async ({ sortKey }, place) => ({ item: await dueOf(candidates, found[place] ?? null), sortKey })),
  );
}

async function dueOf(
  { table, scope, profile, today, by }: PackageCandidates,
  state: PackageState | null,
): Promise<DuePackage | null> {
  if (state === null) return null;
  const keeping = keepingOf(state.current, profile, today);
  const { retainUntil } = retentionOf(state.current, keeping);
  if (retainUntil === null || retainUntil > by) return null;
  const moved = (await entriesOfPackage(table, scope, state.current.id)).map(({ at }) => at);
  const last = moved.sort().at(-1);
  const movedOn = last === undefined ? null : londonDate(new Date(last));
  const erasedFrom = erasableFrom(retainUntil, keeping, movedOn);
  return erasedFrom > by ? null : { ...state, retainUntil, erasedFrom };
}

/** Nothing that was begun later can be past its time: a package ends after it began. A day more for 29 February. */
function lastBegun({ profile, today, by }: PackageCandidates): LocalDate {
  const { STANDARD, SUPPORT_PACKAGE } = retentionPolicyOn(profile, today).years;
  return addDays(addYears(by, -Math.min(STANDARD, SUPPORT_PACKAGE)), 1);
}
