import {
  daysBetween,
  englandAndWalesBankHolidays,
  type LocalDate,
  workingDaysBetween,
} from '../../../../../platform/dates/index.ts';
import type { EpisodeFacts } from '../../../../conferences/index.ts';
import type { MeasureOf } from '../measure.ts';
import type { ChildRow } from '../rows.ts';
import { CHILDREN } from './common.ts';
import { count, quartiles, shareOf } from './write.ts';

type Span = {
  readonly key: string;
  readonly title: string;
  /** `from referral to triage` */
  readonly what: string;
  readonly unit: 'DAYS' | 'WORKING_DAYS';
  readonly from: (episode: EpisodeFacts) => LocalDate | null;
  readonly to: (episode: EpisodeFacts) => LocalDate | null;
  /** In the unit. */
  readonly target: (episode: EpisodeFacts) => number;
};

/** DOMAIN 2.8. */
const SPANS: readonly Span[] = [
  {
    key: 'fgdm_referral_to_triage',
    title: 'Referral to triage',
    what: 'from referral to the decision at triage',
    unit: 'WORKING_DAYS',
    from: ({ referredOn }) => referredOn,
    to: ({ milestones }) => milestones.triaged,
    target: ({ targets }) => targets.triageWorkingDays,
  },
  {
    key: 'fgdm_acceptance_to_coordinator',
    title: 'Acceptance to coordinator',
    what: 'from acceptance at triage to the allocation of a coordinator',
    unit: 'WORKING_DAYS',
    from: ({ milestones }) => milestones.eligible,
    to: ({ milestones }) => milestones.allocated,
    target: ({ targets }) => targets.coordinatorWorkingDays,
  },
  {
    key: 'fgdm_referral_to_conference',
    title: 'Referral to conference',
    what: 'from referral to the first conference',
    unit: 'DAYS',
    from: ({ referredOn }) => referredOn,
    to: ({ milestones }) => milestones.held,
    target: ({ targets }) => targets.conferenceDays,
  },
  {
    key: 'fgdm_plan_to_shared',
    title: 'Plan made to plan shared',
    what: 'from the plan to its being shared with everyone',
    unit: 'WORKING_DAYS',
    from: ({ milestones }) => milestones.planMade,
    to: ({ milestones }) => milestones.planShared,
    target: ({ targets }) => targets.planSharedWorkingDays,
  },
  {
    key: 'fgdm_agreement_to_review',
    title: 'Agreement to first review',
    what: 'from the agreement of the plan to its first review',
    unit: 'DAYS',
    from: ({ milestones }) => milestones.planAgreed,
    to: ({ milestones }) => milestones.reviewed,
    target: ({ targets }) => targets.reviewDays,
  },
];

const SPAN = {
  ...CHILDREN,
  caveats: [...CHILDREN.caveats, 'Only of what has happened: whoever still waits is not in it.'],
};

/** Null unless both days are there and run forwards: what runs backwards is for the rules to query. */
export function lengthOf({ unit, from, to }: Pick<Span, 'unit' | 'from' | 'to'>, episode: EpisodeFacts): number | null {
  const [begins, ends] = [from(episode), to(episode)];
  if (begins === null || ends === null || ends < begins) return null;
  if (unit === 'DAYS') return daysBetween(begins, ends);
  return workingDaysBetween(begins, ends, englandAndWalesBankHolidays);
}

export const TIMELINESS_MEASURES: readonly MeasureOf<ChildRow>[] = SPANS.flatMap((span) => {
  const { key, title, what, unit, target } = span;
  const words = unit === 'DAYS' ? 'calendar days' : 'working days';
  const timed = count<ChildRow>(SPAN, {
    key: `${key}_timed_count`,
    title: `${title}: timed`,
    which: `of whom the time ${what} is known`,
    within: 'fgdm_referred_count',
    sourceRule: 'Both days are recorded, the second not before the first.',
    counts: ({ episode }) => lengthOf(span, episode) !== null,
  });
  const inTarget = count<ChildRow>(SPAN, {
    key: `${key}_in_target_count`,
    title: `${title}: in target`,
    which: `of whom the time ${what} was within the target`,
    within: timed.key,
    sourceRule: 'The target of the authority and model on the day of the referral.',
    counts: ({ episode }) => {
      const length = lengthOf(span, episode);
      return length !== null && length <= target(episode);
    },
  });
  const days = quartiles<ChildRow>(SPAN, {
    key: `${key}_${unit === 'DAYS' ? 'days' : 'working_days'}`,
    title: `${title}: ${words}`,
    unit,
    what: `${words} ${what}`,
    sourceRule: `${words} after the first day up to the second, which is counted.`,
    value: ({ episode }) => lengthOf(span, episode),
  });
  const share = shareOf(inTarget, timed, { key: `${key}_in_target_percent`, title: `${title}: share in target` });
  return [timed, inTarget, share, days];
});
