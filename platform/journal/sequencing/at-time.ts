import type { Table } from '../../table/table.ts';
import { headKey, headOf } from './chain.ts';
import { readWindow } from './read-window.ts';
import type { ChainOf } from './sequence.ts';

/**
 * The number after which the entries of a time and later come, as far as entries are in the order of their times: found by
 * halving, so by some twenty looks in a chain of a million. 0 if all are later.
 *
 * @param instant ISO 8601, UTC
 */
export async function sequenceBefore(table: Table, of: ChainOf, instant: string): Promise<number> {
  const head = headOf(await table.get(headKey(of.scope, of.chain)));
  let earlier = 0;
  let later = head.sequence + 1;
  while (later - earlier > 1) {
    const middle = Math.floor((earlier + later) / 2);
    const { links } = await readWindow(table, of, { after: middle - 1, limit: 1 });
    const isEarlier = (links[0]?.entry.at ?? '') < instant;
    if (isEarlier) earlier = middle;
    else later = middle;
  }
  return earlier;
}
