import type { Scope } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import { readTombstone } from '../../../platform/retention/tombstone.ts';
import type { IndexName } from '../../../platform/table/definition.ts';
import { type Item, text } from '../../../platform/table/item.ts';
import type { Partition } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { SupportPackage } from '../domain/package.ts';
import type { SupportPolicy } from '../domain/policy.ts';
import { type PackageSummary, summaryOf } from '../packages/summary.ts';
import { type Account, readAccount } from './account.ts';
import { keys, lists, readMarker, type SourceRecord } from './keys.ts';

export function packageItem(scope: Scope, current: SupportPackage): Item {
  const { version, ...body } = current;
  return { key: keys.package(scope, current.id), version, body, indexed: indexed(scope, summaryOf(current)) };
}

/** Undefined where there is none, and for the tombstone of one that was erased. */
export function readPackage(item: Item | undefined): SupportPackage | undefined {
  if (item === undefined || readTombstone(item) !== undefined) return undefined;
  return { ...(item.body as Omit<SupportPackage, 'version'>), version: item.version };
}

function indexed(scope: Scope, summary: PackageSummary): Record<string, string> {
  const { id, status, changedAt, createdAt, reviewDueOn, endsOn } = summary;
  return {
    summary: JSON.stringify(summary),
    changePk: lists.changed(scope),
    changeSk: `${changedAt}#${id}`,
    statusPk: lists.status(scope, status),
    statusSk: `${createdAt}#${id}`,
    ...(reviewDueOn !== null && { duePk: lists.toReview(scope), dueSk: `${reviewDueOn}#${id}` }),
    ...(endsOn !== null && { triggerPk: lists.ending(scope), triggerSk: `${endsOn}#${id}` }),
  };
}

export type PolicyVersions = { readonly versions: readonly SupportPolicy[] };

export function readPolicies(item: Item | undefined): readonly SupportPolicy[] {
  return item === undefined ? [] : (item.body as PolicyVersions).versions;
}

export function policyItem(scope: Scope, body: PolicyVersions, version: number): Item {
  return { key: keys.policy(scope), version, body };
}

/** Each package with its account, in one round trip. Null where there is none. */
export async function packagesByIds(
  table: Table,
  scope: Scope,
  ids: readonly string[],
): Promise<readonly ({ readonly current: SupportPackage; readonly account: Account } | null)[]> {
  const items = await table.getTogether(ids.flatMap((id) => [keys.package(scope, id), keys.balances(scope, id)]));
  return ids.map((_, place) => {
    const current = readPackage(items[2 * place]);
    return current === undefined ? null : { current, account: readAccount(items[2 * place + 1]) };
  });
}

export async function packageIdBySource(table: Table, scope: Scope, source: SourceRecord): Promise<string | undefined> {
  return readMarker(await table.get(keys.packageSource(scope, source)));
}

/** A list of packages, and the part of it that is wanted. */
export type PackageRange = {
  readonly list: 'changed' | 'status' | 'toReview' | 'ending';
  /** The status. */
  readonly of?: string;
  readonly newestFirst: boolean;
  readonly from?: string;
  readonly until?: string;
};

const LISTED = {
  changed: { index: 'byChange', sortKey: 'changeSk' },
  status: { index: 'byStatus', sortKey: 'statusSk' },
  toReview: { index: 'byDue', sortKey: 'dueSk' },
  ending: { index: 'byTrigger', sortKey: 'triggerSk' },
} as const satisfies Record<PackageRange['list'], { readonly index: IndexName; readonly sortKey: string }>;

export async function listPackageSummaries(
  table: Table,
  scope: Scope,
  { list, of = '', after, ...range }: PackageRange & { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<PackageSummary>[]> {
  const { index, sortKey } = LISTED[list];
  const partition = lists[list](scope, of);
  const entries = await table.queryIndex({ ...range, partition, index, ...(after !== null && { after }) });
  return entries.map((entry) => ({
    item: JSON.parse(text(entry, 'summary')) as PackageSummary,
    sortKey: text(entry, sortKey),
  }));
}

/** The packages of a family or a child, the newest first: ids sort by when they were made. */
export async function packageIdsIn(
  table: Table,
  partition: Partition,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<string>[]> {
  const items = await table.query({
    partition,
    from: 'PKG#',
    until: 'PKG#~',
    newestFirst: true,
    limit,
    ...(after !== null && { after }),
  });
  return items.map((item) => ({ item: readMarker(item) ?? '', sortKey: item.key.sk }));
}
