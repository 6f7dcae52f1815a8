import { ageAtLatest, type LocalDate } from '../../../platform/dates/index.ts';
import type { Assessment } from './assess.ts';
import type { Chronicle } from './chronicle.ts';
import type {
  Attendance,
  ChildParticipation,
  Disability,
  Ethnicity,
  FgdmModel,
  FgdmTriggerPoint,
  Sex,
} from './codes.ts';
import type { DutyOwed } from './duty-owed.ts';
import type { Child } from './fact-parts.ts';
import type { Meeting } from './facts.ts';
import { type IndexEvent, indexEventOf } from './index-event.ts';
import type { Targets } from './policy.ts';

/** The day on which an episode first came to each stage. Null while it has not. */
export type Milestones = Readonly<
  Record<
    | 'triaged'
    | 'eligible'
    | 'offered'
    | 'accepted'
    | 'allocated'
    | 'held'
    | 'planMade'
    | 'planShared'
    | 'planAgreed'
    | 'reviewed',
    LocalDate | null
  >
>;

/** How fathers stood to the conference. Null while none has been held. */
export type FatherAtMeeting = 'NOT_INVITED' | 'INVITED' | 'TOOK_PART';

export type ChildFacts = {
  readonly laChildId: string;
  /** Whole years; where birth, kept to the month, leaves two, the lesser. Null for a child referred before birth. */
  readonly ageAtReferral: number | null;
  readonly sex: Sex;
  /** Null where nothing was recorded, as below. */
  readonly ethnicity: Ethnicity | null;
  readonly isDisabled: boolean | null;
  /** At the first conference that was held. */
  readonly participation: ChildParticipation | null;
  readonly hadAdvocate: boolean | null;
  /** What follow-ups count from. Null where there is nothing. */
  readonly index: IndexEvent | null;
  readonly section31ZA: Pick<DutyOwed, 'trigger' | 'offerOutcome' | 'duty' | 'regime' | 'appliedOn'>;
};

/** What statistics may know of an episode: days and codes, no text and nobody but its children. */
export type EpisodeFacts = {
  readonly referredOn: LocalDate;
  readonly model: FgdmModel;
  readonly triggerPoint: FgdmTriggerPoint;
  /** Those that the episode is held to. */
  readonly targets: Targets;
  readonly milestones: Milestones;
  readonly father: FatherAtMeeting | null;
  readonly hadPrivateFamilyTime: boolean | null;
  readonly children: readonly ChildFacts[];
};

/** Null for what has no referral: nothing of it can be counted. */
export function episodeFactsOf(assessment: Assessment, targets: Targets): EpisodeFacts | null {
  const { chronicle } = assessment;
  const [referral] = chronicle.referral;
  const [meeting] = chronicle.meeting;
  if (referral === undefined) return null;
  return {
    referredOn: referral.receivedOn,
    model: referral.model,
    triggerPoint: referral.triggerPoint,
    targets,
    milestones: milestonesOf(chronicle),
    father: meeting === undefined ? null : fatherAt(meeting),
    hadPrivateFamilyTime: meeting?.privateFamilyTime?.happened ?? null,
    children: referral.children.flatMap((asReferred) => childFactsOf(asReferred, assessment)),
  };
}

function milestonesOf(chronicle: Chronicle): Milestones {
  return { ...untilTheMeeting(chronicle), ...fromTheMeeting(chronicle) };
}

type BeforeMeeting = 'triaged' | 'eligible' | 'offered' | 'accepted' | 'allocated';

function untilTheMeeting(chronicle: Chronicle): Pick<Milestones, BeforeMeeting> {
  const { triage, consent, offer, offerResponse, coordinator } = chronicle;
  const given = consent.find(({ status }) => status === 'GIVEN' || status === 'NOT_REQUIRED');
  const yes = offerResponse.find(({ response }) => response === 'ACCEPTED');
  return {
    triaged: triage.find(({ decision }) => decision !== 'UNDER_WAY')?.on ?? null,
    eligible: triage.find(({ decision }) => decision === 'ACCEPTED')?.on ?? null,
    offered: earliest([consent[0]?.on, offer[0]?.on]),
    accepted: earliest([given?.on, yes?.on]),
    allocated: coordinator[0]?.on ?? null,
  };
}

function fromTheMeeting(chronicle: Chronicle): Omit<Milestones, BeforeMeeting> {
  const { meeting, plan, planShared, planDecision, review } = chronicle;
  return {
    held: meeting[0]?.heldOn ?? null,
    planMade: plan.find(({ outcome }) => outcome === 'MADE')?.madeOn ?? null,
    planShared: planShared[0]?.on ?? null,
    planAgreed: planDecision.find(({ decision }) => decision !== 'NOT_AGREED')?.on ?? null,
    reviewed: review[0]?.heldOn ?? null,
  };
}

function earliest(days: readonly (LocalDate | undefined)[]): LocalDate | null {
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(0) ?? null
  );
}

const TAKES_PART: ReadonlySet<Attendance> = new Set(['IN_PERSON', 'REMOTE', 'IN_WRITING', 'REPRESENTED']);

function fatherAt({ attendees }: Meeting): FatherAtMeeting {
  const fathers = attendees.filter(({ father }) => father === true);
  if (fathers.length === 0) return 'NOT_INVITED';
  return fathers.some(({ attendance }) => TAKES_PART.has(attendance)) ? 'TOOK_PART' : 'INVITED';
}

function childFactsOf(asReferred: Child, { chronicle, children, section31ZA }: Assessment): readonly ChildFacts[] {
  const { laChildId } = asReferred;
  const child = children.find((one) => one.laChildId === laChildId);
  const owed = section31ZA.children.find((one) => one.laChildId === laChildId);
  if (child === undefined || owed === undefined) return [];
  const { trigger, offerOutcome, duty, regime, appliedOn } = owed;
  return [
    {
      laChildId,
      ageAtReferral: ageOf(asReferred, chronicle.referral[0]?.receivedOn),
      sex: child.sex,
      ethnicity: child.ethnicity ?? null,
      isDisabled: isDisabled(child.disabilities),
      ...takingPart(laChildId, chronicle.meeting[0]),
      index: indexEventOf(chronicle, laChildId),
      section31ZA: { trigger, offerOutcome, duty, regime, appliedOn },
    },
  ];
}

/** Whoever was referred as born is not younger than nought, though birth is kept to the month. */
function ageOf({ birthMonth }: Child, on: LocalDate | undefined): number | null {
  return birthMonth === undefined || on === undefined ? null : Math.max(0, ageAtLatest(birthMonth, on));
}

function isDisabled(disabilities: readonly Disability[] = []): boolean | null {
  return disabilities.length === 0 ? null : disabilities.some((one) => one !== 'NONE');
}

const WITH_ADVOCATE: ReadonlySet<ChildParticipation> = new Set(['PN2', 'PN5']);

function takingPart(
  laChildId: string,
  meeting: Meeting | undefined,
): Pick<ChildFacts, 'participation' | 'hadAdvocate'> {
  const at = meeting?.children.find((one) => one.laChildId === laChildId);
  const participation = at?.participation ?? null;
  const byCode = participation !== null && WITH_ADVOCATE.has(participation) ? true : null;
  return { participation, hadAdvocate: byCode ?? at?.advocateUsed ?? null };
}
