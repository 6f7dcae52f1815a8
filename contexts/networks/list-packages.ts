import type { Scope } from '../../platform/actor/scope.ts';
import { filledPage, type Keyed, type Page, type PageRequest } from '../../platform/graphql/connection.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import type { Table } from '../../platform/table/table.ts';
import type { PackageStatus } from './domain/codes.ts';
import { NOBODYS_ID } from './packages/decide-package.ts';
import { type PackageSummary, summaryOf } from './packages/summary.ts';
import {
  childPartition,
  conferencePartition,
  familyPartition,
  listPackageSummaries,
  packageIdsIn,
  type PackageRange,
  packagesByIds,
} from './store.ts';

/** All that are given must hold. */
export type PackageFilter = {
  readonly status?: PackageStatus;
  readonly familyRef?: string;
  readonly laChildId?: string;
  /** Global id. */
  readonly conferenceId?: string;
  /** ISO 8601 instant, UTC. */
  readonly changedSince?: string;
};

export type PackageListing = { readonly table: Table; readonly scope: Scope };

/** One page of an authority's packages: one read of one index, or of a family's or child's own few. */
export async function listPackages(
  { table, scope }: PackageListing,
  filter: PackageFilter,
  request: PageRequest,
): Promise<Page<Keyed<PackageSummary>>> {
  const of = ownList(scope, filter);
  const range = rangeFor(filter);
  return filledPage({
    request,
    matches: Object.keys(filter).length === 0 ? null : (summary) => matches(summary, filter),
    fetch: async (after, limit) => {
      if (of === null) return listPackageSummaries(table, scope, { ...range, after, limit });
      const named = await packageIdsIn(table, of, { after, limit });
      const found = await packagesByIds(
        table,
        scope,
        named.map(({ item }) => item),
      );
      return named.flatMap(({ sortKey }, place) => {
        const state = found[place];
        return state === null || state === undefined ? [] : [{ item: summaryOf(state.current), sortKey }];
      });
    },
  });
}

function ownList(scope: Scope, { laChildId, familyRef, conferenceId }: PackageFilter) {
  if (laChildId !== undefined) return childPartition(scope, laChildId);
  // Of a foreign id nothing is found, and so for one that is malformed.
  if (conferenceId !== undefined) return conferencePartition(scope, parseGlobalId(conferenceId)?.id ?? NOBODYS_ID);
  return familyRef === undefined ? null : familyPartition(scope, familyRef);
}

function rangeFor({ changedSince, status }: PackageFilter): PackageRange {
  if (changedSince !== undefined) {
    return { list: 'changed', newestFirst: false, from: new Date(changedSince).toISOString() };
  }
  return status === undefined
    ? { list: 'changed', newestFirst: true }
    : { list: 'status', of: status, newestFirst: true };
}

/** Also what the index could answer: an entry may have changed since. */
function matches(
  summary: PackageSummary,
  { status, familyRef, laChildId, conferenceId, changedSince }: PackageFilter,
): boolean {
  return (
    (status === undefined || summary.status === status) &&
    (familyRef === undefined || summary.familyRef === familyRef) &&
    (conferenceId === undefined || summary.conferenceId === conferenceId) &&
    (laChildId === undefined || summary.children.includes(laChildId)) &&
    (changedSince === undefined || summary.changedAt >= new Date(changedSince).toISOString())
  );
}
