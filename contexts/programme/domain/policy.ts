import type { LocalDate } from '../../../platform/dates/index.ts';
import type { RetentionYears } from './retention-years.ts';

/** Kinds of family group decision making that targets may be set for (DOMAIN 2.1). */
export const FGDM_MODELS = [
  'FAMILY_GROUP_CONFERENCE',
  'FAMILY_NETWORK_MEETING',
  'EMERGENCY_NETWORK_MEETING',
  'RESTORATIVE_CONVERSATION',
  'LIFELONG_LINKS_FGC',
  'OTHER_FGDM',
] as const;
export type FgdmModel = (typeof FGDM_MODELS)[number];

/** Working days skip weekends and England's bank holidays; all other days are calendar days. */
export const TARGET_NAMES = [
  'triageWorkingDays',
  'coordinatorWorkingDays',
  'conferenceDays',
  'conferenceAmberDays',
  'planSharedWorkingDays',
  'planDecisionWorkingDays',
  'reviewDays',
] as const;
type TargetName = (typeof TARGET_NAMES)[number];

/**
 * By when things should be done:
 * `triageWorkingDays` from the referral, `coordinatorWorkingDays` from acceptance, `conferenceDays` from the referral
 * (`conferenceAmberDays`, also from the referral: late up to here is amber, later is red), `planSharedWorkingDays` and
 * `planDecisionWorkingDays` from the day on which the plan was made, `reviewDays` from the agreement of the plan to the
 * first review. Later reviews have no target: each is due on the day that the review before arranged (`nextReviewOn`).
 */
export type ConferenceTargets = Readonly<Record<TargetName, number>>;

export type ConferencePolicy = {
  /** 1 for the first that was set; 0 for the default. */
  readonly version: number;
  /** Null for the default, which always was. */
  readonly effectiveFrom: LocalDate | null;
  readonly targets: ConferenceTargets;
  readonly targetsByModel: Readonly<Partial<Record<FgdmModel, Readonly<Partial<ConferenceTargets>>>>>;
  /** The day from which section 31ZA of the Children Act 1989 is in force there. Null while none is appointed. */
  readonly section31ZAInForceFrom: LocalDate | null;
  /** Whole years for which records of a class are kept. Absent, or without a class: the default. */
  readonly retentionYears?: Partial<RetentionYears>;
};

/**
 * What holds where nobody has set a policy (DOMAIN 2.8: no national standard was found, so these are recommendations).
 * An emergency meeting is due within a week (Edinburgh), and has no amber.
 */
export const defaultConferencePolicy: ConferencePolicy = {
  version: 0,
  effectiveFrom: null,
  targets: {
    triageWorkingDays: 5,
    coordinatorWorkingDays: 5,
    conferenceDays: 42,
    conferenceAmberDays: 56,
    planSharedWorkingDays: 5,
    planDecisionWorkingDays: 10,
    reviewDays: 84,
  },
  targetsByModel: { EMERGENCY_NETWORK_MEETING: { conferenceDays: 7, conferenceAmberDays: 7 } },
  section31ZAInForceFrom: null,
};

/** The version in force: of those that have begun, the one that began last, and of two of one day the later version. */
export function versionOn(policies: readonly ConferencePolicy[], date: LocalDate): ConferencePolicy {
  const begun = policies.filter(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= date);
  return begun.reduce(laterOf, defaultConferencePolicy);
}

/** The version set last, whatever day it begins on. */
export function newestVersion(policies: readonly ConferencePolicy[]): ConferencePolicy {
  return policies.reduce(
    (newest, policy) => (policy.version > newest.version ? policy : newest),
    defaultConferencePolicy,
  );
}

function laterOf(one: ConferencePolicy, other: ConferencePolicy): ConferencePolicy {
  const [began, otherBegan] = [one.effectiveFrom ?? '', other.effectiveFrom ?? ''];
  if (began === otherBegan) return other.version > one.version ? other : one;
  return otherBegan > began ? other : one;
}
