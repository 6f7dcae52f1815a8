import type { LocalDate, Month } from '../../../platform/dates/index.ts';
import type {
  ClosureReason,
  ComplaintCategory,
  ComplaintOutcome,
  ComplaintStage,
  ConsentBasis,
  ConsentStatus,
  CoordinatorMatch,
  DomesticAbuseResult,
  DomesticAbuseTool,
  FeedbackRespondent,
  FgdmModel,
  FgdmTriggerPoint,
  NotProceedingReason,
  PauseReason,
  PlanDecision,
  PlanOutcome,
  PostponementReason,
  ReferralSource,
  SafetyMeasure,
  Sex,
  TriageDecision,
  VenueType,
} from './codes.ts';
import type {
  AccessibilityAtMeeting,
  AgendaQuestion,
  Attendee,
  Child,
  ChildAtClosure,
  ChildAtMeeting,
  ChildsVoice,
  ItemAtReview,
  Person,
  PlanAnswer,
  PlanItem,
  PrivateFamilyTime,
} from './fact-parts.ts';
import type { Application, Exemption, LetterBeforeProceedings, Offer, OfferAnswer } from './statutory-facts.ts';

export type { Application, Exemption, LetterBeforeProceedings, Offer, OfferAnswer };

/** The referral. */
export type Referral = {
  readonly receivedOn: LocalDate;
  readonly model: FgdmModel;
  readonly localName?: string;
  readonly triggerPoint: FgdmTriggerPoint;
  readonly source?: ReferralSource;
  readonly referrer?: Person;
  readonly caseHolderRef?: string;
  readonly urgent?: boolean;
  readonly children: readonly Child[];
};

/** A step of triage. */
export type Triage = {
  readonly on: LocalDate;
  readonly decision: TriageDecision;
  readonly decidedBy?: Person;
  readonly reason?: string;
};

/** Consent of one person to the conference. */
export type Consent = {
  readonly on: LocalDate;
  readonly status: ConsentStatus;
  readonly person: Person;
  readonly basis?: ConsentBasis;
};

/** The allocation of a coordinator. */
export type CoordinatorAllocation = {
  readonly on: LocalDate;
  readonly coordinatorRef: string;
  readonly independent: boolean;
  readonly matchRequested?: boolean;
  readonly matchAchieved?: CoordinatorMatch;
};

/** Preparation of the family and of the meeting. */
export type Preparation = {
  readonly startedOn: LocalDate;
  readonly referrerMeetingOn?: LocalDate;
  readonly bottomLines?: readonly string[];
  readonly resources?: readonly string[];
  readonly questions?: readonly AgendaQuestion[];
};

/** A screening for domestic abuse. */
export type DomesticAbuseScreen = {
  readonly screenedOn: LocalDate;
  readonly result: DomesticAbuseResult;
  readonly tool?: DomesticAbuseTool;
  readonly marac?: boolean;
};

/** A safety plan for the conference. */
export type SafetyPlan = {
  readonly agreedOn: LocalDate;
  readonly measures: readonly SafetyMeasure[];
  readonly excludedRefs?: readonly string[];
  /** False: it was decided that none is. */
  readonly required?: boolean;
};

/** A date arranged for the conference. */
export type Schedule = {
  readonly arrangedOn: LocalDate;
  readonly conferenceOn: LocalDate;
  readonly startsAt?: string;
  readonly venue?: VenueType;
};

/** A postponement. */
export type Postponement = {
  readonly on: LocalDate;
  readonly reason: PostponementReason;
};

/** The arranged conference was not held. */
export type NotHeld = {
  readonly on: LocalDate;
  readonly reason: PostponementReason;
};

/** The conference, as it was held: information giving, private family time, agreeing the plan. */
export type Meeting = {
  readonly heldOn: LocalDate;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly informationGiven?: boolean;
  readonly privateFamilyTime?: PrivateFamilyTime;
  readonly planDiscussed?: boolean;
  readonly attendees: readonly Attendee[];
  readonly children: readonly ChildAtMeeting[];
  readonly venue?: VenueType;
  readonly interpreterUsed?: boolean;
  readonly familyNetworkMadeProposal?: boolean;
  readonly accessibilityNeeds?: readonly AccessibilityAtMeeting[];
};

/** The plan that the family made. */
export type Plan = {
  readonly madeOn: LocalDate;
  readonly outcome: PlanOutcome;
  readonly answers?: readonly PlanAnswer[];
  readonly items?: readonly PlanItem[];
  readonly contingency?: string;
};

/** The plan was shared with everyone. */
export type PlanShared = {
  readonly on: LocalDate;
};

/** The decision on the plan. */
export type PlanDecisionMade = {
  readonly on: LocalDate;
  readonly decision: PlanDecision;
  readonly decidedBy: Person;
  readonly safetyReason?: string;
  readonly changes?: string;
  readonly reviewOn?: LocalDate;
};

/** A review of the plan. */
export type Review = {
  readonly number: number;
  readonly heldOn: LocalDate;
  readonly items?: readonly ItemAtReview[];
  readonly nextReviewOn?: LocalDate;
};

/** Feedback after the conference, of one person. Scores are 1 to 5. */
export type Feedback = {
  readonly on: LocalDate;
  readonly respondent: FeedbackRespondent;
  readonly respondentRef?: string;
  readonly laChildId?: string;
  readonly satisfaction?: number;
  readonly feltInControl?: number;
  readonly feltHeard?: number;
  readonly childsVoice?: ChildsVoice;
};

/** A complaint, at one stage of it. */
export type Complaint = {
  readonly complaintRef: string;
  readonly receivedOn: LocalDate;
  readonly category: ComplaintCategory;
  readonly stage: ComplaintStage;
  readonly outcome?: ComplaintOutcome;
  readonly resolvedOn?: LocalDate;
};

/** The end of an episode. */
export type Closure = {
  readonly closedOn: LocalDate;
  readonly reason: ClosureReason;
  readonly children: readonly ChildAtClosure[];
};

/** The referral was withdrawn. */
export type Withdrawal = {
  readonly on: LocalDate;
  readonly by?: Person;
  readonly reason?: string;
};

/** It was decided not to proceed. */
export type NotProceeding = {
  readonly on: LocalDate;
  readonly reason: NotProceedingReason;
  readonly networkSearch?: string;
};

/** A pause. */
export type Pause = {
  readonly on: LocalDate;
  readonly reason: PauseReason;
};

/** The end of a pause. */
export type Resumption = {
  readonly on: LocalDate;
};

/** The birth of a child that was referred before birth. */
export type Birth = {
  readonly laChildId: string;
  readonly birthMonth: Month;
  readonly sex?: Sex;
  readonly recordedOn: LocalDate;
};

/** The reason for something that a rule queries. */
export type QueryReason = {
  readonly rule: string;
  readonly laChildId?: string;
  readonly reason: string;
  readonly by: Person;
  readonly on: LocalDate;
};

/** What each kind of fact says. The kinds are the fields of the SDL's `FactInput`. */
export type FactData = {
  readonly referral: Referral;
  readonly triage: Triage;
  readonly consent: Consent;
  readonly coordinator: CoordinatorAllocation;
  readonly preparation: Preparation;
  readonly screen: DomesticAbuseScreen;
  readonly safetyPlan: SafetyPlan;
  readonly schedule: Schedule;
  readonly postponement: Postponement;
  readonly notHeld: NotHeld;
  readonly meeting: Meeting;
  readonly plan: Plan;
  readonly planShared: PlanShared;
  readonly planDecision: PlanDecisionMade;
  readonly review: Review;
  readonly feedback: Feedback;
  readonly complaint: Complaint;
  readonly closure: Closure;
  readonly withdrawal: Withdrawal;
  readonly notProceeding: NotProceeding;
  readonly pause: Pause;
  readonly resumption: Resumption;
  readonly birth: Birth;
  readonly offer: Offer;
  readonly offerResponse: OfferAnswer;
  readonly letter: LetterBeforeProceedings;
  readonly exemption: Exemption;
  readonly application: Application;
  readonly reason: QueryReason;
};

export type FactKind = keyof FactData;

/**
 * One fact. An episode is a set of them: what is true of it does not depend on the order in which they were given, and
 * a fact that is there already adds nothing.
 */
export type Fact<K extends FactKind = FactKind> = {
  readonly [P in K]: { readonly kind: P; readonly data: FactData[P] };
}[K];
