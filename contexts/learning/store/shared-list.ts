import { NETWORK } from '../../../platform/actor/scope.ts';
import { type AttributeMap, text } from '../../../platform/table/item.ts';
import { ownerOfKey } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Named } from '../domain/loop.ts';
import type { Partition } from './keys.ts';

export type Paging = { readonly after: string | null; readonly limit: number };

/** Bounds of the sort key, both included. */
export type Window = Paging & { readonly newestFirst?: boolean; readonly from?: string; readonly until?: string };
export type SharedEntry = { readonly entry: AttributeMap; readonly sortKey: string };

/**
 * Entries of a list of the index that each authority writes for itself. An item says by its own key whose it is: one that
 * speaks for somebody else is passed over.
 */
export async function listShared(
  table: Table,
  partition: Partition,
  { after, ...paging }: Window,
): Promise<readonly SharedEntry[]> {
  const found = await table.queryIndex({ ...paging, partition, index: 'byChange', ...(after !== null && { after }) });
  const honest = found.filter((entry) => {
    const owner = ownerOfKey(text(entry, 'pk'));
    return owner === NETWORK || owner === (summaryOf(entry) as Named).authority;
  });
  return honest.map((entry) => ({ entry, sortKey: text(entry, 'changeSk') }));
}

/** What the list tells of an entry, as its own store wrote it. */
export function summaryOf(entry: AttributeMap): unknown {
  return JSON.parse(text(entry, 'summary'));
}
