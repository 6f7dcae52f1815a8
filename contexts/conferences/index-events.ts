import type { Month } from '../../platform/dates/index.ts';
import type { Item } from '../../platform/table/item.ts';
import { chronicleOf, inOrder } from './domain/chronicle.ts';
import { childrenOf } from './domain/children.ts';
import { type IndexEvent, indexEventOf } from './domain/index-event.ts';
import { readConference } from './store.ts';

/** A child of a conference, as whoever follows it up must know it. */
export type ChildToFollow = {
  readonly laChildId: string;
  /** Undefined before birth. */
  readonly birthMonth: Month | undefined;
  /** Null while there is nothing to count from. */
  readonly index: IndexEvent | null;
};

/** Undefined for the item of no conference, and of one that was erased. */
export function childrenToFollowIn(item: Item | undefined): readonly ChildToFollow[] | undefined {
  const record = readConference(item);
  if (record === undefined) return undefined;
  const chronicle = chronicleOf(inOrder(record.facts));
  return childrenOf(chronicle).map(({ laChildId, birthMonth }) => ({
    laChildId,
    birthMonth,
    index: indexEventOf(chronicle, laChildId),
  }));
}
