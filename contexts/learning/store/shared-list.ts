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
 * Entries of a list of the index that each authority writes for itself: as many as asked, or all that there are. An item
 * says by its own key whose it is: one that speaks for somebody else is passed over, and the next one takes its place, so
 * that it ends no list and shortens no page.
 */
export async function listShared(
  table: Table,
  partition: Partition,
  { after: cursor, limit, ...bounds }: Window,
): Promise<readonly SharedEntry[]> {
  const honest: SharedEntry[] = [];
  let after = cursor;
  for (;;) {
    const wanted = limit - honest.length;
    const range = { ...bounds, partition, index: 'byChange' as const, limit: wanted };
    const found = await table.queryIndex({ ...range, ...(after !== null && { after }) });
    const entries = found.map((entry) => ({ entry, sortKey: text(entry, 'changeSk') }));
    honest.push(...entries.filter(speaksForItself));
    after = entries.at(-1)?.sortKey ?? null;
    if (found.length < wanted || honest.length === limit) return honest;
  }
}

function speaksForItself({ entry }: SharedEntry): boolean {
  const owner = ownerOfKey(text(entry, 'pk'));
  return owner === NETWORK || owner === (summaryOf(entry) as Named).authority;
}

/** What the list tells of an entry, as its own store wrote it. */
export function summaryOf(entry: AttributeMap): unknown {
  return JSON.parse(text(entry, 'summary'));
}
