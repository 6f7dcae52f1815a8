import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { HarmElsewhere, Named } from '../domain/loop.ts';
import { mayRead } from '../domain/reader.ts';
import { loopFrom, type StoredLoop } from '../store/loops.ts';

type Found = { readonly found: readonly (Item | undefined)[]; readonly harmElsewhere: readonly HarmElsewhere[] };

/**
 * The loop as an authority reads it. Undefined where there is none that it may. Where it is not asked whether the loop is
 * stopped, harm that adopters recorded need not be read.
 */
export function loopReadBy(
  owner: OwnerId,
  name: Named | null,
  { found, harmElsewhere }: Found,
): StoredLoop | undefined {
  const whole = name === null ? undefined : loopFrom(name, found, harmElsewhere);
  return whole !== undefined && mayRead(whole, whole.loop.owner === owner ? 'OWNER' : 'NETWORK') ? whole : undefined;
}
