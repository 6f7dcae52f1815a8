import type { OwnerId } from '../actor/scope.ts';
import { tableDefinition } from './definition.ts';
import { ownerOfKey } from './keys.ts';
import type { Write } from './write.ts';

const INDEX_PARTITION_KEYS = Object.values(tableDefinition.indexes).map(({ partitionKey }) => partitionKey);

/**
 * Whose partitions a write reaches: that of the item itself, and those of the indexes it will be listed in. IAM looks
 * at the first alone, so an item that lists itself in another authority's index is stopped here or nowhere. Null for a
 * key that is none of ours.
 */
export function ownersOfWrite(write: Write): readonly (OwnerId | null)[] {
  if (!('item' in write)) return [ownerOfKey(write.key.pk)];
  const { key, indexed = {} } = write.item;
  const partitions = INDEX_PARTITION_KEYS.flatMap((name) => indexed[name] ?? []);
  return [key.pk, ...partitions].map(ownerOfKey);
}
