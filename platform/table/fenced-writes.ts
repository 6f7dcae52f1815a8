import type { OwnerId } from '../actor/scope.ts';
import { tableDefinition } from './definition.ts';
import { CONCERNS_LIST, isConcerns, isSharedList, isSharedPractice } from './fenced-reference.ts';
import { type Key, ownerOfKey } from './keys.ts';
import type { Write } from './write.ts';

const INDEX_PARTITION_KEYS = Object.values(tableDefinition.indexes).map(({ partitionKey }) => partitionKey);

const MADE =
  /^(CHAIN|CHECKPOINTS)#(AUDIT|FEED)$|^SIGNING-KEYS$|^FOLLOWED$|^FOLLOW-UP-DUE#|^PKG-BUDGET#|^PRACTICE#SEARCH$|^QUALITY(#|$)|^INTEGRATION#|^SNAPSHOT#|^SNAPSHOT-PARTS#|^RELEASE-PARTS#|^RELEASE-FILES#|^RECEIPT-KEYS$|^EXTRACTS-MADE$/;

/**
 * Whether a partition holds what functions of their own make from records, after the request that changed them: chains,
 * checkpoints, the figures of budgets, what the search is made from, how good records are, how authorities' systems are joined, which follow-ups are due, snapshots, and what became of
 * releases and extracts. A request never writes there. The same list is denied to the roles that it
 * takes (infra/constructs/tenant-fence.ts), and a test compares the two.
 */
export function isMadeFromRecords(partition: string): boolean {
  return MADE.test(partition.slice(partition.indexOf('#') + 1));
}

export function keyOf(write: Write): Key {
  return 'item' in write ? write.item.key : write.key;
}

/**
 * Whose partitions a write reaches: that of the item itself, and those of the indexes it will be listed in. IAM looks
 * at the first alone, so an item that lists itself in another authority's index is stopped here or nowhere. What an
 * authority shares may stand in the lists of what is shared, which are nobody's own, and a concern that it reports in the
 * programme's. Null for a key that is none of ours.
 */
export function ownersOfWrite(write: Write): readonly (OwnerId | null)[] {
  const { pk } = keyOf(write);
  const { indexed = {} } = 'item' in write ? write.item : {};
  const partitions = INDEX_PARTITION_KEYS.flatMap((name) => indexed[name] ?? []);
  return [pk, ...partitions.filter((partition) => !mayStandIn(pk, partition))].map(ownerOfKey);
}

/** Shared practice in the lists of what is shared; a reported concern in the programme's list of those, and nothing else there. */
function mayStandIn(pk: string, list: string): boolean {
  if (isSharedPractice(pk)) return isSharedList(list);
  return isConcerns(pk) && list === CONCERNS_LIST;
}
