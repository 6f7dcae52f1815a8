import type { Item } from '../../platform/table/item.ts';
import { childrenToFollowIn } from '../conferences/index.ts';
import { type FollowUpDue, unrecorded } from './domain/due.ts';
import type { FollowUp } from './domain/follow-up.ts';
import { indexOf } from './recording/bring-to.ts';

/** The follow-ups of a conference that nobody has recorded, as it lies with those that were. None of one that was erased. */
export function unrecordedIn({
  conference,
  followUps,
}: {
  readonly conference: Item | undefined;
  readonly followUps: readonly FollowUp[];
}): readonly FollowUpDue[] {
  const children = childrenToFollowIn(conference) ?? [];
  return unrecorded(
    children.map((child) => ({ laChildId: child.laChildId, index: indexOf(child) })),
    followUps,
  );
}
