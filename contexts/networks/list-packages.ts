import type { Scope } from '../../platform/actor/scope.ts';
import { filledPage, type Keyed, type Page, type PageRequest } from '../../platform/graphql/connection.ts';
import type { Table } from '../../platform/table/table.ts';
import type { PackageStatus } from './domain/codes.ts';
import { type PackageSummary, summaryOf } from './packages/summary.ts';
import {
  childPartition,
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

function ownList(scope: Scope, { laChildId, familyRef }: PackageFilter) {
  if (laChildId !== undefined) return childPartition(scope, laChildId);
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
function matches(summary: PackageSummary, { status, familyRef, laChildId, changedSince }: PackageFilter): boolean {
  return (
    (status === undefined || summary.status === status) &&
    (familyRef === undefined || summary.familyRef === familyRef) &&
    (laChildId === undefined || summary.children.includes(laChildId)) &&
    (changedSince === undefined || summary.changedAt >= new Date(changedSince).toISOString())
  );
}
