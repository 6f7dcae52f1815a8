import type { LocalDate } from '../../platform/dates/index.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import type { Item } from '../../platform/table/item.ts';
import { childrenToFollowIn } from '../conferences/index.ts';
import { checkFollowUp, type Judged } from './domain/check.ts';
import type { FollowUp } from './domain/follow-up.ts';
import { indexOf } from './recording/bring-to.ts';

type Beside = {
  /** As it lies. */
  readonly conference: Item | undefined;
  readonly followUps: readonly FollowUp[];
  readonly today: LocalDate;
};

/** What is noteworthy or wrong about a follow-up as it lies beside its conference. */
export function problemsIn(followUp: FollowUp, beside: Beside): readonly Problem[] {
  return checkFollowUp(judgedIn(followUp, beside));
}

/** What a follow-up is judged by, as it lies beside its conference. */
export function judgedIn(
  { laChildId, point, content, index, id }: FollowUp,
  { conference, followUps, today }: Beside,
): Judged {
  const child = childrenToFollowIn(conference)?.find((one) => one.laChildId === laChildId);
  return {
    point,
    content,
    index,
    indexNow: child === undefined ? null : indexOf(child),
    birthMonth: child?.birthMonth,
    others: followUps.filter((other) => other.laChildId === laChildId && other.id !== id),
    today,
    at: ['followUp'],
  };
}
