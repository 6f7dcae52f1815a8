import type { LocalDate } from '../../../platform/dates/index.ts';
import { mayGiveReason, phrase, type Story } from './story.ts';
import type { FactData, Weights } from './terms.ts';

type ClosureReason = FactData['closure']['reason'];
type ChildOutcome = FactData['closure']['children'][number]['outcome'];

const AFTER_A_PLAN: Weights<ClosureReason> = [
  ['PLAN_COMPLETED', 52],
  ['PLAN_CONTINUES_WITHOUT_SERVICE', 36],
  ['ESCALATED', 7],
  ['FAMILY_MOVED_AREA', 3],
  ['OTHER', 2],
];

const OUTCOMES: Weights<ChildOutcome> = [
  ['WITH_PARENT', 70],
  ['WITH_RELATIVE_INFORMAL', 9],
  ['WITH_RELATIVE_ORDER', 6],
  ['KINSHIP_FOSTER', 4],
  ['UNRELATED_FOSTER', 5],
  ['RESIDENTIAL', 1],
  ['OTHER', 1],
  ['NOT_KNOWN', 4],
];

const NOT_PROCEEDING: Weights<FactData['notProceeding']['reason']> = [
  ['FAMILY_DISENGAGED', 22],
  ['PARENT_DECLINED', 21],
  ['FAMILY_MADE_OWN_PLAN', 10],
  ['NEEDS_RESOLVED', 8],
  ['NO_NETWORK_IDENTIFIED', 8],
  ['ESCALATED_TO_PROCEEDINGS', 7],
  ['YOUNG_PERSON_DECLINED', 5],
  ['UNSAFE_DOMESTIC_ABUSE', 4],
  ['NOT_IN_BEST_INTERESTS', 3],
  ['CHILD_ENTERED_CARE', 3],
  ['INAPPROPRIATE_REFERRAL', 3],
  ['FAMILY_MOVED_AREA', 2],
  ['SERVICE_CAPACITY', 2],
  ['UNSAFE_OTHER', 1],
  ['OTHER', 1],
];

/** Tells the end, with an outcome for each child. Without a reason, one that follows a plan. */
export function close(story: Story, closedOn: LocalDate, reason?: ClosureReason): void {
  const { random, tell, family } = story;
  const outcome = random.weighted(OUTCOMES);
  const all = family.children.map(({ laChildId }) => ({
    laChildId,
    outcome: random.chance(0.85) ? outcome : random.weighted(OUTCOMES),
  }));
  const isWhole = random.chance(0.97);
  tell(closedOn, 'closure', {
    closedOn,
    reason: reason ?? random.weighted(AFTER_A_PLAN),
    children: isWhole ? all : all.slice(1),
  });
  if (!isWhole) mayGiveReason(story, 'P9', closedOn);
}

export function notProceed(story: Story, on: LocalDate): void {
  const { random, tell } = story;
  const reason = random.weighted(NOT_PROCEEDING);
  const isSearchTold = reason === 'NO_NETWORK_IDENTIFIED' && random.chance(0.85);
  tell(on, 'notProceeding', { on, reason, ...(isSearchTold && { networkSearch: phrase(story, 'searches') }) });
  if (reason === 'NO_NETWORK_IDENTIFIED' && !isSearchTold) mayGiveReason(story, 'P5', on);
}

export function withdraw(story: Story, on: LocalDate): void {
  story.tell(on, 'withdrawal', { on, by: story.staff.worker, reason: phrase(story, 'withdrawn') });
}
