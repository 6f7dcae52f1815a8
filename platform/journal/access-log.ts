import type { Scope } from '../actor/scope.ts';
import type { Keyed } from '../graphql/connection.ts';
import { text } from '../table/item.ts';
import { keyIn } from '../table/keys.ts';
import type { Table } from '../table/table.ts';
import { accessPartition, type AuditEntry, auditPartition, listAccessPartition } from './entries.ts';

/** Newest first. Instants are ISO 8601 in UTC, as `toISOString` writes them; both bounds are included. */
export type AccessRange = {
  readonly from: string;
  readonly to: string;
  readonly after: string | null;
  readonly limit: number;
};

type Entries = readonly Keyed<AuditEntry>[];

/**
 * Entries that may concern one record: those about it alone, and those about several, which the caller looks through.
 * Two Queries and one read of what they found.
 */
export async function accessOfRecord(
  table: Table,
  scope: Scope,
  { record, ...range }: AccessRange & { readonly record: string },
): Promise<Entries> {
  const partitions = [accessPartition(scope, record), listAccessPartition(scope)];
  const filed = await Promise.all(
    partitions.map((partition) => table.queryIndex({ partition, index: 'byRecord', ...boundsOf(range) })),
  );
  const keys = filed
    .flat()
    .map((entry) => text(entry, 'accessSk'))
    .sort()
    .reverse()
    .slice(0, range.limit);
  const items = await table.getTogether(keys.map((sortKey) => keyIn(auditPartition(scope, monthOf(sortKey)), sortKey)));
  return items.flatMap((item) => (item === undefined ? [] : [{ item: item.body as AuditEntry, sortKey: item.key.sk }]));
}

/** All entries of an authority: a Query for each month, from the newest on, until there are enough. */
export async function accessWithin(table: Table, scope: Scope, range: AccessRange): Promise<Entries> {
  const entries: Keyed<AuditEntry>[] = [];
  const newest = monthOf(range.after ?? range.to);
  for (let month = newest; month >= monthOf(range.from) && entries.length < range.limit; month = monthBefore(month)) {
    const items = await table.query({
      partition: auditPartition(scope, month),
      ...boundsOf({ ...range, limit: range.limit - entries.length }),
    });
    entries.push(...items.map((item) => ({ item: item.body as AuditEntry, sortKey: item.key.sk })));
  }
  return entries;
}

function boundsOf({ from, to, after, limit }: AccessRange) {
  return { newestFirst: true, from, until: `${to}~`, limit, ...(after !== null && { after }) };
}

function monthOf(instant: string): string {
  return instant.slice(0, 'yyyy-mm'.length);
}

function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
