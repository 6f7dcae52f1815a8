import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Named } from '../domain/loop.ts';
import { mayRead } from '../domain/reader.ts';
import { loopFrom, type StoredLoop } from '../store/loops.ts';

/** The loop as an authority reads it. Undefined where there is none that it may. */
export function loopReadBy(
  owner: OwnerId,
  name: Named | null,
  found: readonly (Item | undefined)[],
): StoredLoop | undefined {
  const whole = name === null ? undefined : loopFrom(name, found);
  return whole !== undefined && mayRead(whole, whole.loop.owner === owner ? 'OWNER' : 'NETWORK') ? whole : undefined;
}
