import type { Scope } from '../../../platform/actor/scope.ts';
import { canonicalJson } from '../../../platform/canonical-json.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { erasuresSince } from '../../../platform/retention/erasures.ts';
import { pagesOf } from '../../../platform/table/pages.ts';
import { untilWritten } from '../../../platform/table/until-written.ts';
import {
  entriesOfPackage,
  keys,
  listPackageSummaries,
  readContribution,
  readAccounted,
  readTotals,
  totalsWrite,
} from '../store.ts';
import { type Contribution, contributionOf } from './contribution.ts';
import type { ProjectionDeps } from './deps.ts';
import { projectPackage } from './project-package.ts';
import { nameOfTotals, type Totals, type TotalsOf, totalsOfAll } from './totals.ts';

/** What is kept, beside what the packages and their ledgers come to. Both empty: all is well. */
export type Comparison = {
  readonly packages: number;
  /** Ids of packages whose contribution is not what it should be. */
  readonly packagesOff: readonly string[];
  readonly totalsOff: readonly TotalsOf[];
};

/**
 * Makes an authority's budget anew from its packages and their ledgers, and compares. Changes nothing. While packages
 * are being changed, what has not been followed yet shows as a difference: compare again, or mend.
 */
export async function compareBudget(deps: ProjectionDeps, scope: Scope): Promise<Comparison> {
  const { table } = deps;
  const wanted: Contribution[] = [];
  const packagesOff: string[] = [];
  const ids = await packageIds(deps, scope);
  for (const id of ids) {
    const [found, item] = await table.getTogether([keys.contribution(scope, id), keys.package(scope, id)]);
    const current = readAccounted(item);
    const contribution = current && contributionOf(current, await entriesOfPackage(table, scope, id));
    const kept = readContribution(found)?.value ?? null;
    if (canonicalJson(kept) !== canonicalJson(contribution ?? null)) packagesOff.push(id);
    if (contribution) wanted.push(contribution);
  }
  const totalsOff = await differing(deps, scope, totalsOfAll(wanted));
  return { packages: ids.length, packagesOff, totalsOff };
}

/** Projects every package anew, and sets right each total that is not the sum of what its packages contribute. */
export async function mendBudget(deps: ProjectionDeps, scope: Scope): Promise<void> {
  const ids = await packageIds(deps, scope);
  for (const id of ids) await projectPackage(deps, scope, id);
  for (const of of totalsOfAll(await contributions(deps, scope, ids))) await mendTotals(deps, scope, { of, ids });
}

/** Each change of a contribution changes the total too: one that is as it was read has had none since. */
async function mendTotals(
  deps: ProjectionDeps,
  scope: Scope,
  { of: { year, strand }, ids }: { readonly of: TotalsOf; readonly ids: readonly string[] },
): Promise<void> {
  await untilWritten(deps, async () => {
    const kept = readTotals(await deps.table.get(keys.totals(scope, year, strand)));
    const all = totalsOfAll(await contributions(deps, scope, ids));
    const value = all.find((total) => nameOfTotals(total) === nameOfTotals({ year, strand }));
    if (value === undefined || isSame(value, kept?.value)) return [];
    return [totalsWrite(scope, { value, version: (kept?.version ?? 0) + 1 })];
  });
}

async function differing(
  { table }: ProjectionDeps,
  scope: Scope,
  totals: readonly Totals[],
): Promise<readonly TotalsOf[]> {
  const kept = await table.getTogether(totals.map(({ year, strand }) => keys.totals(scope, year, strand)));
  return totals
    .filter((total, place) => !isSame(total, readTotals(kept[place])?.value))
    .map(({ year, strand }) => ({ year, strand }));
}

async function contributions(
  { table }: ProjectionDeps,
  scope: Scope,
  ids: readonly string[],
): Promise<readonly Contribution[]> {
  const items = await table.getTogether(ids.map((id) => keys.contribution(scope, id)));
  return items.flatMap((item) => readContribution(item)?.value ?? []);
}

/** A year that a package has left again counts it no more, and still tells of the entry by which it left: as of when differs. */
function isSame({ sums }: Totals, kept: Totals | undefined): boolean {
  return kept !== undefined && canonicalJson(sums) === canonicalJson(kept.sums);
}

const A_PAGE = 500;

/** Those that are there, and those that were erased: their money still counts. */
async function packageIds({ table }: ProjectionDeps, scope: Scope): Promise<readonly string[]> {
  const listed = pagesOf(A_PAGE, (page) =>
    listPackageSummaries(table, scope, { list: 'changed', newestFirst: false, ...page }),
  );
  const ids = new Set<string>();
  for await (const page of listed) for (const { item } of page) ids.add(item.id);
  for await (const { record } of erasuresSince(table, scope, null)) {
    const name = parseGlobalId(record);
    if (name?.type === 'SupportPackage') ids.add(name.id);
  }
  return [...ids];
}
