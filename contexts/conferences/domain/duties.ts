import {
  addDays,
  addWorkingDays,
  englandAndWalesBankHolidays,
  isAfter,
  type LocalDate,
} from '../../../platform/dates/index.ts';
import type { Chronicle } from './chronicle.ts';
import type { ConferenceStatus, DutyKind } from './codes.ts';
import type { Plan, PlanDecisionMade, Review } from './facts.ts';
import { isEnded } from './lifecycle.ts';
import type { EpisodePolicy } from './policy.ts';
import { agreedSafetyPlans } from './safety-plans.ts';
import type { Section31ZA } from './section31za.ts';

/** Something to be done by a day. Whether it is overdue is asked at reading: it is never stored. */
export type Duty = {
  readonly kind: DutyKind;
  /** Null where the law sets no day. */
  readonly dueOn: LocalDate | null;
  /** Null while it is still to do. */
  readonly metOn: LocalDate | null;
  /** Late up to this day is amber, later is red. Absent where all that is late is red. */
  readonly amberUntil?: LocalDate;
};

type Situation = {
  readonly chronicle: Chronicle;
  readonly status: ConferenceStatus;
  readonly policy: EpisodePolicy;
  readonly section31ZA: Section31ZA;
};

const BEFORE_MEETING_ENDS: ReadonlySet<ConferenceStatus> = new Set(['NOT_ACCEPTED', 'CONSENT_DECLINED']);

/**
 * What has to be done by when, soonest first, what is done already too. While an episode is paused only what the law asks
 * is still to do; once it has ended, only that, and only before an application that is planned.
 */
export function dutiesOf(situation: Situation): readonly Duty[] {
  const all = [
    ...triage(situation),
    ...coordinator(situation),
    ...safetyPlan(situation),
    ...conference(situation),
    ...planShared(situation),
    ...planDecision(situation),
    ...reviews(situation),
    ...statutory(situation),
  ];
  const isOver = isEnded(situation.status);
  const isWorkedOn = !isOver && situation.status !== 'PAUSED';
  return all
    .filter(
      ({ metOn, dueOn, kind }) => metOn !== null || isWorkedOn || (STATUTORY.has(kind) && (!isOver || dueOn !== null)),
    )
    .sort(bySoonest);
}

export function isOpen(duty: Duty): boolean {
  return duty.metOn === null;
}

/** Soonest first; what has no day comes last. */
export function bySoonest(a: Duty, b: Duty): number {
  const [one, other] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
  return one < other ? -1 : Number(one > other);
}

const STATUTORY: ReadonlySet<DutyKind> = new Set(['OFFER_MEETING', 'AWAIT_RESPONSE', 'HOLD_BEFORE_APPLICATION']);

function triage({ chronicle, policy }: Situation): readonly Duty[] {
  const [referral] = chronicle.referral;
  if (referral === undefined) return [];
  const decided = chronicle.triage.find(({ decision }) => decision !== 'UNDER_WAY')?.on ?? null;
  // A conference that was held without triage needs none any more: P10 has said that it was skipped.
  if (decided === null && chronicle.meeting.length > 0) return [];
  return [
    { kind: 'TRIAGE', dueOn: workingDays(referral.receivedOn, policy.targets.triageWorkingDays), metOn: decided },
  ];
}

function coordinator({ chronicle, policy, status }: Situation): readonly Duty[] {
  const accepted = chronicle.triage.find(({ decision }) => decision === 'ACCEPTED');
  const allocated = chronicle.coordinator[0]?.on ?? null;
  const isNeedless = chronicle.meeting.length > 0 || BEFORE_MEETING_ENDS.has(status);
  if (accepted === undefined || (allocated === null && isNeedless)) return [];
  const dueOn = workingDays(accepted.on, policy.targets.coordinatorWorkingDays);
  return [{ kind: 'ALLOCATE_COORDINATOR', dueOn, metOn: allocated }];
}

function conference({ chronicle, policy, status }: Situation): readonly Duty[] {
  const [referral] = chronicle.referral;
  const heldOn = chronicle.meeting[0]?.heldOn ?? null;
  if (referral === undefined || (heldOn === null && BEFORE_MEETING_ENDS.has(status))) return [];
  const { conferenceDays, conferenceAmberDays } = policy.targets;
  const dueOn = addDays(referral.receivedOn, conferenceDays);
  const amberUntil = addDays(referral.receivedOn, conferenceAmberDays);
  return [{ kind: 'HOLD_CONFERENCE', dueOn, metOn: heldOn, amberUntil }];
}

/** Current domestic abuse wants a safety plan before the conference (P7); what came to light after it no longer can. */
function safetyPlan({ chronicle }: Situation): readonly Duty[] {
  const heldOn = chronicle.meeting[0]?.heldOn;
  const screen = chronicle.screen.findLast(({ screenedOn }) => heldOn === undefined || screenedOn <= heldOn);
  const isCurrent = screen?.result === 'CURRENT';
  const conferenceOn = heldOn ?? chronicle.schedule.at(-1)?.conferenceOn;
  const agreed = agreedSafetyPlans(chronicle)[0]?.agreedOn ?? null;
  if (!isCurrent || conferenceOn === undefined || (agreed === null && chronicle.meeting.length > 0)) return [];
  return [{ kind: 'AGREE_SAFETY_PLAN', dueOn: addDays(conferenceOn, -1), metOn: agreed }];
}

function currentPlan({ plan }: Chronicle): Plan | undefined {
  const last = plan.at(-1);
  return last?.outcome === 'MADE' ? last : undefined;
}

function planShared({ chronicle, policy }: Situation): readonly Duty[] {
  const plan = currentPlan(chronicle);
  if (plan === undefined) return [];
  const metOn = chronicle.planShared.find(({ on }) => on >= plan.madeOn)?.on ?? null;
  return [{ kind: 'SHARE_PLAN', dueOn: workingDays(plan.madeOn, policy.targets.planSharedWorkingDays), metOn }];
}

/** A decision of the day on which the plan was revised was on the plan before it, if this one still awaits its own. */
function planDecision({ chronicle, policy, status }: Situation): readonly Duty[] {
  const plan = currentPlan(chronicle);
  if (plan === undefined) return [];
  const decided = chronicle.planDecision.find(({ on }) => on >= plan.madeOn);
  const metOn = status === 'PLAN_MADE' ? null : (decided?.on ?? null);
  return [{ kind: 'DECIDE_PLAN', dueOn: workingDays(plan.madeOn, policy.targets.planDecisionWorkingDays), metOn }];
}

/**
 * The first review by the day arranged or the target; each further one only if the review before it arranged it. A plan
 * that is agreed anew begins again, and what was done for the one before it stays; a revision that is not agreed changes
 * nothing.
 */
function reviews({ chronicle, policy }: Situation): readonly Duty[] {
  const agreed = chronicle.planDecision.filter(({ decision }) => decision !== 'NOT_AGREED');
  return agreed.flatMap((decision, index) => {
    const next = agreed[index + 1];
    const held = chronicle.review.filter(
      ({ heldOn }) => heldOn >= decision.on && (next === undefined || heldOn < next.on),
    );
    const duties = reviewsOf(decision, held, policy);
    return next === undefined ? duties : duties.filter((duty) => !isOpen(duty));
  });
}

function reviewsOf(decision: PlanDecisionMade, held: readonly Review[], policy: EpisodePolicy): readonly Duty[] {
  const dueDays = [firstReviewDue(decision, policy), ...held.map(({ nextReviewOn }) => nextReviewOn)];
  return dueDays.flatMap((dueOn, index): readonly Duty[] =>
    dueOn === undefined ? [] : [{ kind: 'REVIEW', dueOn, metOn: held[index]?.heldOn ?? null }],
  );
}

function firstReviewDue({ reviewOn, on }: PlanDecisionMade, { targets }: EpisodePolicy): LocalDate {
  const target = addDays(on, targets.reviewDays);
  return reviewOn === undefined || isAfter(reviewOn, target) ? target : reviewOn;
}

/** What is still to do for any child: one duty for all who are to have the same by the same day. */
function statutory({ section31ZA }: Situation): readonly Duty[] {
  const owed = new Map(
    [section31ZA, ...section31ZA.children].map((one) => [`${one.mustDo} ${one.actBefore}`, one] as const),
  );
  return [...owed.values()].flatMap(({ mustDo, actBefore }): readonly Duty[] =>
    mustDo === null ? [] : [{ kind: mustDo, dueOn: actBefore === null ? null : addDays(actBefore, -1), metOn: null }],
  );
}

function workingDays(from: LocalDate, days: number): LocalDate {
  return addWorkingDays(from, days, englandAndWalesBankHolidays);
}
