import type { LocalDate } from '../../../platform/dates/index.ts';
import { concerning, tellsChildrenApart } from './children-concerned.ts';
import { childrenOf } from './children.ts';
import type { Chronicle } from './chronicle.ts';
import type { MeetingDuty } from './codes.ts';
import { type DutyOwed, dutyOwed, isInBreach } from './duty-owed.ts';
import type { EpisodePolicy } from './policy.ts';

/** The duty owed to one child. */
export type ChildDuty = DutyOwed & { readonly laChildId: string };

/**
 * Section 31ZA of the Children Act 1989 (inserted by the Children's Wellbeing and Schools Act 2026, section 1). The duty is
 * owed for each child; an episode stands as the child for whom it stands gravest.
 */
export type Section31ZA = DutyOwed & {
  /** In the order of the referral. */
  readonly children: readonly ChildDuty[];
};

export function section31ZA(chronicle: Chronicle, policy: EpisodePolicy, today: LocalDate): Section31ZA {
  const ofAll = dutyOwed(chronicle, policy, today);
  const areApart = tellsChildrenApart(chronicle);
  const children = childrenOf(chronicle).map(({ laChildId }): ChildDuty => {
    const owed = areApart ? dutyOwed(concerning(chronicle, laChildId), policy, today) : ofAll;
    return { laChildId, ...owed };
  });
  const [gravest] = children.toSorted(byGravity);
  if (gravest === undefined) return { ...ofAll, children };
  const { laChildId: _whose, ...owed } = gravest;
  return { ...owed, children };
}

/** A breach outweighs what is still to do, and that a decision not to meet; the duty met outweighs only no duty. */
const GRAVITY = {
  BREACH: 0,
  DUTY_OUTSTANDING: 1,
  EXEMPT_BEST_INTERESTS: 2,
  DUTY_MET: 3,
  NO_DUTY: 4,
} as const satisfies Record<MeetingDuty, number>;

const NO_DAY = '9999';

/** Gravest first; among equals a breach in law, then the day that comes first, then the child whom the referral names first. */
function byGravity(a: ChildDuty, b: ChildDuty): number {
  const byDuty = GRAVITY[a.duty] - GRAVITY[b.duty] || Number(isInBreach(b)) - Number(isInBreach(a));
  if (byDuty !== 0) return byDuty;
  const [one, other] = [a.actBefore ?? NO_DAY, b.actBefore ?? NO_DAY];
  return one < other ? -1 : Number(one > other);
}
