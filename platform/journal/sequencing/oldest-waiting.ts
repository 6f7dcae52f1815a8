import type { Scope } from '../../actor/scope.ts';
import { text } from '../../table/item.ts';
import type { Table } from '../../table/table.ts';
import { CHAINS, unsequencedPartition } from '../entries.ts';
import type { ChainOf } from './sequence.ts';

/** What has waited for its number longest. */
export type Oldest = { readonly of: ChainOf; readonly seconds: number };

/**
 * The oldest entry that has no number yet, of any chain: null if none waits. It takes one look at the sparse index for each
 * chain, whose sort key begins with the entry's instant. An index may name an entry a moment after it was numbered.
 */
export async function oldestWaiting(table: Table, scopes: readonly Scope[], now: Date): Promise<Oldest | null> {
  const chains = scopes.flatMap((scope) => CHAINS.map((chain) => ({ scope, chain })));
  const found = await Promise.all(chains.map((of) => oldestOf(table, of, now)));
  return found.reduce((oldest, one) =>
    oldest === null || (one !== null && one.seconds > oldest.seconds) ? one : oldest,
  );
}

async function oldestOf(table: Table, of: ChainOf, now: Date): Promise<Oldest | null> {
  const partition = unsequencedPartition(of.scope, of.chain);
  const [first] = await table.queryIndex({ index: 'unsequenced', partition, limit: 1 });
  if (first === undefined) return null;
  const [instant = ''] = text(first, 'unsequencedSk').split('#');
  const milliseconds = now.getTime() - Date.parse(instant);
  // The clocks of those who write differ by a little.
  return { of, seconds: Math.max(0, Math.floor(milliseconds / 1000)) };
}
