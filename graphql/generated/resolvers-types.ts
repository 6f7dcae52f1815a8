/* Generated from graphql/*.graphql by `npm run generate`. Do not edit. */
import type { LocalDate } from '../../platform/dates/index.ts';
import type { Month as MonthModel } from '../../platform/dates/index.ts';
import type { Pence } from '../../contexts/networks/domain/pence.ts';
import type { Week as WeekModel } from '../../platform/dates/index.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ConferenceView, ChildView, Section31ZAView, WorkItemView } from '../../contexts/conferences/resolvers/view.ts';
import type { Event } from '../../platform/journal/entries.ts';
import type { DutyView } from '../../contexts/conferences/resolvers/duty-view.ts';
import type { ChildDuty } from '../../contexts/conferences/domain/section31za.ts';
import type { Offeree as OffereeModel } from '../../contexts/conferences/domain/duty-owed.ts';
import type { PackageView, LineView, EntryView, StatementView, PolicyView } from '../../contexts/networks/resolvers/views.ts';
import type { Balance as BalanceModel } from '../../contexts/networks/domain/balance.ts';
import type { Need as NeedModel, Variation as VariationModel, PackageDecision as PackageDecisionModel, Closing as ClosingModel } from '../../contexts/networks/domain/package.ts';
import type { EligibilityCheck as EligibilityCheckModel, EligibilityFinding as EligibilityFindingModel } from '../../contexts/networks/domain/eligibility.ts';
import type { PackageReview as PackageReviewModel } from '../../contexts/networks/domain/review.ts';
import type { PackageDueView } from '../../contexts/networks/resolvers/retention-due.ts';
import type { StoredAllocation as AllocationModel } from '../../contexts/networks/store.ts';
import type { Totals as TotalsModel } from '../../contexts/networks/projection/totals.ts';
import type { Approver as ApproverModel, SupportPolicy as SupportPolicyModel } from '../../contexts/networks/domain/policy.ts';
import type { SnapshotView } from '../../contexts/evaluation/resolvers/snapshots.ts';
import type { OwnFigure as OwnFigureModel, OwnFigures as OwnFiguresModel } from '../../contexts/evaluation/read-own-figures.ts';
import type { PartSummary } from '../../contexts/evaluation/domain/snapshots/snapshot.ts';
import type { Measure as MeasureModel } from '../../contexts/evaluation/domain/measures/measure.ts';
import type { TitledDimension } from '../../contexts/evaluation/domain/measures/dimensions.ts';
import type { ProblemView, RuleView } from '../../platform/graphql/problem-resolvers.ts';
import type { Outcome as OutcomeModel, RecordVersion as RecordVersionModel } from '../../platform/journal/outcome.ts';
import type { PayloadView } from '../../contexts/conferences/resolvers/payload.ts';
import type { Referral as ReferralModel, Triage as TriageModel, Consent as ConsentModel, CoordinatorAllocation as CoordinatorAllocationModel, Preparation as PreparationModel, DomesticAbuseScreen as DomesticAbuseScreenModel, SafetyPlan as SafetyPlanModel, Schedule as ScheduleModel, Postponement as PostponementModel, NotHeld as NotHeldModel, Meeting as MeetingModel, Plan as PlanModel, PlanShared as PlanSharedModel, PlanDecisionMade as PlanDecisionMadeModel, Review as ReviewModel, Feedback as FeedbackModel, Complaint as ComplaintModel, Closure as ClosureModel, Withdrawal as WithdrawalModel, NotProceeding as NotProceedingModel, Pause as PauseModel, Resumption as ResumptionModel, Birth as BirthModel, Offer as OfferModel, OfferAnswer as OfferAnswerModel, LetterBeforeProceedings as LetterBeforeProceedingsModel, Exemption as ExemptionModel, Application as ApplicationModel, QueryReason as QueryReasonModel } from '../../contexts/conferences/domain/facts.ts';
import type { Person as PersonModel, AgendaQuestion as AgendaQuestionModel, PrivateFamilyTime as PrivateFamilyTimeModel, Attendee as AttendeeModel, ChildAtMeeting as ChildAtMeetingModel, PlanAnswer as PlanAnswerModel, PlanItem as PlanItemModel, ItemAtReview as ItemAtReviewModel, ChildsVoice as ChildsVoiceModel, ChildAtClosure as ChildAtClosureModel, Child as ChildModel } from '../../contexts/conferences/domain/fact-parts.ts';
import type { Change as ChangeModel } from '../../contexts/exchange/feed/change.ts';
import type { WebhookView, WebhookPayload } from '../../contexts/exchange/resolvers/webhook-view.ts';
import type { Delivery as DeliveryModel } from '../../contexts/exchange/webhooks/delivery.ts';
import type { FileImportView, FileProblemView, ImportPayload } from '../../contexts/exchange/resolvers/imports.ts';
import type { LegalHoldView, LegalHoldPayload } from '../../contexts/retention/resolvers/legal-holds.ts';
import type { Tombstone } from '../../platform/retention/tombstone.ts';
import type { ErasurePayload } from '../../contexts/conferences/resolvers/erasure.ts';
import type { PackageErasurePayload } from '../../contexts/networks/resolvers/erasure.ts';
import type { PackagePayload, AllocationPayload, PolicyPayload } from '../../contexts/networks/resolvers/payload.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * One record of a batch: an object of the form of `BatchRecordInput`. Each is read by itself, so that a value that cannot be
   * read (B6) refuses its own record and no other.
   */
  BatchRecord: { input: unknown; output: unknown; }
  /** A day in England, as YYYY-MM-DD. A day that does not exist, such as 2026-02-30, is refused. */
  Date: { input: LocalDate; output: LocalDate; }
  /** An instant in UTC, as ISO 8601 with a Z. */
  DateTime: { input: string; output: string; }
  /**
   * A key that you choose for one call, such as a UUID: 8 to 64 letters, digits, hyphens or underscores. Kept for thirty
   * days: the same key with the same input gives the same outcome and changes nothing twice.
   */
  IdempotencyKey: { input: string; output: string; }
  /** The authority's own reference of a person: 1 to 20 letters and digits. Never a name, a UPN or an NHS number. */
  LocalReference: { input: string; output: string; }
  /** A name that a plan gives to a measure: 1 to 40 small letters, digits and hyphens, such as `re-referrals`. */
  MeasureKey: { input: string; output: string; }
  /** A month, as YYYY-MM. Birth is kept to the month and never more closely. */
  Month: { input: MonthModel; output: MonthModel; }
  /** A finance system's own reference of a payment: 1 to 40 letters, digits or any of . _ / - */
  PaymentReference: { input: string; output: string; }
  /** An amount of money: whole pence sterling. */
  Pence: { input: Pence; output: Pence; }
  /** Text about practice: at most 4,000 characters, in general words. Refused (I1) if it holds what looks like a direct identifier. */
  PracticeText: { input: string; output: string; }
  /**
   * Short free text, at most 500 characters. Refused (I1) if it holds what looks like a name with a title, an address, a date,
   * a telephone number, an e-mail address, a postcode, a UPN or an NHS number. Never part of a statistic, an extract, a
   * webhook or a log.
   */
  ShortText: { input: string; output: string; }
  /** A record's id in its own system: 1 to 60 letters, digits or any of . _ : / - */
  SourceRecordId: { input: string; output: string; }
  /** The name of a record system, such as `LIQUIDLOGIC`: 1 to 30 letters, digits, hyphens or underscores. */
  SourceSystem: { input: string; output: string; }
  /** A time of day in England, as HH:MM. */
  Time: { input: string; output: string; }
  /** A week, as ISO 8601 writes it: `2026-W26`, from Monday to Sunday in England. */
  Week: { input: WeekModel; output: WeekModel; }
};

/** That a loop's owner stands by an answer. Another one takes the place of the first. */
export type AcceptAnswerInput = {
  /** The answer. */
  readonly answerId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to acceptAnswer. */
export type AcceptAnswerPayload = MutationPayload & {
  readonly __typename?: 'AcceptAnswerPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** The question as it now is (or, tried out, would be). Null if there is none. */
  readonly question: Maybe<PracticeQuestion>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** An authority's consent to one version of an agreement. */
export type AcceptSharingAgreementInput = {
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** The number of the version that you have read and accept. */
  readonly agreementVersion: Scalars['Int']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The `answerVersion` that you have seen: 0 if there was none. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to acceptSharingAgreement. */
export type AcceptSharingAgreementPayload = MutationPayload & {
  readonly __typename?: 'AcceptSharingAgreementPayload';
  /** The agreement as it now is (or, tried out, would be). Null if there is none. */
  readonly agreement: Maybe<SharingAgreement>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Somebody looked at records, or changed them. Says who, when and why, and never what the records hold. */
export type AccessEntry = {
  readonly __typename?: 'AccessEntry';
  /** The global id of the API client or the person. Of the service itself, the name of its part, such as RETENTION. */
  readonly actorId: Scalars['ID']['output'];
  /** What kind of actor did it. */
  readonly actorKind: ActorKind;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The global id of the break-glass grant under which somebody of the programme looked. Null for everybody else. */
  readonly breakGlassGrant: Maybe<Scalars['ID']['output']>;
  /** The OAuth client that a person came through. Null for a machine, which is one itself. */
  readonly client: Maybe<Scalars['String']['output']>;
  /** The fields that the query asked for, or that the change touched. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** What was done. */
  readonly kind: AccessKind;
  /** The mutation, or the name of the query; the hash of its document where it had no plain name. */
  readonly operation: Scalars['String']['output'];
  /** The purpose that was given. Null for a change by a program of the service itself. */
  readonly purpose: Maybe<Purpose>;
  /** How many records. */
  readonly recordCount: Scalars['Int']['output'];
  /** The first hundred of them, each in the version that was seen or reached. */
  readonly records: ReadonlyArray<RecordVersion>;
  /** The request's own id, as in the logs. */
  readonly requestId: Scalars['String']['output'];
};

/** A page of the access log. */
export type AccessEntryConnection = {
  readonly __typename?: 'AccessEntryConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<AccessEntryEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page. */
export type AccessEntryEdge = {
  readonly __typename?: 'AccessEntryEdge';
  /** Goes on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AccessEntry;
};

/** What was done with records. */
export type AccessKind =
  /** They were changed. */
  | 'CHANGE'
  /** They were looked at. */
  | 'READ';

/** A need, and whether it was met at the conference. */
export type AccessibilityAtMeeting = {
  readonly __typename?: 'AccessibilityAtMeeting';
  /** Whether it was met, for everybody who had it. */
  readonly met: Scalars['Boolean']['output'];
  /** The need. */
  readonly need: AccessibilityNeed;
};

/** A need, and whether it was met at the conference. */
export type AccessibilityAtMeetingInput = {
  /** Whether it was met, for everybody who had it. */
  readonly met: Scalars['Boolean']['input'];
  /** The need. */
  readonly need: AccessibilityNeed;
};

/** What somebody needed to be able to take part in the conference. */
export type AccessibilityNeed =
  /** Breaks, or more time. */
  | 'BREAKS_OR_MORE_TIME'
  /** Childcare during the conference. */
  | 'CHILDCARE'
  /** A communication aid, or somebody who helps with communication. */
  | 'COMMUNICATION'
  /** Easy-read papers, or help with reading. */
  | 'EASY_READ'
  /** A hearing loop, or other help with hearing. */
  | 'HEARING'
  /** Another need. */
  | 'OTHER'
  /** Somebody who gives personal care or support. */
  | 'PERSONAL_SUPPORT'
  /** A quiet place, or a calmer setting. */
  | 'QUIET_SPACE'
  /** Large print, Braille or other help with seeing. */
  | 'SIGHT'
  /** A sign language interpreter. */
  | 'SIGN_LANGUAGE'
  /** A building without steps, or a lift. */
  | 'STEP_FREE_ACCESS'
  /** Help with getting there. */
  | 'TRANSPORT';

/** That one knows of a notice. */
export type AcknowledgeNoticeInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The notice. */
  readonly noticeId: Scalars['ID']['input'];
};

/** The answer to acknowledgeNotice. */
export type AcknowledgeNoticePayload = MutationPayload & {
  readonly __typename?: 'AcknowledgeNoticePayload';
  /** What was acknowledged. Null if nothing was. */
  readonly acknowledgement: Maybe<PracticeAcknowledgement>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** How a cycle ends. */
export type ActDecision =
  /** It is given up. */
  | 'ABANDON'
  /** It goes on, changed. */
  | 'ADAPT'
  /** It becomes how things are done. */
  | 'ADOPT'
  /** It is tested further as it is. */
  | 'CONTINUE_TESTING';

/** Who acts. */
export type ActorKind =
  /** A record system of an authority: a machine. */
  | 'AUTHORITY_SYSTEM'
  /** An evaluator of the programme. */
  | 'EVALUATOR'
  /** A practice lead in an authority. */
  | 'PRACTICE_LEAD'
  /** An administrator of the programme. */
  | 'PROGRAMME_ADMINISTRATOR'
  /** A member of the programme's staff at the Department for Education. */
  | 'PROGRAMME_STAFF'
  /** The service itself: the clock that erases what is past its time. */
  | 'SERVICE';

/** A practice to take on. */
export type AdoptPracticeInput = {
  /** What is decided. */
  readonly decision: AdoptionDecisionInput;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop. */
  readonly loopId: Scalars['ID']['input'];
  /** The version. */
  readonly loopVersion: Scalars['Int']['input'];
  /** How far it is put to work. */
  readonly stage: ImplementationStage;
  /** The adoption whose way of it is taken. Null for the loop itself. */
  readonly takenFromId?: InputMaybe<Scalars['ID']['input']>;
};

/** The answer to adoptPractice. */
export type AdoptPracticePayload = MutationPayload & {
  readonly __typename?: 'AdoptPracticePayload';
  /** The adoption as it now is (or, tried out, would be). Null if there is none. */
  readonly adoption: Maybe<PracticeAdoption>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What an adopter decided. */
export type AdoptionDecision = {
  readonly __typename?: 'AdoptionDecision';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What was changed. Null where nothing was, or where it is hidden. */
  readonly changes: Maybe<Scalars['ShortText']['output']>;
  /** Whether a core component was changed. Null where nothing was. */
  readonly changesCore: Maybe<Scalars['Boolean']['output']>;
  /** Which core components, by their numbers. Empty if none. */
  readonly coreComponents: ReadonlyArray<Scalars['Int']['output']>;
  /** The decision. */
  readonly decision: AdoptionDecisionKind;
  /** Why. Null where moderators have hidden what the adopter wrote. */
  readonly reason: Maybe<Scalars['PracticeText']['output']>;
};

/** What an adopter decides. To adapt is to say what was changed, and which core components (L9). */
export type AdoptionDecisionInput = {
  /** What was changed. Null where nothing was. */
  readonly changes?: InputMaybe<Scalars['ShortText']['input']>;
  /** Whether a core component was changed. Null where nothing was. */
  readonly changesCore?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which core components, by their numbers. Null where none was. */
  readonly coreComponents?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** The decision. */
  readonly decision: AdoptionDecisionKind;
  /** Why. */
  readonly reason: Scalars['PracticeText']['input'];
};

/** What an authority does with another's practice. */
export type AdoptionDecisionKind =
  /** Does not take it on, or gives it up. */
  | 'ABANDON'
  /** Takes it on with changes, which it says (L9). */
  | 'ADAPT'
  /** Takes it on as it is. */
  | 'ADOPT';

/** Where an adoption stands: it follows from what has happened to it. */
export type AdoptionStatus =
  /** Looked at or tried, and not gone on with. It stays visible: a negative result is learning too. */
  | 'ABANDONED'
  /** Taken on with changes. */
  | 'ADAPTED'
  /** Taken on as it is. */
  | 'ADOPTED'
  /** Harm was recorded here, or stops the loop that it is of. */
  | 'STOPPED_FOR_SAFETY';

/** A question put to the family. */
export type AgendaQuestion = {
  readonly __typename?: 'AgendaQuestion';
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The question. */
  readonly question: Scalars['ShortText']['output'];
};

/** A question put to the family. */
export type AgendaQuestionInput = {
  /** Its number, from 1. */
  readonly number: Scalars['Int']['input'];
  /** The question. */
  readonly question: Scalars['ShortText']['input'];
};

/** Records a safety plan. */
export type AgreeSafetyPlanInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** A safety plan for the conference. */
  readonly safetyPlan: SafetyPlanInput;
};

/** The answer to agreeSafetyPlan. */
export type AgreeSafetyPlanPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'AgreeSafetyPlanPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** That a host agrees to a visit, and perhaps its day. Another day takes the place of the first. */
export type AgreeVisitInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The day: today or later, at most two years ahead. Null for none yet. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** The visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** The answer to agreeVisit. */
export type AgreeVisitPayload = MutationPayload & {
  readonly __typename?: 'AgreeVisitPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The visit as it now is (or, tried out, would be). Null if there is none. */
  readonly visit: Maybe<PracticeVisit>;
};

/** Allocates a coordinator. */
export type AllocateCoordinatorInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** The allocation of a coordinator. */
  readonly coordinator: CoordinatorAllocationInput;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to allocateCoordinator. */
export type AllocateCoordinatorPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'AllocateCoordinatorPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What a strand has for a financial year, and what of it is left. */
export type Allocation = Node & {
  readonly __typename?: 'Allocation';
  /** What it has: given, with transfers and what was carried forward. */
  readonly allocated: Scalars['Pence']['output'];
  /** What of it is approved for packages. */
  readonly approved: Scalars['Pence']['output'];
  /** When the year was closed. Null while it is open. */
  readonly closedOn: Maybe<Scalars['Date']['output']>;
  /** What the grant asks. */
  readonly conditions: GrantConditions;
  /** What is left to approve. Below nought where an approval overrode the limit (M6). */
  readonly free: Scalars['Pence']['output'];
  /** What was given for the year. */
  readonly given: Scalars['Pence']['output'];
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The strand. */
  readonly strand: ReformStrand;
  /** Counts the changes that somebody decided, from 1. An approval is none: it changes what is free. */
  readonly version: Scalars['Int']['output'];
  /** The calendar year in which the financial year begins. */
  readonly year: Scalars['Int']['output'];
};

/** An answer. */
export type AnswerQuestionInput = {
  /** The adoption of one's own authority from which it is known. Null for the loop's owner. */
  readonly adoptionId?: InputMaybe<Scalars['ID']['input']>;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The question. */
  readonly questionId: Scalars['ID']['input'];
  /** The answer, in general words. */
  readonly text: Scalars['PracticeText']['input'];
};

/** The answer to answerQuestion. */
export type AnswerQuestionPayload = MutationPayload & {
  readonly __typename?: 'AnswerQuestionPayload';
  /** The answer as it now is (or, tried out, would be). Null if there is none. */
  readonly answer: Maybe<PracticeAnswer>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A record system of an authority that calls this API. */
export type ApiClient = Node & {
  readonly __typename?: 'ApiClient';
  /** Points a minute that it may spend with each of its secrets. Null while the usual number holds (half a million, unless the operator has said otherwise). */
  readonly allowancePerMinute: Maybe<Scalars['Int']['output']>;
  /** The authority that it acts for. */
  readonly authority: Authority;
  /** The OAuth client id in use. */
  readonly clientId: Scalars['String']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The global id: the same through every rotation. */
  readonly id: Scalars['ID']['output'];
  /** What people call it. */
  readonly label: Scalars['String']['output'];
  /** When its secret was last rotated. Null if never. */
  readonly rotatedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it was given, of what a record system may do. */
  readonly scopes: ReadonlyArray<Permission>;
  /** Its secrets, oldest first: the last is the one in use, the others are in their days of grace. */
  readonly secrets: ReadonlyArray<ApiClientSecret>;
  /** Whether it may come in. */
  readonly status: ApiClientStatus;
  /** Counts the changes, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** A page of API clients. */
export type ApiClientConnection = {
  readonly __typename?: 'ApiClientConnection';
  /** The edges, in the order of their ids. */
  readonly edges: ReadonlyArray<ApiClientEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** One of the API clients and its cursor. */
export type ApiClientEdge = {
  readonly __typename?: 'ApiClientEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: ApiClient;
};

/** One secret of an API client, never the secret itself. */
export type ApiClientSecret = {
  readonly __typename?: 'ApiClientSecret';
  /** The OAuth client id that goes with it. */
  readonly clientId: Scalars['String']['output'];
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Until when it is accepted. Null for the one in use. */
  readonly validUntil: Maybe<Scalars['DateTime']['output']>;
};

/** Whether an API client may come in. */
export type ApiClientStatus =
  /** Accepted. */
  | 'ACTIVE'
  /** Refused within a minute, until resumed. */
  | 'SUSPENDED';

/** An application under Part 4 of the Children Act 1989. Planned while `madeOn` is null. */
export type Application = {
  readonly __typename?: 'Application';
  /** If both were on one day: whether the meeting came first. Null if not said. */
  readonly afterMeeting: Maybe<Scalars['Boolean']['output']>;
  /** The children of the episode for whom the order is applied for. Null for every one. */
  readonly laChildIds: Maybe<ReadonlyArray<Scalars['LocalReference']['output']>>;
  /** When it was made. Null if not yet. */
  readonly madeOn: Maybe<Scalars['Date']['output']>;
  /** When it is planned. Null if no day is. */
  readonly plannedFor: Maybe<Scalars['Date']['output']>;
  /** When that was planned: of several plans the last one counts. Null if not recorded: the earliest planned day then counts. */
  readonly plannedOn: Maybe<Scalars['Date']['output']>;
  /** Null unless at short notice. */
  readonly shortNotice: Maybe<ShortNoticeReason>;
};

/** An application under Part 4 of the Children Act 1989. Planned while `madeOn` is null. */
export type ApplicationInput = {
  /** If both were on one day: whether the meeting came first. Null if not said. */
  readonly afterMeeting?: InputMaybe<Scalars['Boolean']['input']>;
  /** The children of the episode for whom the order is applied for. Null for every one. */
  readonly laChildIds?: InputMaybe<ReadonlyArray<Scalars['LocalReference']['input']>>;
  /** When it was made. Null if not yet. */
  readonly madeOn?: InputMaybe<Scalars['Date']['input']>;
  /** When it is planned. Null if no day is. */
  readonly plannedFor?: InputMaybe<Scalars['Date']['input']>;
  /** When that was planned: of several plans the last one counts. Null if not recorded: the earliest planned day then counts. */
  readonly plannedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Null unless at short notice. */
  readonly shortNotice?: InputMaybe<ShortNoticeReason>;
};

/** Whoever has a role may approve up to so much in all for one family in twelve months (M4). */
export type ApprovalBand = {
  readonly __typename?: 'ApprovalBand';
  /** The role. */
  readonly role: ApproverRole;
  /** The limit. Null for none. */
  readonly upTo: Maybe<Scalars['Pence']['output']>;
};

/** Whoever has a role may approve up to so much in all for one family in twelve months. */
export type ApprovalBandInput = {
  /** The role. */
  readonly role: ApproverRole;
  /** The limit. Null for none. */
  readonly upTo?: InputMaybe<Scalars['Pence']['input']>;
};

/** The second person's leave. */
export type ApproveBreakGlassInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant that was asked for. */
  readonly grantId: Scalars['ID']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to approveBreakGlass. */
export type ApproveBreakGlassPayload = MutationPayload & {
  readonly __typename?: 'ApproveBreakGlassPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The grant as it now is (or, tried out, would be). Null if there is none. */
  readonly grant: Maybe<BreakGlassGrant>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** The approval of a package, or of the change that was asked for. */
export type ApprovePackageInput = {
  /** Who decides, by reference. */
  readonly by: Scalars['LocalReference']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Why it is approved though the allocation is used up (M6). Null to be refused then. */
  readonly override?: InputMaybe<Scalars['ShortText']['input']>;
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
  /** Why. Null to say nothing. */
  readonly reason?: InputMaybe<Scalars['ShortText']['input']>;
  /** In which role of the policy. */
  readonly role: ApproverRole;
};

/** The answer to approvePackage. */
export type ApprovePackagePayload = MutationPayload & {
  readonly __typename?: 'ApprovePackagePayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Who may approve, by an authority's bands. */
export type ApproverRole =
  /** Director of children's services. */
  | 'DIRECTOR'
  /** Head of service. */
  | 'HEAD_OF_SERVICE'
  /** A panel: whoever signs for it. */
  | 'PANEL'
  /** Service manager. */
  | 'SERVICE_MANAGER'
  /** Team manager. */
  | 'TEAM_MANAGER';

/** A visit that is asked for. */
export type AskForVisitInput = {
  /** Whom to ask for. */
  readonly contact: PracticeContactInput;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Another's loop or adoption. */
  readonly practiceId: Scalars['ID']['input'];
  /** What is to be seen, in general words. */
  readonly text: Scalars['PracticeText']['input'];
};

/** The answer to askForVisit. */
export type AskForVisitPayload = MutationPayload & {
  readonly __typename?: 'AskForVisitPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The visit as it now is (or, tried out, would be). Null if there is none. */
  readonly visit: Maybe<PracticeVisit>;
};

/** A question. */
export type AskQuestionInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop: published, and not retired (LP1). */
  readonly loopId: Scalars['ID']['input'];
  /** What is asked, in general words. */
  readonly text: Scalars['PracticeText']['input'];
};

/** The answer to askQuestion. */
export type AskQuestionPayload = MutationPayload & {
  readonly __typename?: 'AskQuestionPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** The question as it now is (or, tried out, would be). Null if there is none. */
  readonly question: Maybe<PracticeQuestion>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A loop to put before a group. */
export type AttachLoopInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The group. */
  readonly groupId: Scalars['ID']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop, published. */
  readonly loopId: Scalars['ID']['input'];
};

/** The answer to attachLoop. */
export type AttachLoopPayload = MutationPayload & {
  readonly __typename?: 'AttachLoopPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The group as it now is (or, tried out, would be). Null if there is none. */
  readonly group: Maybe<PracticeGroup>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Where to send an attachment: one POST of multipart/form-data with these fields in this order, and then the file in a field named `file`. */
export type AttachmentForm = {
  readonly __typename?: 'AttachmentForm';
  /** Until when the form is taken. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The fields. Whoever has them may send this one file, so keep them to yourself. */
  readonly fields: ReadonlyArray<AttachmentFormField>;
  /** Where to. */
  readonly url: Scalars['String']['output'];
};

/** One field of a form. */
export type AttachmentFormField = {
  readonly __typename?: 'AttachmentFormField';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/** Where an attachment stands. */
export type AttachmentStatus =
  /** It was announced: send the file, and say checkAttachment. */
  | 'AWAITING_FILE'
  /** It was looked through, and nothing was found against it. */
  | 'CLEAN'
  /** Its owner took it away. */
  | 'DELETED'
  /** Malware was found in it: the file was removed. */
  | 'INFECTED'
  /** It is not what it was announced as, holds macros, or cannot be looked into: the file was removed. */
  | 'REFUSED';

/** What a file is that goes with a loop. */
export type AttachmentType =
  /** A text, without macros: `.docx`. */
  | 'DOCX'
  /** A photograph: `.jpg`, `.jpeg`. */
  | 'JPEG'
  /** A document that looks the same everywhere: `.pdf`. */
  | 'PDF'
  /** A picture: `.png`. */
  | 'PNG'
  /** Slides, without macros: `.pptx`. */
  | 'PPTX'
  /** A spreadsheet, without macros: `.xlsx`. */
  | 'XLSX';

/** How somebody took part. */
export type Attendance =
  /** Invited, and did not take part. */
  | 'DID_NOT_ATTEND'
  /** In the room. */
  | 'IN_PERSON'
  /** By a letter or recording read out. */
  | 'IN_WRITING'
  /** By video or telephone. */
  | 'REMOTE'
  /** Through somebody who spoke for them. */
  | 'REPRESENTED';

/** Somebody invited to the conference. */
export type Attendee = {
  readonly __typename?: 'Attendee';
  /** How they took part. */
  readonly attendance: Attendance;
  /** Whether this is a father of one of the children. Null if not recorded. */
  readonly father: Maybe<Scalars['Boolean']['output']>;
  /** Whether this is a parent who does not live with the child. Null if not recorded. */
  readonly nonResidentParent: Maybe<Scalars['Boolean']['output']>;
  /** Who. */
  readonly person: Person;
  /** Which side of the family. */
  readonly side: FamilySide;
};

/** Somebody invited to the conference. */
export type AttendeeInput = {
  /** How they took part. */
  readonly attendance: Attendance;
  /** Whether this is a father of one of the children. Null if not recorded. */
  readonly father?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether this is a parent who does not live with the child. Null if not recorded. */
  readonly nonResidentParent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who. */
  readonly person: PersonInput;
  /** Which side of the family. */
  readonly side: FamilySide;
};

/** How far the audit chain had come at an instant, signed with a key that nobody has who can write the chain. Made every hour in which the chain has moved. */
export type AuditCheckpoint = {
  readonly __typename?: 'AuditCheckpoint';
  /** How it was signed, by KMS's name: ECDSA_SHA_256. */
  readonly algorithm: Scalars['String']['output'];
  /** When it was signed. */
  readonly at: Scalars['DateTime']['output'];
  /** The hash of that link. In hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** Which key signed it: one of `auditSigningKeys`. */
  readonly keyId: Scalars['String']['output'];
  /** The number of the last link that it covers. */
  readonly sequence: Scalars['Int']['output'];
  /** The signature, as DER in base64. */
  readonly signature: Scalars['String']['output'];
  /** The very text that was signed: owner, chain, sequence, hash, instant and the number of the checkpoint before it, as canonical JSON. */
  readonly signed: Scalars['String']['output'];
};

/** A page of checkpoints. */
export type AuditCheckpointConnection = {
  readonly __typename?: 'AuditCheckpointConnection';
  /** The checkpoints with their cursors. */
  readonly edges: ReadonlyArray<AuditCheckpointEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** A checkpoint and its cursor. */
export type AuditCheckpointEdge = {
  readonly __typename?: 'AuditCheckpointEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The checkpoint. */
  readonly node: AuditCheckpoint;
};

/** A link of the audit chain: each entry's hash covers the one before it, so that none can be altered, removed or put in unseen. */
export type AuditLink = {
  readonly __typename?: 'AuditLink';
  /** The entry as canonical JSON: the very text that was hashed. Ids and field names, never values. */
  readonly entry: Scalars['String']['output'];
  /** SHA-256 of the hash before it, a line feed, and the number and entry as canonical JSON. In hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** Its number, from 1, without gaps. */
  readonly sequence: Scalars['Int']['output'];
};

/** A page of the audit chain. */
export type AuditLinkConnection = {
  readonly __typename?: 'AuditLinkConnection';
  /** The links with their cursors. */
  readonly edges: ReadonlyArray<AuditLinkEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** A link and its cursor. */
export type AuditLinkEdge = {
  readonly __typename?: 'AuditLinkEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: AuditLink;
};

/** The public half of a key that signs checkpoints, or has done. */
export type AuditSigningKey = {
  readonly __typename?: 'AuditSigningKey';
  /** How it signs, by KMS's name: ECDSA_SHA_256. */
  readonly algorithm: Scalars['String']['output'];
  /** `sha256:` and the hash of the key as SubjectPublicKeyInfo in DER: no other key can bear it. */
  readonly keyId: Scalars['String']['output'];
  /** SubjectPublicKeyInfo in PEM. */
  readonly publicKey: Scalars['String']['output'];
  /** When it first signed. */
  readonly since: Scalars['DateTime']['output'];
};

/** A local authority with children's services. */
export type Authority = Node & {
  readonly __typename?: 'Authority';
  /** How the accreditation of its FGC service stands on a day. */
  readonly accreditation: FgcAccreditation;
  /** What was recorded of the accreditation of its FGC service, oldest first. */
  readonly accreditationHistory: ReadonlyArray<FgcAccreditationEntry>;
  /**
   * Points a minute that all its clients and people may spend together. Null while the usual number holds (one million, unless
   * the operator has said otherwise), and to another authority's actors.
   */
  readonly allowancePerMinute: Maybe<Scalars['Int']['output']>;
  /** Every triple of codes that it has had, oldest first. */
  readonly codes: ReadonlyArray<AuthorityCodes>;
  /** The codes that are valid on a day (T4). Null if it had none then. */
  readonly codesOn: Maybe<AuthorityCodes>;
  /** The global id: the same through every change of code or name. */
  readonly id: Scalars['ID']['output'];
  /** The kind of authority, by today's code or the last one. */
  readonly kind: AuthorityKind;
  /** The programmes that it is, was or will be in, oldest first. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Today's name, or the last one. */
  readonly name: Scalars['String']['output'];
  /** Its policies. Null to another authority's actors. */
  readonly policy: Maybe<AuthorityPolicy>;
  /** The region. */
  readonly region: Region;
  /** The DfE codes of its statistical neighbours, the most alike first. */
  readonly statisticalNeighbours: ReadonlyArray<Scalars['String']['output']>;
  /** Counts the changes, from 1. */
  readonly version: Scalars['Int']['output'];
};


/** A local authority with children's services. */
export type AuthorityAccreditationArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};


/** A local authority with children's services. */
export type AuthorityCodesOnArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};

/** How statistics name an authority for a time: the three must match (T4). */
export type AuthorityCodes = {
  readonly __typename?: 'AuthorityCodes';
  /** The first day. Null if since before our records. */
  readonly from: Maybe<Scalars['Date']['output']>;
  /** The name, as the DfE's statistics have it. */
  readonly name: Scalars['String']['output'];
  /** The GSS code, `new_la_code`, such as E06000059. */
  readonly newLaCode: Scalars['String']['output'];
  /** The DfE's three digits, `old_la_code`, such as 838. */
  readonly oldLaCode: Scalars['String']['output'];
  /** The last day. Null if it has no end. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** A triple of codes and its time (T4). */
export type AuthorityCodesInput = {
  /** The first day. Null if since before our records. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The name, exactly as the DfE's statistics have it. */
  readonly name: Scalars['String']['input'];
  /** The GSS code: E06, E07, E08, E09 or E10 and six digits. */
  readonly newLaCode: Scalars['String']['input'];
  /** The DfE's three digits. */
  readonly oldLaCode: Scalars['String']['input'];
  /** The last day. Null if it has no end. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of authorities. */
export type AuthorityConnection = {
  readonly __typename?: 'AuthorityConnection';
  /** The edges, in the order of their ids. */
  readonly edges: ReadonlyArray<AuthorityEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** One of the authorities and its cursor. */
export type AuthorityEdge = {
  readonly __typename?: 'AuthorityEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Authority;
};

/** The kind of an authority, by the beginning of its GSS code (DOMAIN 1.1). */
export type AuthorityKind =
  /** County (E10). */
  | 'COUNTY'
  /** London borough (E09). */
  | 'LONDON_BOROUGH'
  /** Metropolitan district (E08). */
  | 'METROPOLITAN_DISTRICT'
  /** Non-metropolitan district (E07). */
  | 'NON_METROPOLITAN_DISTRICT'
  /** Unitary authority (E06). */
  | 'UNITARY';

/** The policies of an authority. */
export type AuthorityPolicy = Node & {
  readonly __typename?: 'AuthorityPolicy';
  /** The authority. */
  readonly authority: Authority;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The version whose targets hold for referrals of a day: the default if none had begun. */
  readonly inForceOn: PolicyVersion;
  /** The day from which section 31ZA of the Children Act 1989 is in force there: always as last set. Null while none is appointed. */
  readonly section31ZAInForceFrom: Maybe<Scalars['Date']['output']>;
  /** Counts the versions; 0 if none has been set and the default holds. */
  readonly version: Scalars['Int']['output'];
  /** Every version that was set, oldest first. Empty if none has been. */
  readonly versions: ReadonlyArray<PolicyVersion>;
};


/** The policies of an authority. */
export type AuthorityPolicyInForceOnArgs = {
  date?: InputMaybe<Scalars['Date']['input']>;
};

/** Whether the practical barrier is gone. */
export type BarrierOutcome =
  /** It is as it was. */
  | 'NOT_REMOVED'
  /** It is less. */
  | 'REDUCED'
  /** It is gone. */
  | 'REMOVED';

/** A conference as its system holds it: the whole episode to date, as for `recordConference`. */
export type BatchConferenceInput = {
  /** The version that you have seen. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All the facts to date, in any order, at most 200: the referral among them. */
  readonly facts: ReadonlyArray<FactInput>;
  /** The ended conference that this one reopens, told when this one is first recorded. Null if it reopens none. */
  readonly reopens?: InputMaybe<EarlierConferenceInput>;
  /** The authority's own key of the record. */
  readonly sourceRecord: SourceRecordInput;
  /** When its source last changed the record, never when it is sent. What is older than what has come is refused (SOURCE_STATE_OLD), and a record that is as its source left it may be replaced without a version. Null if the source does not know. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The request of a support package as its system holds it. It can be changed for as long as it is a draft or was given back; what it says already changes nothing, wherever it stands. Needs SUPPORT_RECORD. */
export type BatchPackageInput = {
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is asked for. */
  readonly request: SupportRequestInput;
  /** The authority's own key of the package. */
  readonly sourceRecord: SourceRecordInput;
  /** When its source last changed the request, never when it is sent. What is older than what has come is refused (SOURCE_STATE_OLD). Null if the source does not know. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A support package that is erased for good, as with `erasePackage`: a tombstone, its ledger without people and keyed hashes stay. Needs SUPPORT_ERASE. */
export type BatchPackagePurgeInput = {
  /** The version that you have seen. Null to erase whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  readonly reason: ErasureReason;
  /** The authority's own key of the package that is erased. It is never used again. */
  readonly sourceRecord: SourceRecordInput;
};

/** A payment that was made, as with `recordPayment`: the very same again, by its reference, changes nothing. Needs SUPPORT_PAY. */
export type BatchPaymentInput = {
  /** The line. */
  readonly line: Scalars['Int']['input'];
  /** The authority's own key of the package that is paid for. It may stand earlier in the same batch, once it is approved. */
  readonly packageSourceRecord: SourceRecordInput;
  /** When it was paid. */
  readonly paidOn: Scalars['Date']['input'];
  /** Who was paid, if it was not the line's payee. Null otherwise. */
  readonly payeeRef?: InputMaybe<Scalars['LocalReference']['input']>;
  /** How much. */
  readonly pence: Scalars['Pence']['input'];
  /** The finance system's own reference of it: another payment has another. */
  readonly reference: Scalars['PaymentReference']['input'];
  /** Who answers for a payment from before the approval (M3). Null if it was not one. */
  readonly retrospectiveBy?: InputMaybe<Scalars['LocalReference']['input']>;
};

/** A conference that is erased for good, as with `eraseConference`: a tombstone and a keyed hash stay. Needs CONFERENCE_ERASE. */
export type BatchPurgeInput = {
  /** The version that you have seen. Null to erase whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  readonly reason: ErasureReason;
  /** The authority's own key of the record that is erased. It is never used again. */
  readonly sourceRecord: SourceRecordInput;
};

/** The form of one record of a batch: of exactly one kind. */
export type BatchRecordInput =
  /** A conference. Needs CONFERENCE_RECORD. Null for another kind. */
  { readonly conference: BatchConferenceInput; readonly payment?: never; readonly purge?: never; readonly supportPackage?: never; readonly supportPackagePurge?: never; }
  |  /** A payment. Null for another kind. */
  { readonly conference?: never; readonly payment: BatchPaymentInput; readonly purge?: never; readonly supportPackage?: never; readonly supportPackagePurge?: never; }
  |  /** A conference that is erased for good. Null for another kind. */
  { readonly conference?: never; readonly payment?: never; readonly purge: BatchPurgeInput; readonly supportPackage?: never; readonly supportPackagePurge?: never; }
  |  /** The request of a support package. Null for another kind. */
  { readonly conference?: never; readonly payment?: never; readonly purge?: never; readonly supportPackage: BatchPackageInput; readonly supportPackagePurge?: never; }
  |  /** A support package that is erased for good. Null for another kind. */
  { readonly conference?: never; readonly payment?: never; readonly purge?: never; readonly supportPackage?: never; readonly supportPackagePurge: BatchPackagePurgeInput; };

/** The answer to one record of a batch. */
export type BatchRecordResult = {
  readonly __typename?: 'BatchRecordResult';
  /** Names of the fields that were changed, or would be. Null unless it was created or changed by this very call. */
  readonly fields: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Where the record stood in the batch, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Every rule that it breaks, and what is noteworthy of it. Paths go from `input.records.<index>`, or from the record. */
  readonly problems: ReadonlyArray<Problem>;
  /** The record's global id. Null if there is none, or none of yours. */
  readonly recordId: Maybe<Scalars['ID']['output']>;
  /** True if this batch had brought it before: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of it. */
  readonly status: BatchRecordStatus;
  /** The version that it has now, or would have. Null if there is none. */
  readonly version: Maybe<Scalars['Int']['output']>;
  /** Whether it was accepted with at least one QUERY: it wants a correction or a reason. */
  readonly withQueries: Scalars['Boolean']['output'];
};

/** What became of one record of a batch. */
export type BatchRecordStatus =
  /** It was brought to what was sent. */
  | 'CHANGED'
  /** It was not there before. */
  | 'CREATED'
  /** It did not come to this record, or the service could not write it just now: nothing of it was written. Send it again with the same key. */
  | 'NOT_REACHED'
  /** Refused by the problems listed: nothing of it was written. */
  | 'REFUSED'
  /** It says so already: nothing was written. */
  | 'UNCHANGED'
  /** It may have been written or not. Send it again with the same key: it is not done twice. */
  | 'UNKNOWN';

/** How many records of a batch came to what. */
export type BatchTotals = {
  readonly __typename?: 'BatchTotals';
  /** Changed. */
  readonly changed: Scalars['Int']['output'];
  /** Created. */
  readonly created: Scalars['Int']['output'];
  /** Not reached: to be sent again. */
  readonly notReached: Scalars['Int']['output'];
  /** All records that were sent. */
  readonly records: Scalars['Int']['output'];
  /** Refused. */
  readonly refused: Scalars['Int']['output'];
  /** Unchanged. */
  readonly unchanged: Scalars['Int']['output'];
  /** Of unknown outcome: to be sent again. */
  readonly unknown: Scalars['Int']['output'];
  /** Of those created, changed or unchanged: with at least one QUERY. */
  readonly withQueries: Scalars['Int']['output'];
};

/** That doing has begun. */
export type BeginCycleInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop or the adoption, of one's own authority. */
  readonly practiceId: Scalars['ID']['input'];
  /** The first day: today or earlier. */
  readonly startedOn: Scalars['Date']['input'];
};

/** The answer to beginCycle. */
export type BeginCyclePayload = MutationPayload & {
  readonly __typename?: 'BeginCyclePayload';
  /** The last cycle as it now is (or, tried out, would be). Null if there is none. */
  readonly cycle: Maybe<LearningCycle>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The version that the loop or the adoption has reached. Null if there is none. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** The birth of a child that was referred before birth. */
export type Birth = {
  readonly __typename?: 'Birth';
  /** The month of birth. */
  readonly birthMonth: Scalars['Month']['output'];
  /** The child. */
  readonly laChildId: Scalars['LocalReference']['output'];
  /** When it became known. */
  readonly recordedOn: Scalars['Date']['output'];
  /** Sex as in the census, once known. Null to leave it as it was recorded. */
  readonly sex: Maybe<Sex>;
};

/** The birth of a child that was referred before birth. */
export type BirthInput = {
  /** The month of birth. */
  readonly birthMonth: Scalars['Month']['input'];
  /** The child. */
  readonly laChildId: Scalars['LocalReference']['input'];
  /** When it became known. */
  readonly recordedOn: Scalars['Date']['input'];
  /** Sex as in the census, once known. Null to leave it as it was recorded. */
  readonly sex?: InputMaybe<Sex>;
};

/** Leave for one person of the programme to look at case records of one authority for some hours, given by another. */
export type BreakGlassGrant = Node & {
  readonly __typename?: 'BreakGlassGrant';
  /** When it was approved. Null if it was not. */
  readonly approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** The global id of the person who approved it. Null if nobody has. */
  readonly approvedBy: Maybe<Scalars['ID']['output']>;
  /** The authority whose records are meant. */
  readonly authority: Authority;
  /** When it expires. Null if it was not approved. */
  readonly expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** How many hours it is for, from the approval. */
  readonly hours: Scalars['Int']['output'];
  /** The global id: what the header `x-break-glass` takes. */
  readonly id: Scalars['ID']['output'];
  /** Why, in a few words. */
  readonly justification: Scalars['ShortText']['output'];
  /** Why. */
  readonly reason: BreakGlassReason;
  /** The one conference that it is for. Null if it is for any of the authority's. */
  readonly recordId: Maybe<Scalars['ID']['output']>;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** The global id of the person who asked, and who alone may use it. */
  readonly requestedBy: Scalars['ID']['output'];
  /** When it was revoked. Null if it was not. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** Which side revoked it, or did so first. Null if none has. */
  readonly revokedBy: Maybe<SharingSide>;
  /** Where it stands now. It opens nothing either when the agreement that it rests on is over. */
  readonly status: BreakGlassStatus;
  /** Counts the changes on the programme's side, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** A page of break-glass grants. */
export type BreakGlassGrantConnection = {
  readonly __typename?: 'BreakGlassGrantConnection';
  /** The grants with their cursors. */
  readonly edges: ReadonlyArray<BreakGlassGrantEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** A break-glass grant and its cursor. */
export type BreakGlassGrantEdge = {
  readonly __typename?: 'BreakGlassGrantEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The grant. */
  readonly node: BreakGlassGrant;
};

/** Why somebody of the programme must look at case records. Each stands for a purpose, which the access log then shows. */
export type BreakGlassReason =
  /** A child may be at risk now, and the authority cannot be waited for. Purpose SAFEGUARDING. */
  | 'CHILD_AT_RISK'
  /** A complaint, a court or an inquiry has to be answered. Purpose COMPLAINT_OR_INQUIRY. */
  | 'COMPLAINT_OR_INQUIRY'
  /** Records are damaged or mixed up, and it cannot be found out without looking. Purpose DATA_QUALITY. */
  | 'DATA_INCIDENT';

/** Where a break-glass grant stands. */
export type BreakGlassStatus =
  /** Approved: whoever asked may look until it expires. */
  | 'APPROVED'
  /** Its hours are over. */
  | 'EXPIRED'
  /** Nobody approved it within a day. */
  | 'LAPSED'
  /** Asked for: it opens nothing before a second person approves it. */
  | 'REQUESTED'
  /** The programme or the authority has revoked it. */
  | 'REVOKED';

/** An import that is cancelled. */
export type CancelImportInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The import. */
  readonly importId: Scalars['ID']['input'];
};

/** The answer to cancelImport. */
export type CancelImportPayload = MutationPayload & {
  readonly __typename?: 'CancelImportPayload';
  /** True if it was only tried out. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The import. Null if there is none. */
  readonly fileImport: Maybe<FileImport>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of it. */
  readonly status: OutcomeStatus;
};

/** A package that is given up. */
export type CancelPackageInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['ShortText']['input'];
};

/** The answer to cancelPackage. */
export type CancelPackagePayload = MutationPayload & {
  readonly __typename?: 'CancelPackagePayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** That a visit is called off by visitor or host; or declined by the host, who has not agreed. */
export type CancelVisitInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Why. */
  readonly reason: Scalars['PracticeText']['input'];
  /** The visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** The answer to cancelVisit. */
export type CancelVisitPayload = MutationPayload & {
  readonly __typename?: 'CancelVisitPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The visit as it now is (or, tried out, would be). Null if there is none. */
  readonly visit: Maybe<PracticeVisit>;
};

/** What the packages of a strand come to in one category. */
export type CategorySpending = {
  readonly __typename?: 'CategorySpending';
  /** Approved. */
  readonly approved: Scalars['Pence']['output'];
  /** The category. */
  readonly category: SupportCategory;
  /** Of what is approved, set aside or paid, less what came back (M2). */
  readonly committed: Scalars['Pence']['output'];
  /** Paid, as corrected. */
  readonly paid: Scalars['Pence']['output'];
  /** Come back of what was paid. */
  readonly refunded: Scalars['Pence']['output'];
};

/** What a cycle says about cause. */
export type CausalClaim =
  /** The practice is said to have caused it (L4: only with a rating of level 3 or more). */
  | 'CAUSED'
  /** What changed is told, and nothing is said of its cause. */
  | 'NONE';

/**
 * One change of one record. Says which record, in which version, what happened and which fields it touched, and never what
 * they hold.
 */
export type Change = {
  readonly __typename?: 'Change';
  /** When it happened. Numbers are given afterwards, so of two changes the later one may have the lower number, unless they are of one record. */
  readonly at: Scalars['DateTime']['output'];
  /** The entry as canonical JSON: the very text that was hashed. */
  readonly entry: Scalars['String']['output'];
  /** Names of the fields that were added, changed or removed. Never their values. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** SHA-256 of the hash before it, a line feed, and the entry and its number as canonical JSON. In hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** True where the record was erased: the last change that it will ever have. `erasedRecord` says what stays of it. */
  readonly isTombstone: Scalars['Boolean']['output'];
  /** What it is of. */
  readonly kind: RecordKind;
  /** The record as it now is, which may be later than this change. Null if it was erased, or is not yours to read. */
  readonly node: Maybe<Node>;
  /** The record and the version that it reached. Null for what could not be read. */
  readonly record: Maybe<RecordVersion>;
  /** Its number in the feed: from 1, without gaps. The changes of one record come in the order of its versions. */
  readonly sequence: Scalars['Int']['output'];
  /** What happened, in the past tense, such as CONFERENCE_HELD. PARKED for what could not be read. */
  readonly type: Scalars['String']['output'];
};

/** What an API client may do from now on. */
export type ChangeApiClientScopesInput = {
  /** The client. */
  readonly clientId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** All that it may do, of what a record system may do. */
  readonly scopes: ReadonlyArray<Permission>;
};

/** The answer to changeApiClientScopes. */
export type ChangeApiClientScopesPayload = MutationPayload & {
  readonly __typename?: 'ChangeApiClientScopesPayload';
  /** The client as it now is (or, tried out, would be). Null if there is none. */
  readonly client: Maybe<ApiClient>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A page of a feed. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The page. Its `endCursor` is always there: keep it, and ask again with it after a while. */
  readonly pageInfo: PageInfo;
  /** What the page has looked at. */
  readonly window: ChangeWindow;
};

/** A change and its cursor. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** To go on after this change. It does not depend on `kinds`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** Another content of a loop. */
export type ChangeLoopInput = {
  /** What it claims. */
  readonly content: LoopContentInput;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop. */
  readonly loopId: Scalars['ID']['input'];
  /** How far it is put to work. Null to leave it. */
  readonly stage?: InputMaybe<ImplementationStage>;
};

/** The answer to changeLoop. */
export type ChangeLoopPayload = MutationPayload & {
  readonly __typename?: 'ChangeLoopPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The loop as it now is (or, tried out, would be). Null if there is none. */
  readonly loop: Maybe<LearningLoop>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Another request in the stead of the one there is. */
export type ChangePackageInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
  /** What is asked for now: as a whole, nothing is taken over. */
  readonly request: SupportRequestInput;
};

/** The answer to changePackage. */
export type ChangePackagePayload = MutationPayload & {
  readonly __typename?: 'ChangePackagePayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Another key of the authority's own for a record, as when its system is replaced. */
export type ChangeSourceRecordInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to change whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** What the record is called from now on: a key that no other record of yours has (T5). */
  readonly sourceRecord: SourceRecordInput;
};

/** The answer to changeSourceRecord. */
export type ChangeSourceRecordPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'ChangeSourceRecordPayload';
  /** The conference as it now is (or, tried out, would be); refused by T5, the one that has the key already. Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What a page of a feed has looked at, so that its reader can prove that nothing is missing. */
export type ChangeWindow = {
  readonly __typename?: 'ChangeWindow';
  /** The number of the last change before the page. 0 at the beginning. */
  readonly after: Scalars['Int']['output'];
  /** The hash of the feed up to `upTo`. */
  readonly hashAfter: Scalars['String']['output'];
  /** The hash of the feed up to `after`: 64 zeros at the beginning. It equals the `hashAfter` of the page before. */
  readonly hashBefore: Scalars['String']['output'];
  /** The number of the newest change: how far there is to go. */
  readonly latest: Scalars['Int']['output'];
  /** The number up to which the page has looked: whatever has a number between the two and is not in the page is of other kinds. */
  readonly upTo: Scalars['Int']['output'];
};

/** What whoever has all changes of a window of a feed can recompute. */
export type ChangesDigest = {
  readonly __typename?: 'ChangesDigest';
  /** How many changes it has, of the kinds that were asked for. */
  readonly count: Scalars['Int']['output'];
  /** SHA-256 of the hash of each change of those kinds, in order, each followed by a line feed. In hexadecimal. */
  readonly digest: Scalars['String']['output'];
  /** The first number of the window. */
  readonly from: Scalars['Int']['output'];
  /** The hash of the feed at its end. */
  readonly hashAfter: Scalars['String']['output'];
  /** The hash of the feed before the window. */
  readonly hashBefore: Scalars['String']['output'];
  /** The last. */
  readonly to: Scalars['Int']['output'];
};

/** A file that was sent. */
export type CheckAttachmentInput = {
  /** The attachment. */
  readonly attachmentId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version of the loop that you have read. Null to take any. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop, of one's own. */
  readonly loopId: Scalars['ID']['input'];
};

/** The answer to checkAttachment. */
export type CheckAttachmentPayload = MutationPayload & {
  readonly __typename?: 'CheckAttachmentPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The loop as it now is (or, tried out, would be). Null if there is none. */
  readonly loop: Maybe<LearningLoop>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** The answers to the authority's rules of eligibility. */
export type CheckEligibilityInput = {
  /** By whom, by reference. */
  readonly by: Scalars['LocalReference']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Every rule of the policy, each once. */
  readonly findings: ReadonlyArray<SupportEligibilityFindingInput>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** When it was checked. */
  readonly on: Scalars['Date']['input'];
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
};

/** The answer to checkEligibility. */
export type CheckEligibilityPayload = MutationPayload & {
  readonly __typename?: 'CheckEligibilityPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A child of the episode. Birth is kept to the month; give exactly one of the two months (D5). */
export type Child = {
  readonly __typename?: 'Child';
  /** Month of birth. Null if not yet born. */
  readonly birthMonth: Maybe<Scalars['Month']['output']>;
  /** Null if not recorded; NONE on its own for none. */
  readonly disabilities: Maybe<ReadonlyArray<Disability>>;
  /** Null if not recorded. */
  readonly ethnicity: Maybe<Ethnicity>;
  /** Month in which birth is expected. Null once born. */
  readonly expectedBirthMonth: Maybe<Scalars['Month']['output']>;
  /** The authority's own id of the child. */
  readonly laChildId: Scalars['LocalReference']['output'];
  /** Sex as in the census; U before birth. */
  readonly sex: Sex;
};

/** The outcome for one child. */
export type ChildAtClosure = {
  readonly __typename?: 'ChildAtClosure';
  /** The child. */
  readonly laChildId: Scalars['LocalReference']['output'];
  /** Where the child stands. */
  readonly outcome: ChildOutcome;
};

/** The outcome for one child. */
export type ChildAtClosureInput = {
  /** The child. */
  readonly laChildId: Scalars['LocalReference']['input'];
  /** Where the child stands. */
  readonly outcome: ChildOutcome;
};

/** How one child took part. */
export type ChildAtMeeting = {
  readonly __typename?: 'ChildAtMeeting';
  /** Whether an advocate was used. Null if not recorded. */
  readonly advocateUsed: Maybe<Scalars['Boolean']['output']>;
  /** The child. */
  readonly laChildId: Scalars['LocalReference']['output'];
  /** Null for an unborn child. */
  readonly participation: Maybe<ChildParticipation>;
};

/** How one child took part. */
export type ChildAtMeetingInput = {
  /** Whether an advocate was used. Null if not recorded. */
  readonly advocateUsed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The child. */
  readonly laChildId: Scalars['LocalReference']['input'];
  /** Null for an unborn child. */
  readonly participation?: InputMaybe<ChildParticipation>;
};

/** A child of the episode. Birth is kept to the month; give exactly one of the two months (D5). */
export type ChildInput = {
  /** Month of birth. Null if not yet born. */
  readonly birthMonth?: InputMaybe<Scalars['Month']['input']>;
  /** Null if not recorded; NONE on its own for none. */
  readonly disabilities?: InputMaybe<ReadonlyArray<Disability>>;
  /** Null if not recorded. */
  readonly ethnicity?: InputMaybe<Ethnicity>;
  /** Month in which birth is expected. Null once born. */
  readonly expectedBirthMonth?: InputMaybe<Scalars['Month']['input']>;
  /** The authority's own id of the child. */
  readonly laChildId: Scalars['LocalReference']['input'];
  /** Sex as in the census; U before birth. */
  readonly sex: Sex;
};

/** Where the child stands when the episode closes. */
export type ChildOutcome =
  /** With kinship foster carers. */
  | 'KINSHIP_FOSTER'
  /** Not known. */
  | 'NOT_KNOWN'
  /** Elsewhere. */
  | 'OTHER'
  /** In residential care. */
  | 'RESIDENTIAL'
  /** With unrelated foster carers. */
  | 'UNRELATED_FOSTER'
  /** Living with a parent. */
  | 'WITH_PARENT'
  /** Living with a relative, informally. */
  | 'WITH_RELATIVE_INFORMAL'
  /** Living with a relative under an order. */
  | 'WITH_RELATIVE_ORDER';

/** How the child took part: the SSDA903 review participation codes. */
export type ChildParticipation =
  /** Under 4 at the time. */
  | 'PN0'
  /** Attended and spoke for themselves. */
  | 'PN1'
  /** Attended; an advocate spoke. */
  | 'PN2'
  /** Attended and conveyed views symbolically (non-verbally). */
  | 'PN3'
  /** Attended and did not contribute. */
  | 'PN4'
  /** Absent; briefed an advocate. */
  | 'PN5'
  /** Absent; conveyed views by a letter, text, recording or other medium. */
  | 'PN6'
  /** Absent; views not conveyed. */
  | 'PN7';

/** The duty of section 31ZA of the Children Act 1989 for one child, by what concerns that child. */
export type ChildSection31Za = {
  readonly __typename?: 'ChildSection31ZA';
  /** The day before which something must happen: the planned application. Null if none is planned. */
  readonly actBefore: Maybe<Scalars['Date']['output']>;
  /** The day of the first application that was made. Null if none was. */
  readonly appliedOn: Maybe<Scalars['Date']['output']>;
  /** How the duty stands. */
  readonly duty: MeetingDuty;
  /** The authority's own id of the child. */
  readonly laChildId: Scalars['LocalReference']['output'];
  /** What must happen before the planned application. Null if nothing. */
  readonly mustDo: Maybe<DutyKind>;
  /** What became of the offer. */
  readonly offerOutcome: OfferOutcome;
  /** Each person who was offered a meeting for the child, and what they said. */
  readonly offerees: ReadonlyArray<Offeree>;
  /** Whether the section was in force. */
  readonly regime: DutyRegime;
  /** How near the child is to an application. */
  readonly trigger: StatutoryTrigger;
};

/** What a child says of their plan and worker: the questions of the Standard Safeguarding Dataset on the voice of the child. */
export type ChildsVoice = {
  readonly __typename?: 'ChildsVoice';
  /** Whether the child agrees with the worker. Null if not answered. */
  readonly agreesWithWorker: Maybe<Scalars['Boolean']['output']>;
  /** Whether the plan says what everyone must do. Null if not answered. */
  readonly planSaysWhatEveryoneMustDo: Maybe<Scalars['Boolean']['output']>;
  /** Whether using a tablet helped. Null if not answered or not used. */
  readonly tabletHelped: Maybe<Scalars['Boolean']['output']>;
  /** Whether words and pictures helped. Null if not answered or not used. */
  readonly wordsAndPicturesHelped: Maybe<Scalars['Boolean']['output']>;
  /** Whether the worries were explained. Null if not answered. */
  readonly worriesExplained: Maybe<Scalars['Boolean']['output']>;
};

/** What a child says of their plan and worker: the questions of the Standard Safeguarding Dataset on the voice of the child. */
export type ChildsVoiceInput = {
  /** Whether the child agrees with the worker. Null if not answered. */
  readonly agreesWithWorker?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the plan says what everyone must do. Null if not answered. */
  readonly planSaysWhatEveryoneMustDo?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether using a tablet helped. Null if not answered or not used. */
  readonly tabletHelped?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether words and pictures helped. Null if not answered or not used. */
  readonly wordsAndPicturesHelped?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the worries were explained. Null if not answered. */
  readonly worriesExplained?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Closes the episode. */
export type CloseConferenceInput = {
  /** The end of an episode. */
  readonly closure: ClosureInput;
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to closeConference. */
export type CloseConferencePayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'CloseConferencePayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** The end of a strand's financial year. */
export type CloseFinancialYearInput = {
  /** Who decides, by reference. */
  readonly by: Scalars['LocalReference']['input'];
  /** How much of what is free goes on into the next year, as the grant's giver decided: nought for nothing. The rest lapses. */
  readonly carriedForward: Scalars['Pence']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Why. */
  readonly reason: Scalars['ShortText']['input'];
  /** The strand. */
  readonly strand: ReformStrand;
  /** The calendar year in which the financial year begins. */
  readonly year: Scalars['Int']['input'];
};

/** The answer to closeFinancialYear. */
export type CloseFinancialYearPayload = MutationPayload & {
  readonly __typename?: 'CloseFinancialYearPayload';
  /** The allocations as they now are (or, tried out, would be): the one that it is about first. */
  readonly allocations: ReadonlyArray<Allocation>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** The end of a package. */
export type ClosePackageInput = {
  /** Who closes it, by reference. */
  readonly by: Scalars['LocalReference']['input'];
  /** Where each child lives. */
  readonly children: ReadonlyArray<SupportedChildInput>;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: PackageClosureReason;
};

/** The answer to closePackage. */
export type ClosePackagePayload = MutationPayload & {
  readonly __typename?: 'ClosePackagePayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** The end of an episode. */
export type Closure = {
  readonly __typename?: 'Closure';
  /** The outcome for each child (P9). */
  readonly children: ReadonlyArray<ChildAtClosure>;
  /** When. */
  readonly closedOn: Scalars['Date']['output'];
  /** Why. */
  readonly reason: ClosureReason;
};

/** The end of an episode. */
export type ClosureInput = {
  /** The outcome for each child (P9). */
  readonly children: ReadonlyArray<ChildAtClosureInput>;
  /** When. */
  readonly closedOn: Scalars['Date']['input'];
  /** Why. */
  readonly reason: ClosureReason;
};

/** Why an episode was closed. */
export type ClosureReason =
  /** Consent was declined. */
  | 'CONSENT_DECLINED'
  /** It was recorded twice: this is the one that does not count. */
  | 'DUPLICATE'
  /** Concerns were escalated. */
  | 'ESCALATED'
  /** The family moved. */
  | 'FAMILY_MOVED_AREA'
  /** The referral was not accepted. */
  | 'NOT_ACCEPTED'
  /** There was no plan to follow. */
  | 'NO_PLAN'
  /** Another reason. */
  | 'OTHER'
  /** The plan has done its work. */
  | 'PLAN_COMPLETED'
  /** The family goes on with the plan without the service. */
  | 'PLAN_CONTINUES_WITHOUT_SERVICE'
  /** The plan was not agreed. */
  | 'PLAN_NOT_AGREED'
  /** It was recorded in error, and never took place. */
  | 'RECORDED_IN_ERROR';

/** Money that is to be set aside. */
export type CommitSupportInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The line. */
  readonly line: Scalars['Int']['input'];
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
  /** How much. */
  readonly pence: Scalars['Pence']['input'];
};

/** The answer to commitSupport. */
export type CommitSupportPayload = MutationPayload & {
  readonly __typename?: 'CommitSupportPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** What was added to the ledger, by this call or, for a replay, by the one before it. Null if nothing was. */
  readonly entry: Maybe<LedgerEntry>;
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A complaint, at one stage of it. The same complaint at a later stage is another of these, with the same reference. */
export type Complaint = {
  readonly __typename?: 'Complaint';
  /** What it is about. */
  readonly category: ComplaintCategory;
  /** The authority's own reference of the complaint. */
  readonly complaintRef: Scalars['LocalReference']['output'];
  /** What became of it at this stage. Null while it is open. */
  readonly outcome: Maybe<ComplaintOutcome>;
  /** When it was received, at this stage. */
  readonly receivedOn: Scalars['Date']['output'];
  /** When it was resolved at this stage. Null while it is open. */
  readonly resolvedOn: Maybe<Scalars['Date']['output']>;
  /** How far it has gone. */
  readonly stage: ComplaintStage;
};

/** What a complaint is about. */
export type ComplaintCategory =
  /** Accessibility, language or discrimination. */
  | 'ACCESSIBILITY_OR_DISCRIMINATION'
  /** Confidentiality. */
  | 'CONFIDENTIALITY'
  /** Consent, or what the family was told. */
  | 'CONSENT_OR_INFORMATION'
  /** The coordinator. */
  | 'COORDINATOR'
  /** Delay. */
  | 'DELAY'
  /** How the conference was held. */
  | 'MEETING'
  /** Something else. */
  | 'OTHER'
  /** The plan, or the decision on it. */
  | 'PLAN_OR_DECISION'
  /** Preparation. */
  | 'PREPARATION'
  /** Safety. */
  | 'SAFETY';

/** A complaint, at one stage of it. The same complaint at a later stage is another of these, with the same reference. */
export type ComplaintInput = {
  /** What it is about. */
  readonly category: ComplaintCategory;
  /** The authority's own reference of the complaint. */
  readonly complaintRef: Scalars['LocalReference']['input'];
  /** What became of it at this stage. Null while it is open. */
  readonly outcome?: InputMaybe<ComplaintOutcome>;
  /** When it was received, at this stage. */
  readonly receivedOn: Scalars['Date']['input'];
  /** When it was resolved at this stage. Null while it is open. */
  readonly resolvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How far it has gone. */
  readonly stage: ComplaintStage;
};

/** What became of a complaint. */
export type ComplaintOutcome =
  /** Not upheld. */
  | 'NOT_UPHELD'
  /** Upheld in part. */
  | 'PARTLY_UPHELD'
  /** Settled without a finding. */
  | 'SETTLED'
  /** Upheld. */
  | 'UPHELD'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** How far a complaint has gone, by the Children Act 1989 Representations Procedure (England) Regulations 2006. */
export type ComplaintStage =
  /** Before the procedure. */
  | 'INFORMAL'
  /** The Local Government and Social Care Ombudsman. */
  | 'OMBUDSMAN'
  /** Local resolution. */
  | 'STAGE_1'
  /** Investigation. */
  | 'STAGE_2'
  /** Review panel. */
  | 'STAGE_3';

/** What moderators decide about a concern, and do about what it concerns. */
export type ConcernDecision =
  /** It is not. */
  | 'NOT_UPHELD'
  /** It is well founded: what was said is hidden, or the loop is taken down. */
  | 'UPHELD';

/** Why somebody is concerned. */
export type ConcernKind =
  /** It tells who somebody is, or could. */
  | 'IDENTIFIERS'
  /** It is not so. */
  | 'INACCURATE'
  /** Somebody could come to harm. */
  | 'SAFETY'
  /** It speaks of people as it should not. */
  | 'TONE';

/** Where a concern stands. */
export type ConcernStatus =
  /** It is not. */
  | 'NOT_UPHELD'
  /** No moderator has decided. */
  | 'OPEN'
  /** It is well founded: what it is about was hidden or taken down. */
  | 'UPHELD';

/** An episode of family group decision making, from referral to closure. */
export type Conference = Node & {
  readonly __typename?: 'Conference';
  /** The births recorded of children who were referred before birth, oldest first. */
  readonly births: ReadonlyArray<Birth>;
  /** When it last changed here. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** The children, each with its own participation and outcome. */
  readonly children: ReadonlyArray<ConferenceChild>;
  /** The end of the episode. Null while it is open. */
  readonly closure: Maybe<Closure>;
  /** Complaints at each stage of them, oldest first. */
  readonly complaints: ReadonlyArray<Complaint>;
  /** Who said what about consent, oldest first. */
  readonly consents: ReadonlyArray<Consent>;
  /** The coordinator's reference. Null if none is allocated. */
  readonly coordinatorRef: Maybe<Scalars['LocalReference']['output']>;
  /** The allocations of a coordinator, oldest first. */
  readonly coordinators: ReadonlyArray<CoordinatorAllocation>;
  /** When it was first recorded here. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The screenings for domestic abuse, oldest first. */
  readonly domesticAbuseScreens: ReadonlyArray<DomesticAbuseScreen>;
  /** What has to be done by when, soonest first: what is done already too. */
  readonly duties: ReadonlyArray<Duty>;
  /** Feedback after the conference, oldest first. */
  readonly feedback: ReadonlyArray<Feedback>;
  /** What happened to the record, oldest first. Ids and field names, never values. */
  readonly history: ConferenceEventConnection;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The conference as it was held, the last if there were several. Null if it has not been. */
  readonly meeting: Maybe<Meeting>;
  /** All conferences of the episode, oldest first: seldom more than one. */
  readonly meetings: ReadonlyArray<Meeting>;
  /** The kind of meeting. */
  readonly model: FgdmModel;
  /** What can be recorded next. */
  readonly nextActions: ReadonlyArray<ConferenceAction>;
  /** What must be done next, soonest first. Null if nothing has a date. */
  readonly nextDue: Maybe<Duty>;
  /** The times it was arranged and not held, oldest first. */
  readonly notHeld: ReadonlyArray<NotHeld>;
  /** The decision not to proceed. Null if there is none. */
  readonly notProceeding: Maybe<NotProceeding>;
  /** The pauses, oldest first. */
  readonly pauses: ReadonlyArray<Pause>;
  /** The plan as it last was. Null if none is recorded. */
  readonly plan: Maybe<Plan>;
  /** The decisions on the plan, oldest first. */
  readonly planDecisions: ReadonlyArray<PlanDecisionMade>;
  /** All plans, oldest first. */
  readonly plans: ReadonlyArray<Plan>;
  /** When the plan was shared, oldest first. */
  readonly plansShared: ReadonlyArray<PlanShared>;
  /** An open episode of the same child and model, recorded before this one (P8). Null if there was none. */
  readonly possibleDuplicateOf: Maybe<Conference>;
  /** The postponements, oldest first. */
  readonly postponements: ReadonlyArray<Postponement>;
  /** The preparation as it was recorded last. Null if none is recorded. */
  readonly preparation: Maybe<Preparation>;
  /** All that was recorded of preparation, oldest first. */
  readonly preparations: ReadonlyArray<Preparation>;
  /** What is noteworthy or wrong, gravest first. */
  readonly problems: ReadonlyArray<Problem>;
  /** The reasons given for what rules query. */
  readonly reasons: ReadonlyArray<QueryReason>;
  /** The referral. */
  readonly referral: Referral;
  /** When the referral was received. */
  readonly referredOn: Scalars['Date']['output'];
  /** The episode that reopens this one. Null if there is none. */
  readonly reopenedAs: Maybe<Conference>;
  /** The episode that this one reopens. Null if it reopens none. */
  readonly reopens: Maybe<Conference>;
  /** The ends of pauses, oldest first. */
  readonly resumptions: ReadonlyArray<Resumption>;
  /**
   * The last day for which it is kept here, by the authority's policy of today: years from the end of the episode, by its
   * class. Null while it goes on. It is erased 31 days later at the earliest: see `retentionDue`.
   */
  readonly retainUntil: Maybe<Scalars['Date']['output']>;
  /** What the time for which it is kept goes by. */
  readonly retentionClass: RetentionClass;
  /** The reviews, by number. */
  readonly reviews: ReadonlyArray<Review>;
  /** The safety plans, oldest first. */
  readonly safetyPlans: ReadonlyArray<SafetyPlan>;
  /** The dates that were arranged, oldest first. */
  readonly schedules: ReadonlyArray<Schedule>;
  /** The duty to offer a meeting before care proceedings (section 31ZA of the Children Act 1989). */
  readonly section31ZA: Section31Za;
  /** The authority's own key of the record. */
  readonly sourceRecord: SourceRecord;
  /** When its source last changed it, as the source last said. Null if it never has. */
  readonly sourceUpdatedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the episode stands. */
  readonly status: ConferenceStatus;
  /** The statuses that the episode has passed through, oldest first. */
  readonly timeline: ReadonlyArray<StatusChange>;
  /** The steps of triage, oldest first. */
  readonly triages: ReadonlyArray<Triage>;
  /** Where in the child's journey the referral was made. */
  readonly triggerPoint: FgdmTriggerPoint;
  /** Counts the changes, from 1. Give it as `expectedVersion` to be sure that nothing came between. */
  readonly version: Scalars['Int']['output'];
  /** The withdrawal. Null if it was not withdrawn. */
  readonly withdrawal: Maybe<Withdrawal>;
};


/** An episode of family group decision making, from referral to closure. */
export type ConferenceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be recorded next. */
export type ConferenceAction =
  /** An application under Part 4. */
  | 'APPLICATION'
  /** A birth. */
  | 'BIRTH'
  /** Closure. */
  | 'CLOSURE'
  /** A complaint. */
  | 'COMPLAINT'
  /** Consent. */
  | 'CONSENT'
  /** Allocation of a coordinator. */
  | 'COORDINATOR'
  /** A decision that section 31ZA(3) applies. */
  | 'EXEMPTION'
  /** Feedback on the conference. */
  | 'FEEDBACK'
  /** The letter before proceedings. */
  | 'LETTER'
  /** The conference. */
  | 'MEETING'
  /** That the conference was not held. */
  | 'NOT_HELD'
  /** A decision not to proceed. */
  | 'NOT_PROCEEDING'
  /** An offer under section 31ZA. */
  | 'OFFER'
  /** An answer to an offer. */
  | 'OFFER_RESPONSE'
  /** A pause. */
  | 'PAUSE'
  /** The plan. */
  | 'PLAN'
  /** The decision on the plan. */
  | 'PLAN_DECISION'
  /** That the plan was shared. */
  | 'PLAN_SHARED'
  /** A postponement. */
  | 'POSTPONEMENT'
  /** Preparation. */
  | 'PREPARATION'
  /** A reason for a query. */
  | 'REASON'
  /** The referral. */
  | 'REFERRAL'
  /** The end of a pause. */
  | 'RESUMPTION'
  /** A review. */
  | 'REVIEW'
  /** A safety plan. */
  | 'SAFETY_PLAN'
  /** A date for the conference. */
  | 'SCHEDULE'
  /** Screening for domestic abuse. */
  | 'SCREEN'
  /** Triage. */
  | 'TRIAGE'
  /** Withdrawal of the referral. */
  | 'WITHDRAWAL';

/** One child of an episode. */
export type ConferenceChild = {
  readonly __typename?: 'ConferenceChild';
  /** Whether an advocate was used. Null if not recorded. */
  readonly advocateUsed: Maybe<Scalars['Boolean']['output']>;
  /** Month of birth. Null if not yet born. */
  readonly birthMonth: Maybe<Scalars['Month']['output']>;
  /** Disabilities. Null if not recorded. */
  readonly disabilities: Maybe<ReadonlyArray<Disability>>;
  /** Ethnicity. Null if not recorded. */
  readonly ethnicity: Maybe<Ethnicity>;
  /** Month in which birth is expected. Null once born. */
  readonly expectedBirthMonth: Maybe<Scalars['Month']['output']>;
  /** The authority's own id of the child. */
  readonly laChildId: Scalars['LocalReference']['output'];
  /** Where the child stood when the episode closed. Null while it is open, or if not recorded. */
  readonly outcome: Maybe<ChildOutcome>;
  /** How the child took part in the conference. Null if it has not been held, or for an unborn child. */
  readonly participation: Maybe<ChildParticipation>;
  /** Sex as in the census. */
  readonly sex: Sex;
};

/** A page of conferences. */
export type ConferenceConnection = {
  readonly __typename?: 'ConferenceConnection';
  /** The conferences with their cursors. */
  readonly edges: ReadonlyArray<ConferenceEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** A conference and its cursor. */
export type ConferenceEdge = {
  readonly __typename?: 'ConferenceEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The conference. */
  readonly node: Conference;
};

/** Something that happened to a record. */
export type ConferenceEvent = {
  readonly __typename?: 'ConferenceEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The names of the fields that were added, changed or removed. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** The id of the event: the same in the change feed. */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly type: ConferenceEventType;
  /** The version that the record reached by it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of a conference's history. */
export type ConferenceEventConnection = {
  readonly __typename?: 'ConferenceEventConnection';
  /** The events with their cursors. */
  readonly edges: ReadonlyArray<ConferenceEventEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** An event and its cursor. */
export type ConferenceEventEdge = {
  readonly __typename?: 'ConferenceEventEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: ConferenceEvent;
};

/** What can happen to the record of a conference. */
export type ConferenceEventType =
  /** An application to the court, made or planned, was recorded. */
  | 'APPLICATION_RECORDED'
  /** A birth was recorded. */
  | 'BIRTH_RECORDED'
  /** A complaint, or a later stage of one, was recorded. */
  | 'COMPLAINT_RECORDED'
  /** The episode was closed. */
  | 'CONFERENCE_CLOSED'
  /** The conference was erased: it has no history to be read any more. */
  | 'CONFERENCE_ERASED'
  /** The conference was held. */
  | 'CONFERENCE_HELD'
  /** It was recorded that an arranged conference was not held. */
  | 'CONFERENCE_NOT_HELD'
  /** The episode was paused. */
  | 'CONFERENCE_PAUSED'
  /** The conference was postponed. */
  | 'CONFERENCE_POSTPONED'
  /** The whole episode was recorded, for the first time or anew. */
  | 'CONFERENCE_RECORDED'
  /** The episode was begun as the reopening of another. */
  | 'CONFERENCE_REOPENED'
  /** Another episode was begun that reopens this one. */
  | 'CONFERENCE_REOPENED_AS'
  /** The episode was resumed. */
  | 'CONFERENCE_RESUMED'
  /** A date was arranged. */
  | 'CONFERENCE_SCHEDULED'
  /** What a person said about consent was recorded. */
  | 'CONSENT_RECORDED'
  /** A coordinator was allocated. */
  | 'COORDINATOR_ALLOCATED'
  /** A decision that section 31ZA does not apply was recorded. */
  | 'EXEMPTION_RECORDED'
  /** Feedback after the conference was recorded. */
  | 'FEEDBACK_RECORDED'
  /** A letter before proceedings was recorded. */
  | 'LETTER_RECORDED'
  /** It was decided not to proceed. */
  | 'NOT_PROCEEDING_DECIDED'
  /** An offer was answered. */
  | 'OFFER_ANSWERED'
  /** A meeting was offered. */
  | 'OFFER_MADE'
  /** The plan was decided on. */
  | 'PLAN_DECIDED'
  /** A plan was recorded. */
  | 'PLAN_RECORDED'
  /** The plan was shared. */
  | 'PLAN_SHARED'
  /** Preparation was recorded. */
  | 'PREPARATION_RECORDED'
  /** A reason was given for what a rule queries. */
  | 'REASON_GIVEN'
  /** The referral was recorded, which began the episode. */
  | 'REFERRAL_RECORDED'
  /** The referral was withdrawn. */
  | 'REFERRAL_WITHDRAWN'
  /** A review was held. */
  | 'REVIEW_HELD'
  /** A safety plan was recorded. */
  | 'SAFETY_PLAN_RECORDED'
  /** A screening for domestic abuse was recorded. */
  | 'SCREEN_RECORDED'
  /** The authority's own key of the record was changed. */
  | 'SOURCE_RECORD_CHANGED'
  /** A step of triage was recorded. */
  | 'TRIAGE_RECORDED';

/**
 * Which conferences. All that are given must hold. A page of a filter by several may be shorter than asked for while there
 * is more: go on while `hasNextPage`.
 */
export type ConferenceFilter = {
  /** Changed here at this instant or later. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** With this coordinator, now. */
  readonly coordinatorRef?: InputMaybe<Scalars['LocalReference']['input']>;
  /** With this still to do, in time or not. */
  readonly due?: InputMaybe<DutyKind>;
  /** With this child. */
  readonly laChildId?: InputMaybe<Scalars['LocalReference']['input']>;
  /** With this overdue today. */
  readonly overdue?: InputMaybe<DutyKind>;
  /** In this status. */
  readonly status?: InputMaybe<ConferenceStatus>;
  /** Referred at this point. */
  readonly triggerPoint?: InputMaybe<FgdmTriggerPoint>;
};

/** What every change of a conference answers with. */
export type ConferencePayload = {
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Where an episode stands (DOMAIN 2.3). It never depends on today: what is late is said by duties. */
export type ConferenceStatus =
  /** Accepted at triage. */
  | 'ACCEPTED'
  /** Closed. */
  | 'CLOSED'
  /** The conference was held. */
  | 'CONFERENCE_HELD'
  /** A date is arranged. */
  | 'CONFERENCE_SCHEDULED'
  /** Valid consent given, or none required. */
  | 'CONSENTED'
  /** Consent refused or withdrawn. */
  | 'CONSENT_DECLINED'
  /** Consent sought, not yet given. */
  | 'CONSENT_PENDING'
  /** A coordinator is allocated. */
  | 'COORDINATOR_ALLOCATED'
  /** Not accepted at triage. */
  | 'NOT_ACCEPTED'
  /** The arranged conference was not held. */
  | 'NOT_HELD'
  /** It was decided not to proceed. */
  | 'NOT_PROCEEDING'
  /** The conference ended without a plan. */
  | 'NO_PLAN_MADE'
  /** Paused. */
  | 'PAUSED'
  /** The plan is agreed. */
  | 'PLAN_AGREED'
  /** The plan is agreed with changes. */
  | 'PLAN_AGREED_WITH_CHANGES'
  /** The family made a plan. */
  | 'PLAN_MADE'
  /** The plan is not agreed. */
  | 'PLAN_NOT_AGREED'
  /** Postponed, no new date yet. */
  | 'POSTPONED'
  /** The family and the meeting are being prepared. */
  | 'PREPARATION'
  /** Referral received. */
  | 'REFERRED'
  /** A review is arranged or due by a date. */
  | 'REVIEW_DUE'
  /** Reviewed, and no further review arranged. */
  | 'REVIEW_HELD'
  /** Triage under way. */
  | 'TRIAGE'
  /** The referral was withdrawn. */
  | 'WITHDRAWN';

/** By when things should be done. Working days leave out weekends and England's bank holidays. */
export type ConferenceTargets = {
  readonly __typename?: 'ConferenceTargets';
  /** Calendar days from the referral: late up to here is amber, later is red. */
  readonly conferenceAmberDays: Scalars['Int']['output'];
  /** Calendar days from the referral to the conference. */
  readonly conferenceDays: Scalars['Int']['output'];
  /** Working days from acceptance to the allocation of a coordinator. */
  readonly coordinatorWorkingDays: Scalars['Int']['output'];
  /** Working days from the day on which the plan was made to the decision on it. */
  readonly planDecisionWorkingDays: Scalars['Int']['output'];
  /** Working days from the day on which the plan was made to its sharing. */
  readonly planSharedWorkingDays: Scalars['Int']['output'];
  /** Calendar days from the agreement of the plan to the first review. Later ones are due on the day that the review before arranged (`nextReviewOn`). */
  readonly reviewDays: Scalars['Int']['output'];
  /** Working days from the referral to the triage decision. */
  readonly triageWorkingDays: Scalars['Int']['output'];
};

/** Targets for every model that has none of its own. */
export type ConferenceTargetsInput = {
  /** Calendar days from the referral: late up to here is amber, later is red. */
  readonly conferenceAmberDays: Scalars['Int']['input'];
  /** Calendar days from the referral to the conference. */
  readonly conferenceDays: Scalars['Int']['input'];
  /** Working days from acceptance to the allocation of a coordinator. */
  readonly coordinatorWorkingDays: Scalars['Int']['input'];
  /** Working days from the day on which the plan was made to the decision on it. */
  readonly planDecisionWorkingDays: Scalars['Int']['input'];
  /** Working days from the day on which the plan was made to its sharing. */
  readonly planSharedWorkingDays: Scalars['Int']['input'];
  /** Calendar days from the agreement of the plan to the first review. Later ones are due on the day that the review before arranged (`nextReviewOn`). */
  readonly reviewDays: Scalars['Int']['input'];
  /** Working days from the referral to the triage decision. */
  readonly triageWorkingDays: Scalars['Int']['input'];
};

/** Consent of one person to the conference. */
export type Consent = {
  readonly __typename?: 'Consent';
  /** On what basis they can consent. Null if not recorded: P1 asks for it when consent is given. */
  readonly basis: Maybe<ConsentBasis>;
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** Who was asked. */
  readonly person: Person;
  /** What they said. */
  readonly status: ConsentStatus;
};

/** On what basis somebody can consent (DOMAIN 2.4). */
export type ConsentBasis =
  /** A Gillick-competent child. */
  | 'GILLICK_COMPETENT_CHILD'
  /** The authority sharing parental responsibility under an order, as a last resort in the child's best interests. */
  | 'LA_WITH_PR_BEST_INTERESTS'
  /** Another person with parental responsibility. */
  | 'OTHER_PR_HOLDER'
  /** A parent with parental responsibility. */
  | 'PARENT_WITH_PR'
  /** A young person of 16 or 17 with capacity. */
  | 'YOUNG_PERSON_16_17';

/** Consent of one person to the conference. */
export type ConsentInput = {
  /** On what basis they can consent. Null if not recorded: P1 asks for it when consent is given. */
  readonly basis?: InputMaybe<ConsentBasis>;
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** Who was asked. */
  readonly person: PersonInput;
  /** What they said. */
  readonly status: ConsentStatus;
};

/** Consent to the conference (not consent under data protection law). */
export type ConsentStatus =
  /** Given. */
  | 'GIVEN'
  /** Not required. */
  | 'NOT_REQUIRED'
  /** Refused. */
  | 'REFUSED'
  /** Asked for. */
  | 'SOUGHT'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** What moderators decide about something that was said. */
export type ContributionDecision =
  /** It is hidden. */
  | 'HIDDEN'
  /** It is shown again. */
  | 'SHOWN';

/** What an authority has said to others about a practice. */
export type ContributionKind =
  /** An answer. */
  | 'ANSWER'
  /** An offer of help. */
  | 'OFFER'
  /** A question. */
  | 'QUESTION'
  /** That an offer is taken up. */
  | 'REQUEST'
  /** A visit. */
  | 'VISIT';

/** Where something stands that was said. */
export type ContributionState = {
  readonly __typename?: 'ContributionState';
  /** What it is. */
  readonly kind: ContributionKind;
  /** Counts what moderators have decided about it. */
  readonly oversightVersion: Scalars['Int']['output'];
  /** Its global id. */
  readonly recordId: Scalars['ID']['output'];
  /** Where it stands. */
  readonly status: ContributionStatus;
};

/** Where something stands that was said. */
export type ContributionStatus =
  /** Hidden by moderators: its text is shown to its author and to them alone. */
  | 'HIDDEN'
  /** Everybody reads it. */
  | 'OPEN'
  /** Taken back by who said it: its text is gone. */
  | 'WITHDRAWN';

/** The allocation of a coordinator. */
export type CoordinatorAllocation = {
  readonly __typename?: 'CoordinatorAllocation';
  /** The coordinator. */
  readonly coordinatorRef: Scalars['LocalReference']['output'];
  /** Whether the coordinator takes no part in decisions about the case (P2). */
  readonly independent: Scalars['Boolean']['output'];
  /** Whether they got one. Null if not recorded. */
  readonly matchAchieved: Maybe<CoordinatorMatch>;
  /** Whether the family asked for a coordinator of a certain ethnicity, language, religion or gender. Null if not recorded. */
  readonly matchRequested: Maybe<Scalars['Boolean']['output']>;
  /** When. */
  readonly on: Scalars['Date']['output'];
};

/** The allocation of a coordinator. */
export type CoordinatorAllocationInput = {
  /** The coordinator. */
  readonly coordinatorRef: Scalars['LocalReference']['input'];
  /** Whether the coordinator takes no part in decisions about the case (P2). */
  readonly independent: Scalars['Boolean']['input'];
  /** Whether they got one. Null if not recorded. */
  readonly matchAchieved?: InputMaybe<CoordinatorMatch>;
  /** Whether the family asked for a coordinator of a certain ethnicity, language, religion or gender. Null if not recorded. */
  readonly matchRequested?: InputMaybe<Scalars['Boolean']['input']>;
  /** When. */
  readonly on: Scalars['Date']['input'];
};

/** Whether the family got the kind of coordinator that it asked for (ethnicity, language, religion or gender). */
export type CoordinatorMatch =
  /** Fully matched. */
  | 'FULL'
  /** Not matched. */
  | 'NONE'
  /** Nothing was asked for. */
  | 'NOT_REQUESTED'
  /** Partly matched. */
  | 'PARTIAL';

/** The amount of a payment as it really was. */
export type CorrectPaymentInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** When it was found out. */
  readonly on: Scalars['Date']['input'];
  /** The payment. */
  readonly paymentId: Scalars['ID']['input'];
  /** What was really paid: nought, if nothing was. */
  readonly pence: Scalars['Pence']['input'];
  /** What was wrong. */
  readonly reason: Scalars['ShortText']['input'];
};

/** The answer to correctPayment. */
export type CorrectPaymentPayload = MutationPayload & {
  readonly __typename?: 'CorrectPaymentPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** What was added to the ledger, by this call or, for a replay, by the one before it. Null if nothing was. */
  readonly entry: Maybe<LedgerEntry>;
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A decision as it should have been recorded, as a whole. Whom it is about stays. */
export type CorrectSharingDecisionInput = {
  /** The decision as it should be. */
  readonly decision: SharingDecisionInput;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The decision that is corrected. */
  readonly sharingDecisionId: Scalars['ID']['input'];
};

/** The answer to correctSharingDecision. */
export type CorrectSharingDecisionPayload = MutationPayload & {
  readonly __typename?: 'CorrectSharingDecisionPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The decision as it now is (or, tried out, would be). Null if there is none. */
  readonly sharingDecision: Maybe<SharingDecision>;
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A count, told as a band: never one to five by itself. */
export type CountBand = {
  readonly __typename?: 'CountBand';
  /** At least so many. */
  readonly least: Scalars['Int']['output'];
  /** At most so many. */
  readonly most: Scalars['Int']['output'];
};

/** A new API client. */
export type CreateApiClientInput = {
  /** The authority that it acts for. */
  readonly authorityId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** What people will call it: 1 to 40 letters, digits, spaces and hyphens. Never a person. */
  readonly label: Scalars['String']['input'];
  /** What it may do, of what a record system may do. */
  readonly scopes: ReadonlyArray<Permission>;
};

/** The answer to createApiClient. */
export type CreateApiClientPayload = MutationPayload & {
  readonly __typename?: 'CreateApiClientPayload';
  /** The client as it now is (or, tried out, would be). Null if there is none. */
  readonly client: Maybe<ApiClient>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /**
   * The secret: shown this once, and kept by nobody here. Null if the call was refused, tried out (`dryRun`) or replayed: a
   * secret whose answer was lost is gone, so rotate it.
   */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** How good the records of an authority are: conferences, counted behind its change feed. */
export type DataQuality = {
  readonly __typename?: 'DataQuality';
  /** How complete the records are, by field. */
  readonly fields: ReadonlyArray<FieldCompleteness>;
  /** The last batch that was sent. Null if none is known. */
  readonly lastBatch: Maybe<SentBatch>;
  /** When that change was made. Null if there is none. */
  readonly lastChangeAt: Maybe<Scalars['DateTime']['output']>;
  /** The day for which all records were last looked at anew, since what is late comes of itself. Null while the first time goes on. */
  readonly lookedAtOn: Maybe<Scalars['Date']['output']>;
  /** Records. */
  readonly records: Scalars['Int']['output'];
  /** Of them, those with a query that has no reason yet. */
  readonly recordsWithOpenQueries: Scalars['Int']['output'];
  /** The rules that are broken, by the number of records, most first. `recordsBreaking` says which they are. */
  readonly rules: ReadonlyArray<RuleQuality>;
  /** The score, with its parts. */
  readonly score: DataQualityScore;
  /** The number in the change feed up to which all changes are counted. 0 if none is yet. */
  readonly upTo: Scalars['Int']['output'];
};

/** How good records are, in parts of a hundred. Null where there is nothing to tell of. */
export type DataQualityScore = {
  readonly __typename?: 'DataQualityScore';
  /** Of the fields that records should hold, those that they do. Null where none should hold any. */
  readonly completeness: Maybe<Scalars['Int']['output']>;
  /** How lately anything was changed: 100 within a week, 0 after five. Null if nothing ever was. */
  readonly freshness: Maybe<Scalars['Int']['output']>;
  /** By their weights: 40 validity, 40 completeness, 20 freshness. Null while there are no records. */
  readonly total: Maybe<Scalars['Int']['output']>;
  /** Records without a query that wants a correction or a reason. Null while there are no records. */
  readonly validity: Maybe<Scalars['Int']['output']>;
};

/** Another decision about an adoption. */
export type DecideAdoptionInput = {
  /** The adoption. */
  readonly adoptionId: Scalars['ID']['input'];
  /** What is decided. */
  readonly decision: AdoptionDecisionInput;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** How far it is put to work. Null to leave it. */
  readonly stage?: InputMaybe<ImplementationStage>;
};

/** The answer to decideAdoption. */
export type DecideAdoptionPayload = MutationPayload & {
  readonly __typename?: 'DecideAdoptionPayload';
  /** The adoption as it now is (or, tried out, would be). Null if there is none. */
  readonly adoption: Maybe<PracticeAdoption>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What moderators decide about a concern. */
export type DecideConcernInput = {
  /** The concern. */
  readonly concernId: Scalars['ID']['input'];
  /** The decision. */
  readonly decision: ConcernDecision;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Why. Whoever reported it reads it, and so does the author of what is hidden. */
  readonly reason: Scalars['PracticeText']['input'];
};

/** The answer to decideConcern. */
export type DecideConcernPayload = MutationPayload & {
  readonly __typename?: 'DecideConcernPayload';
  /** The concern as it now is (or, tried out, would be). Null if there is none. */
  readonly concern: Maybe<PracticeConcern>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A decision. */
export type DecideCycleInput = {
  /** The decision. */
  readonly act: LearningActInput;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop or the adoption, of one's own authority. */
  readonly practiceId: Scalars['ID']['input'];
};

/** The answer to decideCycle. */
export type DecideCyclePayload = MutationPayload & {
  readonly __typename?: 'DecideCyclePayload';
  /** The last cycle as it now is (or, tried out, would be). Null if there is none. */
  readonly cycle: Maybe<LearningCycle>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The version that the loop or the adoption has reached. Null if there is none. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** A decision about harm of a loop. */
export type DecideHarmInput = {
  /** Whether the loop may go on. */
  readonly decision: HarmDecisionKind;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The harm. */
  readonly harmId: Scalars['ID']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop. */
  readonly loopId: Scalars['ID']['input'];
  /** Why, in general words: what was found, and what answers it. */
  readonly reason: Scalars['PracticeText']['input'];
};

/** The answer to decideHarm. */
export type DecideHarmPayload = MutationPayload & {
  readonly __typename?: 'DecideHarmPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The loop as it now is (or, tried out, would be). Null if there is none. */
  readonly loop: Maybe<LearningLoop>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What whoever offers decides. A later decision takes the place of the first. */
export type DecideHelpRequestInput = {
  /** The decision. */
  readonly decision: HelpDecisionKind;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Why. Null only to accept: to decline is to say why (LP10). */
  readonly reason?: InputMaybe<Scalars['PracticeText']['input']>;
  /** The request. */
  readonly requestId: Scalars['ID']['input'];
};

/** The answer to decideHelpRequest. */
export type DecideHelpRequestPayload = MutationPayload & {
  readonly __typename?: 'DecideHelpRequestPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The request as it now is (or, tried out, would be). Null if there is none. */
  readonly request: Maybe<HelpRequest>;
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Records the decision not to proceed. */
export type DecideNotToProceedInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** It was decided not to proceed. */
  readonly notProceeding: NotProceedingInput;
};

/** The answer to decideNotToProceed. */
export type DecideNotToProceedPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'DecideNotToProceedPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Records the decision on the plan. */
export type DecidePlanInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The decision on the plan. */
  readonly planDecision: PlanDecisionMadeInput;
};

/** The answer to decidePlan. */
export type DecidePlanPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'DecidePlanPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A loop to take from a group. */
export type DetachLoopInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The group. */
  readonly groupId: Scalars['ID']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop. */
  readonly loopId: Scalars['ID']['input'];
};

/** The answer to detachLoop. */
export type DetachLoopPayload = MutationPayload & {
  readonly __typename?: 'DetachLoopPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The group as it now is (or, tried out, would be). Null if there is none. */
  readonly group: Maybe<PracticeGroup>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A loop of which a version was published. */
export type DigestLoop = {
  readonly __typename?: 'DigestLoop';
  /** Why it is told. */
  readonly because: ReadonlyArray<DigestReason>;
  /** The loop. */
  readonly loopId: Scalars['ID']['output'];
  /** When. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Its strand then. */
  readonly strand: ReformStrand;
  /** Which version. */
  readonly version: Scalars['Int']['output'];
};

/** A notice that was not acknowledged when the week ended. */
export type DigestNotice = {
  readonly __typename?: 'DigestNotice';
  /** When it was given. */
  readonly at: Scalars['DateTime']['output'];
  /** What it is. */
  readonly kind: PracticeNoticeKind;
  /** The notice, for acknowledgeNotice. */
  readonly noticeId: Scalars['ID']['output'];
  /** The loop or the adoption that it is about. */
  readonly practiceId: Scalars['ID']['output'];
};

/** Why a loop stands in a digest. */
export type DigestReason =
  /** It is of the subject of a group that one has joined. */
  | 'GROUP'
  /** It is of a strand in which one's own authority has started or taken on something. */
  | 'STRAND';

/** Something that was said to one's own authority. */
export type DigestSaid = {
  readonly __typename?: 'DigestSaid';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What it is. */
  readonly kind: PracticeInboxKind;
  /** The loop that it is about. */
  readonly loopId: Scalars['ID']['output'];
  /** What it is about: a question, an answer, an offer, a request, a visit or an adoption. */
  readonly recordId: Scalars['ID']['output'];
};

/** A visit whose day, as it was set when the week ended, lies in the four weeks after it. */
export type DigestVisit = {
  readonly __typename?: 'DigestVisit';
  /** Whether one's own authority is the host. */
  readonly isHost: Scalars['Boolean']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** The visit. */
  readonly visitId: Scalars['ID']['output'];
};

/** Disability as in the children in need census. */
export type Disability =
  /** Autism or Asperger syndrome. */
  | 'AUT'
  /** Behaviour. */
  | 'BEH'
  /** Communication. */
  | 'COMM'
  /** Consciousness. */
  | 'CON'
  /** Other disability under the Equality Act. */
  | 'DDA'
  /** Hand function. */
  | 'HAND'
  /** Hearing. */
  | 'HEAR'
  /** Incontinence. */
  | 'INC'
  /** Learning. */
  | 'LD'
  /** Mobility. */
  | 'MOB'
  /** No disability: on its own only. */
  | 'NONE'
  /** Personal care. */
  | 'PC'
  /** Vision. */
  | 'VIS';

/** What screening for domestic abuse found. */
export type DomesticAbuseResult =
  /** Current. */
  | 'CURRENT'
  /** In the past. */
  | 'HISTORIC'
  /** None known. */
  | 'NONE'
  /** It could not be found out. */
  | 'UNKNOWN';

/** A screening for domestic abuse. */
export type DomesticAbuseScreen = {
  readonly __typename?: 'DomesticAbuseScreen';
  /** Whether the case is at MARAC. Null if not recorded. */
  readonly marac: Maybe<Scalars['Boolean']['output']>;
  /** What it found. */
  readonly result: DomesticAbuseResult;
  /** When. */
  readonly screenedOn: Scalars['Date']['output'];
  /** How. Null if not recorded. */
  readonly tool: Maybe<DomesticAbuseTool>;
};

/** A screening for domestic abuse. */
export type DomesticAbuseScreenInput = {
  /** Whether the case is at MARAC. Null if not recorded. */
  readonly marac?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it found. */
  readonly result: DomesticAbuseResult;
  /** When. */
  readonly screenedOn: Scalars['Date']['input'];
  /** How. Null if not recorded. */
  readonly tool?: InputMaybe<DomesticAbuseTool>;
};

/** How it was screened. */
export type DomesticAbuseTool =
  /** The DASH risk checklist. */
  | 'DASH'
  /** A local tool. */
  | 'LOCAL';

/** Something that has to be done by a date. */
export type Duty = {
  readonly __typename?: 'Duty';
  /** Days late, today or when it was done. Null if not late. */
  readonly daysLate: Maybe<Scalars['Int']['output']>;
  /** By when. Null where the law sets no date: before any application, then. */
  readonly dueOn: Maybe<Scalars['Date']['output']>;
  /** What. */
  readonly kind: DutyKind;
  /** When it was done. Null if not yet. */
  readonly metOn: Maybe<Scalars['Date']['output']>;
  /** Green in time; amber or red when late, today or when it was done. */
  readonly rating: DutyRating;
  /** How it stands today. */
  readonly state: DutyState;
};

/** What has to be done by a date. */
export type DutyKind =
  /** Agree a safety plan before the conference. */
  | 'AGREE_SAFETY_PLAN'
  /** Allocate a coordinator. */
  | 'ALLOCATE_COORDINATOR'
  /** Get the answers to the offer (section 31ZA). */
  | 'AWAIT_RESPONSE'
  /** Agree the plan or say why not. */
  | 'DECIDE_PLAN'
  /** Hold the accepted meeting before an application (section 31ZA). */
  | 'HOLD_BEFORE_APPLICATION'
  /** Hold the conference. */
  | 'HOLD_CONFERENCE'
  /** Offer a meeting before an application (section 31ZA). */
  | 'OFFER_MEETING'
  /** Review the plan. */
  | 'REVIEW'
  /** Share the plan with everyone. */
  | 'SHARE_PLAN'
  /** Decide at triage. */
  | 'TRIAGE';

/** How a duty is rated: the colours of a timeliness report. */
export type DutyRating =
  /** Late, and within what the authority's policy tolerates. */
  | 'AMBER'
  /** In time. */
  | 'GREEN'
  /** Late. */
  | 'RED';

/** Whether section 31ZA was in force for the episode. */
export type DutyRegime =
  /** In force. */
  | 'IN_FORCE'
  /** Not in force: worked out all the same. */
  | 'PRE_COMMENCEMENT';

/** How a duty stands today. */
export type DutyState =
  /** To be done, in time. */
  | 'DUE'
  /** Done in time. */
  | 'MET'
  /** Done late. */
  | 'MET_LATE'
  /** Past its date. */
  | 'OVERDUE';

/** An earlier conference of yours, by exactly one of its names. */
export type EarlierConferenceInput =
  /** The conference, by its id here. Null if it is named by its source record. */
  { readonly conferenceId: Scalars['ID']['input']; readonly sourceRecord?: never; }
  |  /** The conference, by the authority's own key of its record. Null if it is named by its id. */
  { readonly conferenceId?: never; readonly sourceRecord: SourceRecordInput; };

/** The answer to a rule of eligibility. */
export type EligibilityAnswer =
  /** Met. */
  | 'MET'
  /** Not met. */
  | 'NOT_MET';

/** A rule by which an authority decides who is eligible (DOMAIN 3.3). Each authority's policy says which of them it has. */
export type EligibilityRule =
  /** A child is open to family help (team around the family or child in need), or on a child protection plan. */
  | 'E1'
  /** A family help lead practitioner is named. */
  | 'E2'
  /** The child lives where the purpose says, or will. */
  | 'E3'
  /** A family group decision-making meeting was held and named the support; or no network can be identified, and the programme lead was consulted. */
  | 'E4'
  /** No other route pays for it. */
  | 'E5'
  /** It can be sustained. */
  | 'E6';

/** That doing has ended. */
export type EndCycleInput = {
  /** What was done otherwise than planned, at most 20. */
  readonly deviations: ReadonlyArray<Scalars['ShortText']['input']>;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The last day. */
  readonly endedOn: Scalars['Date']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** 0 to 100: how much of the core components was done as meant. */
  readonly fidelity: Scalars['Int']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop or the adoption, of one's own authority. */
  readonly practiceId: Scalars['ID']['input'];
};

/** The answer to endCycle. */
export type EndCyclePayload = MutationPayload & {
  readonly __typename?: 'EndCyclePayload';
  /** The last cycle as it now is (or, tried out, would be). Null if there is none. */
  readonly cycle: Maybe<LearningCycle>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The version that the loop or the adoption has reached. Null if there is none. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** That a group is over. */
export type EndGroupInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The group. */
  readonly groupId: Scalars['ID']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to endGroup. */
export type EndGroupPayload = MutationPayload & {
  readonly __typename?: 'EndGroupPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The group as it now is (or, tried out, would be). Null if there is none. */
  readonly group: Maybe<PracticeGroup>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** The last day of an authority in a programme. */
export type EndMembershipInput = {
  /** The authority. */
  readonly authorityId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The last day. */
  readonly lastDay: Scalars['Date']['input'];
  /** The programme: its latest membership in it is meant. */
  readonly programme: ProgrammeCode;
};

/** The answer to endMembership. */
export type EndMembershipPayload = MutationPayload & {
  readonly __typename?: 'EndMembershipPayload';
  /** The authority as it now is (or, tried out, would be). Null if there is none. */
  readonly authority: Maybe<Authority>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What is erased, and why. */
export type EraseConferenceInput = {
  /** The global id of the conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused if it has changed since. Null to erase it whatever has changed. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Why. */
  readonly reason: ErasureReason;
};

/** The answer to eraseConference. */
export type EraseConferencePayload = MutationPayload & {
  readonly __typename?: 'EraseConferencePayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** What stays of it (or, tried out, would). Null if it was refused. */
  readonly erased: Maybe<ErasedRecord>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. UNCHANGED if it had been erased before. */
  readonly status: OutcomeStatus;
};

/** What is erased, and why. */
export type ErasePackageInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused if it has changed since. Null to erase it whatever has changed. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The global id of the package. */
  readonly packageId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: ErasureReason;
};

/** The answer to erasePackage. */
export type ErasePackagePayload = MutationPayload & {
  readonly __typename?: 'ErasePackagePayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** What stays of it (or, tried out, would). Null if it was refused. */
  readonly erased: Maybe<ErasedRecord>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. UNCHANGED if it had been erased before. */
  readonly status: OutcomeStatus;
};

/** What stays of a record that was erased: never anything of its content. */
export type ErasedRecord = {
  readonly __typename?: 'ErasedRecord';
  /** A keyed hash of the content as it last was. It proves what was erased only to whoever has both the content and the key. */
  readonly contentHash: Scalars['String']['output'];
  /** When. */
  readonly erasedAt: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: ErasureReason;
  /** The global id that the record had. No other record will have it. */
  readonly recordId: Scalars['ID']['output'];
  /** The version that erasing brought: one more than the record's last. */
  readonly version: Scalars['Int']['output'];
};

/** A page of erased records. */
export type ErasedRecordConnection = {
  readonly __typename?: 'ErasedRecordConnection';
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<ErasedRecordEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** An erased record and its cursor. */
export type ErasedRecordEdge = {
  readonly __typename?: 'ErasedRecordEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: ErasedRecord;
};

/** Why a record was erased. */
export type ErasureReason =
  /** The authority has erased its own record, of which this was a copy. */
  | 'ERASED_AT_SOURCE'
  /** It should never have been recorded here: another person's, or not of this service. */
  | 'RECORDED_IN_ERROR'
  /** The time for which such records are kept is over. */
  | 'RETENTION_ENDED'
  /** Somebody asked for it, and has a right to it (Article 17 of the UK GDPR). */
  | 'RIGHT_TO_ERASURE';

/** Ethnicity as in the children in need census. */
export type Ethnicity =
  /** Bangladeshi. */
  | 'ABAN'
  /** Indian. */
  | 'AIND'
  /** Any other Asian background. */
  | 'AOTH'
  /** Pakistani. */
  | 'APKN'
  /** Black African. */
  | 'BAFR'
  /** Black Caribbean. */
  | 'BCRB'
  /** Any other Black background. */
  | 'BOTH'
  /** Chinese. */
  | 'CHNE'
  /** Any other mixed background. */
  | 'MOTH'
  /** White and Asian. */
  | 'MWAS'
  /** White and Black African. */
  | 'MWBA'
  /** White and Black Caribbean. */
  | 'MWBC'
  /** Information not yet obtained. */
  | 'NOBT'
  /** Any other ethnic group. */
  | 'OOTH'
  /** Refused. */
  | 'REFU'
  /** White British. */
  | 'WBRI'
  /** White Irish. */
  | 'WIRI'
  /** Traveller of Irish heritage. */
  | 'WIRT'
  /** Any other White background. */
  | 'WOTH'
  /** Gypsy or Roma. */
  | 'WROM';

/**
 * How strong the evidence is that a practice causes what it claims (after the Foundations Guidebook): strength of evidence,
 * never size of effect.
 */
export type EvidenceLevel =
  /** Preliminary evidence of improving an outcome; no conclusion about cause. */
  | 'LEVEL_2'
  /** At least one rigorous evaluation found a short-term positive impact. */
  | 'LEVEL_3'
  /** Several rigorous evaluations found a positive impact, at least one of a year or longer. */
  | 'LEVEL_4'
  /** What one or more places have learnt: no evaluation. */
  | 'LOCAL_INSIGHT'
  /** A rigorous evaluation found no effect. */
  | 'NE'
  /** Evaluated, and short of level 2. */
  | 'NL2'
  /** Nobody has assessed it. */
  | 'NOT_ASSESSED';

/** What a curator of the programme has found of the evidence. Strength of evidence, never size of effect. */
export type EvidenceRating = {
  readonly __typename?: 'EvidenceRating';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Where the evaluation can be read. Null where there is none. */
  readonly citation: Maybe<Scalars['ShortText']['output']>;
  /** The level. */
  readonly level: EvidenceLevel;
  /** About which version. */
  readonly version: Scalars['Int']['output'];
};

/** A decision that the duty does not apply (section 31ZA(3)). */
export type Exemption = {
  readonly __typename?: 'Exemption';
  /** By whom. */
  readonly decidedBy: Person;
  /** The children of the episode for whom it was decided. Null for every one. */
  readonly laChildIds: Maybe<ReadonlyArray<Scalars['LocalReference']['output']>>;
  /** Which limb. */
  readonly limb: ExemptionLimb;
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** In words. Null if not said: S4 asks for it. */
  readonly rationale: Maybe<Scalars['ShortText']['output']>;
  /** Why. */
  readonly reason: ExemptionReason;
};

/** A decision that the duty does not apply (section 31ZA(3)). */
export type ExemptionInput = {
  /** By whom. */
  readonly decidedBy: PersonInput;
  /** The children of the episode for whom it was decided. Null for every one. */
  readonly laChildIds?: InputMaybe<ReadonlyArray<Scalars['LocalReference']['input']>>;
  /** Which limb. */
  readonly limb: ExemptionLimb;
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** In words. Null if not said: S4 asks for it. */
  readonly rationale?: InputMaybe<Scalars['ShortText']['input']>;
  /** Why. */
  readonly reason: ExemptionReason;
};

/** Which limb of section 31ZA(3) a decision rests on. */
export type ExemptionLimb =
  /** It was not in the child's best interests to hold a meeting. */
  | 'NOT_HELD'
  /** It was not in the child's best interests to offer a meeting. */
  | 'NOT_OFFERED';

/** Why (DOMAIN 1.4). */
export type ExemptionReason =
  /** Domestic abuse: unsafe to convene. */
  | 'DOMESTIC_ABUSE_UNSAFE_TO_CONVENE'
  /** Imminent risk: an emergency application. */
  | 'IMMINENT_RISK_EMERGENCY_APPLICATION'
  /** No network was found. */
  | 'NO_NETWORK_IDENTIFIED'
  /** Another reason: say which. */
  | 'OTHER'
  /** A recent meeting was already held. */
  | 'RECENT_FGDM_ALREADY_HELD'
  /** Risk of flight or abduction. */
  | 'RISK_OF_FLIGHT_OR_ABDUCTION'
  /** Risk to the child from the network. */
  | 'RISK_TO_CHILD_FROM_NETWORK';

/** One fact of an episode: exactly one of these. */
export type FactInput =
  /** An application under Part 4 of the Children Act 1989. Planned while `madeOn` is null. */
  { readonly application: ApplicationInput; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** The birth of a child that was referred before birth. */
  { readonly application?: never; readonly birth: BirthInput; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** The end of an episode. */
  { readonly application?: never; readonly birth?: never; readonly closure: ClosureInput; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** A complaint, at one stage of it. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint: ComplaintInput; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** Consent of one person to the conference. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent: ConsentInput; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** The allocation of a coordinator. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator: CoordinatorAllocationInput; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** A decision that the duty does not apply (section 31ZA(3)). */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption: ExemptionInput; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** Feedback after the conference, of one person. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback: FeedbackInput; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** The letter before proceedings. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter: LetterBeforeProceedingsInput; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** The conference, as it was held: information giving, private family time, agreeing the plan. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting: MeetingInput; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** The arranged conference was not held. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld: NotHeldInput; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** It was decided not to proceed. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding: NotProceedingInput; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** An offer of a family group decision-making meeting under section 31ZA. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer: OfferInput; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** The answer to an offer. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse: OfferAnswerInput; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** A pause. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause: PauseInput; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** The plan that the family made. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan: PlanInput; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** The decision on the plan. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision: PlanDecisionMadeInput; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** The plan was shared with everyone. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared: PlanSharedInput; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** A postponement. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement: PostponementInput; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** Preparation of the family and of the meeting. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation: PreparationInput; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** The reason for something that a rule queries. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason: QueryReasonInput; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** The referral. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral: ReferralInput; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** The end of a pause. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption: ResumptionInput; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** A review of the plan. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review: ReviewInput; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** A safety plan for the conference. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan: SafetyPlanInput; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** A date arranged for the conference. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule: ScheduleInput; readonly screen?: never; readonly triage?: never; readonly withdrawal?: never; }
  |  /** A screening for domestic abuse. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen: DomesticAbuseScreenInput; readonly triage?: never; readonly withdrawal?: never; }
  |  /** A step of triage. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage: TriageInput; readonly withdrawal?: never; }
  |  /** The referral was withdrawn. */
  { readonly application?: never; readonly birth?: never; readonly closure?: never; readonly complaint?: never; readonly consent?: never; readonly coordinator?: never; readonly exemption?: never; readonly feedback?: never; readonly letter?: never; readonly meeting?: never; readonly notHeld?: never; readonly notProceeding?: never; readonly offer?: never; readonly offerResponse?: never; readonly pause?: never; readonly plan?: never; readonly planDecision?: never; readonly planShared?: never; readonly postponement?: never; readonly preparation?: never; readonly reason?: never; readonly referral?: never; readonly resumption?: never; readonly review?: never; readonly safetyPlan?: never; readonly schedule?: never; readonly screen?: never; readonly triage?: never; readonly withdrawal: WithdrawalInput; };

/** Which side of the family. */
export type FamilySide =
  /** The mother's side. */
  | 'MATERNAL'
  /** Not of the family. */
  | 'NOT_FAMILY'
  /** Another side, or both. */
  | 'OTHER'
  /** The father's side. */
  | 'PATERNAL';

/** Where to begin to follow a feed. */
export type FeedStart =
  /** With the first change that there ever was. */
  | 'BEGINNING'
  /** With the first change from now on. */
  | 'NOW';

/** Feedback after the conference, of one person. */
export type Feedback = {
  readonly __typename?: 'Feedback';
  /** What a child says of their plan and worker. Null if not asked. */
  readonly childsVoice: Maybe<ChildsVoice>;
  /** How much they felt heard: 1 (not at all) to 5 (very much). Null if not answered. */
  readonly feltHeard: Maybe<Scalars['Int']['output']>;
  /** How much they felt in control: 1 (not at all) to 5 (very much). Null if not answered. */
  readonly feltInControl: Maybe<Scalars['Int']['output']>;
  /** The child who gave it, if a child of the episode did. Null otherwise, or if not recorded. */
  readonly laChildId: Maybe<Scalars['LocalReference']['output']>;
  /** When it was given. */
  readonly on: Scalars['Date']['output'];
  /** Who gave it. */
  readonly respondent: FeedbackRespondent;
  /** The authority's own reference of them. Null if it was given without one. */
  readonly respondentRef: Maybe<Scalars['LocalReference']['output']>;
  /** How satisfied they are: 1 (not at all) to 5 (very). Null if not answered. */
  readonly satisfaction: Maybe<Scalars['Int']['output']>;
};

/** Feedback after the conference, of one person. */
export type FeedbackInput = {
  /** What a child says of their plan and worker. Null if not asked. */
  readonly childsVoice?: InputMaybe<ChildsVoiceInput>;
  /** How much they felt heard: 1 (not at all) to 5 (very much). Null if not answered. */
  readonly feltHeard?: InputMaybe<Scalars['Int']['input']>;
  /** How much they felt in control: 1 (not at all) to 5 (very much). Null if not answered. */
  readonly feltInControl?: InputMaybe<Scalars['Int']['input']>;
  /** The child who gave it, if a child of the episode did. Null otherwise, or if not recorded. */
  readonly laChildId?: InputMaybe<Scalars['LocalReference']['input']>;
  /** When it was given. */
  readonly on: Scalars['Date']['input'];
  /** Who gave it. */
  readonly respondent: FeedbackRespondent;
  /** The authority's own reference of them. Null if it was given without one. */
  readonly respondentRef?: InputMaybe<Scalars['LocalReference']['input']>;
  /** How satisfied they are: 1 (not at all) to 5 (very). Null if not answered. */
  readonly satisfaction?: InputMaybe<Scalars['Int']['input']>;
};

/** Who gave feedback. */
export type FeedbackRespondent =
  /** A child of the episode. */
  | 'CHILD'
  /** A family friend or another connected person. */
  | 'FRIEND_OR_CONNECTED_PERSON'
  /** Somebody else. */
  | 'OTHER'
  /** A parent, or another person with parental responsibility. */
  | 'PARENT'
  /** A professional. */
  | 'PROFESSIONAL'
  /** A relative. */
  | 'RELATIVE';

/** The accreditation of an FGC service, on a day. Services are accredited, not people. */
export type FgcAccreditation = {
  readonly __typename?: 'FgcAccreditation';
  /** When it was awarded last. Null if it never was. */
  readonly awardedOn: Maybe<Scalars['Date']['output']>;
  /** The first day on which that award no longer holds: three years later. Null if it never was awarded. */
  readonly expiresOn: Maybe<Scalars['Date']['output']>;
  /** How it stands. */
  readonly status: FgcAccreditationStatus;
};

/** A step of the accreditation of an FGC service. */
export type FgcAccreditationEntry = {
  readonly __typename?: 'FgcAccreditationEntry';
  /** When it came to be so: the day of the award, for one. */
  readonly on: Scalars['Date']['output'];
  /** What it came to. */
  readonly status: FgcAccreditationStep;
};

/** How the accreditation of an authority's FGC service stands (Family Rights Group; DOMAIN 2.6). */
export type FgcAccreditationStatus =
  /** Awarded, and not yet expired. */
  | 'ACCREDITED'
  /** Applied for, and not yet awarded. */
  | 'IN_PROGRESS'
  /** Expired three years after the award, or given up. */
  | 'LAPSED'
  /** Not applied for. */
  | 'NOT_APPLIED';

/** What can be recorded of an accreditation. A lapse follows from the day, and is not. */
export type FgcAccreditationStep =
  /** Awarded, for three years. */
  | 'ACCREDITED'
  /** Applied for, for the first time or again. */
  | 'IN_PROGRESS'
  /** Not applied for; after an award, given up. */
  | 'NOT_APPLIED';

/** Who somebody is in a conference (DOMAIN 2.5). */
export type FgcRole =
  /** An advocate or supporter of an adult. */
  | 'ADULT_ADVOCATE_SUPPORTER'
  /** The child or young person. */
  | 'CHILD'
  /** The children's guardian (Cafcass). */
  | 'CHILDRENS_GUARDIAN'
  /** An advocate for the child. */
  | 'CHILD_ADVOCATE'
  /** A connected person. */
  | 'CONNECTED_PERSON'
  /** The independent coordinator. */
  | 'COORDINATOR'
  /** A friend of the family. */
  | 'FAMILY_FRIEND'
  /** The Family Help lead practitioner. */
  | 'FAMILY_HELP_LEAD_PRACTITIONER'
  /** The manager of the FGC service. */
  | 'FGC_SERVICE_MANAGER'
  /** Somebody who gives information in the first part. */
  | 'INFORMATION_GIVER'
  /** An interpreter. */
  | 'INTERPRETER'
  /** The lead child protection practitioner. */
  | 'LEAD_CHILD_PROTECTION_PRACTITIONER'
  /** Another professional. */
  | 'OTHER_PROFESSIONAL'
  /** A parent. */
  | 'PARENT'
  /** Another person with parental responsibility. */
  | 'PR_HOLDER'
  /** The referrer. */
  | 'REFERRER'
  /** A relative. */
  | 'RELATIVE'
  /** The social worker. */
  | 'SOCIAL_WORKER';

/** The kind of family group decision making (DOMAIN 2.1). */
export type FgdmModel =
  /** Emergency network meeting: within days. */
  | 'EMERGENCY_NETWORK_MEETING'
  /** Family group conference: the accredited three-part model. */
  | 'FAMILY_GROUP_CONFERENCE'
  /** Family network meeting: led by a practitioner. */
  | 'FAMILY_NETWORK_MEETING'
  /** Family group conference within Lifelong Links. */
  | 'LIFELONG_LINKS_FGC'
  /** Another form of family group decision making. */
  | 'OTHER_FGDM'
  /** Restorative conversation. */
  | 'RESTORATIVE_CONVERSATION';

/** Where in the child's journey the referral was made (DOMAIN 2.2). */
export type FgdmTriggerPoint =
  /** Care proceedings. */
  | 'CARE_PROCEEDINGS'
  /** Child in need (section 17). */
  | 'CHILD_IN_NEED'
  /** Child protection plan. */
  | 'CHILD_PROTECTION_PLAN'
  /** Early help. */
  | 'EARLY_HELP'
  /** Edge of care. */
  | 'EDGE_OF_CARE'
  /** Edge of custody. */
  | 'EDGE_OF_CUSTODY'
  /** Targeted family help. */
  | 'FAMILY_HELP_TARGETED'
  /** Leaving care: young people of 18 to 25 too. */
  | 'LEAVING_CARE'
  /** Legal gateway meeting. */
  | 'LEGAL_GATEWAY'
  /** Looked after: stability of the placement. */
  | 'LOOKED_AFTER_PLACEMENT_STABILITY'
  /** Another point. */
  | 'OTHER'
  /** Permanence with kin, such as special guardianship. */
  | 'PERMANENCE_KINSHIP_SGO'
  /** Before birth. */
  | 'PRE_BIRTH'
  /** Pre-proceedings under the Public Law Outline. */
  | 'PRE_PROCEEDINGS_PLO'
  /** Return home from care. */
  | 'REUNIFICATION'
  /** Section 47 enquiry, before the initial child protection conference. */
  | 'SECTION_47_PRE_ICPC';

/** A field that may be left out and is wanted. */
export type FieldCompleteness = {
  readonly __typename?: 'FieldCompleteness';
  /** Places that should hold it. */
  readonly expected: Scalars['Int']['output'];
  /** Its path, as `FactInput` names it, such as meeting.venue. */
  readonly field: Scalars['String']['output'];
  /** Of them, those that do. */
  readonly filled: Scalars['Int']['output'];
};

/** Why a count of one's own is another than in the snapshot before: adding these to the earlier one gives the later one. */
export type FigureChange = {
  readonly __typename?: 'FigureChange';
  /** Of records that were not there. */
  readonly added: Scalars['Int']['output'];
  /** Of records that were corrected, and are counted here since. */
  readonly correctedIn: Scalars['Int']['output'];
  /** Of records that were corrected, and are counted here no more. */
  readonly correctedOut: Scalars['Int']['output'];
  /** Of records that were erased. */
  readonly gone: Scalars['Int']['output'];
};

/** What the figures of a population can be broken down by: by one of these at a time, with the period and the authority. */
export type FigureDimension = {
  readonly __typename?: 'FigureDimension';
  /** Its key, such as age_band. */
  readonly key: Scalars['String']['output'];
  /** Its levels, in order. They exclude each other, and together they are the total. */
  readonly levels: ReadonlyArray<Scalars['String']['output']>;
  /** Its name. */
  readonly title: Scalars['String']['output'];
};

/** What a figure is. */
export type FigureKind =
  /** How many there are. */
  | 'COUNT'
  /** The median and the two quartiles of a length of time or a sum. */
  | 'QUARTILES'
  /** A count as part of another, in per cent. */
  | 'SHARE'
  /** Amounts added up. */
  | 'SUM';

/** Whom or what figures count, each with the dimensions that it can be broken down by. */
export type FigurePopulation =
  /** Each child of an episode of family group decision making: a child of two episodes is counted in both. */
  | 'EPISODE_CHILDREN'
  /** Learning loops that an authority has started and practices that it has taken on. */
  | 'PRACTICES'
  /** Support packages that were approved. */
  | 'SUPPORT_PACKAGES';

/** What a figure is told in. */
export type FigureUnit =
  /** Children. */
  | 'CHILDREN'
  /** Calendar days. */
  | 'DAYS'
  /** Packages. */
  | 'PACKAGES'
  /** Pence. */
  | 'PENCE'
  /** Per cent, to one decimal place, rounded half up. */
  | 'PER_CENT'
  /** Loops, cycles or adoptions. */
  | 'PRACTICES'
  /** Monday to Friday without the bank holidays of England and Wales. */
  | 'WORKING_DAYS';

/** What the lines of a file are. */
export type FileFormat =
  /** Rows of the flat tables of one kind, named as in the Standard Safeguarding Dataset. */
  | 'CSV'
  /** One record a line, each as `BatchRecordInput` says it in JSON. */
  | 'NDJSON';

/** A file of records, from when its upload was asked for. Kept for thirteen months; the file itself goes as soon as it is done. */
export type FileImport = Node & {
  readonly __typename?: 'FileImport';
  /** Its length in bytes, as it was announced. */
  readonly bytes: Scalars['Int']['output'];
  /** When it ended. Null while it has not. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** What its lines are. */
  readonly format: FileFormat;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** What its records are. Null for lines of any kinds. */
  readonly kind: Maybe<FileRecordKind>;
  /** Why the file was refused as a whole, at most 100 reasons. Empty if it was not. */
  readonly problems: ReadonlyArray<FileProblem>;
  /** When the upload was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Where the result can be fetched for five minutes: a CSV with a row for each record. Null until the import has ended, where no row was looked at, and after a month. */
  readonly resultUrl: Maybe<Scalars['String']['output']>;
  /** Rows of the whole file, without a header. Null until they have been counted. */
  readonly rows: Maybe<Scalars['Int']['output']>;
  /** Rows a second, on average of the time that was worked on it. Null until some were looked at. */
  readonly rowsPerSecond: Maybe<Scalars['Float']['output']>;
  /** When it was first started. Null if it was not. */
  readonly startedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  readonly status: FileImportStatus;
  /** How far it has come. */
  readonly totals: FileImportTotals;
  /** True if it is only tried out: no record is written. */
  readonly tryOut: Scalars['Boolean']['output'];
  /** The version. */
  readonly version: Scalars['Int']['output'];
};

/** A page of imports. */
export type FileImportConnection = {
  readonly __typename?: 'FileImportConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<FileImportEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page. */
export type FileImportEdge = {
  readonly __typename?: 'FileImportEdge';
  /** Goes on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The import. */
  readonly node: FileImport;
};

/** Where an import stands. */
export type FileImportStatus =
  /** Its file has not been said to be there: upload it, and start. */
  | 'AWAITING_FILE'
  /** Cancelled: what was done by then stands. */
  | 'CANCELLED'
  /** Every row was looked at. */
  | 'DONE'
  /** Started, and waiting for its turn. */
  | 'QUEUED'
  /** The file is not what it claims to be: no row was looked at. */
  | 'REFUSED'
  /** Under way. */
  | 'RUNNING'
  /** Whoever started it may not send records any more. Start it again to go on where it was. */
  | 'STOPPED';

/** How many records of a file have come to what so far. */
export type FileImportTotals = {
  readonly __typename?: 'FileImportTotals';
  /** Changed. */
  readonly changed: Scalars['Int']['output'];
  /** Created. */
  readonly created: Scalars['Int']['output'];
  /** Records looked at: several rows of a file of flat tables can be one. */
  readonly records: Scalars['Int']['output'];
  /** Refused. */
  readonly refused: Scalars['Int']['output'];
  /** Rows looked at, the header not counted. */
  readonly rows: Scalars['Int']['output'];
  /** Unchanged. */
  readonly unchanged: Scalars['Int']['output'];
  /** Of those created, changed or unchanged: with at least one QUERY. */
  readonly withQueries: Scalars['Int']['output'];
};

/** What is wrong with a file as such. */
export type FileProblem = {
  readonly __typename?: 'FileProblem';
  /** The column. Null if it is not about one column. */
  readonly column: Maybe<Scalars['String']['output']>;
  /** The rule. */
  readonly problem: Problem;
  /** The row, from 1: the header of a file of flat tables is row 1. Null if it is not about one row. */
  readonly row: Maybe<Scalars['Int']['output']>;
};

/** What a file of flat tables holds: one kind of record. */
export type FileRecordKind =
  /** Conferences: whole episodes to date, each in consecutive rows. */
  | 'CONFERENCE'
  /** Payments. */
  | 'PAYMENT'
  /** Conferences to be erased for good. */
  | 'PURGE'
  /** Requests of support packages, each in consecutive rows. */
  | 'SUPPORT_PACKAGE'
  /** Support packages to be erased for good. */
  | 'SUPPORT_PACKAGE_PURGE';

/** Gives the reason for something that a rule queries. */
export type GiveReasonInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The reason for something that a rule queries. */
  readonly reason: QueryReasonInput;
};

/** The answer to giveReason. */
export type GiveReasonPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'GiveReasonPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What a grant asks of the packages that it pays for. */
export type GrantConditions = {
  readonly __typename?: 'GrantConditions';
  /** The categories that it pays for. Null for every one. */
  readonly categories: Maybe<ReadonlyArray<SupportCategory>>;
  /** The purposes that it pays for. Null for every one. */
  readonly purposes: Maybe<ReadonlyArray<PackagePurpose>>;
};

/** What a grant asks of the packages that it pays for. */
export type GrantConditionsInput = {
  /** The categories that it pays for. Null for every one. */
  readonly categories?: InputMaybe<ReadonlyArray<SupportCategory>>;
  /** The purposes that it pays for. Null for every one. */
  readonly purposes?: InputMaybe<ReadonlyArray<PackagePurpose>>;
};

/** Who decided about harm of a loop. */
export type HarmDecider =
  /** The programme's moderators: about any harm. Their decision stands above the owner's. */
  | 'MODERATOR'
  /** The authority whose loop it is: about harm that an adopter recorded. */
  | 'OWNER';

/** Whether a loop may go on after harm, and why. */
export type HarmDecision = {
  readonly __typename?: 'HarmDecision';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly by: HarmDecider;
  /** The decision. */
  readonly decision: HarmDecisionKind;
  /** Why, in general words. */
  readonly reason: Scalars['PracticeText']['output'];
};

/** What is decided about harm of a loop. */
export type HarmDecisionKind =
  /** The loop may go on, and whoever took it on: whoever recorded the harm stays stopped. */
  | 'GO_ON'
  /** It stays stopped. */
  | 'STOP';

/** What is decided about who takes up an offer. */
export type HelpDecisionKind =
  /** The help is given. */
  | 'ACCEPTED'
  /** The help is not given. */
  | 'DECLINED';

/** Help that an authority offers with a practice of its own, or one that it has taken on. */
export type HelpOffer = Node & {
  readonly __typename?: 'HelpOffer';
  /** How many of them are taken. */
  readonly accepted: Scalars['Int']['output'];
  /** Who offers. */
  readonly authority: Authority;
  /** How many authorities can be helped, 1 to 20. */
  readonly capacity: Scalars['Int']['output'];
  /** Whom to ask for. */
  readonly contact: PracticeContact;
  /** What kinds of help. */
  readonly help: ReadonlyArray<PracticeHelp>;
  /** Why moderators have hidden it. Null if they have not, and for everybody but its author and them. */
  readonly hiddenReason: Maybe<Scalars['PracticeText']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The loop. */
  readonly loopId: Scalars['ID']['output'];
  /** Since when. */
  readonly offeredAt: Scalars['DateTime']['output'];
  /** The loop or the adoption that the help is about. */
  readonly practiceId: Scalars['ID']['output'];
  /** Who takes it up, oldest first. */
  readonly requests: HelpRequestConnection;
  /** Where it stands. */
  readonly status: HelpOfferStatus;
  /** What is offered, in general words. Null once it is withdrawn, and for all but its author and moderators once it is hidden. */
  readonly text: Maybe<Scalars['PracticeText']['output']>;
  /** The last day on which it can be taken up. */
  readonly until: Scalars['Date']['output'];
  /** Counts what its author has done with it, and what was decided about who takes it up. */
  readonly version: Scalars['Int']['output'];
};


/** Help that an authority offers with a practice of its own, or one that it has taken on. */
export type HelpOfferRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of offers of help. */
export type HelpOfferConnection = {
  readonly __typename?: 'HelpOfferConnection';
  /** The offers of help with their cursors, newest first. */
  readonly edges: ReadonlyArray<HelpOfferEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** One of the offers of help, and its cursor. */
export type HelpOfferEdge = {
  readonly __typename?: 'HelpOfferEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: HelpOffer;
};

/** Where an offer of help stands. */
export type HelpOfferStatus =
  /** Its last day is past. */
  | 'ENDED'
  /** As many have been accepted as it has room for. */
  | 'FULL'
  /** Hidden by moderators. */
  | 'HIDDEN'
  /** It can be taken up. */
  | 'OPEN'
  /** Taken back by who made it. */
  | 'WITHDRAWN';

/** That an authority takes up an offer of help. */
export type HelpRequest = Node & {
  readonly __typename?: 'HelpRequest';
  /** When. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who asks. */
  readonly authority: Authority;
  /** Whom to ask for. */
  readonly contact: PracticeContact;
  /** When it was decided. Null while it waits. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Which kind of help is wanted. */
  readonly help: PracticeHelp;
  /** Why moderators have hidden it. Null if they have not, and for everybody but its author and them. */
  readonly hiddenReason: Maybe<Scalars['PracticeText']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The loop. */
  readonly loopId: Scalars['ID']['output'];
  /** The offer. */
  readonly offerId: Scalars['ID']['output'];
  /** Why it was decided so. Null if nothing was said. */
  readonly reason: Maybe<Scalars['PracticeText']['output']>;
  /** Where it stands. */
  readonly status: HelpRequestStatus;
  /** What for, in general words. Null once it is withdrawn, and for all but its author and moderators once it is hidden. */
  readonly text: Maybe<Scalars['PracticeText']['output']>;
  /** Counts what its author has done with it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of requests for help. */
export type HelpRequestConnection = {
  readonly __typename?: 'HelpRequestConnection';
  /** The requests for help with their cursors, oldest first. */
  readonly edges: ReadonlyArray<HelpRequestEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** One of the requests for help, and its cursor. */
export type HelpRequestEdge = {
  readonly __typename?: 'HelpRequestEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: HelpRequest;
};

/** Where it stands that an offer is taken up. */
export type HelpRequestStatus =
  /** The help is given. */
  | 'ACCEPTED'
  /** The help is not given. */
  | 'DECLINED'
  /** Hidden by moderators. */
  | 'HIDDEN'
  /** Whoever offers has not decided. */
  | 'WAITING'
  /** Taken back by who asked. */
  | 'WITHDRAWN';

/** Records the conference as it was held. */
export type HoldConferenceInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The conference, as it was held: information giving, private family time, agreeing the plan. */
  readonly meeting: MeetingInput;
};

/** The answer to holdConference. */
export type HoldConferencePayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'HoldConferencePayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** That a visit took place, told by the visitors. */
export type HoldVisitInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The day: today or earlier. */
  readonly heldOn: Scalars['Date']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** What was learnt, in general words. */
  readonly learnt: Scalars['PracticeText']['input'];
  /** The visit. */
  readonly visitId: Scalars['ID']['input'];
};

/** The answer to holdVisit. */
export type HoldVisitPayload = MutationPayload & {
  readonly __typename?: 'HoldVisitPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The visit as it now is (or, tried out, would be). Null if there is none. */
  readonly visit: Maybe<PracticeVisit>;
};

/** How far a practice is put to work (National Implementation Research Network). */
export type ImplementationStage =
  /** It is found out whether it fits. */
  | 'EXPLORATION'
  /** It is how things are done. */
  | 'FULL_IMPLEMENTATION'
  /** It is tried with some. */
  | 'INITIAL_IMPLEMENTATION'
  /** What it needs is put in place. */
  | 'INSTALLATION';

/** A roster of authorities. */
export type ImportRosterInput = {
  /** At most 40 authorities. One that is left out stays as it is. */
  readonly authorities: ReadonlyArray<RosterAuthorityInput>;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Programmes, each as a whole. One that is left out stays as it is. */
  readonly programmes: ReadonlyArray<ProgrammeInput>;
};

/** The answer to importRoster. */
export type ImportRosterPayload = MutationPayload & {
  readonly __typename?: 'ImportRosterPayload';
  /** What was done with each authority, in the order given; of a replayed call, only those that it wrote. Null if it was refused. */
  readonly changes: Maybe<ReadonlyArray<RosterChange>>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** How an item stands at a review. */
export type ItemAtReview = {
  readonly __typename?: 'ItemAtReview';
  /** The number of the item. */
  readonly item: Scalars['Int']['output'];
  /** Null if nothing is noted. */
  readonly note: Maybe<Scalars['ShortText']['output']>;
  /** How it stands. */
  readonly status: PlanItemStatus;
};

/** How an item stands at a review. */
export type ItemAtReviewInput = {
  /** The number of the item. */
  readonly item: Scalars['Int']['input'];
  /** Null if nothing is noted. */
  readonly note?: InputMaybe<Scalars['ShortText']['input']>;
  /** How it stands. */
  readonly status: PlanItemStatus;
};

/** That one's own authority joins a group. */
export type JoinGroupInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The group. */
  readonly groupId: Scalars['ID']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to joinGroup. */
export type JoinGroupPayload = MutationPayload & {
  readonly __typename?: 'JoinGroupPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The group as it now is (or, tried out, would be). Null if there is none. */
  readonly group: Maybe<PracticeGroup>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** In law, why it may be shared (UK GDPR and the Data Protection Act 2018). */
export type LawfulBasis =
  /** Public task, Article 6(1)(e); special categories by Article 9(2)(j) and 89 with Schedule 1 paragraph 4, research. */
  | 'PUBLIC_TASK_RESEARCH'
  /** Public task, Article 6(1)(e); special categories by Article 9(2)(g) with Schedule 1 paragraph 18, safeguarding of children. */
  | 'PUBLIC_TASK_SAFEGUARDING'
  /** Public task, Article 6(1)(e); special categories by Article 9(2)(g) with Schedule 1 paragraph 6, statutory purposes. */
  | 'PUBLIC_TASK_STATUTORY';

/** How a cycle ended. */
export type LearningAct = {
  readonly __typename?: 'LearningAct';
  /** What is said about cause. */
  readonly claim: CausalClaim;
  /** Who decided. */
  readonly decidedBy: LearningDecider;
  /** When. */
  readonly decidedOn: Scalars['Date']['output'];
  /** The decision. */
  readonly decision: ActDecision;
  /** Why. */
  readonly rationale: Scalars['PracticeText']['output'];
};

/** How a cycle ends. */
export type LearningActInput = {
  /** What is said about cause. */
  readonly claim: CausalClaim;
  /** Who decided. */
  readonly decidedBy: LearningDecider;
  /** When. */
  readonly decidedOn: Scalars['Date']['input'];
  /** The decision. */
  readonly decision: ActDecision;
  /** Why. */
  readonly rationale: Scalars['PracticeText']['input'];
};

/** One turn of plan, do, study, act. */
export type LearningCycle = {
  readonly __typename?: 'LearningCycle';
  /** What was decided. Null before. */
  readonly act: Maybe<LearningAct>;
  /** What was done. Null before it begins. */
  readonly doing: Maybe<LearningDoing>;
  /** Which version of the loop's content was tested. */
  readonly loopVersion: Scalars['Int']['output'];
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The plan: the first is what the study is held against, later ones say why they were needed. */
  readonly plans: ReadonlyArray<LearningPlan>;
  /** What was found. Null before it is studied. */
  readonly study: Maybe<LearningStudy>;
};

/** Who decided. */
export type LearningDecider =
  /** The director of children's services. */
  | 'DIRECTOR'
  /** A board or panel. */
  | 'PANEL'
  /** A practice lead. */
  | 'PRACTICE_LEAD'
  /** A service manager or head of service. */
  | 'SERVICE_MANAGER'
  /** A team manager. */
  | 'TEAM_MANAGER';

/**
 * What a week brought for one's own authority. It is worked out from what happened up to the end of the week, and names
 * records without their texts: once the week is over it stays the same, byte for byte.
 */
export type LearningDigest = {
  readonly __typename?: 'LearningDigest';
  /** Answers to questions of one's own. */
  readonly answers: ReadonlyArray<DigestSaid>;
  /** Its first instant. */
  readonly from: Scalars['DateTime']['output'];
  /** SHA-256 of all that stands above but for isOver, as canonical JSON, in hex: two of the same hash say the same. */
  readonly hash: Scalars['String']['output'];
  /** Whether there was more than a digest holds: at most 100 of each. */
  readonly isCut: Scalars['Boolean']['output'];
  /** Whether the week is over. */
  readonly isOver: Scalars['Boolean']['output'];
  /** Notices that were not acknowledged when the week ended, newest first. */
  readonly notices: ReadonlyArray<DigestNotice>;
  /** Loops of others that were published, in the strands and groups that one had then, oldest first. */
  readonly published: ReadonlyArray<DigestLoop>;
  /** Studies of those who have adopted loops of one's own. */
  readonly reports: ReadonlyArray<DigestSaid>;
  /** All else that was said to one's own authority. */
  readonly said: ReadonlyArray<DigestSaid>;
  /** The first instant after it. */
  readonly until: Scalars['DateTime']['output'];
  /** Visits that were coming when the week ended, soonest first. */
  readonly visits: ReadonlyArray<DigestVisit>;
  /** The week. */
  readonly week: Scalars['Week']['output'];
};

/** What was done. */
export type LearningDoing = {
  readonly __typename?: 'LearningDoing';
  /** What was done otherwise than planned. */
  readonly deviations: ReadonlyArray<Scalars['ShortText']['output']>;
  /** The last day. Null while it goes on. */
  readonly endedOn: Maybe<Scalars['Date']['output']>;
  /** 0 to 100: how much of the core components was done as meant. Null before the end. */
  readonly fidelity: Maybe<Scalars['Int']['output']>;
  /** The first day. */
  readonly startedOn: Scalars['Date']['output'];
};

/** A figure: so many of so many, or a mean. */
export type LearningFigure = {
  readonly __typename?: 'LearningFigure';
  /** The mean, in the unit. Null for per cent. */
  readonly mean: Maybe<Scalars['Float']['output']>;
  /** Of how many people or families. */
  readonly n: Scalars['Int']['output'];
  /** How many of them, where the unit is per cent. Null for all else. */
  readonly numerator: Maybe<Scalars['Int']['output']>;
  /** Its standard deviation. Null if it is not known. */
  readonly standardDeviation: Maybe<Scalars['Float']['output']>;
};

/** A figure: so many of so many, or a mean. Nothing about fewer than 6 people (L6). */
export type LearningFigureInput = {
  /** The mean, in the unit. Null for per cent. */
  readonly mean?: InputMaybe<Scalars['Float']['input']>;
  /** Of how many people or families. */
  readonly n: Scalars['Int']['input'];
  /** How many of them, where the unit is per cent. Null for all else. */
  readonly numerator?: InputMaybe<Scalars['Int']['input']>;
  /** Its standard deviation. Null if it is not known. */
  readonly standardDeviation?: InputMaybe<Scalars['Float']['input']>;
};

/** A figure of the network's own statistics, which a measure may name instead of numbers typed in. */
export type LearningIndicator =
  /** Children who live with their parents or family network at review. Not counted by our statistics yet: its numbers are typed in. */
  | 'CHILDREN_WITH_FAMILY_AT_REVIEW'
  /** Days from referral to the meeting. */
  | 'FGDM_DAYS_FROM_REFERRAL_TO_MEETING'
  /** Referrals to family group decision making for which a meeting was held. */
  | 'FGDM_HELD_OF_REFERRED'
  /** Meetings offered before care proceedings. */
  | 'FGDM_OFFERED_BEFORE_PROCEEDINGS'
  /** Plans that were agreed. */
  | 'FGDM_PLANS_AGREED'
  /** Meetings with private family time. */
  | 'FGDM_WITH_PRIVATE_FAMILY_TIME'
  /** Support packages that were approved in time. Not counted by our statistics yet: its numbers are typed in. */
  | 'SUPPORT_APPROVED_IN_TIME';

/** Practice that moves through cycles of plan, do, study and act, and on to others. */
export type LearningLoop = Node & {
  readonly __typename?: 'LearningLoop';
  /**
   * Files that go with it, oldest first: all for its owner, clean ones for moderators, and for everybody else those that were
   * clean when a version was sent in that was then published.
   */
  readonly attachments: ReadonlyArray<LoopAttachment>;
  /** Whose it is. */
  readonly authority: Authority;
  /** What it claims. */
  readonly content: LoopContent;
  /** Which version `content` is: the newest for its owner, the one that waits for a moderator, the published one for others. */
  readonly contentVersion: Scalars['Int']['output'];
  /** Its cycles, oldest first, at most 20. */
  readonly cycles: ReadonlyArray<LearningCycle>;
  /** How strong the evidence is. */
  readonly evidence: EvidenceLevel;
  /** The adoption that it grew out of. Null if it was new. */
  readonly grownFromId: Maybe<Scalars['ID']['output']>;
  /** Harm that was recorded of it, by its owner and by whoever took it on, oldest first. */
  readonly harms: ReadonlyArray<PracticeHarm>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** What moderators decided, oldest first: everybody sees approvals, its owner and the moderators the rest. */
  readonly moderations: ReadonlyArray<LoopModeration>;
  /** Counts what moderators and curators have decided. */
  readonly oversightVersion: Scalars['Int']['output'];
  /** The versions that everybody may read and adopt, oldest first. */
  readonly publishedVersions: ReadonlyArray<Scalars['Int']['output']>;
  /** What curators found, oldest first. */
  readonly ratings: ReadonlyArray<EvidenceRating>;
  /** When it was retired. Null if it was not. */
  readonly retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was retired. Null if it was not. */
  readonly retirementReason: Maybe<Scalars['PracticeText']['output']>;
  /** What the screening marks in its content. Empty for everybody but its owner and moderators. */
  readonly screening: ReadonlyArray<ScreeningMark>;
  /** How far it is put to work. */
  readonly stage: ImplementationStage;
  /** When it was started. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: LoopStatus;
  /** Counts the changes that its owner has made. */
  readonly version: Scalars['Int']['output'];
  /** The version that waits for a moderator. Null if none does, and for everybody but its owner and moderators. */
  readonly waitingVersion: Maybe<Scalars['Int']['output']>;
};

/** A page of loops. */
export type LearningLoopConnection = {
  readonly __typename?: 'LearningLoopConnection';
  /** The loops with their cursors. */
  readonly edges: ReadonlyArray<LearningLoopEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** A loop and its cursor. */
export type LearningLoopEdge = {
  readonly __typename?: 'LearningLoopEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The loop. */
  readonly node: LearningLoop;
};

/** Which loops are wanted: all that is given has to be so. */
export type LearningLoopFilter = {
  /** Of this authority. Null for any. */
  readonly authorityId?: InputMaybe<Scalars['ID']['input']>;
  /** True for what is new for one's own authority: another's, and not looked at yet. */
  readonly newForMe: Scalars['Boolean']['input'];
  /** Of this outcome or enabler. Null for any. */
  readonly outcome?: InputMaybe<NationalFrameworkOutcome>;
  /** Of this part of the strategy. Null for any. */
  readonly pillar?: InputMaybe<LearningPillar>;
  /** Published since this instant. Null for any. */
  readonly publishedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** In this stage. Null for any. */
  readonly stage?: InputMaybe<ImplementationStage>;
  /** In this status. Null for any. */
  readonly status?: InputMaybe<LoopStatus>;
  /** Of this strand. Null for any. */
  readonly strand?: InputMaybe<ReformStrand>;
};

/** What is measured. */
export type LearningMeasure = {
  readonly __typename?: 'LearningMeasure';
  /** How it was before. Null if that is not known. */
  readonly baseline: Maybe<LearningFigure>;
  /** The network's own statistic that it is. Null where numbers are typed in. */
  readonly indicator: Maybe<LearningIndicator>;
  /** What predictions and observations name it by. The same key elsewhere lets findings be pooled. */
  readonly key: Scalars['MeasureKey']['output'];
  /** What it is for. */
  readonly kind: MeasureKind;
  /** What it is, in words. */
  readonly name: Scalars['ShortText']['output'];
  /** Where it should come to, in the unit. Null for no target. */
  readonly target: Maybe<Scalars['Float']['output']>;
  /** What it counts in. */
  readonly unit: MeasureUnit;
};

/** What is measured. */
export type LearningMeasureInput = {
  /** How it was before. Null if that is not known, and with an indicator. */
  readonly baseline?: InputMaybe<LearningFigureInput>;
  /** A statistic of the network, in the stead of numbers. Null where numbers are typed in. */
  readonly indicator?: InputMaybe<LearningIndicator>;
  /** What the prediction and observations name it by. Use the source's own key when you adopt: then findings can be pooled. */
  readonly key: Scalars['MeasureKey']['input'];
  /** What it is for. */
  readonly kind: MeasureKind;
  /** What it is, in words. */
  readonly name: Scalars['ShortText']['input'];
  /** Where it should come to, in the unit. Null for no target. */
  readonly target?: InputMaybe<Scalars['Float']['input']>;
  /** What it counts in. */
  readonly unit: MeasureUnit;
};

/** What was observed of a measure. */
export type LearningObservation = {
  readonly __typename?: 'LearningObservation';
  /** The figure. Where the measure names a statistic of the network, as it was when it was studied. Null if it is not known, or of too few people to be told. */
  readonly figure: Maybe<LearningFigure>;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The measure, by its key. */
  readonly measure: Scalars['MeasureKey']['output'];
  /** The last day. */
  readonly until: Scalars['Date']['output'];
};

/** What was observed of a measure. */
export type LearningObservationInput = {
  /** The figure. Null where the measure names a statistic of the network. */
  readonly figure?: InputMaybe<LearningFigureInput>;
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The measure, by its key. */
  readonly measure: Scalars['MeasureKey']['input'];
  /** The last day. */
  readonly until: Scalars['Date']['input'];
};

/** Other parts of the strategy that a practice belongs to, besides the four strands that are tested. */
export type LearningPillar =
  /** Kinship care. */
  | 'KINSHIP'
  /** The National Framework, and learning from data. */
  | 'NATIONAL_FRAMEWORK'
  /** Regional care cooperatives. */
  | 'REGIONAL_CARE_COOPERATIVES'
  /** The workforce. */
  | 'WORKFORCE';

/** A version of a cycle's plan. */
export type LearningPlan = {
  readonly __typename?: 'LearningPlan';
  /** What was thought of ethics. */
  readonly ethicsNote: Scalars['ShortText']['output'];
  /** When it was frozen: as doing began, or later for a later version. Null before. */
  readonly frozenAt: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of its canonical JSON, in hex. Null before it is frozen. */
  readonly hash: Maybe<Scalars['String']['output']>;
  /** What is measured. */
  readonly measures: ReadonlyArray<LearningMeasure>;
  /** The prediction. */
  readonly prediction: LearningPrediction;
  /** The question. */
  readonly question: Scalars['ShortText']['output'];
  /** Why a later version was needed. Null for the first. */
  readonly reason: Maybe<Scalars['ShortText']['output']>;
  /** How many are to be observed. */
  readonly sampleSizeTarget: Scalars['Int']['output'];
  /** How large the test is. */
  readonly scale: TestScale;
};

/** A plan. To be published, a loop's cycles have an outcome or process measure and a balancing one each (L3). */
export type LearningPlanInput = {
  /** What was thought of ethics. */
  readonly ethicsNote: Scalars['ShortText']['input'];
  /** What is measured, 1 to 10. */
  readonly measures: ReadonlyArray<LearningMeasureInput>;
  /** The prediction. */
  readonly prediction: LearningPredictionInput;
  /** The question. */
  readonly question: Scalars['ShortText']['input'];
  /** How many are to be observed, 1 or more. */
  readonly sampleSizeTarget: Scalars['Int']['input'];
  /** How large the test is. */
  readonly scale: TestScale;
};

/** What is predicted before anything is done. */
export type LearningPrediction = {
  readonly __typename?: 'LearningPrediction';
  /** By when. */
  readonly byWhen: Scalars['Date']['output'];
  /** Which way. */
  readonly direction: PredictedDirection;
  /** Of which measure, by its key. */
  readonly measure: Scalars['MeasureKey']['output'];
  /** By how much, in the unit; percentage points for per cent. */
  readonly size: Scalars['Float']['output'];
};

/** What is predicted before anything is done. */
export type LearningPredictionInput = {
  /** By when: today or later. */
  readonly byWhen: Scalars['Date']['input'];
  /** Which way. */
  readonly direction: PredictedDirection;
  /** Of which measure, by its key. */
  readonly measure: Scalars['MeasureKey']['input'];
  /** By how much, in the unit; percentage points for per cent. 0 or more. */
  readonly size: Scalars['Float']['input'];
};

/** What was found, held against the plan as it was when doing began. */
export type LearningStudy = {
  readonly __typename?: 'LearningStudy';
  /** How it compares, in words. */
  readonly comparedWithPrediction: Scalars['PracticeText']['output'];
  /** Whom it helped more or less than others. */
  readonly equalityImpact: Scalars['PracticeText']['output'];
  /** What was observed. */
  readonly observed: ReadonlyArray<LearningObservation>;
  /** What came of the prediction. */
  readonly prediction: PredictionOutcome;
  /** When. */
  readonly studiedOn: Scalars['Date']['output'];
  /** What nobody meant to happen. */
  readonly unintendedConsequences: Scalars['PracticeText']['output'];
};

/** What was found. */
export type LearningStudyInput = {
  /** How it compares, in words. */
  readonly comparedWithPrediction: Scalars['PracticeText']['input'];
  /** Whom it helped more or less than others. */
  readonly equalityImpact: Scalars['PracticeText']['input'];
  /** What was observed, each measure once. */
  readonly observed: ReadonlyArray<LearningObservationInput>;
  /** What came of the prediction. */
  readonly prediction: PredictionOutcome;
  /** When. */
  readonly studiedOn: Scalars['Date']['input'];
  /** What nobody meant to happen. */
  readonly unintendedConsequences: Scalars['PracticeText']['input'];
};

/** That one's own authority leaves a group. */
export type LeaveGroupInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The group. */
  readonly groupId: Scalars['ID']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to leaveGroup. */
export type LeaveGroupPayload = MutationPayload & {
  readonly __typename?: 'LeaveGroupPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The group as it now is (or, tried out, would be). Null if there is none. */
  readonly group: Maybe<PracticeGroup>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Something that happened to the money of a package. It is never changed (M9). */
export type LedgerEntry = Node & {
  readonly __typename?: 'LedgerEntry';
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: LedgerEntryKind;
  /** The lines whose money it moved. */
  readonly lines: ReadonlyArray<Scalars['Int']['output']>;
  /** The day that it happened. */
  readonly on: Scalars['Date']['output'];
  /** The package whose money it moved. */
  readonly packageId: Scalars['ID']['output'];
  /** Of a payment: who was paid, if it was not the line's payee. Null for any other. */
  readonly payeeRef: Maybe<Scalars['LocalReference']['output']>;
  /** Of a refund or correction: the payment that it mends. Null for any other. */
  readonly paymentId: Maybe<Scalars['ID']['output']>;
  /** The amount. Negative where it is less than was thought: of an approval or a correction. */
  readonly pence: Scalars['Pence']['output'];
  /** What a refund or correction is about. Null for any other. */
  readonly reason: Maybe<Scalars['ShortText']['output']>;
  /** Of a payment: the finance system's own reference. Null for any other. */
  readonly reference: Maybe<Scalars['PaymentReference']['output']>;
  /** Who answers for a payment from before the approval (M3). Null if it was not one. */
  readonly retrospectiveBy: Maybe<Scalars['LocalReference']['output']>;
};

/** A page of the ledger. */
export type LedgerEntryConnection = {
  readonly __typename?: 'LedgerEntryConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<LedgerEntryEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page. */
export type LedgerEntryEdge = {
  readonly __typename?: 'LedgerEntryEdge';
  /** Goes on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: LedgerEntry;
};

/** An entry of the ledger. It is never changed: a mistake is mended by another entry. */
export type LedgerEntryKind =
  /** A line was approved, or approved anew with more or less. */
  | 'APPROVAL'
  /** Money of an approved line was set aside for a payment. */
  | 'COMMITMENT'
  /** A payment was recorded with the wrong amount: the difference. */
  | 'CORRECTION'
  /** Money was paid. */
  | 'PAYMENT'
  /** Money of a payment came back. */
  | 'REFUND'
  /** What was set aside is free again. */
  | 'RELEASE';

/** A legal hold: nothing that it covers is erased while it stands, by whomever. */
export type LegalHold = Node & {
  readonly __typename?: 'LegalHold';
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** When it was lifted. Null while it stands. */
  readonly liftedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was placed. */
  readonly placedAt: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: LegalHoldReason;
  /** The global id of the record that it keeps. Null if it keeps all records of the authority. */
  readonly recordId: Maybe<Scalars['ID']['output']>;
  /** The authority's own reference of the matter. */
  readonly reference: Scalars['LocalReference']['output'];
  /** Counts the changes, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** A page of legal holds. */
export type LegalHoldConnection = {
  readonly __typename?: 'LegalHoldConnection';
  /** The holds with their cursors. */
  readonly edges: ReadonlyArray<LegalHoldEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** A legal hold and its cursor. */
export type LegalHoldEdge = {
  readonly __typename?: 'LegalHoldEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The hold. */
  readonly node: LegalHold;
};

/** Why records must be kept. */
export type LegalHoldReason =
  /** A complaint, to the authority or to an ombudsman. */
  | 'COMPLAINT'
  /** Somebody has asked what is held about them, and has not been answered yet. */
  | 'INFORMATION_REQUEST'
  /** Proceedings before a court or tribunal. */
  | 'LEGAL_PROCEEDINGS'
  /** A public inquiry has asked, or is expected to ask, for them. */
  | 'PUBLIC_INQUIRY'
  /** A child safeguarding practice review, or another statutory review. */
  | 'SAFEGUARDING_REVIEW';

/** The letter before proceedings. */
export type LetterBeforeProceedings = {
  readonly __typename?: 'LetterBeforeProceedings';
  /** The children of the episode whom it concerns. Null for every one. */
  readonly laChildIds: Maybe<ReadonlyArray<Scalars['LocalReference']['output']>>;
  /** Whether it holds the offer (section 31ZA(6)). Null if not answered: S1 asks for it. */
  readonly offerIncluded: Maybe<Scalars['Boolean']['output']>;
  /** When it was sent. */
  readonly sentOn: Scalars['Date']['output'];
};

/** The letter before proceedings. */
export type LetterBeforeProceedingsInput = {
  /** The children of the episode whom it concerns. Null for every one. */
  readonly laChildIds?: InputMaybe<ReadonlyArray<Scalars['LocalReference']['input']>>;
  /** Whether it holds the offer (section 31ZA(6)). Null if not answered: S1 asks for it. */
  readonly offerIncluded?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was sent. */
  readonly sentOn: Scalars['Date']['input'];
};

/** Which hold is lifted. */
export type LiftLegalHoldInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The global id of the hold. */
  readonly holdId: Scalars['ID']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to liftLegalHold. */
export type LiftLegalHoldPayload = MutationPayload & {
  readonly __typename?: 'LiftLegalHoldPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The hold as it now is. Null if there is none, or none of yours. */
  readonly hold: Maybe<LegalHold>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. UNCHANGED if it had been lifted before. */
  readonly status: OutcomeStatus;
};

/** A loop or an adoption in a lineage, and where it came from. */
export type LineageNode = {
  readonly __typename?: 'LineageNode';
  /** Since when. */
  readonly at: Scalars['DateTime']['output'];
  /** Whose it is. */
  readonly authority: Authority;
  /** What was changed. Null where nothing was, or where moderators have hidden it. */
  readonly changes: Maybe<Scalars['ShortText']['output']>;
  /** Whether a core component was changed. Null where nothing was. */
  readonly changesCore: Maybe<Scalars['Boolean']['output']>;
  /** Cycles that were decided. */
  readonly cyclesDecided: Scalars['Int']['output'];
  /** How many steps from the root. */
  readonly depth: Scalars['Int']['output'];
  /** Whether harm was recorded. */
  readonly harm: Scalars['Boolean']['output'];
  /** Which of the two it is. */
  readonly kind: LineageNodeKind;
  /** What the last of them decided. Null if there is none. */
  readonly lastDecision: Maybe<ActDecision>;
  /** The version of the loop that was taken, or that is published. */
  readonly loopVersion: Scalars['Int']['output'];
  /** The global id of the loop or the adoption. */
  readonly practiceId: Scalars['ID']['output'];
  /** Where an adoption stands. Null for a loop. */
  readonly status: Maybe<AdoptionStatus>;
  /** The loop or the adoption that it was taken from. Null at the root. */
  readonly takenFromId: Maybe<Scalars['ID']['output']>;
};

/** What a node of a lineage is. */
export type LineageNodeKind =
  /** An adoption. */
  | 'ADOPTION'
  /** A loop: where the lineage begins, or one that grew out of an adoption. */
  | 'LOOP';

/** A file that goes with a loop. */
export type LoopAttachment = {
  readonly __typename?: 'LoopAttachment';
  /** Its id, within the loop. */
  readonly attachmentId: Scalars['ID']['output'];
  /** Its length in bytes. */
  readonly bytes: Scalars['Int']['output'];
  /** When it was looked through. Null before. */
  readonly checkedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is. Null once it was taken away. */
  readonly description: Maybe<Scalars['ShortText']['output']>;
  /** Where it can be fetched for five minutes, by whoever has the address. Null for what is not clean. */
  readonly downloadUrl: Maybe<Scalars['String']['output']>;
  /** What it is saved as. Null once it was taken away. */
  readonly fileName: Maybe<Scalars['ShortText']['output']>;
  /** When it was announced. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: AttachmentStatus;
  /** Which type of file. */
  readonly type: AttachmentType;
};

/** What a loop claims. */
export type LoopContent = {
  readonly __typename?: 'LoopContent';
  /** What may be done otherwise elsewhere. */
  readonly adaptablePeriphery: ReadonlyArray<Scalars['ShortText']['output']>;
  /** The change. */
  readonly changeIdea: Scalars['PracticeText']['output'];
  /** Where it was tried. */
  readonly contexts: ReadonlyArray<PracticeContext>;
  /** What it does not work without, numbered from 1 by their order. */
  readonly coreComponents: ReadonlyArray<Scalars['ShortText']['output']>;
  /** The outcome or enabler of the National Framework. */
  readonly outcome: NationalFrameworkOutcome;
  /** Other parts of the strategy. */
  readonly pillars: ReadonlyArray<LearningPillar>;
  /** The problem. */
  readonly problem: Scalars['PracticeText']['output'];
  /** The strand of the reforms. */
  readonly strand: ReformStrand;
  /** How the change is meant to work. */
  readonly theoryOfChange: TheoryOfChange;
  /** A short title. */
  readonly title: Scalars['ShortText']['output'];
};

/** What a loop claims. Each list has at most 12. */
export type LoopContentInput = {
  /** What may be done otherwise elsewhere. */
  readonly adaptablePeriphery: ReadonlyArray<Scalars['ShortText']['input']>;
  /** The change. */
  readonly changeIdea: Scalars['PracticeText']['input'];
  /** Where it is tried. */
  readonly contexts: ReadonlyArray<PracticeContext>;
  /** What it does not work without, at least one. */
  readonly coreComponents: ReadonlyArray<Scalars['ShortText']['input']>;
  /** The outcome or enabler of the National Framework. */
  readonly outcome: NationalFrameworkOutcome;
  /** Other parts of the strategy. */
  readonly pillars: ReadonlyArray<LearningPillar>;
  /** The problem. */
  readonly problem: Scalars['PracticeText']['input'];
  /** The strand of the reforms. */
  readonly strand: ReformStrand;
  /** How the change is meant to work. */
  readonly theoryOfChange: TheoryOfChangeInput;
  /** A short title. */
  readonly title: Scalars['ShortText']['input'];
};

/** What a moderator decided. */
export type LoopModeration = {
  readonly __typename?: 'LoopModeration';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The decision. */
  readonly decision: ModerationDecisionKind;
  /** Why. Null if nothing was said. */
  readonly reasons: Maybe<Scalars['PracticeText']['output']>;
  /** About which version. */
  readonly version: Scalars['Int']['output'];
};

/** Where a loop stands: it follows from what has happened to it, and is never set. */
export type LoopStatus =
  /** Being written. Nobody else sees it. */
  | 'DRAFT'
  /** A cycle is planned, with its prediction. Nobody else sees it. */
  | 'PROPOSED'
  /** A version was approved: the whole network sees it. */
  | 'PUBLISHED'
  /** Its owner does it no more. It stays readable, and what was adopted stays linked to its version. */
  | 'RETIRED'
  /** Somebody recorded harm, here or where it was taken on, and nobody who may has decided that it may go on: nobody is to begin with it. It stays readable. */
  | 'STOPPED_FOR_SAFETY'
  /** Taken down by the programme's moderators: its text is shown to its owner and to them alone. */
  | 'TAKEN_DOWN'
  /** A cycle has begun. Nobody else sees it. */
  | 'TESTING'
  /** Sent to the programme's moderators, who have not decided. */
  | 'UNDER_REVIEW';

/** A version of a loop's content that nothing changes any more. */
export type LoopVersion = {
  readonly __typename?: 'LoopVersion';
  /** What it says. */
  readonly content: LoopContent;
  /** When it was frozen. */
  readonly frozenAt: Scalars['DateTime']['output'];
  /** SHA-256 of its canonical JSON, in hex. */
  readonly hash: Scalars['String']['output'];
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
};

/** Records the plan that the family made, or that it made none. */
export type MakePlanInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The plan that the family made. */
  readonly plan: PlanInput;
};

/** The answer to makePlan. */
export type MakePlanPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'MakePlanPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A referral: the beginning of an episode. */
export type MakeReferralInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The referral. */
  readonly referral: ReferralInput;
  /** The authority's own key of the record. */
  readonly sourceRecord: SourceRecordInput;
};

/** The answer to makeReferral. */
export type MakeReferralPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'MakeReferralPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** One measure of the catalogue: what a figure says, and how it is worked out. A change of what it says is a new version. */
export type Measure = {
  readonly __typename?: 'Measure';
  /** What to bear in mind when reading it. */
  readonly caveats: ReadonlyArray<Scalars['String']['output']>;
  /** What it says, in a sentence. */
  readonly definition: Scalars['String']['output'];
  /** What it is a part of. Null for what is no share. */
  readonly denominator: Maybe<Scalars['String']['output']>;
  /** The key of the measure that is the denominator. Null for what is no share. */
  readonly denominatorMeasure: Maybe<Scalars['String']['output']>;
  /** What it can be broken down by. */
  readonly dimensions: ReadonlyArray<FigureDimension>;
  /** Its key, the same in every file. */
  readonly key: Scalars['String']['output'];
  /** What a figure of it is. */
  readonly kind: FigureKind;
  /** What is counted, timed or added up. */
  readonly numerator: Scalars['String']['output'];
  /** The key of the measure that is the numerator. Null for what is no share. */
  readonly numeratorMeasure: Maybe<Scalars['String']['output']>;
  /** Who or what is counted. */
  readonly population: FigurePopulation;
  /** The facts that it is worked out from, and by which rule. */
  readonly sourceRule: Scalars['String']['output'];
  /** Its name. */
  readonly title: Scalars['String']['output'];
  /** The unit. */
  readonly unit: FigureUnit;
  /** Counts up from 1 with each change of what the figure says. */
  readonly version: Scalars['Int']['output'];
};

/** What a measure is for. */
export type MeasureKind =
  /** What could get worse elsewhere. */
  | 'BALANCING'
  /** What changes for children and families. */
  | 'OUTCOME'
  /** Whether it is done as meant. */
  | 'PROCESS';

/** What a measure counts in. */
export type MeasureUnit =
  /** Days, as a mean. */
  | 'DAYS'
  /** So many of so many, in per cent. */
  | 'PER_CENT'
  /** Pounds, as a mean. */
  | 'POUNDS'
  /** Points on a scale, as a mean. */
  | 'SCORE';

/** The conference, as it was held: information giving, private family time, agreeing the plan. */
export type Meeting = {
  readonly __typename?: 'Meeting';
  /** What people needed to be able to take part, and whether it was met. Each need once; empty if nobody needed anything. Null if not recorded. */
  readonly accessibilityNeeds: Maybe<ReadonlyArray<AccessibilityAtMeeting>>;
  /** Everyone invited, whether or not they came. At most 60. */
  readonly attendees: ReadonlyArray<Attendee>;
  /** Each child, and how it took part. */
  readonly children: ReadonlyArray<ChildAtMeeting>;
  /** Null if not recorded. */
  readonly endedAt: Maybe<Scalars['Time']['output']>;
  /** Whether the family network could discuss the child's welfare and make a proposal, as section 31ZA(4) asks of the meeting. Null counts as yes. */
  readonly familyNetworkMadeProposal: Maybe<Scalars['Boolean']['output']>;
  /** When. */
  readonly heldOn: Scalars['Date']['output'];
  /** Part one: whether concerns, bottom lines and resources were shared. Null if not recorded. */
  readonly informationGiven: Maybe<Scalars['Boolean']['output']>;
  /** Null if not recorded. */
  readonly interpreterUsed: Maybe<Scalars['Boolean']['output']>;
  /** Part three: whether the family came back to agree a plan. Null if not recorded. */
  readonly planDiscussed: Maybe<Scalars['Boolean']['output']>;
  /** Part two. Null if not answered: P3 asks for it. */
  readonly privateFamilyTime: Maybe<PrivateFamilyTime>;
  /** Null if not recorded. */
  readonly startedAt: Maybe<Scalars['Time']['output']>;
  /** Where. Null if not recorded. */
  readonly venue: Maybe<VenueType>;
};

/** How the duty of section 31ZA stands. */
export type MeetingDuty =
  /** An application was made and the duty was not met: recorded, never refused. */
  | 'BREACH'
  /** It is met. */
  | 'DUTY_MET'
  /** Something must still happen before an application. */
  | 'DUTY_OUTSTANDING'
  /** Exempt, in the child's best interests. */
  | 'EXEMPT_BEST_INTERESTS'
  /** There is none. */
  | 'NO_DUTY';

/** Why no meeting named the support. */
export type MeetingExemption =
  /** The authority's policy does not ask for one. */
  | 'NOT_REQUIRED_BY_POLICY'
  /** No family network could be identified, and the programme lead was consulted. */
  | 'NO_NETWORK_IDENTIFIED'
  /** A meeting would not have been safe. */
  | 'UNSAFE_TO_CONVENE'
  /** It could not wait for the meeting. */
  | 'URGENT_NEED';

/** Why there was no meeting. */
export type MeetingExemptionInput = {
  /** Who was consulted, by reference. */
  readonly consulted: Scalars['LocalReference']['input'];
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** The reason. */
  readonly reason: MeetingExemption;
};

/** The conference, as it was held: information giving, private family time, agreeing the plan. */
export type MeetingInput = {
  /** What people needed to be able to take part, and whether it was met. Each need once; empty if nobody needed anything. Null if not recorded. */
  readonly accessibilityNeeds?: InputMaybe<ReadonlyArray<AccessibilityAtMeetingInput>>;
  /** Everyone invited, whether or not they came. At most 60. */
  readonly attendees: ReadonlyArray<AttendeeInput>;
  /** Each child, and how it took part. */
  readonly children: ReadonlyArray<ChildAtMeetingInput>;
  /** Null if not recorded. */
  readonly endedAt?: InputMaybe<Scalars['Time']['input']>;
  /** Whether the family network could discuss the child's welfare and make a proposal, as section 31ZA(4) asks of the meeting. Null counts as yes. */
  readonly familyNetworkMadeProposal?: InputMaybe<Scalars['Boolean']['input']>;
  /** When. */
  readonly heldOn: Scalars['Date']['input'];
  /** Part one: whether concerns, bottom lines and resources were shared. Null if not recorded. */
  readonly informationGiven?: InputMaybe<Scalars['Boolean']['input']>;
  /** Null if not recorded. */
  readonly interpreterUsed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part three: whether the family came back to agree a plan. Null if not recorded. */
  readonly planDiscussed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part two. Null if not answered: P3 asks for it. */
  readonly privateFamilyTime?: InputMaybe<PrivateFamilyTimeInput>;
  /** Null if not recorded. */
  readonly startedAt?: InputMaybe<Scalars['Time']['input']>;
  /** Where. Null if not recorded. */
  readonly venue?: InputMaybe<VenueType>;
};

/** An authority's time in a programme. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** The arm of the evaluation that it counts in. */
  readonly arm: ProgrammeArm;
  /** The authority. */
  readonly authority: Authority;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The programme. */
  readonly programme: ProgrammeCode;
  /** The last day. Null if it has no end yet. */
  readonly until: Maybe<Scalars['Date']['output']>;
  /** The code of the wave that it joined with. */
  readonly wave: Scalars['String']['output'];
};

/** Targets that differ for one model. */
export type ModelTargets = {
  readonly __typename?: 'ModelTargets';
  /** Calendar days from the referral: late up to here is amber, later is red. Null: as for every model. */
  readonly conferenceAmberDays: Maybe<Scalars['Int']['output']>;
  /** Calendar days from the referral to the conference. Null: as for every model. */
  readonly conferenceDays: Maybe<Scalars['Int']['output']>;
  /** Working days from acceptance to the allocation of a coordinator. Null: as for every model. */
  readonly coordinatorWorkingDays: Maybe<Scalars['Int']['output']>;
  /** The model. */
  readonly model: FgdmModel;
  /** Working days from the day on which the plan was made to the decision on it. Null: as for every model. */
  readonly planDecisionWorkingDays: Maybe<Scalars['Int']['output']>;
  /** Working days from the day on which the plan was made to its sharing. Null: as for every model. */
  readonly planSharedWorkingDays: Maybe<Scalars['Int']['output']>;
  /** Calendar days from the agreement of the plan to the first review. Later ones are due on the day that the review before arranged (`nextReviewOn`). Null: as for every model. */
  readonly reviewDays: Maybe<Scalars['Int']['output']>;
  /** Working days from the referral to the triage decision. Null: as for every model. */
  readonly triageWorkingDays: Maybe<Scalars['Int']['output']>;
};

/** Targets that differ for one model. */
export type ModelTargetsInput = {
  /** Calendar days from the referral: late up to here is amber, later is red. Null: as for every model. */
  readonly conferenceAmberDays?: InputMaybe<Scalars['Int']['input']>;
  /** Calendar days from the referral to the conference. Null: as for every model. */
  readonly conferenceDays?: InputMaybe<Scalars['Int']['input']>;
  /** Working days from acceptance to the allocation of a coordinator. Null: as for every model. */
  readonly coordinatorWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** The model. */
  readonly model: FgdmModel;
  /** Working days from the day on which the plan was made to the decision on it. Null: as for every model. */
  readonly planDecisionWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Working days from the day on which the plan was made to its sharing. Null: as for every model. */
  readonly planSharedWorkingDays?: InputMaybe<Scalars['Int']['input']>;
  /** Calendar days from the agreement of the plan to the first review. Later ones are due on the day that the review before arranged (`nextReviewOn`). Null: as for every model. */
  readonly reviewDays?: InputMaybe<Scalars['Int']['input']>;
  /** Working days from the referral to the triage decision. Null: as for every model. */
  readonly triageWorkingDays?: InputMaybe<Scalars['Int']['input']>;
};

/** What moderators decide about the words of an adoption. */
export type ModerateAdoptionInput = {
  /** The adoption. */
  readonly adoptionId: Scalars['ID']['input'];
  /** The decision. */
  readonly decision: ContributionDecision;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version of the programme's side that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Why. Its author reads it. */
  readonly reason: Scalars['PracticeText']['input'];
};

/** The answer to moderateAdoption. */
export type ModerateAdoptionPayload = MutationPayload & {
  readonly __typename?: 'ModerateAdoptionPayload';
  /** The adoption as it now is. Null if there is none. */
  readonly adoption: Maybe<PracticeAdoption>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What moderators decide about something that was said. */
export type ModerateContributionInput = {
  /** The question, answer, offer, request or visit. */
  readonly contributionId: Scalars['ID']['input'];
  /** The decision. */
  readonly decision: ContributionDecision;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version of the programme's side that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Why. Its author reads it. */
  readonly reason: Scalars['PracticeText']['input'];
};

/** The answer to moderateContribution. */
export type ModerateContributionPayload = MutationPayload & {
  readonly __typename?: 'ModerateContributionPayload';
  /** Where it stands. Null if there is none. */
  readonly contribution: Maybe<ContributionState>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A moderator's decision about harm of a loop. */
export type ModerateHarmInput = {
  /** Whether the loop may go on. */
  readonly decision: HarmDecisionKind;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version of the programme's side that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The harm. */
  readonly harmId: Scalars['ID']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop. */
  readonly loopId: Scalars['ID']['input'];
  /** Why, in general words: what was found, and what answers it. */
  readonly reason: Scalars['PracticeText']['input'];
};

/** The answer to moderateHarm. */
export type ModerateHarmPayload = MutationPayload & {
  readonly __typename?: 'ModerateHarmPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The loop as it now is (or, tried out, would be). Null if there is none. */
  readonly loop: Maybe<LearningLoop>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A decision of a moderator. */
export type ModerateLoopInput = {
  /** The decision. */
  readonly decision: ModerationDecisionKind;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop. */
  readonly loopId: Scalars['ID']['input'];
  /** The version. */
  readonly loopVersion: Scalars['Int']['input'];
  /** Why. Null is for an approval alone. */
  readonly reasons?: InputMaybe<Scalars['PracticeText']['input']>;
};

/** The answer to moderateLoop. */
export type ModerateLoopPayload = MutationPayload & {
  readonly __typename?: 'ModerateLoopPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The loop as it now is (or, tried out, would be). Null if there is none. */
  readonly loop: Maybe<LearningLoop>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What a moderator decided about a version. */
export type ModerationDecisionKind =
  /** It is published. */
  | 'APPROVED'
  /** It goes back with reasons. */
  | 'RETURNED'
  /** What was published is hidden. */
  | 'TAKEN_DOWN';

/** What the packages of a strand come to in one month. */
export type MonthSpending = {
  readonly __typename?: 'MonthSpending';
  /** Instalments that fall due in the month and are not paid: what was paid covers the oldest of a line first. */
  readonly forecast: Scalars['Pence']['output'];
  /** The month. */
  readonly month: Scalars['Month']['output'];
  /** Paid on days of the month, as corrected. */
  readonly paid: Scalars['Pence']['output'];
  /** Come back on days of the month. */
  readonly refunded: Scalars['Pence']['output'];
};

/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Says as the loop's owner that one stands by an answer. */
  readonly acceptAnswer: AcceptAnswerPayload;
  /** Accepts one version of an agreement for one's own authority: from then on both sides have agreed to it. */
  readonly acceptSharingAgreement: AcceptSharingAgreementPayload;
  /** Says that one's own authority knows of a notice. Whoever gave it sees that. */
  readonly acknowledgeNotice: AcknowledgeNoticePayload;
  /** Takes another's practice on at an exact version, as it is or with changes; or says that it was looked at and not taken on. */
  readonly adoptPractice: AdoptPracticePayload;
  /** Records a safety plan. */
  readonly agreeSafetyPlan: AgreeSafetyPlanPayload;
  /** Agrees to a visit as its host, and sets its day. */
  readonly agreeVisit: AgreeVisitPayload;
  /** Allocates a coordinator. */
  readonly allocateCoordinator: AllocateCoordinatorPayload;
  /** Answers, as the owner of the loop or as one who has taken it on. */
  readonly answerQuestion: AnswerQuestionPayload;
  /** Approves what another person has asked for. From then on they may look, and only look, with the header `x-break-glass`. */
  readonly approveBreakGlass: ApproveBreakGlassPayload;
  /** Approves a package, or the change of its lines that was asked for, within every limit that holds at that moment. */
  readonly approvePackage: ApprovePackagePayload;
  /** Asks to see how another does it. */
  readonly askForVisit: AskForVisitPayload;
  /** Asks about a published loop: its owner, and whoever has taken it on, may answer. */
  readonly askQuestion: AskQuestionPayload;
  /** Puts a loop before a group that one convenes. */
  readonly attachLoop: AttachLoopPayload;
  /** Begins what was planned: from now on the plan is frozen. */
  readonly beginCycle: BeginCyclePayload;
  /** Cancels an import. What was done by then stands; the result says which. */
  readonly cancelImport: CancelImportPayload;
  /** Gives a package up. What was paid stays paid; what was not goes back to the year's allocation. */
  readonly cancelPackage: CancelPackagePayload;
  /** Calls a visit off, or declines it. */
  readonly cancelVisit: CancelVisitPayload;
  /** Changes what an API client may do, within a minute. */
  readonly changeApiClientScopes: ChangeApiClientScopesPayload;
  /** Says anew what a loop claims: in the stead of what is not frozen, or as the next version. */
  readonly changeLoop: ChangeLoopPayload;
  /** Puts another request in the stead of the one that is a draft or was given back. */
  readonly changePackage: ChangePackagePayload;
  /** Gives a conference another key of the authority's own. The old key is free again (T5). */
  readonly changeSourceRecord: ChangeSourceRecordPayload;
  /** Looks through a file that was sent. Before that, and unless it is clean, nobody can fetch it. */
  readonly checkAttachment: CheckAttachmentPayload;
  /** Answers the authority's rules of eligibility, each with its evidence. */
  readonly checkEligibility: CheckEligibilityPayload;
  /** Closes the episode. */
  readonly closeConference: CloseConferencePayload;
  /** Closes a strand's year: nothing more is approved from it. What was approved stays payable. */
  readonly closeFinancialYear: CloseFinancialYearPayload;
  /** Ends a package with its outcome. What was not spent goes back to the year's allocation. */
  readonly closePackage: ClosePackagePayload;
  /** Sets money of a line aside, such as when something is ordered. */
  readonly commitSupport: CommitSupportPayload;
  /** Mends the amount of a payment by an entry of the difference: what was recorded first stays. */
  readonly correctPayment: CorrectPaymentPayload;
  /** Corrects a decision that was recorded wrongly, by a new version of it. */
  readonly correctSharingDecision: CorrectSharingDecisionPayload;
  /** Makes an API client, and shows its secret once. */
  readonly createApiClient: CreateApiClientPayload;
  /** Decides anew about what was taken on: adapts it, gives it up, or goes back to what it was. */
  readonly decideAdoption: DecideAdoptionPayload;
  /** Decides about a concern, and acts on it at once. */
  readonly decideConcern: DecideConcernPayload;
  /** Ends a cycle with a decision. */
  readonly decideCycle: DecideCyclePayload;
  /** Says, as the authority whose loop it is, whether it may go on after harm that an adopter recorded (L5). Whoever recorded it stays stopped. */
  readonly decideHarm: DecideHarmPayload;
  /** Decides who is helped: never more than there is room for. */
  readonly decideHelpRequest: DecideHelpRequestPayload;
  /** Records the decision not to proceed. */
  readonly decideNotToProceed: DecideNotToProceedPayload;
  /** Records the decision on the plan. */
  readonly decidePlan: DecidePlanPayload;
  /** Takes a loop from it. */
  readonly detachLoop: DetachLoopPayload;
  /** Ends doing. */
  readonly endCycle: EndCyclePayload;
  /** Ends a group that one convenes. */
  readonly endGroup: EndGroupPayload;
  /** Records the last day of an authority in a programme. */
  readonly endMembership: EndMembershipPayload;
  /**
   * Erases a conference for good: its facts, its references, whatever was filed under them, and the decisions to share about
   * it. What stays is an `ErasedRecord` of each. Its source record is refused from then on (ERASED), so that no nightly push brings it back.
   */
  readonly eraseConference: EraseConferencePayload;
  /**
   * Erases a support package for good: whom it was for, what was asked, decided and reviewed, and who was paid. What stays is
   * an `ErasedRecord`, and its ledger as a record of money: days, pence, lines with their categories, the strand. No payment
   * is recorded under its references again (M12), and what it came to counts for the family's twelve months (M4). A package
   * whose money may still move is ended first (N7). Its source record is refused from then on (ERASED).
   */
  readonly erasePackage: ErasePackagePayload;
  /** Gives the reason for something that a rule queries. */
  readonly giveReason: GiveReasonPayload;
  /** Records the conference as it was held. */
  readonly holdConference: HoldConferencePayload;
  /** Tells what was learnt at a visit. */
  readonly holdVisit: HoldVisitPayload;
  /** Imports authorities and programmes: adds what is new, changes what differs, leaves the rest. All of it, or nothing. */
  readonly importRoster: ImportRosterPayload;
  /** Joins a group. */
  readonly joinGroup: JoinGroupPayload;
  /** Leaves a group. */
  readonly leaveGroup: LeaveGroupPayload;
  /** Lifts a legal hold. What no other hold keeps can be erased again. */
  readonly liftLegalHold: LiftLegalHoldPayload;
  /** Records the plan that the family made, or that it made none. */
  readonly makePlan: MakePlanPayload;
  /** Begins an episode. A record that exists already is handed back (T5). */
  readonly makeReferral: MakeReferralPayload;
  /** Hides what an adopter wrote, or shows it again: what became of the practice there stays for everybody to see. */
  readonly moderateAdoption: ModerateAdoptionPayload;
  /** Hides what was said, with the reason, or shows it again. */
  readonly moderateContribution: ModerateContributionPayload;
  /** Says, for the programme, whether a loop may go on after harm, also harm that its owner recorded. It stands above what the owner said. */
  readonly moderateHarm: ModerateHarmPayload;
  /** Publishes a version that waits, gives it back with reasons, or takes down what was published. */
  readonly moderateLoop: ModerateLoopPayload;
  /** Offers help with what one practises. */
  readonly offerHelp: OfferHelpPayload;
  /** Records an offer to a person with parental responsibility (section 31ZA). */
  readonly offerMeeting: OfferMeetingPayload;
  /** Offers an authority a new version of an agreement. It binds nobody before a practice lead of the authority accepts it. */
  readonly offerSharingAgreement: OfferSharingAgreementPayload;
  /** Pauses the episode. */
  readonly pauseConference: PauseConferencePayload;
  /** Sends nothing more for now. Nothing is lost: the webhook keeps its place in the feed. */
  readonly pauseWebhook: PauseWebhookPayload;
  /** Places a legal hold on one record, or on all of the authority. Holds do not exclude one another: each is lifted by itself. */
  readonly placeLegalHold: PlaceLegalHoldPayload;
  /** Plans the next cycle, or plans one anew that has not begun. Once doing has begun, the plan is frozen, and a later version says why it is needed (L2). */
  readonly planCycle: PlanCyclePayload;
  /** Records a postponement. */
  readonly postponeConference: PostponeConferencePayload;
  /** Rates the evidence for a published version. Never by its owner (L8). */
  readonly rateEvidence: RateEvidencePayload;
  /** Records a step of the accreditation of an authority's FGC service. */
  readonly recordAccreditation: RecordAccreditationPayload;
  /** Records an application under Part 4, planned or made. A breach of section 31ZA is flagged, never refused. */
  readonly recordApplication: RecordApplicationPayload;
  /**
   * Records up to 100 records of any kinds, each by itself and all that are right: one that is refused is explained, and
   * stops no other. What was sent before changes nothing. Costs ten points for each record.
   */
  readonly recordBatch: RecordBatchPayload;
  /** Records a birth. */
  readonly recordBirth: RecordBirthPayload;
  /** Records a complaint, or a later stage of one. */
  readonly recordComplaint: RecordComplaintPayload;
  /** Records a whole episode at once: begins it, or brings it to what is given. */
  readonly recordConference: RecordConferencePayload;
  /** Records what one person said about consent. */
  readonly recordConsent: RecordConsentPayload;
  /** Records a decision that section 31ZA does not apply. */
  readonly recordExemption: RecordExemptionPayload;
  /** Records feedback after the conference. */
  readonly recordFeedback: RecordFeedbackPayload;
  /** Records the letter before proceedings. */
  readonly recordLetterBeforeProceedings: RecordLetterBeforeProceedingsPayload;
  /** Records that an authority joins a programme. */
  readonly recordMembership: RecordMembershipPayload;
  /** Records that the arranged conference was not held. */
  readonly recordNotHeld: RecordNotHeldPayload;
  /** Records the answer to an offer (section 31ZA). */
  readonly recordOfferResponse: RecordOfferResponsePayload;
  /** Records a payment. Never more than is approved, whoever else pays at that moment (M1). */
  readonly recordPayment: RecordPaymentPayload;
  /** Records preparation. */
  readonly recordPreparation: RecordPreparationPayload;
  /** Records what came back of a payment. It may be paid again, unless the package has ended. */
  readonly recordRefund: RecordRefundPayload;
  /** Records a decision to share information about a child with another agency, or not to. */
  readonly recordSharingDecision: RecordSharingDecisionPayload;
  /** Registers somebody who signs in. */
  readonly registerPerson: RegisterPersonPayload;
  /** Registers a webhook, which is told of all that happens from now on. */
  readonly registerWebhook: RegisterWebhookPayload;
  /** Decides against a package, or against the change that was asked for: what is approved stays. */
  readonly rejectPackage: RejectPackagePayload;
  /** Sets free what was set aside and is not needed. */
  readonly releaseCommitment: ReleaseCommitmentPayload;
  /** Takes a file away from a loop, for good. */
  readonly removeAttachment: RemoveAttachmentPayload;
  /** Refuses somebody from now on, within a minute. */
  readonly removePerson: RemovePersonPayload;
  /** Removes a webhook for good. What was still to be sent is not sent. */
  readonly removeWebhook: RemoveWebhookPayload;
  /** Begins a new episode linked to one that has ended (D7). */
  readonly reopenConference: ReopenConferencePayload;
  /** Sends again what happened since a time, or one change. Each has the same `webhook-id` as before. */
  readonly replayWebhook: ReplayWebhookPayload;
  /** Tells the moderators, and nobody else, that something is not as it should be. */
  readonly reportConcern: ReportConcernPayload;
  /** Records harm of a loop or an adoption: it is stopped at once, and everybody in its lineage is told. */
  readonly reportHarm: ReportHarmPayload;
  /** Announces a file that shall go with a loop of one's own, and gives the form to send it by. */
  readonly requestAttachment: RequestAttachmentPayload;
  /**
   * Asks to look at case records of an authority, which nobody of the programme can do otherwise. Another person, an
   * administrator, has to approve it within a day, and the authority sees it at once.
   */
  readonly requestBreakGlass: RequestBreakGlassPayload;
  /** Begins a support package as a draft: who asks, for whom, why, and what it shall pay for. */
  readonly requestPackage: RequestPackagePayload;
  /**
   * Begins a support package as a draft from what a family's plan asks for: meeting and children are those of the conference,
   * and each line is for an item of the newest plan that asks for support.
   */
  readonly requestPackageFromPlan: RequestPackageFromPlanPayload;
  /** Asks for a form by which one file of up to 200,000 rows can be sent. */
  readonly requestUpload: RequestUploadPayload;
  /** Asks for a change of what was approved. Until it is decided, nothing changes. */
  readonly requestVariation: RequestVariationPayload;
  /** Accepts a suspended API client again. */
  readonly resumeApiClient: ResumeApiClientPayload;
  /** Ends a pause. */
  readonly resumeConference: ResumeConferencePayload;
  /** Goes on where the package stood before the suspension. */
  readonly resumePackage: ResumePackagePayload;
  /** Goes on where a webhook was paused or disabled. */
  readonly resumeWebhook: ResumeWebhookPayload;
  /** Says that its owner does it no more. It stays readable, and whoever adopted it is told. */
  readonly retireLoop: RetireLoopPayload;
  /** Gives a package, or the change that was asked for, back for another try. */
  readonly returnPackage: ReturnPackagePayload;
  /** Records a review: is the barrier gone, where does each child live, what happens next. */
  readonly reviewPackage: ReviewPackagePayload;
  /** Records a review of the plan. */
  readonly reviewPlan: ReviewPlanPayload;
  /** Ends a grant, or withdraws what was asked for: either side alone, for every request from now on. */
  readonly revokeBreakGlass: RevokeBreakGlassPayload;
  /** Ends, by either side alone and for every request from now on, all versions of an agreement that were offered so far. */
  readonly revokeSharingAgreement: RevokeSharingAgreementPayload;
  /** Makes a new secret, and shows it once. The old ones stay valid for some days of grace. */
  readonly rotateApiClientSecret: RotateApiClientSecretPayload;
  /** Makes a new secret and key pair. Those before sign beside them for some hours, so that a receiver can change over. */
  readonly rotateWebhookSecret: RotateWebhookSecretPayload;
  /** Arranges a date. A day that lies ahead is refused while the family has not been screened for domestic abuse, or current abuse has no safety plan (P7). */
  readonly scheduleConference: ScheduleConferencePayload;
  /** Records a screening for domestic abuse. */
  readonly screenForDomesticAbuse: ScreenForDomesticAbusePayload;
  /** Has a message of the type TEST sent, signed and tried as any other. What became of it stands in the webhook's deliveries. */
  readonly sendTestEvent: SendTestEventPayload;
  /** Records what a strand has for a year, or sets it anew: never below what is approved. */
  readonly setAllocation: SetAllocationPayload;
  /** Sets how many points a minute an API client may spend. It takes effect within a minute. */
  readonly setApiClientAllowance: SetApiClientAllowancePayload;
  /**
   * Sets how many points a minute all clients and people of an authority may spend together, so that one authority cannot take
   * what all need. It takes effect within a minute.
   */
  readonly setAuthorityAllowance: SetAuthorityAllowancePayload;
  /** Sets a new version of an authority's policies. It takes effect within a minute, and rewrites nothing. */
  readonly setPolicy: SetPolicyPayload;
  /** Sets a new version of one's own authority's support policy. */
  readonly setSupportPolicy: SetSupportPolicyPayload;
  /** Records that the plan was shared. */
  readonly sharePlan: SharePlanPayload;
  /** Starts a practice group, and convenes it. */
  readonly startGroup: StartGroupPayload;
  /** Starts the import of a file that was sent. */
  readonly startImport: StartImportPayload;
  /** Starts a loop, as a draft that nobody else sees. */
  readonly startLoop: StartLoopPayload;
  /** Says what was found, against what was predicted. */
  readonly studyCycle: StudyCyclePayload;
  /** Freezes what a loop claims and sends it to the moderators. */
  readonly submitLoop: SubmitLoopPayload;
  /** Hands a draft in for a decision. */
  readonly submitPackage: SubmitPackagePayload;
  /** Refuses an API client, within a minute. */
  readonly suspendApiClient: SuspendApiClientPayload;
  /** Stops all commitments and payments of a package until it is resumed. */
  readonly suspendPackage: SuspendPackagePayload;
  /** Takes a snapshot of every authority. The work is done behind it: ask `snapshot` how far it has come. */
  readonly takeSnapshot: TakeSnapshotPayload;
  /** Takes up another's offer. */
  readonly takeUpHelp: TakeUpHelpPayload;
  /** Moves money that is free from one strand of a year to another: both at once, or neither. */
  readonly transferAllocation: TransferAllocationPayload;
  /** Records a step of triage. */
  readonly triageReferral: TriageReferralPayload;
  /** Takes back what one has said. */
  readonly withdrawContribution: WithdrawContributionPayload;
  /** Takes back what waits for the moderators. What was published is retired instead (L10). */
  readonly withdrawLoop: WithdrawLoopPayload;
  /** Records that the referral was withdrawn. */
  readonly withdrawReferral: WithdrawReferralPayload;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationAcceptAnswerArgs = {
  input: AcceptAnswerInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationAcceptSharingAgreementArgs = {
  input: AcceptSharingAgreementInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationAcknowledgeNoticeArgs = {
  input: AcknowledgeNoticeInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationAdoptPracticeArgs = {
  input: AdoptPracticeInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationAgreeSafetyPlanArgs = {
  input: AgreeSafetyPlanInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationAgreeVisitArgs = {
  input: AgreeVisitInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationAllocateCoordinatorArgs = {
  input: AllocateCoordinatorInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationApproveBreakGlassArgs = {
  input: ApproveBreakGlassInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationApprovePackageArgs = {
  input: ApprovePackageInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationAskForVisitArgs = {
  input: AskForVisitInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationAskQuestionArgs = {
  input: AskQuestionInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationAttachLoopArgs = {
  input: AttachLoopInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationBeginCycleArgs = {
  input: BeginCycleInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationCancelImportArgs = {
  input: CancelImportInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationCancelPackageArgs = {
  input: CancelPackageInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationCancelVisitArgs = {
  input: CancelVisitInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationChangeApiClientScopesArgs = {
  input: ChangeApiClientScopesInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationChangeLoopArgs = {
  input: ChangeLoopInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationChangePackageArgs = {
  input: ChangePackageInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationChangeSourceRecordArgs = {
  input: ChangeSourceRecordInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationCheckAttachmentArgs = {
  input: CheckAttachmentInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationCheckEligibilityArgs = {
  input: CheckEligibilityInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationCloseConferenceArgs = {
  input: CloseConferenceInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationCloseFinancialYearArgs = {
  input: CloseFinancialYearInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationClosePackageArgs = {
  input: ClosePackageInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationCommitSupportArgs = {
  input: CommitSupportInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationCorrectPaymentArgs = {
  input: CorrectPaymentInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationCorrectSharingDecisionArgs = {
  input: CorrectSharingDecisionInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationCreateApiClientArgs = {
  input: CreateApiClientInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationDecideAdoptionArgs = {
  input: DecideAdoptionInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationDecideConcernArgs = {
  input: DecideConcernInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationDecideCycleArgs = {
  input: DecideCycleInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationDecideHarmArgs = {
  input: DecideHarmInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationDecideHelpRequestArgs = {
  input: DecideHelpRequestInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationDecideNotToProceedArgs = {
  input: DecideNotToProceedInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationDecidePlanArgs = {
  input: DecidePlanInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationDetachLoopArgs = {
  input: DetachLoopInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationEndCycleArgs = {
  input: EndCycleInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationEndGroupArgs = {
  input: EndGroupInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationEraseConferenceArgs = {
  input: EraseConferenceInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationErasePackageArgs = {
  input: ErasePackageInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationGiveReasonArgs = {
  input: GiveReasonInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationHoldConferenceArgs = {
  input: HoldConferenceInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationHoldVisitArgs = {
  input: HoldVisitInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationImportRosterArgs = {
  input: ImportRosterInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationJoinGroupArgs = {
  input: JoinGroupInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationLeaveGroupArgs = {
  input: LeaveGroupInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationLiftLegalHoldArgs = {
  input: LiftLegalHoldInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationMakePlanArgs = {
  input: MakePlanInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationMakeReferralArgs = {
  input: MakeReferralInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationModerateAdoptionArgs = {
  input: ModerateAdoptionInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationModerateContributionArgs = {
  input: ModerateContributionInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationModerateHarmArgs = {
  input: ModerateHarmInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationModerateLoopArgs = {
  input: ModerateLoopInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationOfferHelpArgs = {
  input: OfferHelpInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationOfferMeetingArgs = {
  input: OfferMeetingInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationOfferSharingAgreementArgs = {
  input: OfferSharingAgreementInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationPauseConferenceArgs = {
  input: PauseConferenceInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationPauseWebhookArgs = {
  input: PauseWebhookInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationPlaceLegalHoldArgs = {
  input: PlaceLegalHoldInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationPlanCycleArgs = {
  input: PlanCycleInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationPostponeConferenceArgs = {
  input: PostponeConferenceInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRateEvidenceArgs = {
  input: RateEvidenceInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordAccreditationArgs = {
  input: RecordAccreditationInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordApplicationArgs = {
  input: RecordApplicationInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordBatchArgs = {
  input: RecordBatchInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordBirthArgs = {
  input: RecordBirthInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordComplaintArgs = {
  input: RecordComplaintInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordConferenceArgs = {
  input: RecordConferenceInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordExemptionArgs = {
  input: RecordExemptionInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordFeedbackArgs = {
  input: RecordFeedbackInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordLetterBeforeProceedingsArgs = {
  input: RecordLetterBeforeProceedingsInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordMembershipArgs = {
  input: RecordMembershipInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordNotHeldArgs = {
  input: RecordNotHeldInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordOfferResponseArgs = {
  input: RecordOfferResponseInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordPaymentArgs = {
  input: RecordPaymentInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordPreparationArgs = {
  input: RecordPreparationInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordRefundArgs = {
  input: RecordRefundInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRecordSharingDecisionArgs = {
  input: RecordSharingDecisionInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRegisterWebhookArgs = {
  input: RegisterWebhookInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRejectPackageArgs = {
  input: RejectPackageInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationReleaseCommitmentArgs = {
  input: ReleaseCommitmentInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRemoveAttachmentArgs = {
  input: RemoveAttachmentInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRemovePersonArgs = {
  input: RemovePersonInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRemoveWebhookArgs = {
  input: RemoveWebhookInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationReopenConferenceArgs = {
  input: ReopenConferenceInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationReplayWebhookArgs = {
  input: ReplayWebhookInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationReportConcernArgs = {
  input: ReportConcernInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationReportHarmArgs = {
  input: ReportHarmInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRequestAttachmentArgs = {
  input: RequestAttachmentInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRequestBreakGlassArgs = {
  input: RequestBreakGlassInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRequestPackageArgs = {
  input: RequestPackageInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRequestPackageFromPlanArgs = {
  input: RequestPackageFromPlanInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRequestUploadArgs = {
  input: RequestUploadInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRequestVariationArgs = {
  input: RequestVariationInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationResumeApiClientArgs = {
  input: ResumeApiClientInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationResumeConferenceArgs = {
  input: ResumeConferenceInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationResumePackageArgs = {
  input: ResumePackageInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationResumeWebhookArgs = {
  input: ResumeWebhookInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRetireLoopArgs = {
  input: RetireLoopInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationReturnPackageArgs = {
  input: ReturnPackageInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationReviewPackageArgs = {
  input: ReviewPackageInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationReviewPlanArgs = {
  input: ReviewPlanInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRevokeBreakGlassArgs = {
  input: RevokeBreakGlassInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRevokeSharingAgreementArgs = {
  input: RevokeSharingAgreementInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRotateApiClientSecretArgs = {
  input: RotateApiClientSecretInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationRotateWebhookSecretArgs = {
  input: RotateWebhookSecretInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationScheduleConferenceArgs = {
  input: ScheduleConferenceInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationScreenForDomesticAbuseArgs = {
  input: ScreenForDomesticAbuseInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationSendTestEventArgs = {
  input: SendTestEventInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationSetAllocationArgs = {
  input: SetAllocationInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationSetApiClientAllowanceArgs = {
  input: SetApiClientAllowanceInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationSetAuthorityAllowanceArgs = {
  input: SetAuthorityAllowanceInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationSetPolicyArgs = {
  input: SetPolicyInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationSetSupportPolicyArgs = {
  input: SetSupportPolicyInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationSharePlanArgs = {
  input: SharePlanInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationStartGroupArgs = {
  input: StartGroupInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationStartImportArgs = {
  input: StartImportInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationStartLoopArgs = {
  input: StartLoopInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationStudyCycleArgs = {
  input: StudyCycleInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationSubmitLoopArgs = {
  input: SubmitLoopInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationSubmitPackageArgs = {
  input: SubmitPackageInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationSuspendApiClientArgs = {
  input: SuspendApiClientInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationSuspendPackageArgs = {
  input: SuspendPackageInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationTakeSnapshotArgs = {
  input: TakeSnapshotInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationTakeUpHelpArgs = {
  input: TakeUpHelpInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationTransferAllocationArgs = {
  input: TransferAllocationInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationTriageReferralArgs = {
  input: TriageReferralInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationWithdrawContributionArgs = {
  input: WithdrawContributionInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationWithdrawLoopArgs = {
  input: WithdrawLoopInput;
};


/** The changes that can be made. Each takes one input with an idempotency key and answers refusals as data. */
export type MutationWithdrawReferralArgs = {
  input: WithdrawReferralInput;
};

/** What every mutation answers with. */
export type MutationPayload = {
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the record now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** An outcome or enabler of the Children's Social Care National Framework, by name: its numbers differ from page to page. */
export type NationalFrameworkOutcome =
  /** Enabler: the workforce is equipped and effective. */
  | 'EQUIPPED_WORKFORCE'
  /** Children and young people are supported by their family network. */
  | 'FAMILY_NETWORK'
  /** Enabler: leaders drive conditions for effective practice. */
  | 'LEADERS'
  /** Enabler: multi-agency working is prioritised and effective. */
  | 'MULTI_AGENCY'
  /** Children and young people are safe in and outside of their homes. */
  | 'SAFE'
  /** Children in care and care leavers have stable, loving homes. */
  | 'STABLE_LOVING_HOMES'
  /** Children, young people and families stay together and get the help they need. */
  | 'STAY_TOGETHER';

/** How good the records of one authority are, as the programme may know it: no record, and no small number. */
export type NetworkDataQuality = {
  readonly __typename?: 'NetworkDataQuality';
  /** The authority. Null if the roster has it no more. */
  readonly authority: Maybe<Authority>;
  /** Fields that hold what they should: hundredths, in steps of ten. Null where there are twenty records or fewer. */
  readonly completeness: Maybe<Scalars['Int']['output']>;
  /** How complete the records are, by field. */
  readonly fields: ReadonlyArray<NetworkFieldCompleteness>;
  /** When a batch was last sent. Null for never. */
  readonly lastBatchOn: Maybe<Scalars['Date']['output']>;
  /** When anything was last changed. Null for never. */
  readonly lastChangeOn: Maybe<Scalars['Date']['output']>;
  /** Records. */
  readonly records: CountBand;
  /** The rules that are broken, by band, most first. */
  readonly rules: ReadonlyArray<NetworkRuleQuality>;
  /** Records without an open query: hundredths, in steps of ten. Null where there are twenty records or fewer. */
  readonly validity: Maybe<Scalars['Int']['output']>;
};

/** How complete the records of an authority are in one field. */
export type NetworkFieldCompleteness = {
  readonly __typename?: 'NetworkFieldCompleteness';
  /** Hundredths, in steps of ten. Null where it is of twenty places or fewer. */
  readonly completeness: Maybe<Scalars['Int']['output']>;
  /** Its path, as `FactInput` names it. */
  readonly field: Scalars['String']['output'];
};

/** The places of the pathfinder network, and who holds them on a day. */
export type NetworkPlaces = {
  readonly __typename?: 'NetworkPlaces';
  /** How many are free. Null if there is no number of places. */
  readonly free: Maybe<Scalars['Int']['output']>;
  /** Who holds one. */
  readonly holders: ReadonlyArray<Membership>;
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** How many there are. Null if no programme with a limit has been imported. */
  readonly places: Maybe<Scalars['Int']['output']>;
};

/** A rule that records of an authority break. */
export type NetworkRuleQuality = {
  readonly __typename?: 'NetworkRuleQuality';
  /** Of them, those whose query has no reason yet. */
  readonly open: CountBand;
  /** Records that break it. */
  readonly records: CountBand;
  /** The rule. */
  readonly rule: Rule;
};

/** Anything with an id of its own. Ids are opaque, and keep their form for ever. */
export type Node = {
  /** The global id. */
  readonly id: Scalars['ID']['output'];
};

/** The arranged conference was not held. */
export type NotHeld = {
  readonly __typename?: 'NotHeld';
  /** The day for which it was arranged. */
  readonly on: Scalars['Date']['output'];
  /** Why. */
  readonly reason: PostponementReason;
};

/** The arranged conference was not held. */
export type NotHeldInput = {
  /** The day for which it was arranged. */
  readonly on: Scalars['Date']['input'];
  /** Why. */
  readonly reason: PostponementReason;
};

/** It was decided not to proceed. */
export type NotProceeding = {
  readonly __typename?: 'NotProceeding';
  /** How a network was searched for, such as by genogram. Null if it was not: P5 asks for it where no network was found. */
  readonly networkSearch: Maybe<Scalars['ShortText']['output']>;
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** Why (P5). */
  readonly reason: NotProceedingReason;
};

/** It was decided not to proceed. */
export type NotProceedingInput = {
  /** How a network was searched for, such as by genogram. Null if it was not: P5 asks for it where no network was found. */
  readonly networkSearch?: InputMaybe<Scalars['ShortText']['input']>;
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** Why (P5). */
  readonly reason: NotProceedingReason;
};

/** Why it was decided not to proceed (DOMAIN 2.7). */
export type NotProceedingReason =
  /** The child died. */
  | 'CHILD_DIED'
  /** The child entered care. */
  | 'CHILD_ENTERED_CARE'
  /** It was a duplicate. */
  | 'DUPLICATE'
  /** Escalated to proceedings. */
  | 'ESCALATED_TO_PROCEEDINGS'
  /** The family disengaged. */
  | 'FAMILY_DISENGAGED'
  /** The family made its own plan. */
  | 'FAMILY_MADE_OWN_PLAN'
  /** The family moved. */
  | 'FAMILY_MOVED_AREA'
  /** The referral was inappropriate. */
  | 'INAPPROPRIATE_REFERRAL'
  /** The needs were resolved. */
  | 'NEEDS_RESOLVED'
  /** Not in the child's best interests. */
  | 'NOT_IN_BEST_INTERESTS'
  /** No family network was found: say how it was searched for. */
  | 'NO_NETWORK_IDENTIFIED'
  /** Another reason. */
  | 'OTHER'
  /** A parent declined. */
  | 'PARENT_DECLINED'
  /** The referral was withdrawn. */
  | 'REFERRAL_WITHDRAWN'
  /** The service had no capacity. */
  | 'SERVICE_CAPACITY'
  /** Unsafe because of domestic abuse. */
  | 'UNSAFE_DOMESTIC_ABUSE'
  /** Unsafe for another reason. */
  | 'UNSAFE_OTHER'
  /** The young person declined. */
  | 'YOUNG_PERSON_DECLINED';

/** Why something would not be shared. */
export type NotSharedBecause =
  /** It says nothing of this class of data. */
  | 'DATA_CLASS_NOT_COVERED'
  /** Its last day is over. */
  | 'ENDED'
  /** The authority has not accepted what the programme offered. */
  | 'NOT_ACCEPTED'
  /** It begins later. */
  | 'NOT_YET_IN_FORCE'
  /** There is no agreement of this authority with this recipient. */
  | 'NO_AGREEMENT'
  /** It does not allow this purpose. */
  | 'PURPOSE_NOT_COVERED'
  /** One side has revoked the agreement. */
  | 'REVOKED';

/** Why information was not shared. */
export type NotSharedGround =
  /** Disclosure would be more detrimental to the child than keeping it: the exception to the duty of section 16LA. */
  | 'MORE_DETRIMENTAL_TO_CHILD'
  /** It is not relevant to the child's safety or welfare. */
  | 'NOT_RELEVANT'
  /** Anything else: the rationale says what. */
  | 'OTHER';

/** An offer of a family group decision-making meeting under section 31ZA. */
export type Offer = {
  readonly __typename?: 'Offer';
  /** Whether it was made in the letter before proceedings. */
  readonly inLetter: Scalars['Boolean']['output'];
  /** The children of the episode for whom it is made. Null for every one. */
  readonly laChildIds: Maybe<ReadonlyArray<Scalars['LocalReference']['output']>>;
  /** To whom: a person with parental responsibility. */
  readonly offeree: Person;
  /** When. */
  readonly on: Scalars['Date']['output'];
};

/** The answer to an offer. */
export type OfferAnswer = {
  readonly __typename?: 'OfferAnswer';
  /** The children of the episode for whom it is given. Null for every one for whom they were made an offer. */
  readonly laChildIds: Maybe<ReadonlyArray<Scalars['LocalReference']['output']>>;
  /** Whose. */
  readonly offereeRef: Scalars['LocalReference']['output'];
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** What they said. */
  readonly response: OfferResponse;
};

/** The answer to an offer. */
export type OfferAnswerInput = {
  /** The children of the episode for whom it is given. Null for every one for whom they were made an offer. */
  readonly laChildIds?: InputMaybe<ReadonlyArray<Scalars['LocalReference']['input']>>;
  /** Whose. */
  readonly offereeRef: Scalars['LocalReference']['input'];
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** What they said. */
  readonly response: OfferResponse;
};

/** An offer of help. */
export type OfferHelpInput = {
  /** How many authorities can be helped, 1 to 20. */
  readonly capacity: Scalars['Int']['input'];
  /** Whom to ask for. */
  readonly contact: PracticeContactInput;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** What kinds of help, at least one. */
  readonly help: ReadonlyArray<PracticeHelp>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** One's own loop, published; or one's own adoption, not given up. */
  readonly practiceId: Scalars['ID']['input'];
  /** What is offered, in general words. */
  readonly text: Scalars['PracticeText']['input'];
  /** The last day on which it can be taken up: today or later, at most two years ahead. */
  readonly until: Scalars['Date']['input'];
};

/** The answer to offerHelp. */
export type OfferHelpPayload = MutationPayload & {
  readonly __typename?: 'OfferHelpPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The offer as it now is (or, tried out, would be). Null if there is none. */
  readonly offer: Maybe<HelpOffer>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** An offer of a family group decision-making meeting under section 31ZA. */
export type OfferInput = {
  /** Whether it was made in the letter before proceedings. */
  readonly inLetter: Scalars['Boolean']['input'];
  /** The children of the episode for whom it is made. Null for every one. */
  readonly laChildIds?: InputMaybe<ReadonlyArray<Scalars['LocalReference']['input']>>;
  /** To whom: a person with parental responsibility. */
  readonly offeree: PersonInput;
  /** When. */
  readonly on: Scalars['Date']['input'];
};

/** Records an offer to a person with parental responsibility (section 31ZA). */
export type OfferMeetingInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** An offer of a family group decision-making meeting under section 31ZA. */
  readonly offer: OfferInput;
};

/** The answer to offerMeeting. */
export type OfferMeetingPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'OfferMeetingPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What became of the offer of a meeting. */
export type OfferOutcome =
  /** At least one person accepted: that suffices. */
  | 'ACCEPTED_BY_AT_LEAST_ONE'
  /** Everyone declined. */
  | 'DECLINED_BY_ALL'
  /** Not offered, in the child's best interests. */
  | 'NOT_OFFERED_BEST_INTERESTS'
  /** Nobody has been offered one. */
  | 'NOT_YET_OFFERED'
  /** Nobody accepted, and at least one did not answer. */
  | 'NO_RESPONSE'
  /** Offered; answers are awaited. */
  | 'OFFERED_AWAITING_RESPONSE';

/** How somebody answered an offer. */
export type OfferResponse =
  /** Accepted. */
  | 'ACCEPTED'
  /** Declined. */
  | 'DECLINED'
  /** Did not answer. */
  | 'NO_RESPONSE';

/** What may be shared with whom, as the programme offers it to an authority. */
export type OfferSharingAgreementInput = {
  /** The authority. */
  readonly authorityId: Scalars['ID']['input'];
  /** What may be shared. */
  readonly dataClasses: ReadonlyArray<SharingDataClass>;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: 0 if there was none. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day: today or later. From then on it holds in the stead of earlier versions, once accepted. */
  readonly from: Scalars['Date']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Why that is lawful. */
  readonly lawfulBasis: LawfulBasis;
  /** The reference of the evaluation project: 1 to 19 capital letters and digits. Null where the recipient is the programme. */
  readonly project?: InputMaybe<Scalars['LocalReference']['input']>;
  /** What for. */
  readonly purposes: ReadonlyArray<SharingPurpose>;
  /** With whom its data would be shared. */
  readonly recipient: SharingRecipientKind;
  /** The last day. Null if it has no end. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** The answer to offerSharingAgreement. */
export type OfferSharingAgreementPayload = MutationPayload & {
  readonly __typename?: 'OfferSharingAgreementPayload';
  /** The agreement as it now is (or, tried out, would be). Null if there is none. */
  readonly agreement: Maybe<SharingAgreement>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A person with parental responsibility who was offered a meeting. */
export type Offeree = {
  readonly __typename?: 'Offeree';
  /** When they were last offered one. */
  readonly offeredOn: Scalars['Date']['output'];
  /** Who. */
  readonly person: Person;
  /** When they said so. Null while their answer is awaited. */
  readonly respondedOn: Maybe<Scalars['Date']['output']>;
  /** What they said last. Null while their answer is awaited. */
  readonly response: Maybe<OfferResponse>;
};

/** What became of the call that used an idempotency key: kept for thirty days. */
export type Outcome = {
  readonly __typename?: 'Outcome';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The mutation. */
  readonly operation: Scalars['String']['output'];
  /** The problems that it answered with. */
  readonly problems: ReadonlyArray<Problem>;
  /** The records that it concerned, each with the version that it reached. */
  readonly records: ReadonlyArray<RecordVersion>;
  /** What became of it. */
  readonly status: OutcomeStatus;
};

/** What became of a call. */
export type OutcomeStatus =
  /** Written. */
  | 'APPLIED'
  /** Refused by the problems listed; nothing was written. */
  | 'REFUSED'
  /** Nothing to write: the record says so already. */
  | 'UNCHANGED';

/** Something that one's own authority has said to others. */
export type OwnContribution = {
  readonly __typename?: 'OwnContribution';
  /** What it is. */
  readonly kind: ContributionKind;
  /** The same, as it now is. Null if it may no longer be read. */
  readonly record: Maybe<Node>;
  /** Its global id. */
  readonly recordId: Scalars['ID']['output'];
};

/** A page of contributions. */
export type OwnContributionConnection = {
  readonly __typename?: 'OwnContributionConnection';
  /** The contributions with their cursors, newest first. */
  readonly edges: ReadonlyArray<OwnContributionEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** One of the contributions, and its cursor. */
export type OwnContributionEdge = {
  readonly __typename?: 'OwnContributionEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: OwnContribution;
};

/** One figure of an authority's own records. Nothing of it is hidden from the authority. */
export type OwnFigure = {
  readonly __typename?: 'OwnFigure';
  /** Why the count is another than in the snapshot before. Null where it is not, and for what is no count. */
  readonly change: Maybe<FigureChange>;
  /** Families that they belong to; 10 stands for ten or more. */
  readonly families: Scalars['Int']['output'];
  /** The level of the dimension. Null for the total. */
  readonly level: Maybe<Scalars['String']['output']>;
  /** The lower quartile. Null for what is no median. */
  readonly lowerQuartile: Maybe<Scalars['Float']['output']>;
  /** Of a share, how many are the part. Null for anything else. */
  readonly numerator: Maybe<Scalars['Int']['output']>;
  /** Whom or what it is of: all that were counted, or the whole of which it is a share. */
  readonly of: Scalars['Int']['output'];
  /** The financial year, such as 202627 for April 2026 to March 2027. */
  readonly period: Scalars['String']['output'];
  /** The upper quartile. Null for what is no median. */
  readonly upperQuartile: Maybe<Scalars['Float']['output']>;
  /** The figure, in the measure's unit: a count, a share, a median, a sum. Null where there is nothing to tell. */
  readonly value: Maybe<Scalars['Float']['output']>;
};

/** What a measure says of an authority's own records. */
export type OwnFigures = {
  readonly __typename?: 'OwnFigures';
  /** The day on which records were judged. */
  readonly asOf: Scalars['Date']['output'];
  /** What it is broken down by. Null for totals alone. */
  readonly dimension: Maybe<FigureDimension>;
  /** The figures, by period and level. */
  readonly figures: ReadonlyArray<OwnFigure>;
  /** The measure. */
  readonly measure: Measure;
  /** The number in the authority's change feed up to which every change is counted, and after which none is. */
  readonly place: Scalars['Int']['output'];
};

/** Why a package ended. */
export type PackageClosureReason =
  /** The child died. */
  | 'CHILD_DIED'
  /** The child came into care. */
  | 'CHILD_ENTERED_CARE'
  /** The family moved away. */
  | 'FAMILY_MOVED'
  /** The family did not want it any longer. */
  | 'FAMILY_WITHDREW'
  /** Another reason. */
  | 'OTHER'
  /** Another route pays now. */
  | 'OTHER_FUNDING'
  /** What it was for is reached. */
  | 'PURPOSE_ACHIEVED'
  /** Its time is over. */
  | 'SUPPORT_ENDED';

/** What was decided about a package, or a change of it. */
export type PackageDecisionKind =
  /** Approved. */
  | 'APPROVED'
  /** Decided against. */
  | 'REJECTED'
  /** Given back for a change. */
  | 'RETURNED';

/** What a support package is to bring about (DOMAIN 3.3). */
export type PackagePurpose =
  /** The child cannot stay, and can move to somebody of their network. */
  | 'MOVE_TO_KINSHIP'
  /** The child stays safely with their parents: the primary aim. */
  | 'REMAIN_WITH_PARENTS'
  /** The child returns home from care. */
  | 'REUNIFICATION'
  /** The child lives with somebody of their network already, and can go on doing so. */
  | 'SUSTAIN_NETWORK_ARRANGEMENT';

/** Where a package stands (DOMAIN 3.5). It never depends on today: what is late is said by dates. */
export type PackageStatus =
  /** Approved, and money has been committed or paid by a verb of the package. */
  | 'ACTIVE'
  /** Approved: money may be committed and paid. */
  | 'APPROVED'
  /** Given up before anything was paid, or with what was paid. */
  | 'CANCELLED'
  /** Ended, with its outcome. */
  | 'CLOSED'
  /** Being put together. */
  | 'DRAFT'
  /** Its eligibility is answered, rule by rule. */
  | 'ELIGIBILITY_CHECKED'
  /** Decided against. */
  | 'REJECTED'
  /** Given back for a change, with a reason. */
  | 'RETURNED'
  /** Reviewed, and goes on. */
  | 'REVIEWED'
  /** Handed in for a decision. */
  | 'SUBMITTED'
  /** Nothing is paid for the time being. */
  | 'SUSPENDED'
  /** A change of its lines waits for approval. What is approved may be paid meanwhile. */
  | 'VARIATION_REQUESTED'
  /** A change of its lines was approved. */
  | 'VARIED';

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor from which the next page goes on. Null if there is nothing more and the page is empty. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. True also when a filtered page stopped early: go on from `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is anything before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. Null if the page is empty. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A pause. */
export type Pause = {
  readonly __typename?: 'Pause';
  /** From when. */
  readonly on: Scalars['Date']['output'];
  /** Why. */
  readonly reason: PauseReason;
};

/** Pauses the episode. */
export type PauseConferenceInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** A pause. */
  readonly pause: PauseInput;
};

/** The answer to pauseConference. */
export type PauseConferencePayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'PauseConferencePayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A pause. */
export type PauseInput = {
  /** From when. */
  readonly on: Scalars['Date']['input'];
  /** Why. */
  readonly reason: PauseReason;
};

/** Why an episode was paused. */
export type PauseReason =
  /** An assessment is awaited. */
  | 'AWAITING_ASSESSMENT'
  /** A court is awaited. */
  | 'AWAITING_COURT'
  /** Bereavement or illness. */
  | 'BEREAVEMENT_OR_ILLNESS'
  /** The family asked. */
  | 'FAMILY_REQUEST'
  /** Another reason. */
  | 'OTHER'
  /** A concern about safety. */
  | 'SAFETY_CONCERN';

/** Which webhook is paused. */
export type PauseWebhookInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The webhook. */
  readonly webhookId: Scalars['ID']['input'];
};

/** The answer to pauseWebhook. */
export type PauseWebhookPayload = MutationPayload & {
  readonly __typename?: 'PauseWebhookPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The webhook as it now is (or, tried out, would be). Null if there is none. */
  readonly webhook: Maybe<Webhook>;
};

/** Who is paid. */
export type PayeeType =
  /** Somebody of the family network. */
  | 'FAMILY_MEMBER'
  /** Another service of the authority, by internal recharge. */
  | 'LA_INTERNAL'
  /** A supplier. */
  | 'SUPPLIER';

/** How often a line is paid. */
export type PaymentFrequency =
  /** Every month, on the first day's day of the month, or on the month's last day where it has none such. */
  | 'MONTHLY'
  /** Once, or in parts up to the whole. */
  | 'ONE_OFF'
  /** Every seven days, from the first day. */
  | 'WEEKLY';

/** What an actor may do. Each field says which one it needs. */
export type Permission =
  /** See who has looked at or changed the records of one's own authority. */
  | 'AUDIT_READ'
  /** Send records in batches. Each record needs the permission of its kind besides. */
  | 'BATCH_RECORD'
  /** Approve what another person has asked for. */
  | 'BREAK_GLASS_APPROVE'
  /** Read break-glass grants: those for one's own authority, or as the programme those for all. */
  | 'BREAK_GLASS_READ'
  /** Ask to look at case records of an authority in an emergency. */
  | 'BREAK_GLASS_REQUEST'
  /** Revoke break-glass grants. */
  | 'BREAK_GLASS_REVOKE'
  /** Follow all that changes in the records of one's own authority. */
  | 'CHANGES_READ'
  /** Create, change and suspend API clients and rotate their secrets. */
  | 'CLIENT_ADMINISTER'
  /** Read API clients, never their secrets. */
  | 'CLIENT_READ'
  /** Erase conferences of one's own authority, for good. */
  | 'CONFERENCE_ERASE'
  /** Read the conferences of one's own authority. */
  | 'CONFERENCE_READ'
  /** Record conferences of one's own authority. */
  | 'CONFERENCE_RECORD'
  /** See what was sent, and how good the records of one's own authority are. */
  | 'DATA_QUALITY_READ'
  /** Rate the evidence for practice, with citations. */
  | 'LEARNING_CURATE'
  /** Decide for the programme what is published, and handle concerns. */
  | 'LEARNING_MODERATE'
  /** Read the practice that the network has published, and what became of it; of one's own authority, drafts too. */
  | 'LEARNING_READ'
  /** Start, test, publish and retire practice of one's own authority, adopt that of others, and ask and answer about it. */
  | 'LEARNING_RECORD'
  /** Place, lift and read the legal holds of one's own authority. */
  | 'LEGAL_HOLD_ADMINISTER'
  /** Follow all that changes in what is the network's own. */
  | 'NETWORK_CHANGES_READ'
  /** See how good the records of each authority are: no record, and no small number. */
  | 'NETWORK_QUALITY_READ'
  /** Read what measures say of one's own authority. */
  | 'OWN_FIGURES_READ'
  /** Set an authority's policies. */
  | 'POLICY_ADMINISTER'
  /** Read an authority's policies. */
  | 'POLICY_READ'
  /** Import the roster, record memberships and register people. */
  | 'PROGRAMME_ADMINISTER'
  /** Read the network's authorities, programmes and memberships. */
  | 'PROGRAMME_READ'
  /** Accept agreements on sharing data for one's own authority. */
  | 'SHARING_ACCEPT'
  /** Read one's own authority's decisions to share information about a child, or not to. */
  | 'SHARING_DECISION_READ'
  /** Record such decisions. */
  | 'SHARING_DECISION_RECORD'
  /** Offer agreements on sharing data to authorities. */
  | 'SHARING_OFFER'
  /** Read agreements on sharing data: those of one's own authority, or as the programme those of all. */
  | 'SHARING_READ'
  /** Revoke agreements on sharing data. */
  | 'SHARING_REVOKE'
  /** Held by everyone with a valid token of an active client or person. */
  | 'SIGNED_IN'
  /** Read which snapshots of the network were taken, and how far they have come. */
  | 'SNAPSHOT_READ'
  /** Take a snapshot of the network, which figures are made from. */
  | 'SNAPSHOT_TAKE'
  /** Set the support policy and the allocations of one's own authority. */
  | 'SUPPORT_ADMINISTER'
  /** Decide about support packages of one's own authority, in somebody's name. */
  | 'SUPPORT_APPROVE'
  /** Erase support packages of one's own authority, for good. */
  | 'SUPPORT_ERASE'
  /** Commit, pay and mend the money of support packages of one's own authority. */
  | 'SUPPORT_PAY'
  /** Read the support packages of one's own authority, and their money. */
  | 'SUPPORT_READ'
  /** Ask for, change, review and end support packages of one's own authority. */
  | 'SUPPORT_RECORD'
  /** Register, change and watch the webhooks of one's own authority. */
  | 'WEBHOOK_ADMINISTER';

/** Somebody, by the authority's own reference and their role. */
export type Person = {
  readonly __typename?: 'Person';
  /** The authority's own reference. */
  readonly ref: Scalars['LocalReference']['output'];
  /** Their role. */
  readonly role: FgcRole;
};

/** Somebody, by the authority's own reference and their role. */
export type PersonInput = {
  /** The authority's own reference. */
  readonly ref: Scalars['LocalReference']['input'];
  /** Their role. */
  readonly role: FgcRole;
};

/** What a person is registered as. */
export type PersonKind =
  /** An evaluator of the programme. */
  | 'EVALUATOR'
  /** A practice lead in an authority. */
  | 'PRACTICE_LEAD'
  /** An administrator of the programme. */
  | 'PROGRAMME_ADMINISTRATOR'
  /** A member of the programme's staff at the Department for Education. */
  | 'PROGRAMME_STAFF';

/** Whether a person may come in. */
export type PersonStatus =
  /** Registered. */
  | 'ACTIVE'
  /** Removed: refused. */
  | 'REMOVED';

/** What is to be kept, and why. */
export type PlaceLegalHoldInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Why. */
  readonly reason: LegalHoldReason;
  /** The global id of the record. Null for all records of the authority, those that are still to come too. */
  readonly recordId?: InputMaybe<Scalars['ID']['input']>;
  /** The authority's own reference of the matter: never a name. */
  readonly reference: Scalars['LocalReference']['input'];
};

/** The answer to placeLegalHold. */
export type PlaceLegalHoldPayload = MutationPayload & {
  readonly __typename?: 'PlaceLegalHoldPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The hold. Null if it was refused or tried out. */
  readonly hold: Maybe<LegalHold>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** The plan that the family made. */
export type Plan = {
  readonly __typename?: 'Plan';
  /** Answers to the agenda's questions. Null if none recorded. */
  readonly answers: Maybe<ReadonlyArray<PlanAnswer>>;
  /** What if the whole plan does not work. Null if not said. */
  readonly contingency: Maybe<Scalars['ShortText']['output']>;
  /** Its items, at most 60. Null if none. */
  readonly items: Maybe<ReadonlyArray<PlanItem>>;
  /** When. */
  readonly madeOn: Scalars['Date']['output'];
  /** Whether there is one. */
  readonly outcome: PlanOutcome;
};

/** The family's answer to a question of the agenda. */
export type PlanAnswer = {
  readonly __typename?: 'PlanAnswer';
  /** The answer. */
  readonly answer: Scalars['ShortText']['output'];
  /** The number of the question. */
  readonly question: Scalars['Int']['output'];
};

/** The family's answer to a question of the agenda. */
export type PlanAnswerInput = {
  /** The answer. */
  readonly answer: Scalars['ShortText']['input'];
  /** The number of the question. */
  readonly question: Scalars['Int']['input'];
};

/** A plan. */
export type PlanCycleInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The plan. */
  readonly plan: LearningPlanInput;
  /** The loop or the adoption, of one's own authority. */
  readonly practiceId: Scalars['ID']['input'];
  /** Why a later version is needed. Null before doing has begun. */
  readonly reason?: InputMaybe<Scalars['ShortText']['input']>;
};

/** The answer to planCycle. */
export type PlanCyclePayload = MutationPayload & {
  readonly __typename?: 'PlanCyclePayload';
  /** The last cycle as it now is (or, tried out, would be). Null if there is none. */
  readonly cycle: Maybe<LearningCycle>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The version that the loop or the adoption has reached. Null if there is none. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** What was decided about the plan. */
export type PlanDecision =
  /** Agreed. */
  | 'AGREED'
  /** Agreed with changes. */
  | 'AGREED_WITH_CHANGES'
  /** Not agreed: only if it leaves the child unsafe. */
  | 'NOT_AGREED';

/** The decision on the plan. */
export type PlanDecisionMade = {
  readonly __typename?: 'PlanDecisionMade';
  /** What was changed. Null if nothing. */
  readonly changes: Maybe<Scalars['ShortText']['output']>;
  /** By whom (P4). */
  readonly decidedBy: Person;
  /** What was decided. */
  readonly decision: PlanDecision;
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** When the plan is to be reviewed. Null if not arranged: the authority's target then applies. */
  readonly reviewOn: Maybe<Scalars['Date']['output']>;
  /** Why it leaves the child unsafe. Null unless not agreed: P4 asks for it then. */
  readonly safetyReason: Maybe<Scalars['ShortText']['output']>;
};

/** The decision on the plan. */
export type PlanDecisionMadeInput = {
  /** What was changed. Null if nothing. */
  readonly changes?: InputMaybe<Scalars['ShortText']['input']>;
  /** By whom (P4). */
  readonly decidedBy: PersonInput;
  /** What was decided. */
  readonly decision: PlanDecision;
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** When the plan is to be reviewed. Null if not arranged: the authority's target then applies. */
  readonly reviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why it leaves the child unsafe. Null unless not agreed: P4 asks for it then. */
  readonly safetyReason?: InputMaybe<Scalars['ShortText']['input']>;
};

/** The plan that the family made. */
export type PlanInput = {
  /** Answers to the agenda's questions. Null if none recorded. */
  readonly answers?: InputMaybe<ReadonlyArray<PlanAnswerInput>>;
  /** What if the whole plan does not work. Null if not said. */
  readonly contingency?: InputMaybe<Scalars['ShortText']['input']>;
  /** Its items, at most 60. Null if none. */
  readonly items?: InputMaybe<ReadonlyArray<PlanItemInput>>;
  /** When. */
  readonly madeOn: Scalars['Date']['input'];
  /** Whether there is one. */
  readonly outcome: PlanOutcome;
};

/** An item of the plan. */
export type PlanItem = {
  readonly __typename?: 'PlanItem';
  /** By when. Null if not fixed. */
  readonly byWhen: Maybe<Scalars['Date']['output']>;
  /** What if it does not work. Null if not said. */
  readonly contingency: Maybe<Scalars['ShortText']['output']>;
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** What is asked of the authority: it can become a support package. Null if nothing. */
  readonly supportAsked: Maybe<Scalars['ShortText']['output']>;
  /** What shall be done. */
  readonly what: Scalars['ShortText']['output'];
  /** Who does it. Null if not one person. */
  readonly who: Maybe<Person>;
};

/** An item of the plan. */
export type PlanItemInput = {
  /** By when. Null if not fixed. */
  readonly byWhen?: InputMaybe<Scalars['Date']['input']>;
  /** What if it does not work. Null if not said. */
  readonly contingency?: InputMaybe<Scalars['ShortText']['input']>;
  /** Its number, from 1. */
  readonly number: Scalars['Int']['input'];
  /** What is asked of the authority: it can become a support package. Null if nothing. */
  readonly supportAsked?: InputMaybe<Scalars['ShortText']['input']>;
  /** What shall be done. */
  readonly what: Scalars['ShortText']['input'];
  /** Who does it. Null if not one person. */
  readonly who?: InputMaybe<PersonInput>;
};

/** How an item of the plan stands at a review. */
export type PlanItemStatus =
  /** Changed. */
  | 'CHANGED'
  /** Done. */
  | 'DONE'
  /** Not started. */
  | 'NOT_STARTED'
  /** No longer needed. */
  | 'NO_LONGER_NEEDED'
  /** Under way. */
  | 'UNDER_WAY';

/** Whether the family made a plan. */
export type PlanOutcome =
  /** A plan was made. */
  | 'MADE'
  /** No plan was made. */
  | 'NOT_MADE';

/** The plan was shared with everyone. */
export type PlanShared = {
  readonly __typename?: 'PlanShared';
  /** When. */
  readonly on: Scalars['Date']['output'];
};

/** The plan was shared with everyone. */
export type PlanSharedInput = {
  /** When. */
  readonly on: Scalars['Date']['input'];
};

/** What an item of the family's plan is to cost. Its number as a line is its place in the list. */
export type PlannedLineInput = {
  /** What it is for. */
  readonly category: SupportCategory;
  /** How often it is paid. */
  readonly frequency: PaymentFrequency;
  /** The first day on which it may be paid. */
  readonly from: Scalars['Date']['input'];
  /** Who is paid, by reference. Null if it is not one payee. */
  readonly payeeRef?: InputMaybe<Scalars['LocalReference']['input']>;
  /** Who is paid. */
  readonly payeeType: PayeeType;
  /** Of one payment of a recurring line, or of the whole of one that is paid once. */
  readonly pence: Scalars['Pence']['input'];
  /** The item of the family's newest plan, by its number: one that asks for support. */
  readonly planItem: Scalars['Int']['input'];
  /** The last day on which it may be paid, of the same financial year (M6). */
  readonly until: Scalars['Date']['input'];
};

/** A version of an authority's policies. */
export type PolicyVersion = {
  readonly __typename?: 'PolicyVersion';
  /** The day from which its targets hold, for referrals of that day and later. Null for the default, which always was. */
  readonly effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** For how long records are kept while this version is in force. */
  readonly retentionYears: RetentionYears;
  /** The day from which section 31ZA of the Children Act 1989 was known to be in force there. Null while none was appointed. */
  readonly section31ZAInForceFrom: Maybe<Scalars['Date']['output']>;
  /** The targets. */
  readonly targets: ConferenceTargets;
  /** The targets that differ for a model. */
  readonly targetsByModel: ReadonlyArray<ModelTargets>;
  /** 1 for the first that was set; 0 for the default. */
  readonly version: Scalars['Int']['output'];
};

/** Records a postponement. */
export type PostponeConferenceInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** A postponement. */
  readonly postponement: PostponementInput;
};

/** The answer to postponeConference. */
export type PostponeConferencePayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'PostponeConferencePayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A postponement. */
export type Postponement = {
  readonly __typename?: 'Postponement';
  /** When it was postponed. */
  readonly on: Scalars['Date']['output'];
  /** Why. */
  readonly reason: PostponementReason;
};

/** A postponement. */
export type PostponementInput = {
  /** When it was postponed. */
  readonly on: Scalars['Date']['input'];
  /** Why. */
  readonly reason: PostponementReason;
};

/** Why a conference was postponed or not held. */
export type PostponementReason =
  /** The child was unwell. */
  | 'CHILD_UNWELL'
  /** The coordinator could not come. */
  | 'COORDINATOR_UNAVAILABLE'
  /** The family did not come. */
  | 'FAMILY_DID_NOT_ATTEND'
  /** The family asked. */
  | 'FAMILY_REQUEST'
  /** A key person could not come. */
  | 'KEY_PERSON_UNAVAILABLE'
  /** Another reason. */
  | 'OTHER'
  /** A concern about safety. */
  | 'SAFETY_CONCERN'
  /** The venue fell through. */
  | 'VENUE_UNAVAILABLE';

/** An authority that says that it knows of a notice. */
export type PracticeAcknowledgement = {
  readonly __typename?: 'PracticeAcknowledgement';
  /** When it said so. */
  readonly at: Scalars['DateTime']['output'];
  /** The authority. */
  readonly authority: Authority;
};

/** Another's practice, taken on (or not) at an exact version. */
export type PracticeAdoption = Node & {
  readonly __typename?: 'PracticeAdoption';
  /** Who took it on. */
  readonly authority: Authority;
  /** Its own cycles, oldest first, at most 20. None where moderators have hidden what the adopter wrote. */
  readonly cycles: ReadonlyArray<LearningCycle>;
  /** What was decided, oldest first: the last holds. */
  readonly decisions: ReadonlyArray<AdoptionDecision>;
  /** Harm that was recorded of it. */
  readonly harms: ReadonlyArray<PracticeHarm>;
  /** Why they have. Null if they have not, and for everybody but its author and them. */
  readonly hiddenReason: Maybe<Scalars['PracticeText']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether moderators have hidden what the adopter wrote: its author and they read it still. */
  readonly isHidden: Scalars['Boolean']['output'];
  /** The loop. */
  readonly loopId: Scalars['ID']['output'];
  /** Which version of it. */
  readonly loopVersion: Scalars['Int']['output'];
  /** The loop at the root of its lineage. */
  readonly rootId: Scalars['ID']['output'];
  /** How far it is put to work. */
  readonly stage: ImplementationStage;
  /** When it was taken on. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly status: AdoptionStatus;
  /** The adoption from which it was taken. Null where it was taken from the loop itself. */
  readonly takenFromId: Maybe<Scalars['ID']['output']>;
  /** Counts its changes. */
  readonly version: Scalars['Int']['output'];
};

/** A page of adoptions. */
export type PracticeAdoptionConnection = {
  readonly __typename?: 'PracticeAdoptionConnection';
  /** The adoptions with their cursors. */
  readonly edges: ReadonlyArray<PracticeAdoptionEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** An adoption and its cursor. */
export type PracticeAdoptionEdge = {
  readonly __typename?: 'PracticeAdoptionEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The adoption. */
  readonly node: PracticeAdoption;
};

/** An answer, by the loop's owner or by somebody who has taken the practice on. */
export type PracticeAnswer = Node & {
  readonly __typename?: 'PracticeAnswer';
  /** The adoption from which it is known. Null where the loop's owner answers. */
  readonly adoptionId: Maybe<Scalars['ID']['output']>;
  /** When. */
  readonly answeredAt: Scalars['DateTime']['output'];
  /** Who answers. */
  readonly authority: Authority;
  /** Why moderators have hidden it. Null if they have not, and for everybody but its author and them. */
  readonly hiddenReason: Maybe<Scalars['PracticeText']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The question. */
  readonly questionId: Scalars['ID']['output'];
  /** Where it stands. */
  readonly status: ContributionStatus;
  /** The answer. Null once it is withdrawn, and for all but its author and moderators once it is hidden. */
  readonly text: Maybe<Scalars['PracticeText']['output']>;
  /** Counts what its author has done with it. */
  readonly version: Scalars['Int']['output'];
};

/** A page of answers. */
export type PracticeAnswerConnection = {
  readonly __typename?: 'PracticeAnswerConnection';
  /** The answers with their cursors, oldest first. */
  readonly edges: ReadonlyArray<PracticeAnswerEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** One of the answers, and its cursor. */
export type PracticeAnswerEdge = {
  readonly __typename?: 'PracticeAnswerEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: PracticeAnswer;
};

/** A concern about a loop or about what was said. Moderators read it, and whoever reported it; its author is not told of it. */
export type PracticeConcern = Node & {
  readonly __typename?: 'PracticeConcern';
  /** The loop, adoption, question, answer, offer, request or visit that it is about. */
  readonly aboutId: Scalars['ID']['output'];
  /** When it was decided. Null before. */
  readonly decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was decided so. Null before. */
  readonly decisionReason: Maybe<Scalars['PracticeText']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Why. */
  readonly kind: ConcernKind;
  /** When. */
  readonly reportedAt: Scalars['DateTime']['output'];
  /** Who reported it. Moderators alone are told. */
  readonly reporter: Authority;
  /** Where it stands. */
  readonly status: ConcernStatus;
  /** In which words, general ones. */
  readonly text: Scalars['PracticeText']['output'];
};

/** A page of concerns. */
export type PracticeConcernConnection = {
  readonly __typename?: 'PracticeConcernConnection';
  /** The concerns with their cursors, newest first. */
  readonly edges: ReadonlyArray<PracticeConcernEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** One of the concerns, and its cursor. */
export type PracticeConcernEdge = {
  readonly __typename?: 'PracticeConcernEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: PracticeConcern;
};

/** Whom to ask for. */
export type PracticeContact = {
  readonly __typename?: 'PracticeContact';
  /** The authority's own reference. Null for none. */
  readonly ref: Maybe<Scalars['LocalReference']['output']>;
  /** In which role. */
  readonly role: PracticeContactRole;
};

/** Whom to ask for. Never a name. */
export type PracticeContactInput = {
  /** The authority's own reference. Null for none. */
  readonly ref?: InputMaybe<Scalars['LocalReference']['input']>;
  /** In which role. */
  readonly role: PracticeContactRole;
};

/** Whom to ask for. Never a name: a role, and perhaps the authority's own reference. */
export type PracticeContactRole =
  /** A coordinator of family group conferences. */
  | 'COORDINATOR'
  /** Whoever keeps the figures. */
  | 'DATA_LEAD'
  /** A lead practitioner. */
  | 'LEAD_PRACTITIONER'
  /** The practice lead. */
  | 'PRACTICE_LEAD'
  /** A service manager or head of service. */
  | 'SERVICE_MANAGER'
  /** A team manager. */
  | 'TEAM_MANAGER';

/** Where a practice was tried, as far as it matters to others. */
export type PracticeContext =
  /** The coast. */
  | 'COASTAL'
  /** High deprivation. */
  | 'HIGH_DEPRIVATION'
  /** A large authority. */
  | 'LARGE_AUTHORITY'
  /** Many languages. */
  | 'MANY_LANGUAGES'
  /** The countryside, or small towns. */
  | 'RURAL'
  /** A small authority. */
  | 'SMALL_AUTHORITY'
  /** Two tiers of local government. */
  | 'TWO_TIER'
  /** A city, or a large town. */
  | 'URBAN';

/** How much there would be with one value of a facet. */
export type PracticeFacet = {
  readonly __typename?: 'PracticeFacet';
  /** How many loops, whatever was chosen of this facet itself. */
  readonly count: Scalars['Int']['output'];
  /** The facet. */
  readonly facet: PracticeFacetName;
  /** The value, as its code list has it. */
  readonly value: Scalars['String']['output'];
};

/** By what practice can be narrowed down. */
export type PracticeFacetName =
  /** The authority that tells it, by the id within its global id. */
  | 'AUTHORITY'
  /** Where it was tried. */
  | 'CONTEXT'
  /** How strong the evidence is. */
  | 'EVIDENCE'
  /** The outcome or enabler of the National Framework. */
  | 'OUTCOME'
  /** Another part of the strategy. */
  | 'PILLAR'
  /** How far it is put to work. */
  | 'STAGE'
  /** The strand of the reforms. */
  | 'STRAND';

/** What places found of one measure, together. How sure it is stands beside it, and no place is named: it is no ranking. */
export type PracticeFinding = {
  readonly __typename?: 'PracticeFinding';
  /** The greatest change of a place. */
  readonly greatest: Scalars['Float']['output'];
  /** See `low`. Null for one place alone. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** The measure's key. */
  readonly key: Scalars['MeasureKey']['output'];
  /** What it is for. */
  readonly kind: MeasureKind;
  /** The least change of a place. */
  readonly least: Scalars['Float']['output'];
  /** From here to `high` is the 95% interval (Hartung and Knapp). It says what places like these may see on average, and not that the practice caused it. Null for one place alone. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** The mean change over places, by random effects. Null for one place alone. */
  readonly mean: Maybe<Scalars['Float']['output']>;
  /** What it is, in words. */
  readonly name: Scalars['ShortText']['output'];
  /** People observed after, in all. */
  readonly people: Scalars['Int']['output'];
  /** Places that measured it before and after, each counted once, by its newest study. */
  readonly sites: Scalars['Int']['output'];
  /** The unit of the changes: percentage points for per cent. */
  readonly unit: MeasureUnit;
};

/** What is known of a practice from everywhere it was tested. */
export type PracticeFindings = {
  readonly __typename?: 'PracticeFindings';
  /** Of the adoptions, how many were given up. */
  readonly abandoned: Scalars['Int']['output'];
  /** Of the adoptions, how many there are. */
  readonly adoptions: Scalars['Int']['output'];
  /** Where those places are like, without saying which. */
  readonly contexts: ReadonlyArray<PracticeContext>;
  /** How strong the evidence is that it causes what it claims. */
  readonly evidence: EvidenceLevel;
  /** What they found, by measure. */
  readonly findings: ReadonlyArray<PracticeFinding>;
  /** The loop. */
  readonly loopId: Scalars['ID']['output'];
  /** Of the adoptions, how many have reported a study back. */
  readonly reportedBack: Scalars['Int']['output'];
  /** Of the adoptions, in how many harm was recorded. */
  readonly reportedHarm: Scalars['Int']['output'];
  /** Places that tested it, its owner among them. */
  readonly sites: Scalars['Int']['output'];
};

/** Authorities that learn together about one subject. Whoever starts a group convenes it. */
export type PracticeGroup = Node & {
  readonly __typename?: 'PracticeGroup';
  /** Who convenes it. */
  readonly convenor: Authority;
  /** When its convenor ended it. Null while it goes on. */
  readonly endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The loops that its convenor has put before it, newest first. */
  readonly loops: LearningLoopConnection;
  /** Who has joined, longest ago first; its convenor besides. */
  readonly members: PracticeGroupMemberConnection;
  /** Its name. */
  readonly name: Scalars['ShortText']['output'];
  /** What was published about its subject, newest first. */
  readonly newest: LearningLoopConnection;
  /** What it is for. */
  readonly purpose: Scalars['PracticeText']['output'];
  /** Since when. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** What it is about. */
  readonly subject: PracticeSubject;
  /** Counts what its convenor has done with it. */
  readonly version: Scalars['Int']['output'];
};


/** Authorities that learn together about one subject. Whoever starts a group convenes it. */
export type PracticeGroupLoopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Authorities that learn together about one subject. Whoever starts a group convenes it. */
export type PracticeGroupMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Authorities that learn together about one subject. Whoever starts a group convenes it. */
export type PracticeGroupNewestArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of groups. */
export type PracticeGroupConnection = {
  readonly __typename?: 'PracticeGroupConnection';
  /** The groups with their cursors, newest first. */
  readonly edges: ReadonlyArray<PracticeGroupEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** One of the groups, and its cursor. */
export type PracticeGroupEdge = {
  readonly __typename?: 'PracticeGroupEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: PracticeGroup;
};

/** An authority that has joined a group. */
export type PracticeGroupMember = {
  readonly __typename?: 'PracticeGroupMember';
  /** Which. */
  readonly authority: Authority;
  /** Since when. */
  readonly joinedAt: Scalars['DateTime']['output'];
};

/** A page of members. */
export type PracticeGroupMemberConnection = {
  readonly __typename?: 'PracticeGroupMemberConnection';
  /** The members with their cursors, longest ago first. */
  readonly edges: ReadonlyArray<PracticeGroupMemberEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** One of the members, and its cursor. */
export type PracticeGroupMemberEdge = {
  readonly __typename?: 'PracticeGroupMemberEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: PracticeGroupMember;
};

/** Harm that was recorded: at once nobody is to begin with the practice (L5). */
export type PracticeHarm = {
  readonly __typename?: 'PracticeHarm';
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** What was decided about it for the loop, oldest first. The last of the moderators holds; where they have said nothing, the last of the owner. */
  readonly decisions: ReadonlyArray<HarmDecision>;
  /** Its id, for decideHarm: also that of the notice about it. */
  readonly harmId: Scalars['ID']['output'];
  /** The loop or the adoption in which it happened. */
  readonly practiceId: Scalars['ID']['output'];
  /** Whether it stops the practice: until somebody who may has decided that it may go on. Harm of one's own adoption stops that one for good. */
  readonly stops: Scalars['Boolean']['output'];
  /** What, in general words. Null where moderators have hidden what the adopter wrote. */
  readonly what: Maybe<Scalars['PracticeText']['output']>;
};

/** How one authority can help another with a practice. */
export type PracticeHelp =
  /** A call, or several. */
  | 'CALL'
  /** Reading another's plans and figures, and saying what one sees. */
  | 'CRITICAL_FRIEND'
  /** Materials: forms, guides, training notes. */
  | 'MATERIALS'
  /** Training of those who are to do it. */
  | 'TRAINING'
  /** A visit to see it done. */
  | 'VISIT';

/** Something that somebody has said to one's own authority. */
export type PracticeInboxEntry = {
  readonly __typename?: 'PracticeInboxEntry';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who has said it. */
  readonly authority: Authority;
  /** What it is. */
  readonly kind: PracticeInboxKind;
  /** The loop that it is about. */
  readonly loopId: Scalars['ID']['output'];
  /** The same, as it now is. Null if it may no longer be read. */
  readonly record: Maybe<Node>;
  /** What it is about: a question, an answer, an offer, a request, a visit or an adoption. */
  readonly recordId: Scalars['ID']['output'];
};

/** A page of entries. */
export type PracticeInboxEntryConnection = {
  readonly __typename?: 'PracticeInboxEntryConnection';
  /** The entries with their cursors, newest first. */
  readonly edges: ReadonlyArray<PracticeInboxEntryEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** One of the entries, and its cursor. */
export type PracticeInboxEntryEdge = {
  readonly __typename?: 'PracticeInboxEntryEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: PracticeInboxEntry;
};

/** What others have said to one's own authority. */
export type PracticeInboxKind =
  /** An answer to a question of one's own. */
  | 'ANSWER'
  /** An answer of one's own was accepted by the loop's owner. */
  | 'ANSWER_ACCEPTED'
  /** A question about a loop of one's own. */
  | 'QUESTION'
  /** An adopter of a loop of one's own has studied a cycle. */
  | 'REPORT'
  /** An offer of one's own is taken up. */
  | 'REQUEST'
  /** What one asked of an offer was decided. */
  | 'REQUEST_DECIDED'
  /** Somebody asks to visit. */
  | 'VISIT'
  /** The other side of a visit has agreed, set a day, called it off, or said what was learnt. */
  | 'VISIT_CHANGED';

/** Who took a practice from whom, what they changed, and what happened: all of it, whichever member is asked about. */
export type PracticeLineage = {
  readonly __typename?: 'PracticeLineage';
  /** Every loop and adoption, each after what it was taken from. */
  readonly nodes: ReadonlyArray<LineageNode>;
  /** The loop at the root. */
  readonly rootId: Scalars['ID']['output'];
};

/** What is to be known of a practice that one has to do with, until one has said that one knows it. */
export type PracticeNotice = {
  readonly __typename?: 'PracticeNotice';
  /** When one's own authority said that it knows. Null if it has not. */
  readonly acknowledgedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who has said that they know. */
  readonly acknowledgements: ReadonlyArray<PracticeAcknowledgement>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who says it. */
  readonly authority: Authority;
  /** What it is about. */
  readonly kind: PracticeNoticeKind;
  /** The loop: itself, or the one that the adoption is of. */
  readonly loopId: Scalars['ID']['output'];
  /** Its id, for acknowledgeNotice. Not called `id`: a notice is found with the practice, and has no page of its own. */
  readonly noticeId: Scalars['ID']['output'];
  /** Whom it concerns, and who has not said so. */
  readonly outstanding: ReadonlyArray<Authority>;
  /** The loop or the adoption that it is about. */
  readonly practiceId: Scalars['ID']['output'];
  /** The loop at the root of its lineage. */
  readonly rootId: Scalars['ID']['output'];
  /** What happened, in general words. Null where moderators have hidden what an adopter wrote. */
  readonly text: Maybe<Scalars['PracticeText']['output']>;
};

/** A page of notices. */
export type PracticeNoticeConnection = {
  readonly __typename?: 'PracticeNoticeConnection';
  /** The notices with their cursors, newest first. */
  readonly edges: ReadonlyArray<PracticeNoticeEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** A notice and its cursor. */
export type PracticeNoticeEdge = {
  readonly __typename?: 'PracticeNoticeEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The notice. */
  readonly node: PracticeNotice;
};

/** What everybody who has to do with a practice is told. */
export type PracticeNoticeKind =
  /** Harm was recorded: told to everybody in the lineage, up and down. */
  | 'HARM'
  /** Its owner does it no more: told to whoever adopted it. */
  | 'RETIRED';

/** A question about a published loop. */
export type PracticeQuestion = Node & {
  readonly __typename?: 'PracticeQuestion';
  /** The answer that the loop's owner stands by. Null for none. */
  readonly acceptedAnswerId: Maybe<Scalars['ID']['output']>;
  /** The answers, oldest first. */
  readonly answers: PracticeAnswerConnection;
  /** When. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who asks. */
  readonly authority: Authority;
  /** Why moderators have hidden it. Null if they have not, and for everybody but its author and them. */
  readonly hiddenReason: Maybe<Scalars['PracticeText']['output']>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The loop. */
  readonly loopId: Scalars['ID']['output'];
  /** Where it stands. */
  readonly status: ContributionStatus;
  /** What is asked. Null once it is withdrawn, and for all but its author and moderators once it is hidden. */
  readonly text: Maybe<Scalars['PracticeText']['output']>;
  /** Counts what its author has done with it. */
  readonly version: Scalars['Int']['output'];
};


/** A question about a published loop. */
export type PracticeQuestionAnswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of questions. */
export type PracticeQuestionConnection = {
  readonly __typename?: 'PracticeQuestionConnection';
  /** The questions with their cursors, newest first. */
  readonly edges: ReadonlyArray<PracticeQuestionEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** One of the questions, and its cursor. */
export type PracticeQuestionEdge = {
  readonly __typename?: 'PracticeQuestionEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: PracticeQuestion;
};

/** What is looked for. Of each list any value will do; of different lists, all have to be met. */
export type PracticeSearch = {
  /** Told by these authorities. Null for any. */
  readonly authorityIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Tried in these contexts. Null for any. */
  readonly contexts?: InputMaybe<ReadonlyArray<PracticeContext>>;
  /** With evidence of these levels. Null for any. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceLevel>>;
  /** True to see first what authorities like one's own have tried: statistical neighbours, then those of the same kind and region. */
  readonly likeUs: Scalars['Boolean']['input'];
  /** True for what one's own authority neither tells nor has taken on. */
  readonly newForMe: Scalars['Boolean']['input'];
  /** Of these outcomes or enablers. Null for any. */
  readonly outcomes?: InputMaybe<ReadonlyArray<NationalFrameworkOutcome>>;
  /** Of these parts of the strategy. Null for any. */
  readonly pillars?: InputMaybe<ReadonlyArray<LearningPillar>>;
  /** Published since this instant. Null for any. */
  readonly publishedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Like this loop, in the stead of a text. Null for none. */
  readonly relatedToId?: InputMaybe<Scalars['ID']['input']>;
  /** In these stages. Null for any. */
  readonly stages?: InputMaybe<ReadonlyArray<ImplementationStage>>;
  /** Of these strands. Null for any. */
  readonly strands?: InputMaybe<ReadonlyArray<ReformStrand>>;
  /** In plain English, as practitioners write: misspellings and other words for the same thing are understood. Null for anything. */
  readonly text?: InputMaybe<Scalars['ShortText']['input']>;
};

/** Practice that was found, best first. */
export type PracticeSearchConnection = {
  readonly __typename?: 'PracticeSearchConnection';
  /** The loops with their cursors. */
  readonly edges: ReadonlyArray<PracticeSearchEdge>;
  /** How they could be narrowed down. */
  readonly facets: ReadonlyArray<PracticeFacet>;
  /** The page. */
  readonly pageInfo: PageInfo;
  /** How many were found. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A loop that was found, and its cursor. */
export type PracticeSearchEdge = {
  readonly __typename?: 'PracticeSearchEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** How like one's own is the nearest authority that has tried it, 0 to 1: never how well it does. Null where that was not asked. */
  readonly likeness: Maybe<Scalars['Float']['output']>;
  /** The loop. */
  readonly node: LearningLoop;
};

/** What a practice group is about: one of the three. */
export type PracticeSubject = {
  readonly __typename?: 'PracticeSubject';
  /** An outcome or enabler of the National Framework. Null if it is about something else. */
  readonly outcome: Maybe<NationalFrameworkOutcome>;
  /** Another part of the strategy. Null if it is about something else. */
  readonly pillar: Maybe<LearningPillar>;
  /** A strand of the reforms. Null if it is about something else. */
  readonly strand: Maybe<ReformStrand>;
};

/** What a practice group is about. */
export type PracticeSubjectInput =
  /** An outcome or enabler of the National Framework. Null if it is about something else. */
  { readonly outcome: NationalFrameworkOutcome; readonly pillar?: never; readonly strand?: never; }
  |  /** Another part of the strategy. Null if it is about something else. */
  { readonly outcome?: never; readonly pillar: LearningPillar; readonly strand?: never; }
  |  /** A strand of the reforms. Null if it is about something else. */
  { readonly outcome?: never; readonly pillar?: never; readonly strand: ReformStrand; };

/** A visit to see how a practice is done. Visitor and host each say their part of it. */
export type PracticeVisit = Node & {
  readonly __typename?: 'PracticeVisit';
  /** When it was asked for. */
  readonly askedAt: Scalars['DateTime']['output'];
  /** Who visits. */
  readonly authority: Authority;
  /** Whom to ask for at the visitors'. */
  readonly contact: PracticeContact;
  /** The day on which it took place. Null if it has not. */
  readonly heldOn: Maybe<Scalars['Date']['output']>;
  /** Why moderators have hidden it. Null if they have not, and for everybody but its author and them. */
  readonly hiddenReason: Maybe<Scalars['PracticeText']['output']>;
  /** Who is visited. */
  readonly host: Authority;
  /** Counts what the host has said. */
  readonly hostVersion: Scalars['Int']['output'];
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** What the visitors learnt. Null before, and for all but them and moderators once it is hidden. */
  readonly learnt: Maybe<Scalars['PracticeText']['output']>;
  /** The loop. */
  readonly loopId: Scalars['ID']['output'];
  /** The day that is set. Null for none. */
  readonly on: Maybe<Scalars['Date']['output']>;
  /** The host's loop or adoption. */
  readonly practiceId: Scalars['ID']['output'];
  /** Why the host declined or who called it off did so. Null otherwise. */
  readonly reason: Maybe<Scalars['PracticeText']['output']>;
  /** Where it stands. */
  readonly status: VisitStatus;
  /** What is to be seen. Null for all but the visitors and moderators once it is hidden. */
  readonly text: Maybe<Scalars['PracticeText']['output']>;
  /** Counts what the visitors have said. */
  readonly version: Scalars['Int']['output'];
};

/** A page of visits. */
export type PracticeVisitConnection = {
  readonly __typename?: 'PracticeVisitConnection';
  /** The visits with their cursors, newest first. */
  readonly edges: ReadonlyArray<PracticeVisitEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** One of the visits, and its cursor. */
export type PracticeVisitEdge = {
  readonly __typename?: 'PracticeVisitEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** What stands here. */
  readonly node: PracticeVisit;
};

/** Which way a measure is predicted to go. */
export type PredictedDirection =
  /** It falls. */
  | 'DECREASE'
  /** It rises. */
  | 'INCREASE'
  /** It stays as it is. */
  | 'NO_CHANGE';

/** What came of a prediction. */
export type PredictionOutcome =
  /** As predicted. */
  | 'MET'
  /** Not as predicted. */
  | 'NOT_MET'
  /** Partly. */
  | 'PARTLY_MET'
  /** Nothing can be said. */
  | 'UNCLEAR';

/** Preparation of the family and of the meeting. */
export type Preparation = {
  readonly __typename?: 'Preparation';
  /** What is not negotiable. Null if not recorded. */
  readonly bottomLines: Maybe<ReadonlyArray<Scalars['ShortText']['output']>>;
  /** The questions put to the family. Null if not recorded. */
  readonly questions: Maybe<ReadonlyArray<AgendaQuestion>>;
  /** When the baseline meeting with the referrer was held. Null if not yet. */
  readonly referrerMeetingOn: Maybe<Scalars['Date']['output']>;
  /** What the authority can offer. Null if not recorded. */
  readonly resources: Maybe<ReadonlyArray<Scalars['ShortText']['output']>>;
  /** When it began. */
  readonly startedOn: Scalars['Date']['output'];
};

/** Preparation of the family and of the meeting. */
export type PreparationInput = {
  /** What is not negotiable. Null if not recorded. */
  readonly bottomLines?: InputMaybe<ReadonlyArray<Scalars['ShortText']['input']>>;
  /** The questions put to the family. Null if not recorded. */
  readonly questions?: InputMaybe<ReadonlyArray<AgendaQuestionInput>>;
  /** When the baseline meeting with the referrer was held. Null if not yet. */
  readonly referrerMeetingOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the authority can offer. Null if not recorded. */
  readonly resources?: InputMaybe<ReadonlyArray<Scalars['ShortText']['input']>>;
  /** When it began. */
  readonly startedOn: Scalars['Date']['input'];
};

/** Time in which no professional is in the room. */
export type PrivateFamilyTime = {
  readonly __typename?: 'PrivateFamilyTime';
  /** When it ended. Null if not recorded. */
  readonly endedAt: Maybe<Scalars['Time']['output']>;
  /** Whether there was any. */
  readonly happened: Scalars['Boolean']['output'];
  /** How long, in minutes. Null if not recorded. */
  readonly minutes: Maybe<Scalars['Int']['output']>;
  /** When it began. Null if not recorded. */
  readonly startedAt: Maybe<Scalars['Time']['output']>;
};

/** Time in which no professional is in the room. */
export type PrivateFamilyTimeInput = {
  /** When it ended. Null if not recorded. */
  readonly endedAt?: InputMaybe<Scalars['Time']['input']>;
  /** Whether there was any. */
  readonly happened: Scalars['Boolean']['input'];
  /** How long, in minutes. Null if not recorded. */
  readonly minutes?: InputMaybe<Scalars['Int']['input']>;
  /** When it began. Null if not recorded. */
  readonly startedAt?: InputMaybe<Scalars['Time']['input']>;
};

/** Something wrong or noteworthy about an input or a record. */
export type Problem = {
  readonly __typename?: 'Problem';
  /** Stable code: a rule such as D2, or a general one such as VERSION_CONFLICT. See `rules`. */
  readonly code: Scalars['String']['output'];
  /** One sentence for a practitioner. */
  readonly message: Scalars['String']['output'];
  /** What to do about it. */
  readonly nextStep: Scalars['String']['output'];
  /** From the input, or from the conference, down to the field. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Where in the text of the field, for a text that was screened. Null for all else. */
  readonly place: Maybe<TextPlace>;
  /** The reason given for a QUERY. Null if none has been given, in `outcome`, which keeps no word of a record, and to whoever may record conferences and not read them. */
  readonly reasonGiven: Maybe<Scalars['String']['output']>;
  /** Whether the very same call, with a new idempotency key, may succeed later without any correction. */
  readonly retryable: Scalars['Boolean']['output'];
  /** How grave it is. */
  readonly severity: Severity;
};

/** A programme. */
export type Programme = {
  readonly __typename?: 'Programme';
  /** The code. */
  readonly code: ProgrammeCode;
  /** Its members on a day: at most one for each authority in England. */
  readonly members: ReadonlyArray<Membership>;
  /** The name. */
  readonly name: Scalars['String']['output'];
  /** How many authorities it has room for on any day (G4). Null if it has no limit. */
  readonly places: Maybe<Scalars['Int']['output']>;
  /** What it reforms. */
  readonly strands: ReadonlyArray<ReformStrand>;
  /** Its waves. */
  readonly waves: ReadonlyArray<Wave>;
};


/** A programme. */
export type ProgrammeMembersArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What an evaluation compares (DOMAIN 1.3). */
export type ProgrammeArm =
  /** The pathfinder's first wave. */
  | 'FFCP_WAVE_1'
  /** The pathfinder's second wave. */
  | 'FFCP_WAVE_2'
  /** The national programme. */
  | 'FFP_NATIONAL'
  /** The Family Networks Pilot, which tests support packages in isolation. */
  | 'FNP';

/** A programme (DOMAIN 1.1 and 1.2). */
export type ProgrammeCode =
  /** Families First for Children Pathfinder. */
  | 'FFCP'
  /** Families First Partnership programme, in all of England. */
  | 'FFP_NATIONAL'
  /** Family Networks Pilot. */
  | 'FNP';

/** A programme, as a whole. */
export type ProgrammeInput = {
  /** The code. */
  readonly code: ProgrammeCode;
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** How many authorities it has room for on any day. Null for no limit. */
  readonly places?: InputMaybe<Scalars['Int']['input']>;
  /** What it reforms. */
  readonly strands: ReadonlyArray<ReformStrand>;
  /** Its waves. */
  readonly waves: ReadonlyArray<WaveInput>;
};

/** Why somebody looks at or changes a case record: the header `x-purpose` of the request. */
export type Purpose =
  /** To answer a complaint, a court or an inquiry. */
  | 'COMPLAINT_OR_INQUIRY'
  /** To find and mend what is wrong in records. */
  | 'DATA_QUALITY'
  /** Supervision, and audit of practice. */
  | 'QUALITY_ASSURANCE'
  /** To keep a child from harm now. */
  | 'SAFEGUARDING'
  /** Work with the family, and the record of it. Taken where none is given. */
  | 'SERVICE_DELIVERY'
  /** To answer somebody who asks what is held about them. */
  | 'SUBJECT_ACCESS';

/** The questions that can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Who has looked at or changed the case records of one's own authority, newest first: of one record, or of all within a
   * time of at most 366 days.
   */
  readonly accessLog: AccessEntryConnection;
  /** The API clients of all authorities. */
  readonly apiClients: ApiClientConnection;
  /** The signed checkpoints of the audit chain of the actor's own authority, newest first. Keep the newest: whatever is done to the chain later, it shows. */
  readonly auditCheckpoints: AuditCheckpointConnection;
  /** The keys that checkpoints were ever signed with, oldest first. Compare their ids with those that you were told by another way before you rely on them. */
  readonly auditSigningKeys: ReadonlyArray<AuditSigningKey>;
  /** The audit chain of the actor's own authority, oldest first: all reads and changes of its records. `scripts/export-audit.ts` writes it to a file with its checkpoints, and `tools/verify-audit.mjs` verifies that offline. */
  readonly auditTrail: AuditLinkConnection;
  /** The authorities of the roster. */
  readonly authorities: AuthorityConnection;
  /** One authority. Null if there is none. */
  readonly authority: Maybe<Authority>;
  /** The authority that has this code on a day (T4). Null if none has it then, though one may have it on another day. */
  readonly authorityByCode: Maybe<Authority>;
  /** The policies of an authority. Null if there is no such authority, or it is not yours and you are of another. */
  readonly authorityPolicy: Maybe<AuthorityPolicy>;
  /** The batches that one's own authority has sent, newest first. */
  readonly batches: SentBatchConnection;
  /** The break-glass grants, newest first within an authority: those for one's own authority; for the programme, those for one or for all. */
  readonly breakGlassGrants: BreakGlassGrantConnection;
  /**
   * All that changes in the records of one's own authority, oldest first: every change once, a second or two after it was
   * made. Give the `endCursor` of a page as `after` of the next, whether or not there was anything in it.
   */
  readonly changes: ChangeConnection;
  /** What to compare one's own copy of the feed with. Null while the feed has not come as far as `to`. */
  readonly changesDigest: Maybe<ChangesDigest>;
  /** One conference. Null if there is none, or none of yours: the two answer alike. */
  readonly conference: Maybe<Conference>;
  /** One conference by the authority's own key. Null if there is none. */
  readonly conferenceBySourceRecord: Maybe<Conference>;
  /**
   * The conferences of the authority. Their order is that of the first of these that the filter names: `laChildId` (the
   * newest record first), `changedSince` (the oldest change first), `coordinatorRef` (the newest referral first), `overdue`
   * or `due` (the soonest first), `status` or `triggerPoint` (the newest referral first). Without any, what changed last
   * comes first.
   */
  readonly conferences: ConferenceConnection;
  /** How good the records of one's own authority are. */
  readonly dataQuality: DataQuality;
  /** What became of a record of yours that was erased. Null for one that was not, and for one that never was or is another's. */
  readonly erasedRecord: Maybe<ErasedRecord>;
  /** The authority's erased records, oldest erasure first. Whoever holds a copy of the records erases these there too. */
  readonly erasedRecords: ErasedRecordConnection;
  /** An import of one's own authority. Null if there is none. */
  readonly fileImport: Maybe<FileImport>;
  /** The imports of one's own authority, newest first. */
  readonly fileImports: FileImportConnection;
  /** Help that is offered with a loop, newest first. Empty if there is no such loop that you may read. */
  readonly helpOffers: HelpOfferConnection;
  /** What a week brought for one's own authority. */
  readonly learningDigest: LearningDigest;
  /** A loop. Null if there is none, or none that you may read: the two answer alike. */
  readonly learningLoop: Maybe<LearningLoop>;
  /** A version of a loop's content, also of one that is retired or that a later one has replaced. Null if there is none, or none that you may read. */
  readonly learningLoopVersion: Maybe<LoopVersion>;
  /** What was published, newest first. Not for comparing authorities: practice is listed, never ranked. */
  readonly learningLoops: LearningLoopConnection;
  /** The loops that wait for a moderator, longest first. */
  readonly learningLoopsToModerate: LearningLoopConnection;
  /** The authority's legal holds, newest first. */
  readonly legalHolds: LegalHoldConnection;
  /** The catalogue of measures: every figure that the network tells is one of these. */
  readonly measures: ReadonlyArray<Measure>;
  /** All that changes in what is the network's own: its authorities, policies, clients, people, agreements and grants. In all else as `changes`. */
  readonly networkChanges: ChangeConnection;
  /** As `changesDigest`, of the feed of the network. Null while the feed has not come as far as `to`. */
  readonly networkChangesDigest: Maybe<ChangesDigest>;
  /** How good the records of each authority are, as far as the programme may know it. */
  readonly networkDataQuality: ReadonlyArray<NetworkDataQuality>;
  /** The places of the pathfinder network, and who holds them. */
  readonly networkPlaces: NetworkPlaces;
  /** One thing by its global id. Null if there is none, or none that you may read: the two answer alike. */
  readonly node: Maybe<Node>;
  /** Things by their global ids, in the order asked, at most 50. Null in the place of each that is missing or not yours. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** What became of the call that used this key. Null if none is known: it is then safe to send it (again) with this key. */
  readonly outcome: Maybe<Outcome>;
  /** The concerns that one's own authority has reported, newest first. */
  readonly ownConcerns: PracticeConcernConnection;
  /** What one's own authority has said to others, newest first. */
  readonly ownContributions: OwnContributionConnection;
  /** What a measure says of one's own authority, from the newest snapshot. Null before the first. */
  readonly ownFigures: Maybe<OwnFigures>;
  /** The loops of one's own authority, drafts included, newest first. */
  readonly ownLearningLoops: LearningLoopConnection;
  /** What one's own authority has taken on from others, newest first. */
  readonly ownPracticeAdoptions: PracticeAdoptionConnection;
  /** Everybody who is or was registered. */
  readonly people: RegisteredPersonConnection;
  /** The concerns of the network, longest ago first: the work of moderators. */
  readonly practiceConcerns: PracticeConcernConnection;
  /** What is known of a loop from everywhere it was tested. Null if there is none that you may read. */
  readonly practiceFindings: Maybe<PracticeFindings>;
  /** The practice groups of the network, newest first. */
  readonly practiceGroups: PracticeGroupConnection;
  /** What others have said to one's own authority, newest first. */
  readonly practiceInbox: PracticeInboxEntryConnection;
  /** The whole lineage of a loop or an adoption, both ways. Null if there is none that you may read. */
  readonly practiceLineage: Maybe<PracticeLineage>;
  /** What one's own authority is to know of practice that it has to do with, newest first. */
  readonly practiceNotices: PracticeNoticeConnection;
  /** What one's own authority has told others, newest first, with who knows of it; for the programme, all notices. */
  readonly practiceNoticesGiven: PracticeNoticeConnection;
  /** Questions about a loop, newest first. Empty if there is no such loop that you may read. */
  readonly practiceQuestions: PracticeQuestionConnection;
  /** Visits to see a loop done, newest first. Empty if there is no such loop that you may read. */
  readonly practiceVisits: PracticeVisitConnection;
  /** The programmes. */
  readonly programmes: ReadonlyArray<Programme>;
  /** The records of one's own authority that break a rule, in the order of their ids. */
  readonly recordsBreaking: RuleBreakConnection;
  /**
   * The authority's conferences that would be erased by themselves within the next 90 days, or are past that day and held:
   * closed ones, then withdrawn ones, those that did not proceed, those that were not accepted and those without consent,
   * each in the order of their referral. Place a legal hold on what must be kept. A page may be shorter than asked though
   * more follow: `hasNextPage` tells.
   */
  readonly retentionDue: RetentionDueConnection;
  /** The rules that records are held to, in the order of their codes. */
  readonly rules: ReadonlyArray<Rule>;
  /** What a text would be refused or marked for, each with its place. Nothing is stored. */
  readonly screenPracticeText: ReadonlyArray<ScreeningMark>;
  /** Practice that was published, by what it says and what authorities like one's own have tried. Never ranked by who does well. */
  readonly searchLoops: PracticeSearchConnection;
  /** The agreements of one's own authority; for the programme, those of one authority or of all. */
  readonly sharingAgreements: SharingAgreementConnection;
  /** One's own authority's decisions to share or not to share, the newest decision first. */
  readonly sharingDecisions: SharingDecisionConnection;
  /** One snapshot. Null if there is none of that id. */
  readonly snapshot: Maybe<Snapshot>;
  /** Snapshots, the newest first. */
  readonly snapshots: SnapshotConnection;
  /** One's own authority's money for a financial year: one read, whatever the number of packages. */
  readonly supportBudget: SupportBudget;
  /** What happened to the money of all packages, in the order in which it was recorded: payments, and all else. */
  readonly supportLedger: LedgerEntryConnection;
  /** One support package of one's own authority. Null if there is none, or none of yours. */
  readonly supportPackage: Maybe<SupportPackage>;
  /** One support package, by the authority's own key. Null if there is none. */
  readonly supportPackageBySourceRecord: Maybe<SupportPackage>;
  /** The support packages of one's own authority, the latest change first. */
  readonly supportPackages: SupportPackageConnection;
  /** How one's own authority gives support packages. */
  readonly supportPolicy: SupportPolicy;
  /**
   * The authority's support packages that would be erased by themselves within the next 90 days, or are past that day and held:
   * closed ones, then those that were cancelled, rejected, given back and left, and drafts. Place a legal hold on what must be
   * kept. A page may be shorter than asked though more follow: `hasNextPage` tells.
   */
  readonly supportRetentionDue: SupportRetentionDueConnection;
  /**
   * The account of a support package as it was on any day, as `SupportPackage.statement` says it: also of one that has been
   * erased, since its money stays accounted for. Null if there was none, or none of yours.
   */
  readonly supportStatement: Maybe<SupportStatement>;
  /** What there is to do with support packages. */
  readonly supportWorkList: SupportPackageConnection;
  /** Who you are here, and what you may do. */
  readonly viewer: Viewer;
  /** The authority's webhooks, oldest first: ten at most. */
  readonly webhooks: ReadonlyArray<Webhook>;
  /** What the team has to do, soonest first: what is overdue therefore stands at the top. A breach of section 31ZA stands there from the day of the application until the episode ends. */
  readonly workList: WorkItemConnection;
  /**
   * Whether data of an authority would be shared with a recipient for a purpose, and why: the very decision that is made
   * whenever data are asked for, from the agreements as they now are. A revocation holds whatever day is asked about.
   */
  readonly wouldShare: SharingVerdict;
};


/** The questions that can be asked. */
export type QueryAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  recordId?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** The questions that can be asked. */
export type QueryApiClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryAuditCheckpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryAuthoritiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryAuthorityArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryAuthorityByCodeArgs = {
  code: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryAuthorityPolicyArgs = {
  authorityId: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryBreakGlassGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authorityId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<FeedStart>;
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
};


/** The questions that can be asked. */
export type QueryChangesDigestArgs = {
  from: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  to: Scalars['Int']['input'];
};


/** The questions that can be asked. */
export type QueryConferenceArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryConferenceBySourceRecordArgs = {
  sourceRecord: SourceRecordInput;
};


/** The questions that can be asked. */
export type QueryConferencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConferenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryErasedRecordArgs = {
  recordId: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryErasedRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


/** The questions that can be asked. */
export type QueryFileImportArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryFileImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryHelpOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  loopId: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryLearningDigestArgs = {
  week: Scalars['Week']['input'];
};


/** The questions that can be asked. */
export type QueryLearningLoopArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryLearningLoopVersionArgs = {
  loopId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** The questions that can be asked. */
export type QueryLearningLoopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LearningLoopFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryLearningLoopsToModerateArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryLegalHoldsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  standing?: InputMaybe<Scalars['Boolean']['input']>;
};


/** The questions that can be asked. */
export type QueryNetworkChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<FeedStart>;
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
};


/** The questions that can be asked. */
export type QueryNetworkChangesDigestArgs = {
  from: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  to: Scalars['Int']['input'];
};


/** The questions that can be asked. */
export type QueryNetworkPlacesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that can be asked. */
export type QueryOutcomeArgs = {
  idempotencyKey: Scalars['IdempotencyKey']['input'];
};


/** The questions that can be asked. */
export type QueryOwnConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryOwnContributionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind: ContributionKind;
};


/** The questions that can be asked. */
export type QueryOwnFiguresArgs = {
  dimension?: InputMaybe<Scalars['String']['input']>;
  measure: Scalars['String']['input'];
};


/** The questions that can be asked. */
export type QueryOwnLearningLoopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryOwnPracticeAdoptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryPracticeConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeDecided: Scalars['Boolean']['input'];
};


/** The questions that can be asked. */
export type QueryPracticeFindingsArgs = {
  loopId: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryPracticeGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mine: Scalars['Boolean']['input'];
};


/** The questions that can be asked. */
export type QueryPracticeInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryPracticeLineageArgs = {
  practiceId: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryPracticeNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeAcknowledged: Scalars['Boolean']['input'];
};


/** The questions that can be asked. */
export type QueryPracticeNoticesGivenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryPracticeQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  loopId: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryPracticeVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  loopId: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryRecordsBreakingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rule: Scalars['String']['input'];
};


/** The questions that can be asked. */
export type QueryRetentionDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryScreenPracticeTextArgs = {
  text: Scalars['PracticeText']['input'];
};


/** The questions that can be asked. */
export type QuerySearchLoopsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search: PracticeSearch;
};


/** The questions that can be asked. */
export type QuerySharingAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authorityId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QuerySharingDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SharingDecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QuerySnapshotArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QuerySnapshotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QuerySupportBudgetArgs = {
  year: Scalars['Int']['input'];
};


/** The questions that can be asked. */
export type QuerySupportLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/** The questions that can be asked. */
export type QuerySupportPackageArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QuerySupportPackageBySourceRecordArgs = {
  sourceRecord: SourceRecordInput;
};


/** The questions that can be asked. */
export type QuerySupportPackagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportPackageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QuerySupportRetentionDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QuerySupportStatementArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  packageId: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QuerySupportWorkListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dueBy?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  work: SupportWork;
};


/** The questions that can be asked. */
export type QueryWorkListArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkListFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryWouldShareArgs = {
  authorityId?: InputMaybe<Scalars['ID']['input']>;
  dataClass: SharingDataClass;
  on?: InputMaybe<Scalars['Date']['input']>;
  project?: InputMaybe<Scalars['LocalReference']['input']>;
  purpose: SharingPurpose;
  recipient: SharingRecipientKind;
};

/** The reason for something that a rule queries. */
export type QueryReason = {
  readonly __typename?: 'QueryReason';
  /** Who gives it. */
  readonly by: Person;
  /** The child whom it concerns, where the rule is about a child. Null for all that the rule queries. */
  readonly laChildId: Maybe<Scalars['LocalReference']['output']>;
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** The reason. */
  readonly reason: Scalars['ShortText']['output'];
  /** The code of the rule. */
  readonly rule: Scalars['String']['output'];
};

/** The reason for something that a rule queries. */
export type QueryReasonInput = {
  /** Who gives it. */
  readonly by: PersonInput;
  /** The child whom it concerns, where the rule is about a child. Null for all that the rule queries. */
  readonly laChildId?: InputMaybe<Scalars['LocalReference']['input']>;
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** The reason. */
  readonly reason: Scalars['ShortText']['input'];
  /** The code of the rule. */
  readonly rule: Scalars['String']['input'];
};

/** A rating. */
export type RateEvidenceInput = {
  /** Where the evaluation can be read. Null where there is none. */
  readonly citation?: InputMaybe<Scalars['ShortText']['input']>;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The level. */
  readonly level: EvidenceLevel;
  /** The loop. */
  readonly loopId: Scalars['ID']['input'];
  /** The version. */
  readonly loopVersion: Scalars['Int']['input'];
};

/** The answer to rateEvidence. */
export type RateEvidencePayload = MutationPayload & {
  readonly __typename?: 'RateEvidencePayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The loop as it now is (or, tried out, would be). Null if there is none. */
  readonly loop: Maybe<LearningLoop>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Who gave a reason for what a rule queries. The reason itself stands in the record. */
export type ReasonGiven = {
  readonly __typename?: 'ReasonGiven';
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** The authority's own reference of the person. */
  readonly ref: Scalars['LocalReference']['output'];
  /** Their role. */
  readonly role: FgcRole;
};

/** A step of the accreditation of an authority's FGC service. */
export type RecordAccreditationInput = {
  /** The authority. */
  readonly authorityId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The day of an entry that was recorded wrongly and that this one replaces. Null to add one. */
  readonly insteadOf?: InputMaybe<Scalars['Date']['input']>;
  /** When: the day of the award, for one. What is recorded for that day already is replaced. */
  readonly on: Scalars['Date']['input'];
  /** What it came to. */
  readonly status: FgcAccreditationStep;
};

/** The answer to recordAccreditation. */
export type RecordAccreditationPayload = MutationPayload & {
  readonly __typename?: 'RecordAccreditationPayload';
  /** The authority as it now is (or, tried out, would be). Null if there is none. */
  readonly authority: Maybe<Authority>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Records an application under Part 4, planned or made. A breach of section 31ZA is flagged, never refused. */
export type RecordApplicationInput = {
  /** An application under Part 4 of the Children Act 1989. Planned while `madeOn` is null. */
  readonly application: ApplicationInput;
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to recordApplication. */
export type RecordApplicationPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'RecordApplicationPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Records that are sent together. Each is done by itself: one that is refused stops no other. */
export type RecordBatchInput = {
  /** True to be told of each record what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this batch. After a time-out send the same batch again, or what is left of it, with the same key: nothing is changed twice. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** 1 to 100 records; null is refused as one that cannot be read. Those that touch the same record or the same children are done in this order; others at once. */
  readonly records: ReadonlyArray<InputMaybe<Scalars['BatchRecord']['input']>>;
};

/** The answer to recordBatch. */
export type RecordBatchPayload = MutationPayload & {
  readonly __typename?: 'RecordBatchPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** What is wrong with the batch as such: then no record was looked at. */
  readonly problems: ReadonlyArray<Problem>;
  /** What became of each record, in the order sent. Empty if the batch as such was refused. */
  readonly records: ReadonlyArray<BatchRecordResult>;
  /** True if all that this batch changes had been changed by it before. */
  readonly replayed: Scalars['Boolean']['output'];
  /** APPLIED if any record was written, REFUSED if there was none that could be, UNCHANGED otherwise. */
  readonly status: OutcomeStatus;
  /** The totals. */
  readonly totals: BatchTotals;
};

/** Records a birth. */
export type RecordBirthInput = {
  /** The birth of a child that was referred before birth. */
  readonly birth: BirthInput;
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to recordBirth. */
export type RecordBirthPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'RecordBirthPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Records a complaint, or a later stage of one. */
export type RecordComplaintInput = {
  /** A complaint, at one stage of it. */
  readonly complaint: ComplaintInput;
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to recordComplaint. */
export type RecordComplaintPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'RecordComplaintPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A whole episode, as a record system holds it. */
export type RecordConferenceInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to add to whatever is there; required when facts that are recorded would be removed, since that cannot be undone (VERSION_REQUIRED). */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All the facts to date, in any order, at most 200: the referral among them. */
  readonly facts: ReadonlyArray<FactInput>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The ended conference that this one reopens, told when this one is first recorded; later the same again, or null (D7L). Each then knows of the other, as with reopenConference (D7, D7R). Null if it reopens none. */
  readonly reopens?: InputMaybe<EarlierConferenceInput>;
  /** The authority's own key of the record. */
  readonly sourceRecord: SourceRecordInput;
  /** When its source last changed the record, never when it is sent. What is older than what has come is refused (SOURCE_STATE_OLD), and a record that is as its source left it may be replaced without a version. Null if the source does not know. */
  readonly sourceUpdatedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The answer to recordConference. */
export type RecordConferencePayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'RecordConferencePayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Records what one person said about consent. */
export type RecordConsentInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** Consent of one person to the conference. */
  readonly consent: ConsentInput;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to recordConsent. */
export type RecordConsentPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'RecordConsentPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Records a decision that section 31ZA does not apply. */
export type RecordExemptionInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** A decision that the duty does not apply (section 31ZA(3)). */
  readonly exemption: ExemptionInput;
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to recordExemption. */
export type RecordExemptionPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'RecordExemptionPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Records feedback after the conference. */
export type RecordFeedbackInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Feedback after the conference, of one person. */
  readonly feedback: FeedbackInput;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to recordFeedback. */
export type RecordFeedbackPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'RecordFeedbackPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What a change is of. */
export type RecordKind =
  /** An allocation of money to a strand and year. */
  | 'ALLOCATION'
  /** An API client. */
  | 'API_CLIENT'
  /** An authority of the network. */
  | 'AUTHORITY'
  /** An authority's policies. */
  | 'AUTHORITY_POLICY'
  /** A break-glass grant. */
  | 'BREAK_GLASS_GRANT'
  /** A family group conference, from referral to closure. */
  | 'CONFERENCE'
  /** A file of records that was sent: that it was asked for, started or cancelled. */
  | 'FILE_IMPORT'
  /** An offer of help with a practice. */
  | 'HELP_OFFER'
  /** That such an offer is taken up. */
  | 'HELP_REQUEST'
  /** A learning loop: what its owner, and in the network's feed what the programme, did. */
  | 'LEARNING_LOOP'
  /** An entry of a support package's ledger. */
  | 'LEDGER_ENTRY'
  /** A legal hold. */
  | 'LEGAL_HOLD'
  /** Somebody who is registered. */
  | 'PERSON'
  /** An adoption of another's practice. */
  | 'PRACTICE_ADOPTION'
  /** An answer to such a question. */
  | 'PRACTICE_ANSWER'
  /** A concern about practice or about what was said: in the feed of whoever reported it, and the network's. */
  | 'PRACTICE_CONCERN'
  /** A practice group: what its convenor did, or a member. */
  | 'PRACTICE_GROUP'
  /** A notice about practice: that it was acknowledged. */
  | 'PRACTICE_NOTICE'
  /** A question about practice: what its author, and as to the accepted answer the loop's owner, did. */
  | 'PRACTICE_QUESTION'
  /** A visit to see a practice done: what the visitors did, or the host. */
  | 'PRACTICE_VISIT'
  /** An agreement on sharing data. */
  | 'SHARING_AGREEMENT'
  /** A decision to share information about a child, or not to. */
  | 'SHARING_DECISION'
  /** A snapshot of what figures are made from. */
  | 'SNAPSHOT'
  /** A support package. */
  | 'SUPPORT_PACKAGE'
  /** An authority's support policy. */
  | 'SUPPORT_POLICY'
  /** An entry that could not be read. It keeps its number, has been put aside to be looked at, and comes whatever kinds are asked for. */
  | 'UNREADABLE'
  /** A webhook. */
  | 'WEBHOOK';

/** Records the letter before proceedings. */
export type RecordLetterBeforeProceedingsInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The letter before proceedings. */
  readonly letter: LetterBeforeProceedingsInput;
};

/** The answer to recordLetterBeforeProceedings. */
export type RecordLetterBeforeProceedingsPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'RecordLetterBeforeProceedingsPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** An authority that joins a programme. */
export type RecordMembershipInput = {
  /** The authority. */
  readonly authorityId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The programme. */
  readonly programme: ProgrammeCode;
  /** The last day. Null if it has no end yet. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** The code of one of the programme's waves. */
  readonly wave: Scalars['String']['input'];
};

/** The answer to recordMembership. */
export type RecordMembershipPayload = MutationPayload & {
  readonly __typename?: 'RecordMembershipPayload';
  /** The authority as it now is (or, tried out, would be). Null if there is none. */
  readonly authority: Maybe<Authority>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Records that the arranged conference was not held. */
export type RecordNotHeldInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The arranged conference was not held. */
  readonly notHeld: NotHeldInput;
};

/** The answer to recordNotHeld. */
export type RecordNotHeldPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'RecordNotHeldPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Records the answer to an offer (section 31ZA). */
export type RecordOfferResponseInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The answer to an offer. */
  readonly offerResponse: OfferAnswerInput;
};

/** The answer to recordOfferResponse. */
export type RecordOfferResponsePayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'RecordOfferResponsePayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A payment that was made. */
export type RecordPaymentInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The line. */
  readonly line: Scalars['Int']['input'];
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
  /** When it was paid. */
  readonly paidOn: Scalars['Date']['input'];
  /** Who was paid, if it was not the line's payee. Null otherwise. */
  readonly payeeRef?: InputMaybe<Scalars['LocalReference']['input']>;
  /** How much. */
  readonly pence: Scalars['Pence']['input'];
  /** The finance system's own reference of it: another payment has another. */
  readonly reference: Scalars['PaymentReference']['input'];
  /** Who answers for a payment from before the approval (M3). Null if it was not one. */
  readonly retrospectiveBy?: InputMaybe<Scalars['LocalReference']['input']>;
};

/** The answer to recordPayment. */
export type RecordPaymentPayload = MutationPayload & {
  readonly __typename?: 'RecordPaymentPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** What was added to the ledger, by this call or, for a replay, by the one before it. Null if nothing was. */
  readonly entry: Maybe<LedgerEntry>;
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Records preparation. */
export type RecordPreparationInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Preparation of the family and of the meeting. */
  readonly preparation: PreparationInput;
};

/** The answer to recordPreparation. */
export type RecordPreparationPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'RecordPreparationPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Money of a payment that came back. */
export type RecordRefundInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** When it came back. */
  readonly on: Scalars['Date']['input'];
  /** The payment. */
  readonly paymentId: Scalars['ID']['input'];
  /** How much. */
  readonly pence: Scalars['Pence']['input'];
  /** Why. */
  readonly reason: Scalars['ShortText']['input'];
};

/** The answer to recordRefund. */
export type RecordRefundPayload = MutationPayload & {
  readonly __typename?: 'RecordRefundPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** What was added to the ledger, by this call or, for a replay, by the one before it. Null if nothing was. */
  readonly entry: Maybe<LedgerEntry>;
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A decision to be recorded. */
export type RecordSharingDecisionInput = {
  /** The conference that it was made in. Null if in none. */
  readonly aboutConferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** The decision. */
  readonly decision: SharingDecisionInput;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The child that it is about. Null if it is about all children of the conference. */
  readonly laChildId?: InputMaybe<Scalars['LocalReference']['input']>;
};

/** The answer to recordSharingDecision. */
export type RecordSharingDecisionPayload = MutationPayload & {
  readonly __typename?: 'RecordSharingDecisionPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The decision as it now is (or, tried out, would be). Null if there is none. */
  readonly sharingDecision: Maybe<SharingDecision>;
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A record and the version that it reached. */
export type RecordVersion = {
  readonly __typename?: 'RecordVersion';
  /** The record's global id. Not called `id`: a client's cache would take this version of then for the record itself. */
  readonly nodeId: Scalars['ID']['output'];
  /** The version that it reached. */
  readonly version: Scalars['Int']['output'];
};

/** The referral. */
export type Referral = {
  readonly __typename?: 'Referral';
  /** The case-holding worker: not to be the coordinator (P2). Null if not recorded. */
  readonly caseHolderRef: Maybe<Scalars['LocalReference']['output']>;
  /** The children: siblings share one conference. 1 to 20. */
  readonly children: ReadonlyArray<Child>;
  /** What the authority calls it. Null if it has no name of its own. */
  readonly localName: Maybe<Scalars['ShortText']['output']>;
  /** The kind of meeting asked for. */
  readonly model: FgdmModel;
  /** When it was received. Targets apply by this date. */
  readonly receivedOn: Scalars['Date']['output'];
  /** Who referred. Null if not recorded. */
  readonly referrer: Maybe<Person>;
  /** Source of referral. Null if not recorded. */
  readonly source: Maybe<ReferralSource>;
  /** Where in the child's journey. */
  readonly triggerPoint: FgdmTriggerPoint;
  /** Whether it is an emergency. Null if not said. */
  readonly urgent: Maybe<Scalars['Boolean']['output']>;
};

/** The referral. */
export type ReferralInput = {
  /** The case-holding worker: not to be the coordinator (P2). Null if not recorded. */
  readonly caseHolderRef?: InputMaybe<Scalars['LocalReference']['input']>;
  /** The children: siblings share one conference. 1 to 20. */
  readonly children: ReadonlyArray<ChildInput>;
  /** What the authority calls it. Null if it has no name of its own. */
  readonly localName?: InputMaybe<Scalars['ShortText']['input']>;
  /** The kind of meeting asked for. */
  readonly model: FgdmModel;
  /** When it was received. Targets apply by this date. */
  readonly receivedOn: Scalars['Date']['input'];
  /** Who referred. Null if not recorded. */
  readonly referrer?: InputMaybe<PersonInput>;
  /** Source of referral. Null if not recorded. */
  readonly source?: InputMaybe<ReferralSource>;
  /** Where in the child's journey. */
  readonly triggerPoint: FgdmTriggerPoint;
  /** Whether it is an emergency. Null if not said. */
  readonly urgent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Source of referral: the codes of the children in need census, each with an S before it. */
export type ReferralSource =
  /** 1A: Family member, relative or carer. */
  | 'S1A'
  /** 1B: Acquaintance. */
  | 'S1B'
  /** 1C: Self. */
  | 'S1C'
  /** 1D: Other individual. */
  | 'S1D'
  /** 2A: Schools. */
  | 'S2A'
  /** 2B: Education services. */
  | 'S2B'
  /** 3A: GP. */
  | 'S3A'
  /** 3B: Health visitor. */
  | 'S3B'
  /** 3C: School nurse. */
  | 'S3C'
  /** 3D: Other primary health services. */
  | 'S3D'
  /** 3E: A and E. */
  | 'S3E'
  /** 3F: Other health services. */
  | 'S3F'
  /** 4: Housing. */
  | 'S4'
  /** 5A: Local authority: social care. */
  | 'S5A'
  /** 5B: Local authority: other internal. */
  | 'S5B'
  /** 5C: Local authority: external. */
  | 'S5C'
  /** 5D: Local authority: early help. */
  | 'S5D'
  /** 6: Police. */
  | 'S6'
  /** 7: Other legal agency. */
  | 'S7'
  /** 8: Other. */
  | 'S8'
  /** 9: Anonymous. */
  | 'S9'
  /** 10: Unknown. */
  | 'S10';

/** What is reformed (DOMAIN 1.3). */
export type ReformStrand =
  /** Multi-agency child protection teams. */
  | 'CHILD_PROTECTION'
  /** Family help: targeted early help and child in need as one service. */
  | 'FAMILY_HELP'
  /** Family group decision making and family network support. */
  | 'FAMILY_NETWORKS'
  /** Multi-agency safeguarding arrangements. */
  | 'SAFEGUARDING_PARTNERS';

/** A region of England, as the DfE's statistics have it. */
export type Region = {
  readonly __typename?: 'Region';
  /** The GSS code, such as E12000009. */
  readonly code: Scalars['String']['output'];
  /** The name, such as South West. */
  readonly name: Scalars['String']['output'];
  /** The region that it lies within: London, for Inner and Outer London. Null for all others. */
  readonly partOf: Maybe<RegionName>;
};

/** A region of England. */
export type RegionInput = {
  /** The GSS code: E12 or E13 and six digits. */
  readonly code: Scalars['String']['input'];
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** The region that it lies within. Null except for Inner and Outer London. */
  readonly partOf?: InputMaybe<RegionNameInput>;
};

/** A region that holds another. */
export type RegionName = {
  readonly __typename?: 'RegionName';
  /** The GSS code. */
  readonly code: Scalars['String']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
};

/** A region that holds another. */
export type RegionNameInput = {
  /** The GSS code. */
  readonly code: Scalars['String']['input'];
  /** The name. */
  readonly name: Scalars['String']['input'];
};

/** Somebody who is to come in. */
export type RegisterPersonInput = {
  /** A practice lead's authority. Null for all others. */
  readonly authorityId?: InputMaybe<Scalars['ID']['input']>;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** What they are registered as. */
  readonly kind: PersonKind;
  /** The sign-in service's subject: 1 to 128 letters, digits and any of . _ : | -, hence never an e-mail address. */
  readonly subject: Scalars['String']['input'];
};

/** The answer to registerPerson. */
export type RegisterPersonPayload = MutationPayload & {
  readonly __typename?: 'RegisterPersonPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The person as they now are (or, tried out, would be). Null if there is none. */
  readonly person: Maybe<RegisteredPerson>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A new webhook. */
export type RegisterWebhookInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Of these kinds only. Null for all. */
  readonly kinds?: InputMaybe<ReadonlyArray<RecordKind>>;
  /** Where to send: an address that begins with https:// and can be reached from the internet, at most 500 characters. */
  readonly url: Scalars['String']['input'];
};

/** The answer to registerWebhook. */
export type RegisterWebhookPayload = MutationPayload & {
  readonly __typename?: 'RegisterWebhookPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /**
   * The secret, `whsec_` and 32 bytes in base64: shown this once. Null if the call was refused, tried out (`dryRun`) or replayed: a
   * secret whose answer was lost is gone, so rotate it.
   */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The webhook as it now is (or, tried out, would be). Null if there is none. */
  readonly webhook: Maybe<Webhook>;
};

/** Somebody who signs in: a role and the sign-in service's subject, never a name. */
export type RegisteredPerson = Node & {
  readonly __typename?: 'RegisteredPerson';
  /** A practice lead's authority. Null for all others. */
  readonly authority: Maybe<Authority>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** What the person is registered as. */
  readonly kind: PersonKind;
  /** When they were registered. */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Whether the person may come in. */
  readonly status: PersonStatus;
  /** The sign-in service's subject. */
  readonly subject: Scalars['String']['output'];
  /** Counts the changes, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** A page of people. */
export type RegisteredPersonConnection = {
  readonly __typename?: 'RegisteredPersonConnection';
  /** The edges, in the order of their ids. */
  readonly edges: ReadonlyArray<RegisteredPersonEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** One of the people and its cursor. */
export type RegisteredPersonEdge = {
  readonly __typename?: 'RegisteredPersonEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: RegisteredPerson;
};

/** A decision against a package, or against the change that was asked for. */
export type RejectPackageInput = {
  /** Who decides, by reference. */
  readonly by: Scalars['LocalReference']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['ShortText']['input'];
};

/** The answer to rejectPackage. */
export type RejectPackagePayload = MutationPayload & {
  readonly __typename?: 'RejectPackagePayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Money that need not be set aside any longer. */
export type ReleaseCommitmentInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The line. */
  readonly line: Scalars['Int']['input'];
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
  /** How much. */
  readonly pence: Scalars['Pence']['input'];
};

/** The answer to releaseCommitment. */
export type ReleaseCommitmentPayload = MutationPayload & {
  readonly __typename?: 'ReleaseCommitmentPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** What was added to the ledger, by this call or, for a replay, by the one before it. Null if nothing was. */
  readonly entry: Maybe<LedgerEntry>;
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A file that shall go with a loop no longer. */
export type RemoveAttachmentInput = {
  /** The attachment. */
  readonly attachmentId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version of the loop that you have read. Null to take any. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop, of one's own. */
  readonly loopId: Scalars['ID']['input'];
};

/** The answer to removeAttachment. */
export type RemoveAttachmentPayload = MutationPayload & {
  readonly __typename?: 'RemoveAttachmentPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The loop as it now is (or, tried out, would be). Null if there is none. */
  readonly loop: Maybe<LearningLoop>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Somebody who is to be refused. */
export type RemovePersonInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The person. */
  readonly personId: Scalars['ID']['input'];
};

/** The answer to removePerson. */
export type RemovePersonPayload = MutationPayload & {
  readonly __typename?: 'RemovePersonPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The person as they now are (or, tried out, would be). Null if there is none. */
  readonly person: Maybe<RegisteredPerson>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Which webhook is removed. */
export type RemoveWebhookInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The webhook. */
  readonly webhookId: Scalars['ID']['input'];
};

/** The answer to removeWebhook. */
export type RemoveWebhookPayload = MutationPayload & {
  readonly __typename?: 'RemoveWebhookPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The webhook as it now is (or, tried out, would be). Null if there is none. */
  readonly webhook: Maybe<Webhook>;
};

/** A new episode for a family whose last one has ended. */
export type ReopenConferenceInput = {
  /** The conference that has ended. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The new referral. */
  readonly referral: ReferralInput;
  /** The authority's own key of the new record. */
  readonly sourceRecord: SourceRecordInput;
};

/** The answer to reopenConference. */
export type ReopenConferencePayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'ReopenConferencePayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What is sent again. */
export type ReplayWebhookInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The change of this number alone. Null where a time is given. */
  readonly sequence?: InputMaybe<Scalars['Int']['input']>;
  /** Everything since then, and up to an hour before. Null where one change is named. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  /** The webhook. */
  readonly webhookId: Scalars['ID']['input'];
};

/** The answer to replayWebhook. */
export type ReplayWebhookPayload = MutationPayload & {
  readonly __typename?: 'ReplayWebhookPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The webhook as it now is (or, tried out, would be). Null if there is none. */
  readonly webhook: Maybe<Webhook>;
};

/** A concern. */
export type ReportConcernInput = {
  /** The loop, adoption, question, answer, offer, request or visit. */
  readonly aboutId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Why. */
  readonly kind: ConcernKind;
  /** In which words. Do not repeat what should not have been said. */
  readonly text: Scalars['PracticeText']['input'];
};

/** The answer to reportConcern. */
export type ReportConcernPayload = MutationPayload & {
  readonly __typename?: 'ReportConcernPayload';
  /** The concern as it now is (or, tried out, would be). Null if there is none. */
  readonly concern: Maybe<PracticeConcern>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Harm. */
export type ReportHarmInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop or the adoption, of one's own authority. */
  readonly practiceId: Scalars['ID']['input'];
  /** What happened, in general words. */
  readonly what: Scalars['PracticeText']['input'];
};

/** The answer to reportHarm. */
export type ReportHarmPayload = MutationPayload & {
  readonly __typename?: 'ReportHarmPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** What was recorded (or, tried out, would be). Null if nothing was. */
  readonly harm: Maybe<PracticeHarm>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The version that the loop or the adoption has reached. Null if there is none. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** A file that shall go with a loop. */
export type RequestAttachmentInput = {
  /** Its length in bytes, at most 10,000,000. */
  readonly bytes: Scalars['Int']['input'];
  /** What it is, in general words. */
  readonly description: Scalars['ShortText']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version of the loop that you have read. Null to take any. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What it is saved as: letters, digits, spaces, dots and hyphens, with the ending of its type. */
  readonly fileName: Scalars['ShortText']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop, of one's own. */
  readonly loopId: Scalars['ID']['input'];
  /** The SHA-256 of the whole file, in hex. */
  readonly sha256: Scalars['String']['input'];
  /** Which type of file. */
  readonly type: AttachmentType;
};

/** The answer to requestAttachment. */
export type RequestAttachmentPayload = MutationPayload & {
  readonly __typename?: 'RequestAttachmentPayload';
  /** The attachment. Null if there is none that waits for this file. */
  readonly attachmentId: Maybe<Scalars['ID']['output']>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The loop as it now is (or, tried out, would be). Null if there is none. */
  readonly loop: Maybe<LearningLoop>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** Where to send the file: the same key gives it again while the file is awaited. Null if it is not. */
  readonly upload: Maybe<AttachmentForm>;
};

/** What somebody of the programme asks to look at. */
export type RequestBreakGlassInput = {
  /** The authority whose records are meant. */
  readonly authorityId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** For how many hours from the approval: 1 to 4. */
  readonly hours: Scalars['Int']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Why, in a few words, for whoever approves it and for the authority. No names, dates or numbers (BG5). */
  readonly justification: Scalars['ShortText']['input'];
  /** Why. */
  readonly reason: BreakGlassReason;
  /** One conference. Null for any of the authority's. */
  readonly recordId?: InputMaybe<Scalars['ID']['input']>;
};

/** The answer to requestBreakGlass. */
export type RequestBreakGlassPayload = MutationPayload & {
  readonly __typename?: 'RequestBreakGlassPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The grant as it now is (or, tried out, would be). Null if there is none. */
  readonly grant: Maybe<BreakGlassGrant>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A new support package, as a draft, for what a family's plan asks for. */
export type RequestPackageFromPlanInput = {
  /** What stands in the way. Null to say nothing. */
  readonly barrier?: InputMaybe<Scalars['ShortText']['input']>;
  /** The children of the conference that it is for. Null for all of them. */
  readonly children?: InputMaybe<ReadonlyArray<Scalars['LocalReference']['input']>>;
  /** The conference whose plan asks for it: the meeting that named the need (M10). */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The one family or network that it is for. */
  readonly familyRef: Scalars['LocalReference']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The family help lead practitioner, by reference. Null if none is named. */
  readonly leadPractitioner?: InputMaybe<Scalars['LocalReference']['input']>;
  /** What is to be paid for: 1 to 30 lines, each for an item of the plan. */
  readonly lines: ReadonlyArray<PlannedLineInput>;
  /** What it is to bring about. */
  readonly purpose: PackagePurpose;
  /** Who asks, by reference. */
  readonly requester: Scalars['LocalReference']['input'];
  /** The authority's own key of it. */
  readonly sourceRecord: SourceRecordInput;
  /** The strand whose grant pays. */
  readonly strand: ReformStrand;
};

/** The answer to requestPackageFromPlan. */
export type RequestPackageFromPlanPayload = MutationPayload & {
  readonly __typename?: 'RequestPackageFromPlanPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A new support package, as a draft. */
export type RequestPackageInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** What is asked for. */
  readonly request: SupportRequestInput;
  /** The authority's own key of it. */
  readonly sourceRecord: SourceRecordInput;
};

/** The answer to requestPackage. */
export type RequestPackagePayload = MutationPayload & {
  readonly __typename?: 'RequestPackagePayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A file that is to be sent. */
export type RequestUploadInput = {
  /** Its length in bytes, at most 500,000,000. */
  readonly bytes: Scalars['Int']['input'];
  /** True to be told what would happen to this call, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** What its lines are. */
  readonly format: FileFormat;
  /** Chosen by you for this call. The same key again gives the same import, with a new form. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** What its records are. Null for lines of any kinds; a file of flat tables has one. */
  readonly kind?: InputMaybe<FileRecordKind>;
  /** SHA-256 of the whole file, as 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['input'];
  /** True to try the file out: a result for each record, and no record written. */
  readonly tryOut: Scalars['Boolean']['input'];
};

/** The answer to requestUpload. */
export type RequestUploadPayload = MutationPayload & {
  readonly __typename?: 'RequestUploadPayload';
  /** True if it was only tried out. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The import. Null if there is none. */
  readonly fileImport: Maybe<FileImport>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of it. */
  readonly status: OutcomeStatus;
  /** Where to send the file. Null if there is no import, or its file is there already. */
  readonly upload: Maybe<UploadForm>;
};

/** A change of what was approved. */
export type RequestVariationInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** All lines as they shall be, those that stay included. */
  readonly lines: ReadonlyArray<SupportLineInput>;
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['ShortText']['input'];
  /** Who asks, by reference. */
  readonly requester: Scalars['LocalReference']['input'];
};

/** The answer to requestVariation. */
export type RequestVariationPayload = MutationPayload & {
  readonly __typename?: 'RequestVariationPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A suspended API client that is to be accepted again. */
export type ResumeApiClientInput = {
  /** The client. */
  readonly clientId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to resumeApiClient. */
export type ResumeApiClientPayload = MutationPayload & {
  readonly __typename?: 'ResumeApiClientPayload';
  /** The client as it now is (or, tried out, would be). Null if there is none. */
  readonly client: Maybe<ApiClient>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Ends a pause. */
export type ResumeConferenceInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The end of a pause. */
  readonly resumption: ResumptionInput;
};

/** The answer to resumeConference. */
export type ResumeConferencePayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'ResumeConferencePayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** The end of a suspension. */
export type ResumePackageInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
};

/** The answer to resumePackage. */
export type ResumePackagePayload = MutationPayload & {
  readonly __typename?: 'ResumePackagePayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Which webhook is resumed. */
export type ResumeWebhookInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The webhook. */
  readonly webhookId: Scalars['ID']['input'];
};

/** The answer to resumeWebhook. */
export type ResumeWebhookPayload = MutationPayload & {
  readonly __typename?: 'ResumeWebhookPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The webhook as it now is (or, tried out, would be). Null if there is none. */
  readonly webhook: Maybe<Webhook>;
};

/** The end of a pause. */
export type Resumption = {
  readonly __typename?: 'Resumption';
  /** From when. */
  readonly on: Scalars['Date']['output'];
};

/** The end of a pause. */
export type ResumptionInput = {
  /** From when. */
  readonly on: Scalars['Date']['input'];
};

/**
 * What the time for which a record is kept goes by (DOMAIN 7.8). Of a conference it follows from the facts: of several that
 * fit, the last of this list that is a conference's.
 */
export type RetentionClass =
  /** Child in need (section 17), before birth, edge of custody. */
  | 'CHILD_IN_NEED'
  /** From a section 47 enquiry to care proceedings, a letter before proceedings or an application for a care or supervision order. */
  | 'CHILD_PROTECTION'
  /** Looked after, coming from care or leaving it; in foster or residential care at the end, or entered care meanwhile. */
  | 'LOOKED_AFTER'
  /** Early help, targeted family help, and what no other class fits. */
  | 'STANDARD'
  /** Support packages to which money was approved. Any other is STANDARD. */
  | 'SUPPORT_PACKAGE';

/** A conference that is past its time or will soon be, and when it is erased unless something is done. */
export type RetentionDue = {
  readonly __typename?: 'RetentionDue';
  /** The conference. */
  readonly conference: Conference;
  /**
   * The first day on which it is erased by itself: 31 days after the last for which it is kept, after the record changed
   * last, and after the policy in force began, whichever is latest. May be past for what is held.
   */
  readonly erasedFrom: Scalars['Date']['output'];
  /** Whether a legal hold keeps it. */
  readonly held: Scalars['Boolean']['output'];
  /** The last day for which it is kept. */
  readonly retainUntil: Scalars['Date']['output'];
};

/** A page of what is due to be erased. */
export type RetentionDueConnection = {
  readonly __typename?: 'RetentionDueConnection';
  /** The conferences with their cursors. */
  readonly edges: ReadonlyArray<RetentionDueEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** A conference that is due to be erased, and its cursor. */
export type RetentionDueEdge = {
  readonly __typename?: 'RetentionDueEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The conference, and when. */
  readonly node: RetentionDue;
};

/** For how many years records are kept from the end of their episode, by retention class. */
export type RetentionYears = {
  readonly __typename?: 'RetentionYears';
  /** Of class CHILD_IN_NEED. */
  readonly childInNeed: Scalars['Int']['output'];
  /** Of class CHILD_PROTECTION. */
  readonly childProtection: Scalars['Int']['output'];
  /** Of class LOOKED_AFTER. */
  readonly lookedAfter: Scalars['Int']['output'];
  /** Of class STANDARD. */
  readonly standard: Scalars['Int']['output'];
  /** Of class SUPPORT_PACKAGE: from the end of the financial year in which the package ended. */
  readonly supportPackage: Scalars['Int']['output'];
};

/** For how many years records are kept from the end of their episode: whole years, 1 to 75 (G27). */
export type RetentionYearsInput = {
  /** Of class CHILD_IN_NEED. Null for the default. */
  readonly childInNeed?: InputMaybe<Scalars['Int']['input']>;
  /** Of class CHILD_PROTECTION. Null for the default. */
  readonly childProtection?: InputMaybe<Scalars['Int']['input']>;
  /** Of class LOOKED_AFTER. Null for the default. */
  readonly lookedAfter?: InputMaybe<Scalars['Int']['input']>;
  /** Of class STANDARD. Null for the default. */
  readonly standard?: InputMaybe<Scalars['Int']['input']>;
  /** Of class SUPPORT_PACKAGE: from the end of the financial year in which the package ended. Null for the default. */
  readonly supportPackage?: InputMaybe<Scalars['Int']['input']>;
};

/** A loop to retire. */
export type RetireLoopInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop. */
  readonly loopId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['PracticeText']['input'];
};

/** The answer to retireLoop. */
export type RetireLoopPayload = MutationPayload & {
  readonly __typename?: 'RetireLoopPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The loop as it now is (or, tried out, would be). Null if there is none. */
  readonly loop: Maybe<LearningLoop>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A package, or the change that was asked for, given back. */
export type ReturnPackageInput = {
  /** Who decides, by reference. */
  readonly by: Scalars['LocalReference']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
  /** What is to be changed. */
  readonly reason: Scalars['ShortText']['input'];
};

/** The answer to returnPackage. */
export type ReturnPackagePayload = MutationPayload & {
  readonly __typename?: 'ReturnPackagePayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A review of the plan. */
export type Review = {
  readonly __typename?: 'Review';
  /** When. */
  readonly heldOn: Scalars['Date']['output'];
  /** How each item stands. Null if not gone through. */
  readonly items: Maybe<ReadonlyArray<ItemAtReview>>;
  /** When the next review is to be. Null if none is arranged. */
  readonly nextReviewOn: Maybe<Scalars['Date']['output']>;
  /** 1 for the first, and on without gaps (D8). */
  readonly number: Scalars['Int']['output'];
};

/** A review of the plan. */
export type ReviewInput = {
  /** When. */
  readonly heldOn: Scalars['Date']['input'];
  /** How each item stands. Null if not gone through. */
  readonly items?: InputMaybe<ReadonlyArray<ItemAtReviewInput>>;
  /** When the next review is to be. Null if none is arranged. */
  readonly nextReviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** 1 for the first, and on without gaps (D8). */
  readonly number: Scalars['Int']['input'];
};

/** What happens after a review. */
export type ReviewNextStep =
  /** It goes on as it is. */
  | 'CONTINUE'
  /** It comes to its end. */
  | 'END'
  /** A change is to be asked for. */
  | 'VARY';

/** A review. */
export type ReviewPackageInput = {
  /** Whether the barrier is gone. */
  readonly barrier: BarrierOutcome;
  /** By whom, by reference. */
  readonly by: Scalars['LocalReference']['input'];
  /** Where each child lives. */
  readonly children: ReadonlyArray<SupportedChildInput>;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** What happens next. */
  readonly next: ReviewNextStep;
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
};

/** The answer to reviewPackage. */
export type ReviewPackagePayload = MutationPayload & {
  readonly __typename?: 'ReviewPackagePayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Records a review of the plan. */
export type ReviewPlanInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** A review of the plan. */
  readonly review: ReviewInput;
};

/** The answer to reviewPlan. */
export type ReviewPlanPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'ReviewPlanPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** The end of a grant, at once. */
export type RevokeBreakGlassInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen; not looked at where an authority revokes. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The grant. */
  readonly grantId: Scalars['ID']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to revokeBreakGlass. */
export type RevokeBreakGlassPayload = MutationPayload & {
  readonly __typename?: 'RevokeBreakGlassPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The grant as it now is (or, tried out, would be). Null if there is none. */
  readonly grant: Maybe<BreakGlassGrant>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** The end, at once, of all that was offered and agreed so far. */
export type RevokeSharingAgreementInput = {
  /** The agreement. */
  readonly agreementId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: `version` for the programme, `answerVersion` for the authority. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to revokeSharingAgreement. */
export type RevokeSharingAgreementPayload = MutationPayload & {
  readonly __typename?: 'RevokeSharingAgreementPayload';
  /** The agreement as it now is (or, tried out, would be). Null if there is none. */
  readonly agreement: Maybe<SharingAgreement>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** An authority, as a roster lists it. */
export type RosterAuthorityInput = {
  /** Every triple of codes that it has had, in any order. It is known again by any of them. */
  readonly codes: ReadonlyArray<AuthorityCodesInput>;
  /**
   * Its memberships. One that is not recorded yet (by programme and first day) is added, and a last day is set where none
   * is recorded. Nothing recorded is changed or removed: that is for `recordMembership` and `endMembership`.
   */
  readonly memberships: ReadonlyArray<RosterMembershipInput>;
  /** The region. */
  readonly region: RegionInput;
  /** The DfE codes of its statistical neighbours, the most alike first. */
  readonly statisticalNeighbours: ReadonlyArray<Scalars['String']['input']>;
};

/** What an import did with one authority. */
export type RosterChange = {
  readonly __typename?: 'RosterChange';
  /** The authority as it now is (or, tried out, would be). */
  readonly authority: Authority;
  /** What was done. */
  readonly change: RosterChangeKind;
};

/** What an import did with an authority. */
export type RosterChangeKind =
  /** Something about it changed. */
  | 'CHANGED'
  /** It is new. */
  | 'CREATED'
  /** It says so already, and was not written. */
  | 'UNCHANGED';

/** A membership, as a roster lists it. */
export type RosterMembershipInput = {
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The programme. */
  readonly programme: ProgrammeCode;
  /** The last day. Null if it has no end yet. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** The code of one of its waves. */
  readonly wave: Scalars['String']['input'];
};

/** A new secret for an API client. */
export type RotateApiClientSecretInput = {
  /** The client. */
  readonly clientId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Days for which the old secrets stay valid: 0 to 30. 0 ends them within a minute. */
  readonly graceDays: Scalars['Int']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to rotateApiClientSecret. */
export type RotateApiClientSecretPayload = MutationPayload & {
  readonly __typename?: 'RotateApiClientSecretPayload';
  /** The client as it now is (or, tried out, would be). Null if there is none. */
  readonly client: Maybe<ApiClient>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /**
   * The secret: shown this once, and kept by nobody here. Null if the call was refused, tried out (`dryRun`) or replayed: a
   * secret whose answer was lost is gone, so rotate it.
   */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Which webhook gets a new secret. */
export type RotateWebhookSecretInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** For how many hours the secret before it signs too: 0 to 168. */
  readonly overlapHours: Scalars['Int']['input'];
  /** The webhook. */
  readonly webhookId: Scalars['ID']['input'];
};

/** The answer to rotateWebhookSecret. */
export type RotateWebhookSecretPayload = MutationPayload & {
  readonly __typename?: 'RotateWebhookSecretPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /**
   * The secret, `whsec_` and 32 bytes in base64: shown this once. Null if the call was refused, tried out (`dryRun`) or replayed: a
   * secret whose answer was lost is gone, so rotate it.
   */
  readonly secret: Maybe<Scalars['String']['output']>;
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The webhook as it now is (or, tried out, would be). Null if there is none. */
  readonly webhook: Maybe<Webhook>;
};

/** One rule that records are held to. */
export type Rule = {
  readonly __typename?: 'Rule';
  /** Its code, such as D2. */
  readonly code: Scalars['String']['output'];
  /**
   * The fields that it looks at or complains of, named as in a problem's `path` without what leads to the record (`input`, the place in
   * a batch or in a list): `meeting.heldOn` for what stands at `input.facts.3.meeting.heldOn`. A fact is named as in `FactInput`, also where
   * `path` leads through the conference. `*` stands for any field. A problem at none of these tells of the record or the call as a whole.
   */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** One sentence for a practitioner. */
  readonly message: Scalars['String']['output'];
  /** What to do about a break. */
  readonly nextStep: Scalars['String']['output'];
  /** How grave a break is. */
  readonly severity: Severity;
  /** Since which version of the rules it has this form. */
  readonly since: Scalars['String']['output'];
  /** Where the rule comes from: statute, guidance or code set. */
  readonly source: Scalars['String']['output'];
};

/** A record that breaks a rule, once or more. */
export type RuleBreak = {
  readonly __typename?: 'RuleBreak';
  /** Whether a query of it has no reason yet. */
  readonly open: Scalars['Boolean']['output'];
  /** Who gave the last reason. Null if none was given. */
  readonly reason: Maybe<ReasonGiven>;
  /** The global id of the record. */
  readonly recordId: Scalars['ID']['output'];
};

/** A page of records that break a rule. */
export type RuleBreakConnection = {
  readonly __typename?: 'RuleBreakConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<RuleBreakEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page. */
export type RuleBreakEdge = {
  readonly __typename?: 'RuleBreakEdge';
  /** Goes on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The record and the rule. */
  readonly node: RuleBreak;
};

/** A rule that records break. */
export type RuleQuality = {
  readonly __typename?: 'RuleQuality';
  /** Of them, those for which a reason was given. */
  readonly explained: Scalars['Int']['output'];
  /** Of them, those whose query has no reason yet. 0 for a rule that queries nothing. */
  readonly open: Scalars['Int']['output'];
  /** Records that break it. */
  readonly records: Scalars['Int']['output'];
  /** The rule. */
  readonly rule: Rule;
};

/** A measure of a safety plan (DOMAIN 2.12). */
export type SafetyMeasure =
  /** A confidential address is protected. */
  | 'CONFIDENTIAL_ADDRESS_PROTECTED'
  /** Contributes in writing. */
  | 'CONTRIBUTES_IN_WRITING'
  /** A domestic abuse specialist is present. */
  | 'DA_SPECIALIST_PRESENT'
  /** Non-molestation orders were checked. */
  | 'NON_MOLESTATION_ORDER_CHECKED'
  /** The perpetrator is excluded. */
  | 'PERPETRATOR_EXCLUDED'
  /** The police are aware. */
  | 'POLICE_AWARE'
  /** Separate attendance. */
  | 'SEPARATE_ATTENDANCE'
  /** Shuttle conference. */
  | 'SHUTTLE_CONFERENCE'
  /** Security at the venue. */
  | 'VENUE_SECURITY';

/** A safety plan for the conference. */
export type SafetyPlan = {
  readonly __typename?: 'SafetyPlan';
  /** When it was agreed. */
  readonly agreedOn: Scalars['Date']['output'];
  /** Those who must not come in person. Null if nobody. */
  readonly excludedRefs: Maybe<ReadonlyArray<Scalars['LocalReference']['output']>>;
  /** Its measures. */
  readonly measures: ReadonlyArray<SafetyMeasure>;
  /** Whether one was required. False records the decision that none is: it then counts as none (P7). Null if not answered. */
  readonly required: Maybe<Scalars['Boolean']['output']>;
};

/** A safety plan for the conference. */
export type SafetyPlanInput = {
  /** When it was agreed. */
  readonly agreedOn: Scalars['Date']['input'];
  /** Those who must not come in person. Null if nobody. */
  readonly excludedRefs?: InputMaybe<ReadonlyArray<Scalars['LocalReference']['input']>>;
  /** Its measures. */
  readonly measures: ReadonlyArray<SafetyMeasure>;
  /** Whether one was required. False records the decision that none is: it then counts as none (P7). Null if not answered. */
  readonly required?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A date arranged for the conference. */
export type Schedule = {
  readonly __typename?: 'Schedule';
  /** When it was arranged. */
  readonly arrangedOn: Scalars['Date']['output'];
  /** The day of the conference: may lie ahead. */
  readonly conferenceOn: Scalars['Date']['output'];
  /** When it starts. Null if not fixed. */
  readonly startsAt: Maybe<Scalars['Time']['output']>;
  /** Where. Null if not fixed. */
  readonly venue: Maybe<VenueType>;
};

/** Arranges a date. A day that lies ahead is refused while the family has not been screened for domestic abuse, or current abuse has no safety plan (P7). */
export type ScheduleConferenceInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** A date arranged for the conference. */
  readonly schedule: ScheduleInput;
};

/** The answer to scheduleConference. */
export type ScheduleConferencePayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'ScheduleConferencePayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A date arranged for the conference. */
export type ScheduleInput = {
  /** When it was arranged. */
  readonly arrangedOn: Scalars['Date']['input'];
  /** The day of the conference: may lie ahead. */
  readonly conferenceOn: Scalars['Date']['input'];
  /** When it starts. Null if not fixed. */
  readonly startsAt?: InputMaybe<Scalars['Time']['input']>;
  /** Where. Null if not fixed. */
  readonly venue?: InputMaybe<VenueType>;
};

/** Records a screening for domestic abuse. */
export type ScreenForDomesticAbuseInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** A screening for domestic abuse. */
  readonly screen: DomesticAbuseScreenInput;
};

/** The answer to screenForDomesticAbuse. */
export type ScreenForDomesticAbusePayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'ScreenForDomesticAbusePayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Why a place in a text is marked. */
export type ScreeningMark = {
  readonly __typename?: 'ScreeningMark';
  /** The character after the last. */
  readonly end: Scalars['Int']['output'];
  /** The kind, such as POSTCODE or SMALL_NUMBER. */
  readonly kind: Scalars['String']['output'];
  /** The field, from the text or the loop's content down. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** Whether a text with it is refused. Otherwise a moderator decides. */
  readonly refused: Scalars['Boolean']['output'];
  /** What is wrong, and what to write instead. It never repeats what was found. */
  readonly sentence: Scalars['String']['output'];
  /** The first character, counted from 0, as UTF-16 units. */
  readonly start: Scalars['Int']['output'];
};

/**
 * The duty of section 31ZA of the Children Act 1989, as far as it has gone. It is owed for each child: `children` says how it
 * stands for each. `trigger` to `offerees` say how it stands for the child for whom it stands gravest: a breach comes before
 * a duty outstanding, that before an exemption, that before a duty met, that before no duty; among equals the earliest
 * `actBefore` does.
 */
export type Section31Za = {
  readonly __typename?: 'Section31ZA';
  /** The day before which something must happen: the planned application. Null if none is planned. */
  readonly actBefore: Maybe<Scalars['Date']['output']>;
  /** The first application that was made, else the one planned. Null if there is none. */
  readonly application: Maybe<Application>;
  /** All applications, made and planned. */
  readonly applications: ReadonlyArray<Application>;
  /** How the duty stands for each child, in the order of the referral. */
  readonly children: ReadonlyArray<ChildSection31Za>;
  /** How the duty stands. */
  readonly duty: MeetingDuty;
  /** The decisions that the duty does not apply, oldest first. */
  readonly exemptions: ReadonlyArray<Exemption>;
  /** The letter before proceedings, the last if there were several. Null if none was sent. */
  readonly letter: Maybe<LetterBeforeProceedings>;
  /** All letters before proceedings, oldest first. */
  readonly letters: ReadonlyArray<LetterBeforeProceedings>;
  /** What must happen before then. Null if nothing. */
  readonly mustDo: Maybe<DutyKind>;
  /** What became of the offer. */
  readonly offerOutcome: OfferOutcome;
  /** Each person who was offered a meeting, and what they said. */
  readonly offerees: ReadonlyArray<Offeree>;
  /** The offers, oldest first. */
  readonly offers: ReadonlyArray<Offer>;
  /** Whether the section was in force. */
  readonly regime: DutyRegime;
  /** The answers to offers, oldest first. */
  readonly responses: ReadonlyArray<OfferAnswer>;
  /** How near the episode is to an application. */
  readonly trigger: StatutoryTrigger;
};

/** Which webhook is tested. */
export type SendTestEventInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The webhook. */
  readonly webhookId: Scalars['ID']['input'];
};

/** The answer to sendTestEvent. */
export type SendTestEventPayload = MutationPayload & {
  readonly __typename?: 'SendTestEventPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The webhook as it now is (or, tried out, would be). Null if there is none. */
  readonly webhook: Maybe<Webhook>;
};

/** A batch that was sent, as often as it was sent. Kept for thirteen months; batches that were only tried out leave nothing. */
export type SentBatch = {
  readonly __typename?: 'SentBatch';
  /** When it was received. */
  readonly at: Scalars['DateTime']['output'];
  /** The global id of the API client that sent it. */
  readonly clientId: Scalars['ID']['output'];
  /** The totals. */
  readonly totals: BatchTotals;
};

/** A page of batches. */
export type SentBatchConnection = {
  readonly __typename?: 'SentBatchConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<SentBatchEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page. */
export type SentBatchEdge = {
  readonly __typename?: 'SentBatchEdge';
  /** Goes on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The batch. */
  readonly node: SentBatch;
};

/** What a strand has for a financial year. */
export type SetAllocationInput = {
  /** Who decides, by reference. */
  readonly by: Scalars['LocalReference']['input'];
  /** What the grant asks. Null for nothing. */
  readonly conditions?: InputMaybe<GrantConditionsInput>;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: 0 for a new one. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** All that was given for it, without transfers and what was carried forward. */
  readonly pence: Scalars['Pence']['input'];
  /** Why. Null to say nothing. */
  readonly reason?: InputMaybe<Scalars['ShortText']['input']>;
  /** The strand. */
  readonly strand: ReformStrand;
  /** The calendar year in which the financial year begins. */
  readonly year: Scalars['Int']['input'];
};

/** The answer to setAllocation. */
export type SetAllocationPayload = MutationPayload & {
  readonly __typename?: 'SetAllocationPayload';
  /** The allocations as they now are (or, tried out, would be): the one that it is about first. */
  readonly allocations: ReadonlyArray<Allocation>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What an API client may spend from now on. */
export type SetApiClientAllowanceInput = {
  /** The client. */
  readonly clientId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Points a minute, 1,000 to 10,000,000 (G22). Null for the usual. */
  readonly pointsPerMinute?: InputMaybe<Scalars['Int']['input']>;
};

/** The answer to setApiClientAllowance. */
export type SetApiClientAllowancePayload = MutationPayload & {
  readonly __typename?: 'SetApiClientAllowancePayload';
  /** The client as it now is (or, tried out, would be). Null if there is none. */
  readonly client: Maybe<ApiClient>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What an authority may spend from now on. */
export type SetAuthorityAllowanceInput = {
  /** The authority. */
  readonly authorityId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version of the authority that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Points a minute, 100,000 to 100,000,000 (G23). Null for the usual. */
  readonly pointsPerMinute?: InputMaybe<Scalars['Int']['input']>;
};

/** The answer to setAuthorityAllowance. */
export type SetAuthorityAllowancePayload = MutationPayload & {
  readonly __typename?: 'SetAuthorityAllowancePayload';
  /** The authority as it now is (or, tried out, would be). Null if there is none. */
  readonly authority: Maybe<Authority>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A new version of an authority's policies, as a whole: nothing is taken over from the version before. */
export type SetPolicyInput = {
  /** The authority. */
  readonly authorityId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The day from which the targets hold, for referrals of that day and later: tomorrow or later, for the first version too (G8). */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** The version that you have seen: 0 if none has been set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /**
   * For how long records are kept here, by their retention class: from `effectiveFrom` on for every record, whenever it was
   * referred. Whatever thereby becomes due is kept for 31 days more. Null for the defaults.
   */
  readonly retentionYears?: InputMaybe<RetentionYearsInput>;
  /**
   * The day from which section 31ZA of the Children Act 1989 is in force there: any day, past or future. Null while none is
   * appointed. It is a fact of law, so what is given here holds for every record at once, whatever `effectiveFrom` is.
   */
  readonly section31ZAInForceFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The targets. */
  readonly targets: ConferenceTargetsInput;
  /** Targets that differ for a model: each model once. */
  readonly targetsByModel: ReadonlyArray<ModelTargetsInput>;
};

/** The answer to setPolicy. */
export type SetPolicyPayload = MutationPayload & {
  readonly __typename?: 'SetPolicyPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The policy as it now is (or, tried out, would be). Null if there is no such authority. */
  readonly policy: Maybe<AuthorityPolicy>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A new version of an authority's support policy, as a whole: nothing is taken over from the version before. */
export type SetSupportPolicyInput = {
  /** Who has which role, and who covers for whom. */
  readonly approvers: ReadonlyArray<SupportApproverInput>;
  /** Who may approve up to what: each role once. */
  readonly bands: ReadonlyArray<ApprovalBandInput>;
  /** The categories that it pays for. Null for every one. */
  readonly categories?: InputMaybe<ReadonlyArray<SupportCategory>>;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The day from which it holds: today or later. */
  readonly effectiveFrom: Scalars['Date']['input'];
  /** The rules of eligibility that it has. */
  readonly eligibility: ReadonlyArray<EligibilityRule>;
  /** The version that you have seen: 0 if none has been set. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The purposes that it gives packages for. Null for every one. */
  readonly purposes?: InputMaybe<ReadonlyArray<PackagePurpose>>;
  /** Whether a payment from before the approval may be recorded with an approver's word (M3). */
  readonly retrospectivePayments: Scalars['Boolean']['input'];
  /** Weeks from an approval or a review to the next review: 1 to 12 (M8). */
  readonly reviewWeeks: Scalars['Int']['input'];
};

/** The answer to setSupportPolicy. */
export type SetSupportPolicyPayload = MutationPayload & {
  readonly __typename?: 'SetSupportPolicyPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The policy as it now is (or, tried out, would be). Null if it could not be read. */
  readonly policy: Maybe<SupportPolicy>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** How grave a problem is (DOMAIN rule severities). */
export type Severity =
  /** Impossible or incoherent: refused, nothing is written. */
  | 'ERROR'
  /** Accepted: a signal about practice, the law or time. */
  | 'FLAG'
  /** Accepted: worth knowing. */
  | 'INFO'
  /** Accepted, and wants a correction or a reason. */
  | 'QUERY';

/** Sex as in the children in need census. */
export type Sex =
  /** Female. */
  | 'F'
  /** Male. */
  | 'M'
  /** Unknown, or not yet born. */
  | 'U';

/** Records that the plan was shared. */
export type SharePlanInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The plan was shared with everyone. */
  readonly planShared: PlanSharedInput;
};

/** The answer to sharePlan. */
export type SharePlanPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'SharePlanPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** What an authority shares with one recipient: an offer of the programme, and the authority's answer to it. */
export type SharingAgreement = Node & {
  readonly __typename?: 'SharingAgreement';
  /** Counts the changes on the authority's side: acceptances and revocations. 0 before the first. The authority gives it as `expectedVersion`. */
  readonly answerVersion: Scalars['Int']['output'];
  /** The authority, which controls the data. */
  readonly authority: Authority;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The version that holds today. Null if none does. */
  readonly inForce: Maybe<SharingAgreementVersion>;
  /** The reference of the evaluation project. Null where the recipient is the programme. */
  readonly project: Maybe<Scalars['LocalReference']['output']>;
  /** With whom. */
  readonly recipient: SharingRecipientKind;
  /** Counts the changes on the programme's side: offers and revocations. The programme gives it as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** All that were ever offered, oldest first, at most fifty. */
  readonly versions: ReadonlyArray<SharingAgreementVersion>;
};

/** A page of agreements. */
export type SharingAgreementConnection = {
  readonly __typename?: 'SharingAgreementConnection';
  /** The agreements with their cursors, by authority and recipient. */
  readonly edges: ReadonlyArray<SharingAgreementEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** An agreement and its cursor. */
export type SharingAgreementEdge = {
  readonly __typename?: 'SharingAgreementEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The agreement. */
  readonly node: SharingAgreement;
};

/** Where one version of an agreement stands today. */
export type SharingAgreementStatus =
  /** Agreed by both sides, and begins on a later day. */
  | 'AGREED'
  /** Its last day is over. */
  | 'ENDED'
  /** Agreed by both sides, and holds today. */
  | 'IN_FORCE'
  /** Offered by the programme: binds nobody before the authority has accepted it. */
  | 'OFFERED'
  /** One side has revoked it: it allows nothing any more, whatever its days are. */
  | 'REVOKED'
  /** A later version holds in its stead. */
  | 'SUPERSEDED';

/** One version of what an agreement says. Versions are never changed. */
export type SharingAgreementVersion = {
  readonly __typename?: 'SharingAgreementVersion';
  /** When the authority accepted it. Null if it has not. */
  readonly acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** The global id of the practice lead who accepted it. Null if nobody has. */
  readonly acceptedBy: Maybe<Scalars['ID']['output']>;
  /** What may be shared. */
  readonly dataClasses: ReadonlyArray<SharingDataClass>;
  /** The first day. From then on it holds in the stead of earlier versions, once both sides have agreed. */
  readonly from: Scalars['Date']['output'];
  /** Why that is lawful. */
  readonly lawfulBasis: LawfulBasis;
  /** Its number, from 1. */
  readonly number: Scalars['Int']['output'];
  /** When the programme offered it. */
  readonly offeredAt: Scalars['DateTime']['output'];
  /** What for. */
  readonly purposes: ReadonlyArray<SharingPurpose>;
  /** When it was revoked. Null if it was not. */
  readonly revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** Which side revoked it, or did so first. Null if none has. */
  readonly revokedBy: Maybe<SharingSide>;
  /** Where it stands today. */
  readonly status: SharingAgreementStatus;
  /** The last day. Null if it has no end. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** What may be shared. */
export type SharingDataClass =
  /** Figures after disclosure control, from which nobody can be told. */
  | 'AGGREGATE_STATISTICS'
  /** Single case records, looked at in an emergency under a break-glass grant. Only the programme can be given this. */
  | 'CASE_RECORDS_IN_EMERGENCY'
  /** Rows of a project's extract, under pseudonyms of the project's own. */
  | 'PSEUDONYMISED_EXTRACT';

/** A decision of the authority to share information about a child with another agency, or not to. */
export type SharingDecision = Node & {
  readonly __typename?: 'SharingDecision';
  /** The conference that it was made in. Null if in none. */
  readonly conferenceId: Maybe<Scalars['ID']['output']>;
  /** The role of whoever decided. */
  readonly decidedBy: SharingDecisionMaker;
  /** The day of the decision. */
  readonly decidedOn: Scalars['Date']['output'];
  /** What was decided. */
  readonly decision: SharingDecisionKind;
  /** Why it was not shared. Null if it was. */
  readonly ground: Maybe<NotSharedGround>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The child that it is about. Null if it is about all children of the conference. */
  readonly laChildId: Maybe<Scalars['LocalReference']['output']>;
  /** The reasoning, in a few words. Never part of an extract or a statistic. Null if none was given. */
  readonly rationale: Maybe<Scalars['ShortText']['output']>;
  /** Who asked, or would have been given it. */
  readonly recipient: SharingDecisionRecipient;
  /** Counts the corrections, from 1. */
  readonly version: Scalars['Int']['output'];
};

/** A page of decisions. */
export type SharingDecisionConnection = {
  readonly __typename?: 'SharingDecisionConnection';
  /** The decisions with their cursors. */
  readonly edges: ReadonlyArray<SharingDecisionEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** A decision and its cursor. */
export type SharingDecisionEdge = {
  readonly __typename?: 'SharingDecisionEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: SharingDecision;
};

/** Which decisions are wanted. All that are given must hold. */
export type SharingDecisionFilter = {
  /** Made in this conference. */
  readonly conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Decided on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** About this child. */
  readonly laChildId?: InputMaybe<Scalars['LocalReference']['input']>;
  /** Decided on this day or earlier. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** What was decided, by whom and when. */
export type SharingDecisionInput = {
  /** The role of whoever decided. */
  readonly decidedBy: SharingDecisionMaker;
  /** The day of the decision: today or earlier. */
  readonly decidedOn: Scalars['Date']['input'];
  /** What was decided. */
  readonly decision: SharingDecisionKind;
  /** Why it was not shared (J9). Null if it was. */
  readonly ground?: InputMaybe<NotSharedGround>;
  /** The reasoning, in a few words: needed where nothing was shared (J9). No names, dates or numbers (J11). Null if there is none. */
  readonly rationale?: InputMaybe<Scalars['ShortText']['input']>;
  /** Who asked, or would have been given it. */
  readonly recipient: SharingDecisionRecipient;
};

/** What was decided. */
export type SharingDecisionKind =
  /** It was not shared. */
  | 'NOT_SHARED'
  /** The information was, or is to be, shared. */
  | 'SHARED';

/** The role of whoever decided. */
export type SharingDecisionMaker =
  /** The family's lead practitioner. */
  | 'LEAD_PRACTITIONER'
  /** The authority's lawyer or information-governance lead. */
  | 'LEGAL_OR_INFORMATION_GOVERNANCE'
  /** Any other role. */
  | 'OTHER'
  /** A head of service, or the director. */
  | 'SENIOR_MANAGER'
  /** A team manager. */
  | 'TEAM_MANAGER';

/** Who asked for information about a child, or would have been given it (section 16LA Children Act 2004). */
export type SharingDecisionRecipient =
  /** A school, nursery or college. */
  | 'EDUCATION'
  /** A health body or practitioner. */
  | 'HEALTH'
  /** Any other agency. */
  | 'OTHER_AGENCY'
  /** Another local authority. */
  | 'OTHER_AUTHORITY'
  /** The police. */
  | 'POLICE';

/** What shared data may be used for. */
export type SharingPurpose =
  /** To answer a complaint, a court or an inquiry. */
  | 'COMPLAINT_OR_INQUIRY'
  /** To find and mend what is wrong in records. */
  | 'DATA_QUALITY'
  /** To find out what works. */
  | 'EVALUATION'
  /** To follow how the programme goes. */
  | 'PROGRAMME_MONITORING'
  /** To keep a child from harm now. */
  | 'SAFEGUARDING';

/** Whom an authority shares data with. */
export type SharingRecipientKind =
  /** An approved evaluation project, by its reference. */
  | 'EVALUATION_PROJECT'
  /** The staff of the programme at the Department for Education. */
  | 'PROGRAMME';

/** One of the two sides of an agreement. */
export type SharingSide =
  /** The authority, which controls the data. */
  | 'AUTHORITY'
  /** The programme. */
  | 'PROGRAMME';

/** Whether something would be shared, by which agreement, or why not. */
export type SharingVerdict = {
  readonly __typename?: 'SharingVerdict';
  /** The agreement that allows it. Null if it is not allowed. */
  readonly agreementId: Maybe<Scalars['ID']['output']>;
  /** The number of the version that allows it. Null if it is not allowed. */
  readonly agreementVersion: Maybe<Scalars['Int']['output']>;
  /** Whether it would. */
  readonly allowed: Scalars['Boolean']['output'];
  /** Why not. Null if it is allowed. */
  readonly because: Maybe<NotSharedBecause>;
  /** The day that was asked about. */
  readonly on: Scalars['Date']['output'];
};

/** Why an application was made at short notice (SSD). */
export type ShortNoticeReason =
  /** Immediate safety or abduction. */
  | 'A'
  /** The criteria of an emergency protection order. */
  | 'B'
  /** Another reason. */
  | 'C';

/** What all figures of a release are made from: records of every authority as they were at one place in its change feed, counted and frozen. */
export type Snapshot = Node & {
  readonly __typename?: 'Snapshot';
  /** The day on which records are judged. */
  readonly asOf: Scalars['Date']['output'];
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The authorities that were begun, in the order of their ids. */
  readonly parts: ReadonlyArray<SnapshotPart>;
  /** Where it stands. */
  readonly status: SnapshotStatus;
  /** When it was asked for. */
  readonly takenAt: Scalars['DateTime']['output'];
  /** The version. */
  readonly version: Scalars['Int']['output'];
};

/** A page of snapshots. */
export type SnapshotConnection = {
  readonly __typename?: 'SnapshotConnection';
  /** The entries of this page. */
  readonly edges: ReadonlyArray<SnapshotEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One entry of a page. */
export type SnapshotEdge = {
  readonly __typename?: 'SnapshotEdge';
  /** Goes on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The snapshot. */
  readonly node: Snapshot;
};

/** The part of a snapshot that is one authority's. The counts themselves are told by releases, and to the authority itself. */
export type SnapshotPart = {
  readonly __typename?: 'SnapshotPart';
  /** When it was last heard of the work. */
  readonly at: Scalars['DateTime']['output'];
  /** The authority. */
  readonly authority: Authority;
  /** SHA-256 of the frozen counts, as 64 hexadecimal digits. Null until they are frozen. */
  readonly hash: Maybe<Scalars['String']['output']>;
  /** Whether it is done. */
  readonly isDone: Scalars['Boolean']['output'];
  /** What is being done. */
  readonly phase: SnapshotPhase;
  /** The number in the authority's change feed up to which every change is in it, and after which none is. */
  readonly place: Scalars['Int']['output'];
  /** Records that were counted. Null until they have been. */
  readonly records: Maybe<Scalars['Int']['output']>;
};

/** What is being done for an authority. */
export type SnapshotPhase =
  /** The rows are counted. */
  | 'COUNT'
  /** Done. */
  | 'DONE'
  /** What was changed meanwhile is looked at anew, until the rows say what the records said at one place in its change feed. */
  | 'FOLLOW'
  /** The counts are frozen. The rows behind the snapshot before are taken away. */
  | 'PURGE'
  /** Its records are looked at, one after the other. */
  | 'SCAN';

/** Where a snapshot stands. */
export type SnapshotStatus =
  /** Every authority is done: the counts are frozen. */
  | 'DONE'
  /** Some authorities are done, or are being looked at. */
  | 'UNDER_WAY'
  /** Asked for. The work on it begins within a minute. */
  | 'WAITING';

/** The authority's own key of a record. */
export type SourceRecord = {
  readonly __typename?: 'SourceRecord';
  /** The record's id in that system. */
  readonly recordId: Scalars['SourceRecordId']['output'];
  /** The system that holds the record. */
  readonly system: Scalars['SourceSystem']['output'];
};

/** The authority's own key of a record: unique within the authority (T5). */
export type SourceRecordInput = {
  /** The record's id in that system: 1 to 60 letters, digits or any of . _ : / - */
  readonly recordId: Scalars['SourceRecordId']['input'];
  /** The system that holds the record, such as `LIQUIDLOGIC`: 1 to 30 letters, digits, hyphens or underscores. */
  readonly system: Scalars['SourceSystem']['input'];
};

/** A new practice group. */
export type StartGroupInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Its name. */
  readonly name: Scalars['ShortText']['input'];
  /** What it is for, in general words. */
  readonly purpose: Scalars['PracticeText']['input'];
  /** What it is about. */
  readonly subject: PracticeSubjectInput;
};

/** The answer to startGroup. */
export type StartGroupPayload = MutationPayload & {
  readonly __typename?: 'StartGroupPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The group as it now is (or, tried out, would be). Null if there is none. */
  readonly group: Maybe<PracticeGroup>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** An import that is started, or goes on after it was stopped. */
export type StartImportInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The import. */
  readonly importId: Scalars['ID']['input'];
};

/** The answer to startImport. */
export type StartImportPayload = MutationPayload & {
  readonly __typename?: 'StartImportPayload';
  /** True if it was only tried out. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The import. Null if there is none. */
  readonly fileImport: Maybe<FileImport>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of it. */
  readonly status: OutcomeStatus;
};

/** A new loop. */
export type StartLoopInput = {
  /** What it claims. */
  readonly content: LoopContentInput;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The adoption of one's own authority that it grew out of. Null if it is new. */
  readonly grownFromId?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** How far it is put to work. */
  readonly stage: ImplementationStage;
};

/** The answer to startLoop. */
export type StartLoopPayload = MutationPayload & {
  readonly __typename?: 'StartLoopPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The loop as it now is (or, tried out, would be). Null if there is none. */
  readonly loop: Maybe<LearningLoop>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** One line of a statement. */
export type StatementLine = {
  readonly __typename?: 'StatementLine';
  /** Where its money was. */
  readonly balance: SupportBalance;
  /** The line. */
  readonly line: Scalars['Int']['output'];
};

/** A status and the day on which it was reached. */
export type StatusChange = {
  readonly __typename?: 'StatusChange';
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** The status. */
  readonly status: ConferenceStatus;
};

/** How near the episode is to an application under Part 4 of the Children Act 1989. */
export type StatutoryTrigger =
  /** An application was made. */
  | 'APPLICATION_MADE'
  /** Not near one. */
  | 'NOT_TRIGGERED'
  /** Pre-proceedings are considered or under way. */
  | 'PRE_PROCEEDINGS_CONSIDERED';

/**
 * What the packages of a strand come to in a financial year. It follows the change feed, a moment behind: `asOf` says how
 * far. What is free to approve is not here but in the allocation, which is never behind.
 */
export type StrandSpending = {
  readonly __typename?: 'StrandSpending';
  /** Approved. */
  readonly approved: Scalars['Pence']['output'];
  /** When the newest entry of a ledger that is in these figures was recorded. */
  readonly asOf: Scalars['DateTime']['output'];
  /** By what it is for. */
  readonly byCategory: ReadonlyArray<CategorySpending>;
  /** By month, the earliest first. Money may come back after the year has ended. */
  readonly byMonth: ReadonlyArray<MonthSpending>;
  /** Of what is approved, set aside or paid, less what came back (M2). */
  readonly committed: Scalars['Pence']['output'];
  /** Approved, and not paid: what is still to fall due, or has. */
  readonly forecast: Scalars['Pence']['output'];
  /** Paid, as corrected. */
  readonly paid: Scalars['Pence']['output'];
  /** Come back of what was paid. */
  readonly refunded: Scalars['Pence']['output'];
  /** The strand. */
  readonly strand: ReformStrand;
};

/** What was found. */
export type StudyCycleInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop or the adoption, of one's own authority. */
  readonly practiceId: Scalars['ID']['input'];
  /** What was found. */
  readonly study: LearningStudyInput;
};

/** The answer to studyCycle. */
export type StudyCyclePayload = MutationPayload & {
  readonly __typename?: 'StudyCyclePayload';
  /** The last cycle as it now is (or, tried out, would be). Null if there is none. */
  readonly cycle: Maybe<LearningCycle>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
  /** The version that the loop or the adoption has reached. Null if there is none. */
  readonly version: Maybe<Scalars['Int']['output']>;
};

/** A loop for the moderators. */
export type SubmitLoopInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop. */
  readonly loopId: Scalars['ID']['input'];
};

/** The answer to submitLoop. */
export type SubmitLoopPayload = MutationPayload & {
  readonly __typename?: 'SubmitLoopPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The loop as it now is (or, tried out, would be). Null if there is none. */
  readonly loop: Maybe<LearningLoop>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A draft that is to be decided. */
export type SubmitPackageInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
};

/** The answer to submitPackage. */
export type SubmitPackagePayload = MutationPayload & {
  readonly __typename?: 'SubmitPackagePayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Somebody who may approve. */
export type SupportApprover = {
  readonly __typename?: 'SupportApprover';
  /** Whose authority they have for that time. Null if it is their own. */
  readonly coversFor: Maybe<Scalars['LocalReference']['output']>;
  /** From this day. */
  readonly from: Scalars['Date']['output'];
  /** By reference. */
  readonly ref: Scalars['LocalReference']['output'];
  /** In this role. */
  readonly role: ApproverRole;
  /** Until this day. Null for no end. */
  readonly until: Maybe<Scalars['Date']['output']>;
};

/** Somebody who may approve. */
export type SupportApproverInput = {
  /** Whose authority they have for that time. Null if it is their own. */
  readonly coversFor?: InputMaybe<Scalars['LocalReference']['input']>;
  /** From this day. */
  readonly from: Scalars['Date']['input'];
  /** By reference. */
  readonly ref: Scalars['LocalReference']['input'];
  /** In this role. */
  readonly role: ApproverRole;
  /** Until this day. Null for no end; a cover always has one. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
};

/** Somebody's money on a line, or on a whole package: where it is now. */
export type SupportBalance = {
  readonly __typename?: 'SupportBalance';
  /** Approved. */
  readonly approved: Scalars['Pence']['output'];
  /** Of what is approved, set aside or paid, less what came back (M2). */
  readonly committed: Scalars['Pence']['output'];
  /** Approved, and not set aside for anything. */
  readonly free: Scalars['Pence']['output'];
  /** Paid, as corrected. */
  readonly paid: Scalars['Pence']['output'];
  /** Come back of what was paid. */
  readonly refunded: Scalars['Pence']['output'];
  /** Set aside, and not paid yet. */
  readonly toPay: Scalars['Pence']['output'];
};

/** An authority's money for a financial year. */
export type SupportBudget = {
  readonly __typename?: 'SupportBudget';
  /** By strand. */
  readonly allocations: ReadonlyArray<Allocation>;
  /** As budgets name it, such as 2026-27. */
  readonly name: Scalars['String']['output'];
  /** By strand, what its packages come to. A strand of which nothing was ever approved is left out. */
  readonly spending: ReadonlyArray<StrandSpending>;
  /** The calendar year in which it begins. */
  readonly year: Scalars['Int']['output'];
};

/** What is paid for (DOMAIN 3.2). */
export type SupportCategory =
  /** Activities for the child and the family. */
  | 'ACTIVITIES'
  /** Support for the family that is bought in. */
  | 'BOUGHT_IN_SUPPORT'
  /** Childcare, or a break for carers. */
  | 'CHILDCARE_RESPITE'
  /** What a child needs at once, such as a uniform, a desk, a bus pass or a car seat. */
  | 'CHILD_IMMEDIATE_NEEDS'
  /** Clearance and cleaning, such as a skip. */
  | 'CLEARANCE_CLEANING'
  /** Redecoration, remodelling, converting a room. */
  | 'HOME_ADAPTATION'
  /** Beds, bedroom furniture, appliances. */
  | 'HOUSEHOLD_ITEMS'
  /** Costs of housing, such as a deposit. */
  | 'HOUSING_COSTS'
  /** Income in the stead of wages, such as for unpaid leave. */
  | 'INCOME_REPLACEMENT'
  /** Legal advice, such as on an order for a relative. */
  | 'LEGAL_ADVICE'
  /** Something else. */
  | 'OTHER'
  /** Therapy. */
  | 'THERAPEUTIC'
  /** Travel, or help with running a car. */
  | 'TRANSPORT'
  /** Additional weekly costs. */
  | 'WEEKLY_COSTS';

/** How a package ended. */
export type SupportClosing = {
  readonly __typename?: 'SupportClosing';
  /** Who closed it, by reference. */
  readonly by: Scalars['LocalReference']['output'];
  /** Where each child lives. */
  readonly children: ReadonlyArray<SupportedChild>;
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** Why. */
  readonly reason: PackageClosureReason;
};

/** What it cost to keep a child in the family: net of what came back, rounded to the penny. */
export type SupportCost = {
  readonly __typename?: 'SupportCost';
  /** The days, first and last included. */
  readonly days: Scalars['Int']['output'];
  /** In all. */
  readonly net: Scalars['Pence']['output'];
  /** For each child. */
  readonly perChild: Scalars['Pence']['output'];
  /** For each child and day, from the approval to the end, or until today. */
  readonly perChildAndDay: Scalars['Pence']['output'];
};

/** A decision about a package, or about a change of it. */
export type SupportDecision = {
  readonly __typename?: 'SupportDecision';
  /** By whom, by reference. */
  readonly by: Scalars['LocalReference']['output'];
  /** Whose authority was covered for. Null if it was their own. */
  readonly coversFor: Maybe<Scalars['LocalReference']['output']>;
  /** All that was approved for the family in twelve months, with it (M4). Null for any other decision. */
  readonly cumulative: Maybe<Scalars['Pence']['output']>;
  /** What was decided. */
  readonly kind: PackageDecisionKind;
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** Why it was approved though the allocation was used up (M6). Null if it was not. */
  readonly override: Maybe<Scalars['ShortText']['output']>;
  /** The version of the policy by which it was decided. */
  readonly policyVersion: Scalars['Int']['output'];
  /** Why. Null if nothing was said. */
  readonly reason: Maybe<Scalars['ShortText']['output']>;
  /** In which role it was approved. Null for any other decision. */
  readonly role: Maybe<ApproverRole>;
  /** The whole package as it was approved. Null for any other decision. */
  readonly total: Maybe<Scalars['Pence']['output']>;
  /** Whether it was about a change of what had been approved. */
  readonly variation: Scalars['Boolean']['output'];
};

/** The answers to an authority's rules of eligibility. */
export type SupportEligibility = {
  readonly __typename?: 'SupportEligibility';
  /** By whom, by reference. */
  readonly by: Scalars['LocalReference']['output'];
  /** Rule by rule. */
  readonly findings: ReadonlyArray<SupportEligibilityFinding>;
  /** When they were given. */
  readonly on: Scalars['Date']['output'];
  /** The version of the policy whose rules were answered. */
  readonly policyVersion: Scalars['Int']['output'];
};

/** What was found about one rule of eligibility. */
export type SupportEligibilityFinding = {
  readonly __typename?: 'SupportEligibilityFinding';
  /** The answer. */
  readonly answer: EligibilityAnswer;
  /** On what ground. Null if nothing was said. */
  readonly evidence: Maybe<Scalars['ShortText']['output']>;
  /** The rule. */
  readonly rule: EligibilityRule;
};

/** What was found about one rule of eligibility. */
export type SupportEligibilityFindingInput = {
  /** The answer. */
  readonly answer: EligibilityAnswer;
  /** On what ground. Null to say nothing. */
  readonly evidence?: InputMaybe<Scalars['ShortText']['input']>;
  /** The rule. */
  readonly rule: EligibilityRule;
};

/** A day on which an amount falls due. */
export type SupportInstalment = {
  readonly __typename?: 'SupportInstalment';
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** The amount. */
  readonly pence: Scalars['Pence']['output'];
};

/** One thing that is paid for. */
export type SupportLine = {
  readonly __typename?: 'SupportLine';
  /** Where its money is. Null before it is approved. */
  readonly balance: Maybe<SupportBalance>;
  /** What it is for. */
  readonly category: SupportCategory;
  /** How often it is paid. */
  readonly frequency: PaymentFrequency;
  /** The first day on which it may be paid. */
  readonly from: Scalars['Date']['output'];
  /** When what falls due. */
  readonly instalments: ReadonlyArray<SupportInstalment>;
  /** From 1. A line keeps its number for ever. */
  readonly number: Scalars['Int']['output'];
  /** Who is paid, by the authority's own reference. Null if it is not one payee. */
  readonly payeeRef: Maybe<Scalars['LocalReference']['output']>;
  /** Who is paid. */
  readonly payeeType: PayeeType;
  /** Of one payment of a recurring line, or of the whole of one that is paid once. */
  readonly pence: Scalars['Pence']['output'];
  /** The item of the family's plan that asked for it, by its number. Null if none did. */
  readonly planItem: Maybe<Scalars['Int']['output']>;
  /** All that it may cost: rate by periods (M7). */
  readonly total: Scalars['Pence']['output'];
  /** The last day on which it may be paid, of the same financial year (M6). */
  readonly until: Scalars['Date']['output'];
};

/** One thing that is to be paid for. */
export type SupportLineInput = {
  /** What it is for. */
  readonly category: SupportCategory;
  /** How often it is paid. */
  readonly frequency: PaymentFrequency;
  /** The first day on which it may be paid. */
  readonly from: Scalars['Date']['input'];
  /** From 1, without gaps. A line that is approved keeps its number. */
  readonly number: Scalars['Int']['input'];
  /** Who is paid, by reference. Null if it is not one payee. */
  readonly payeeRef?: InputMaybe<Scalars['LocalReference']['input']>;
  /** Who is paid. */
  readonly payeeType: PayeeType;
  /** Of one payment of a recurring line, or of the whole of one that is paid once. */
  readonly pence: Scalars['Pence']['input'];
  /** The item of the family's plan that asks for it, by its number. Null if none does. */
  readonly planItem?: InputMaybe<Scalars['Int']['input']>;
  /** The last day on which it may be paid, of the same financial year (M6). */
  readonly until: Scalars['Date']['input'];
};

/** Where a child lives. */
export type SupportLivingArrangement =
  /** In kinship foster care. */
  | 'KINSHIP_FOSTER'
  /** Elsewhere. */
  | 'OTHER'
  /** In residential care. */
  | 'RESIDENTIAL'
  /** In foster care with people they did not know. */
  | 'UNRELATED_FOSTER'
  /** With a parent. */
  | 'WITH_PARENT'
  /** With a relative or friend, informally. */
  | 'WITH_RELATIVE_INFORMAL'
  /** With a relative or friend, under an order. */
  | 'WITH_RELATIVE_ORDER';

/** Why the support is needed: a meeting named it, or there was none for a reason (M10). */
export type SupportNeed = {
  readonly __typename?: 'SupportNeed';
  /** The family group decision-making meeting that named it. Null with an exemption. */
  readonly conference: Maybe<Conference>;
  /** Who was consulted about the exemption, by reference. Null with a meeting. */
  readonly consulted: Maybe<Scalars['LocalReference']['output']>;
  /** When they were consulted. Null with a meeting. */
  readonly consultedOn: Maybe<Scalars['Date']['output']>;
  /** Why there was no meeting. Null with a meeting. */
  readonly exemption: Maybe<MeetingExemption>;
};

/** Why the support is needed: exactly one of the two (M10). */
export type SupportNeedInput =
  /** The family group decision-making meeting that named it. Null with an exemption. */
  { readonly conferenceId: Scalars['ID']['input']; readonly exemption?: never; }
  |  /** Why there was none. Null with a meeting. */
  { readonly conferenceId?: never; readonly exemption: MeetingExemptionInput; };

/** A support package of a family network: the practical thing that lets a child stay with people who love them (DOMAIN 3). */
export type SupportPackage = Node & {
  readonly __typename?: 'SupportPackage';
  /** When it was first approved. Null before. */
  readonly approvedOn: Maybe<Scalars['Date']['output']>;
  /** Where the money of all lines is. */
  readonly balance: SupportBalance;
  /** What stands in the way. Null if nothing was said. */
  readonly barrier: Maybe<Scalars['ShortText']['output']>;
  /** When it last changed. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** The children, by the authority's own references. */
  readonly children: ReadonlyArray<Scalars['LocalReference']['output']>;
  /** How it ended. Null unless it is closed. */
  readonly closing: Maybe<SupportClosing>;
  /** What it has cost so far. Null before the approval. */
  readonly cost: Maybe<SupportCost>;
  /** When it came to the network. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Every decision, oldest first. */
  readonly decisions: ReadonlyArray<SupportDecision>;
  /** The answers to the rules of eligibility. Null while there are none. */
  readonly eligibility: Maybe<SupportEligibility>;
  /** The one family or network that it is for, by the authority's own reference. */
  readonly familyRef: Scalars['LocalReference']['output'];
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** Whether that day has passed. */
  readonly isReviewOverdue: Scalars['Boolean']['output'];
  /** The family help lead practitioner, by reference. Null if none is named. */
  readonly leadPractitioner: Maybe<Scalars['LocalReference']['output']>;
  /** What is paid for. */
  readonly lines: ReadonlyArray<SupportLine>;
  /** Why it is needed. */
  readonly need: SupportNeed;
  /** The day of the oldest instalment that is not paid. Null if nothing is to be paid, or nothing may be. */
  readonly nextDueOn: Maybe<Scalars['Date']['output']>;
  /** What is paid or set aside today beyond what has fallen due, on recurring lines: what is paid once may be paid early. */
  readonly overForecast: Scalars['Pence']['output'];
  /** What it is to bring about. */
  readonly purpose: PackagePurpose;
  /** Who asked for it, by reference. */
  readonly requester: Scalars['LocalReference']['output'];
  /** The last day for which it is kept. Null while it goes on. */
  readonly retainUntil: Maybe<Scalars['Date']['output']>;
  /** What the time for which it is kept goes by: SUPPORT_PACKAGE once money was approved, else STANDARD. */
  readonly retentionClass: RetentionClass;
  /** By when it is to be reviewed next (M8). Null before the approval and after the end. */
  readonly reviewDueOn: Maybe<Scalars['Date']['output']>;
  /** Every review, oldest first. */
  readonly reviews: ReadonlyArray<SupportReview>;
  /** The authority's own key of it. */
  readonly sourceRecord: SourceRecord;
  /** The account as it was on any day: balances and what made them. */
  readonly statement: SupportStatement;
  /** Where it stands. */
  readonly status: PackageStatus;
  /** The strand whose grant pays. */
  readonly strand: ReformStrand;
  /** When it was handed in. Null for a draft. */
  readonly submittedOn: Maybe<Scalars['Date']['output']>;
  /** Why nothing is paid for the time being. Null unless it is suspended. */
  readonly suspendedFor: Maybe<SuspensionReason>;
  /** The change that waits for a decision. Null if none does. */
  readonly variation: Maybe<SupportVariation>;
  /** Counts the changes, from 1. A payment is none: it changes the balances. */
  readonly version: Scalars['Int']['output'];
};


/** A support package of a family network: the practical thing that lets a child stay with people who love them (DOMAIN 3). */
export type SupportPackageStatementArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of packages. */
export type SupportPackageConnection = {
  readonly __typename?: 'SupportPackageConnection';
  /** The packages of this page. */
  readonly edges: ReadonlyArray<SupportPackageEdge>;
  /** Where this page stands. */
  readonly pageInfo: PageInfo;
};

/** One package of a page. */
export type SupportPackageEdge = {
  readonly __typename?: 'SupportPackageEdge';
  /** Goes on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The package. */
  readonly node: SupportPackage;
};

/** Which of its packages an authority asks for. All that are given must hold. */
export type SupportPackageFilter = {
  /** Changed then or later. Null for any time. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whose need this conference named, erased or not. Null for any. */
  readonly conferenceId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this family. Null for any. */
  readonly familyRef?: InputMaybe<Scalars['LocalReference']['input']>;
  /** Of this child. Null for any. */
  readonly laChildId?: InputMaybe<Scalars['LocalReference']['input']>;
  /** In this status. Null for any. */
  readonly status?: InputMaybe<PackageStatus>;
};

/** How an authority gives support packages: its own policy, one version after another. */
export type SupportPolicy = Node & {
  readonly __typename?: 'SupportPolicy';
  /** What holds today. */
  readonly current: SupportPolicyVersion;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The version set last: what a change must expect. */
  readonly version: Scalars['Int']['output'];
  /** Every version that was set, oldest first. */
  readonly versions: ReadonlyArray<SupportPolicyVersion>;
};

/** One version of how an authority gives support packages. */
export type SupportPolicyVersion = {
  readonly __typename?: 'SupportPolicyVersion';
  /** Who has which role. */
  readonly approvers: ReadonlyArray<SupportApprover>;
  /** Who may approve up to what. */
  readonly bands: ReadonlyArray<ApprovalBand>;
  /** The categories that it pays for. Null for every one. */
  readonly categories: Maybe<ReadonlyArray<SupportCategory>>;
  /** The day from which it holds. Null for version 0. */
  readonly effectiveFrom: Maybe<Scalars['Date']['output']>;
  /** The rules of eligibility that it has. */
  readonly eligibility: ReadonlyArray<EligibilityRule>;
  /** The purposes that it gives packages for. Null for every one. */
  readonly purposes: Maybe<ReadonlyArray<PackagePurpose>>;
  /** Whether a payment from before the approval may be recorded with an approver's word (M3). */
  readonly retrospectivePayments: Scalars['Boolean']['output'];
  /** Weeks from an approval or a review to the next review: 1 to 12 (M8). */
  readonly reviewWeeks: Scalars['Int']['output'];
  /** From 1; 0 for what holds where none was set. */
  readonly version: Scalars['Int']['output'];
};

/** What is asked for. */
export type SupportRequestInput = {
  /** What stands in the way. Null to say nothing. */
  readonly barrier?: InputMaybe<Scalars['ShortText']['input']>;
  /** The children, at least one. */
  readonly children: ReadonlyArray<Scalars['LocalReference']['input']>;
  /** The one family or network that it is for. */
  readonly familyRef: Scalars['LocalReference']['input'];
  /** The family help lead practitioner, by reference. Null if none is named. */
  readonly leadPractitioner?: InputMaybe<Scalars['LocalReference']['input']>;
  /** What is to be paid for: 1 to 30 lines. */
  readonly lines: ReadonlyArray<SupportLineInput>;
  /** Why it is needed. */
  readonly need: SupportNeedInput;
  /** What it is to bring about. */
  readonly purpose: PackagePurpose;
  /** Who asks, by reference. */
  readonly requester: Scalars['LocalReference']['input'];
  /** The strand whose grant pays. */
  readonly strand: ReformStrand;
};

/** A support package that is past its time or will soon be, and when it is erased unless something is done. */
export type SupportRetentionDue = {
  readonly __typename?: 'SupportRetentionDue';
  /**
   * The first day on which it is erased by itself: 31 days after the last for which it is kept, after it or its ledger changed
   * last, and after the policy in force began, whichever is latest. May be past for what is held.
   */
  readonly erasedFrom: Scalars['Date']['output'];
  /** Whether a legal hold keeps it. */
  readonly held: Scalars['Boolean']['output'];
  /** The package. */
  readonly package: SupportPackage;
  /** The last day for which it is kept. */
  readonly retainUntil: Scalars['Date']['output'];
};

/** A page of packages that are due to be erased. */
export type SupportRetentionDueConnection = {
  readonly __typename?: 'SupportRetentionDueConnection';
  /** The packages with their cursors. */
  readonly edges: ReadonlyArray<SupportRetentionDueEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** A package that is due to be erased, and its cursor. */
export type SupportRetentionDueEdge = {
  readonly __typename?: 'SupportRetentionDueEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The package, and when. */
  readonly node: SupportRetentionDue;
};

/** A look at whether a package does what it is for (M8). */
export type SupportReview = {
  readonly __typename?: 'SupportReview';
  /** Whether the barrier is gone. */
  readonly barrier: BarrierOutcome;
  /** By whom, by reference. */
  readonly by: Scalars['LocalReference']['output'];
  /** Where each child lives. */
  readonly children: ReadonlyArray<SupportedChild>;
  /** What happens next. */
  readonly next: ReviewNextStep;
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** When. */
  readonly on: Scalars['Date']['output'];
};

/** An account as it was: what a replay of the entries up to then makes of it. */
export type SupportStatement = {
  readonly __typename?: 'SupportStatement';
  /** Where the money of all lines was. */
  readonly balance: SupportBalance;
  /** What made it so, in the order in which it happened; the first five hundred. */
  readonly entries: ReadonlyArray<LedgerEntry>;
  /** How many entries there are. */
  readonly entryCount: Scalars['Int']['output'];
  /** What was known by then. Null for now. */
  readonly knownAt: Maybe<Scalars['DateTime']['output']>;
  /** Line by line. */
  readonly lines: ReadonlyArray<StatementLine>;
  /** The day. */
  readonly on: Scalars['Date']['output'];
};

/** A change of approved lines that waits for a decision. */
export type SupportVariation = {
  readonly __typename?: 'SupportVariation';
  /** All lines as they shall be. */
  readonly lines: ReadonlyArray<SupportLine>;
  /** Why. */
  readonly reason: Scalars['ShortText']['output'];
  /** When it was asked for. */
  readonly requestedOn: Scalars['Date']['output'];
  /** By whom, by reference. */
  readonly requester: Scalars['LocalReference']['output'];
};

/** What there is to do with packages. */
export type SupportWork =
  /** Has a line that ends, soonest first. */
  | 'ABOUT_TO_END'
  /**
   * Has more paid or set aside than has fallen due, furthest ahead first. `dueBy`: that what falls due will have caught up
   * by then.
   */
  | 'OVER_FORECAST'
  /** Waits for a decision: eligibility, approval, or a change. */
  | 'TO_DECIDE'
  /** Has an instalment that is not paid, soonest due first: what is overdue stands at the top. */
  | 'TO_PAY'
  /** Is to be reviewed, soonest first: what is overdue stands at the top. */
  | 'TO_REVIEW';

/** Where a child lives. */
export type SupportedChild = {
  readonly __typename?: 'SupportedChild';
  /** The child, by the authority's own reference. */
  readonly laChildId: Scalars['LocalReference']['output'];
  /** Where they live. */
  readonly lives: SupportLivingArrangement;
};

/** Where a child lives. */
export type SupportedChildInput = {
  /** The child. */
  readonly laChildId: Scalars['LocalReference']['input'];
  /** Where they live. */
  readonly lives: SupportLivingArrangement;
};

/** An API client that is to be refused. */
export type SuspendApiClientInput = {
  /** The client. */
  readonly clientId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to suspendApiClient. */
export type SuspendApiClientPayload = MutationPayload & {
  readonly __typename?: 'SuspendApiClientPayload';
  /** The client as it now is (or, tried out, would be). Null if there is none. */
  readonly client: Maybe<ApiClient>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A suspension. */
export type SuspendPackageInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** Since when. */
  readonly on: Scalars['Date']['input'];
  /** The package. */
  readonly packageId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: SuspensionReason;
};

/** The answer to suspendPackage. */
export type SuspendPackagePayload = MutationPayload & {
  readonly __typename?: 'SuspendPackagePayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The package as it now is (or, tried out, would be). Null if there is none. */
  readonly package: Maybe<SupportPackage>;
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Why a package is suspended. */
export type SuspensionReason =
  /** Circumstances changed. */
  | 'CIRCUMSTANCES_CHANGED'
  /** Another reason. */
  | 'OTHER'
  /** A payment is in question. */
  | 'PAYMENT_QUERY'
  /** There is a concern for a child. */
  | 'SAFEGUARDING_CONCERN';

/** A snapshot that is wanted. */
export type TakeSnapshotInput = {
  /** True to be told what would happen to this call, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to takeSnapshot. */
export type TakeSnapshotPayload = MutationPayload & {
  readonly __typename?: 'TakeSnapshotPayload';
  /** True if it was only tried out. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The snapshot. Null if it was refused. */
  readonly snapshot: Maybe<Snapshot>;
  /** What became of it. */
  readonly status: OutcomeStatus;
};

/** That an offer is taken up. */
export type TakeUpHelpInput = {
  /** Whom to ask for. */
  readonly contact: PracticeContactInput;
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** Which kind of help is wanted: one that is offered. */
  readonly help: PracticeHelp;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The offer. */
  readonly offerId: Scalars['ID']['input'];
  /** What for, in general words. */
  readonly text: Scalars['PracticeText']['input'];
};

/** The answer to takeUpHelp. */
export type TakeUpHelpPayload = MutationPayload & {
  readonly __typename?: 'TakeUpHelpPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** The request as it now is (or, tried out, would be). Null if there is none. */
  readonly request: Maybe<HelpRequest>;
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** How large a test is: start small, and scale up. */
export type TestScale =
  /** One or a few. */
  | 'FEW_FAMILIES'
  /** One team. */
  | 'ONE_TEAM'
  /** Some teams. */
  | 'SEVERAL_TEAMS'
  /** The whole authority. */
  | 'WHOLE_AUTHORITY';

/** A place in a text, which is never repeated: characters are counted as UTF-16 units. */
export type TextPlace = {
  readonly __typename?: 'TextPlace';
  /** The character after the last. */
  readonly end: Scalars['Int']['output'];
  /** What stands there, such as POSTCODE or SMALL_NUMBER. */
  readonly kind: Scalars['String']['output'];
  /** The first character, counted from 0. */
  readonly start: Scalars['Int']['output'];
};

/** How a change is meant to work. */
export type TheoryOfChange = {
  readonly __typename?: 'TheoryOfChange';
  /** What is done. */
  readonly activities: ReadonlyArray<Scalars['ShortText']['output']>;
  /** What has to be true for it. */
  readonly assumptions: ReadonlyArray<Scalars['ShortText']['output']>;
  /** What it takes. */
  readonly inputs: ReadonlyArray<Scalars['ShortText']['output']>;
  /** Why that should help. */
  readonly mechanisms: ReadonlyArray<Scalars['ShortText']['output']>;
  /** What is hoped for. */
  readonly outcomes: ReadonlyArray<Scalars['ShortText']['output']>;
};

/** How a change is meant to work. Each list has at most 12. */
export type TheoryOfChangeInput = {
  /** What is done, at least one. */
  readonly activities: ReadonlyArray<Scalars['ShortText']['input']>;
  /** What has to be true for it. */
  readonly assumptions: ReadonlyArray<Scalars['ShortText']['input']>;
  /** What it takes. */
  readonly inputs: ReadonlyArray<Scalars['ShortText']['input']>;
  /** Why that should help. */
  readonly mechanisms: ReadonlyArray<Scalars['ShortText']['input']>;
  /** What is hoped for. */
  readonly outcomes: ReadonlyArray<Scalars['ShortText']['input']>;
};

/** Money that goes from one strand to another. */
export type TransferAllocationInput = {
  /** Who decides, by reference. */
  readonly by: Scalars['LocalReference']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The strand that it goes from. */
  readonly from: ReformStrand;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** How much. */
  readonly pence: Scalars['Pence']['input'];
  /** Why. */
  readonly reason: Scalars['ShortText']['input'];
  /** The strand that it goes to. */
  readonly to: ReformStrand;
  /** The calendar year in which the financial year begins. */
  readonly year: Scalars['Int']['input'];
};

/** The answer to transferAllocation. */
export type TransferAllocationPayload = MutationPayload & {
  readonly __typename?: 'TransferAllocationPayload';
  /** The allocations as they now are (or, tried out, would be): the one that it is about first. */
  readonly allocations: ReadonlyArray<Allocation>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A step of triage. */
export type Triage = {
  readonly __typename?: 'Triage';
  /** By whom. Null if not recorded. */
  readonly decidedBy: Maybe<Person>;
  /** What was decided. */
  readonly decision: TriageDecision;
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** Why. Null if not said. */
  readonly reason: Maybe<Scalars['ShortText']['output']>;
};

/** What triage decided. */
export type TriageDecision =
  /** Accepted. */
  | 'ACCEPTED'
  /** Not accepted. */
  | 'NOT_ACCEPTED'
  /** Not decided yet. */
  | 'UNDER_WAY';

/** A step of triage. */
export type TriageInput = {
  /** By whom. Null if not recorded. */
  readonly decidedBy?: InputMaybe<PersonInput>;
  /** What was decided. */
  readonly decision: TriageDecision;
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** Why. Null if not said. */
  readonly reason?: InputMaybe<Scalars['ShortText']['input']>;
};

/** Records a step of triage. */
export type TriageReferralInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** A step of triage. */
  readonly triage: TriageInput;
};

/** The answer to triageReferral. */
export type TriageReferralPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'TriageReferralPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A field of the form by which a file is sent. */
export type UploadField = {
  readonly __typename?: 'UploadField';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['String']['output'];
};

/** Where to send a file: one POST of multipart/form-data with these fields in this order, and then the file in a field named `file`. */
export type UploadForm = {
  readonly __typename?: 'UploadForm';
  /** Until when the form is taken. */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The fields. Whoever has them may send this one file, so keep them to yourself. */
  readonly fields: ReadonlyArray<UploadField>;
  /** Where to. */
  readonly url: Scalars['String']['output'];
};

/** Where a conference is held. */
export type VenueType =
  /** A building of the authority. */
  | 'AUTHORITY_BUILDING'
  /** A community venue. */
  | 'COMMUNITY'
  /** A home of the family. */
  | 'FAMILY_HOME'
  /** A family hub. */
  | 'FAMILY_HUB'
  /** In a room and by video. */
  | 'HYBRID'
  /** Elsewhere. */
  | 'OTHER'
  /** A school. */
  | 'SCHOOL'
  /** By video. */
  | 'VIRTUAL';

/** Who asks, and what they may do. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The global id of the API client or the person. */
  readonly actorId: Scalars['ID']['output'];
  /** The authority that the actor belongs to. Null for those who work for the programme as a whole. */
  readonly authority: Maybe<Authority>;
  /** What kind of actor. */
  readonly kind: ActorKind;
  /** Everything that the actor may do. */
  readonly permissions: ReadonlyArray<Permission>;
};

/** Where a visit stands. */
export type VisitStatus =
  /** The host agrees; no day is set. */
  | 'AGREED'
  /** Asked for. */
  | 'ASKED'
  /** It was called off. */
  | 'CANCELLED'
  /** A day is set. */
  | 'DATED'
  /** The host does not agree. */
  | 'DECLINED'
  /** It took place, and the visitors said what they learnt. */
  | 'HELD'
  /** Hidden by moderators. */
  | 'HIDDEN';

/** Authorities that joined a programme together. */
export type Wave = {
  readonly __typename?: 'Wave';
  /** The arm of the evaluation that its members count in. */
  readonly arm: ProgrammeArm;
  /** The code, such as WAVE_1. */
  readonly code: Scalars['String']['output'];
  /** The name. */
  readonly name: Scalars['String']['output'];
};

/** A wave of a programme. */
export type WaveInput = {
  /** The arm of the evaluation that its members count in. */
  readonly arm: ProgrammeArm;
  /** The code, such as WAVE_1: 1 to 20 capital letters, digits and underscores. */
  readonly code: Scalars['String']['input'];
  /** The name. */
  readonly name: Scalars['String']['input'];
};

/** Where an authority wants to be told of its changes, by the rules of Standard Webhooks 1.0. */
export type Webhook = Node & {
  readonly __typename?: 'Webhook';
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The log of its deliveries, newest first: kept for thirty days. */
  readonly deliveries: WebhookDeliveryConnection;
  /** When it was disabled. Null unless it is. */
  readonly disabledAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was disabled. Null unless it is. */
  readonly disabledReason: Maybe<WebhookDisabledReason>;
  /** The global id. */
  readonly id: Scalars['ID']['output'];
  /** The kinds of record that it is told of. Null for all. */
  readonly kinds: Maybe<ReadonlyArray<RecordKind>>;
  /** When a message last arrived. Null if none has. */
  readonly lastSuccessAt: Maybe<Scalars['DateTime']['output']>;
  /** What its messages are signed with, newest first. The secrets (`v1`) are shown once, as they are made, and never again. */
  readonly publicKeys: ReadonlyArray<WebhookKey>;
  /** The number of the last change that has been made into a message, or left out as of another kind. Null once it is removed. */
  readonly reached: Maybe<Scalars['Int']['output']>;
  /** Whether it is sent to. */
  readonly status: WebhookStatus;
  /** Where its messages go. */
  readonly url: Scalars['String']['output'];
  /** Raised by every change of it. */
  readonly version: Scalars['Int']['output'];
};


/** Where an authority wants to be told of its changes, by the rules of Standard Webhooks 1.0. */
export type WebhookDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One attempt to deliver a message. Of the answer nothing is kept but its status. */
export type WebhookAttempt = {
  readonly __typename?: 'WebhookAttempt';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** How long it took. */
  readonly milliseconds: Scalars['Int']['output'];
  /** What came of it. */
  readonly outcome: WebhookAttemptOutcome;
  /** The status of the answer. Null if there was none. */
  readonly statusCode: Maybe<Scalars['Int']['output']>;
};

/** What came of one attempt. */
export type WebhookAttemptOutcome =
  /** Its name leads to an address that is not open to everybody. */
  | 'ADDRESS_NOT_ALLOWED'
  /** The receiver has answered with a status of 200 to 299. */
  | 'DELIVERED'
  /** No answer within ten seconds. */
  | 'NO_ANSWER'
  /** No connection, or none that is secure. */
  | 'NO_CONNECTION'
  /** It has answered with another status. Redirects are not followed. */
  | 'REFUSED';

/** A message, and what became of it. */
export type WebhookDelivery = {
  readonly __typename?: 'WebhookDelivery';
  /** How often it was tried. */
  readonly attemptCount: Scalars['Int']['output'];
  /** The last twenty attempts, oldest first. */
  readonly attempts: ReadonlyArray<WebhookAttempt>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The message's `webhook-id`: the same over retries and replays. */
  readonly messageId: Scalars['String']['output'];
  /** When it is tried next. Null unless it is due. */
  readonly nextAttemptAt: Maybe<Scalars['DateTime']['output']>;
  /** The record and the version that it reached. Null for a test, and for what could not be read. */
  readonly record: Maybe<RecordVersion>;
  /** The change's number in the feed. Null for a test. */
  readonly sequence: Maybe<Scalars['Int']['output']>;
  /** What has become of it. */
  readonly status: WebhookDeliveryStatus;
  /** What happened, as in the feed; TEST for a test. */
  readonly type: Scalars['String']['output'];
};

/** A page of deliveries. */
export type WebhookDeliveryConnection = {
  readonly __typename?: 'WebhookDeliveryConnection';
  /** The deliveries with their cursors. */
  readonly edges: ReadonlyArray<WebhookDeliveryEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** A delivery and its cursor. */
export type WebhookDeliveryEdge = {
  readonly __typename?: 'WebhookDeliveryEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The delivery. */
  readonly node: WebhookDelivery;
};

/** What becomes of a message. */
export type WebhookDeliveryStatus =
  /** It was given up after three days. It can be sent again by `replayWebhook`. */
  | 'DEAD'
  /** Its receiver has answered with a status of 200 to 299. */
  | 'DELIVERED'
  /** It is still to be sent, for the first time or again. */
  | 'DUE';

/** Why a webhook was disabled. */
export type WebhookDisabledReason =
  /** Its receiver answered 410: it is gone. */
  | 'GONE'
  /** Nothing has arrived for three days. */
  | 'NOTHING_ARRIVED';

/** The public half of what a webhook's messages are signed with (`v1a`, Ed25519). */
export type WebhookKey = {
  readonly __typename?: 'WebhookKey';
  /** `whpk_` and the key in base64. */
  readonly publicKey: Scalars['String']['output'];
  /** Since when it signs. */
  readonly since: Scalars['DateTime']['output'];
  /** Until when it signs beside its successor. Null for the newest. */
  readonly until: Maybe<Scalars['DateTime']['output']>;
};

/** Whether a webhook is sent to. */
export type WebhookStatus =
  /** It is told of every change. */
  | 'ACTIVE'
  /** It is sent nothing, since nothing arrived: see `disabledReason`. Resume it once its receiver is mended. */
  | 'DISABLED'
  /** Somebody has paused it. */
  | 'PAUSED';

/** That something is taken back by who said it. Its text is gone for good. */
export type WithdrawContributionInput = {
  /** The question, answer, offer or request. */
  readonly contributionId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
};

/** The answer to withdrawContribution. */
export type WithdrawContributionPayload = MutationPayload & {
  readonly __typename?: 'WithdrawContributionPayload';
  /** Where it stands. Null if there is none. */
  readonly contribution: Maybe<ContributionState>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** A loop to take back. */
export type WithdrawLoopInput = {
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen. Null to go ahead whatever came between. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The loop. */
  readonly loopId: Scalars['ID']['input'];
};

/** The answer to withdrawLoop. */
export type WithdrawLoopPayload = MutationPayload & {
  readonly __typename?: 'WithdrawLoopPayload';
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** The loop as it now is (or, tried out, would be). Null if there is none. */
  readonly loop: Maybe<LearningLoop>;
  /** Why it was refused. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** Records that the referral was withdrawn. */
export type WithdrawReferralInput = {
  /** The conference. */
  readonly conferenceId: Scalars['ID']['input'];
  /** True to be told what would happen, and write nothing. */
  readonly dryRun: Scalars['Boolean']['input'];
  /** The version that you have seen: refused (VERSION_CONFLICT) if the record has moved on. Null to add to whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by you for this call. */
  readonly idempotencyKey: Scalars['IdempotencyKey']['input'];
  /** The referral was withdrawn. */
  readonly withdrawal: WithdrawalInput;
};

/** The answer to withdrawReferral. */
export type WithdrawReferralPayload = ConferencePayload & MutationPayload & {
  readonly __typename?: 'WithdrawReferralPayload';
  /** The conference as it now is (or, tried out, would be). Null if there is none, or none of yours. */
  readonly conference: Maybe<Conference>;
  /** True if it was only tried out: nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Why it was refused, or what is noteworthy about the conference now. */
  readonly problems: ReadonlyArray<Problem>;
  /** True if this key had been used before with the same input: nothing was done now. */
  readonly replayed: Scalars['Boolean']['output'];
  /** What became of the call. */
  readonly status: OutcomeStatus;
};

/** The referral was withdrawn. */
export type Withdrawal = {
  readonly __typename?: 'Withdrawal';
  /** By whom. Null if not recorded. */
  readonly by: Maybe<Person>;
  /** When. */
  readonly on: Scalars['Date']['output'];
  /** Why. Null if not said. */
  readonly reason: Maybe<Scalars['ShortText']['output']>;
};

/** The referral was withdrawn. */
export type WithdrawalInput = {
  /** By whom. Null if not recorded. */
  readonly by?: InputMaybe<PersonInput>;
  /** When. */
  readonly on: Scalars['Date']['input'];
  /** Why. Null if not said. */
  readonly reason?: InputMaybe<Scalars['ShortText']['input']>;
};

/** What stands in the work list: a conference and why it is there. */
export type WorkItem = {
  readonly __typename?: 'WorkItem';
  /** The conference. */
  readonly conference: Conference;
  /** What is due, soonest first: at least one, unless the duty of section 31ZA was breached. */
  readonly due: ReadonlyArray<Duty>;
  /** Whether section 31ZA was breached while it was in force. It stays listed until a reason is given for S2: for each child whose duty was breached, or for all. */
  readonly inBreach: Scalars['Boolean']['output'];
  /** Whether something is overdue today. */
  readonly overdue: Scalars['Boolean']['output'];
};

/** A page of the work list. */
export type WorkItemConnection = {
  readonly __typename?: 'WorkItemConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<WorkItemEdge>;
  /** The page. */
  readonly pageInfo: PageInfo;
};

/** An item of the work list and its cursor. */
export type WorkItemEdge = {
  readonly __typename?: 'WorkItemEdge';
  /** To go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: WorkItem;
};

/** Which of the work list. */
export type WorkListFilter = {
  /** Only this coordinator's. */
  readonly coordinatorRef?: InputMaybe<Scalars['LocalReference']['input']>;
  /** Only what has this to do. */
  readonly due?: InputMaybe<DutyKind>;
  /** Only what is due on this day or before: with `due`, that duty itself. Null for all. */
  readonly dueBy?: InputMaybe<Scalars['Date']['input']>;
  /** True for only what is overdue today or in breach: with `due`, that duty itself. */
  readonly overdueOnly: Scalars['Boolean']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ConferencePayload:
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
  ;
  MutationPayload:
    | ( Omit<AcceptAnswerPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<AcceptSharingAgreementPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<AcknowledgeNoticePayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<AdoptPracticePayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PayloadView )
    | ( Omit<AgreeVisitPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PayloadView )
    | ( Omit<AnswerQuestionPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<ApproveBreakGlassPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PackagePayload )
    | ( Omit<AskForVisitPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<AskQuestionPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<AttachLoopPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<BeginCyclePayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( ImportPayload )
    | ( PackagePayload )
    | ( Omit<CancelVisitPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<ChangeApiClientScopesPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<ChangeLoopPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PackagePayload )
    | ( PayloadView )
    | ( Omit<CheckAttachmentPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PackagePayload )
    | ( PayloadView )
    | ( AllocationPayload )
    | ( PackagePayload )
    | ( PackagePayload )
    | ( PackagePayload )
    | ( Omit<CorrectSharingDecisionPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<CreateApiClientPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<DecideAdoptionPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<DecideConcernPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<DecideCyclePayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<DecideHarmPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<DecideHelpRequestPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PayloadView )
    | ( PayloadView )
    | ( Omit<DetachLoopPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<EndCyclePayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<EndGroupPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<EndMembershipPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( ErasurePayload )
    | ( PackageErasurePayload )
    | ( PayloadView )
    | ( PayloadView )
    | ( Omit<HoldVisitPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<ImportRosterPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<JoinGroupPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<LeaveGroupPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( LegalHoldPayload )
    | ( PayloadView )
    | ( PayloadView )
    | ( Omit<ModerateAdoptionPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<ModerateContributionPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<ModerateHarmPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<ModerateLoopPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<OfferHelpPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PayloadView )
    | ( Omit<OfferSharingAgreementPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PayloadView )
    | ( WebhookPayload )
    | ( LegalHoldPayload )
    | ( Omit<PlanCyclePayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PayloadView )
    | ( Omit<RateEvidencePayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<RecordAccreditationPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PayloadView )
    | ( Omit<RecordBatchPayload, 'problems' | 'records'> & { problems: ReadonlyArray<_RefType['Problem']>, records: ReadonlyArray<_RefType['BatchRecordResult']> } )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( PayloadView )
    | ( Omit<RecordMembershipPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PayloadView )
    | ( PayloadView )
    | ( PackagePayload )
    | ( PayloadView )
    | ( PackagePayload )
    | ( Omit<RecordSharingDecisionPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<RegisterPersonPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( WebhookPayload )
    | ( PackagePayload )
    | ( PackagePayload )
    | ( Omit<RemoveAttachmentPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<RemovePersonPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( WebhookPayload )
    | ( PayloadView )
    | ( WebhookPayload )
    | ( Omit<ReportConcernPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<ReportHarmPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<RequestAttachmentPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<RequestBreakGlassPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PackagePayload )
    | ( PackagePayload )
    | ( ImportPayload )
    | ( PackagePayload )
    | ( Omit<ResumeApiClientPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PayloadView )
    | ( PackagePayload )
    | ( WebhookPayload )
    | ( Omit<RetireLoopPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PackagePayload )
    | ( PackagePayload )
    | ( PayloadView )
    | ( Omit<RevokeBreakGlassPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<RevokeSharingAgreementPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<RotateApiClientSecretPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( WebhookPayload )
    | ( PayloadView )
    | ( PayloadView )
    | ( WebhookPayload )
    | ( AllocationPayload )
    | ( Omit<SetApiClientAllowancePayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<SetAuthorityAllowancePayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<SetPolicyPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PolicyPayload )
    | ( PayloadView )
    | ( Omit<StartGroupPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( ImportPayload )
    | ( Omit<StartLoopPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<StudyCyclePayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<SubmitLoopPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PackagePayload )
    | ( Omit<SuspendApiClientPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PackagePayload )
    | ( Omit<TakeSnapshotPayload, 'problems' | 'snapshot'> & { problems: ReadonlyArray<_RefType['Problem']>, snapshot?: Maybe<_RefType['Snapshot']> } )
    | ( Omit<TakeUpHelpPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( AllocationPayload )
    | ( PayloadView )
    | ( Omit<WithdrawContributionPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( Omit<WithdrawLoopPayload, 'problems'> & { problems: ReadonlyArray<_RefType['Problem']> } )
    | ( PayloadView )
  ;
  Node:
    | ( AllocationModel )
    | ( ApiClient )
    | ( Authority )
    | ( AuthorityPolicy )
    | ( BreakGlassGrant )
    | ( ConferenceView )
    | ( FileImportView )
    | ( HelpOffer )
    | ( HelpRequest )
    | ( LearningLoop )
    | ( EntryView )
    | ( LegalHoldView )
    | ( PracticeAdoption )
    | ( PracticeAnswer )
    | ( PracticeConcern )
    | ( PracticeGroup )
    | ( PracticeQuestion )
    | ( PracticeVisit )
    | ( RegisteredPerson )
    | ( SharingAgreement )
    | ( SharingDecision )
    | ( SnapshotView )
    | ( PackageView )
    | ( PolicyView )
    | ( WebhookView )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptAnswerInput: AcceptAnswerInput;
  AcceptAnswerPayload: ResolverTypeWrapper<Omit<AcceptAnswerPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  AcceptSharingAgreementInput: AcceptSharingAgreementInput;
  AcceptSharingAgreementPayload: ResolverTypeWrapper<Omit<AcceptSharingAgreementPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  AccessEntry: ResolverTypeWrapper<Omit<AccessEntry, 'records'> & { records: ReadonlyArray<ResolversTypes['RecordVersion']> }>;
  AccessEntryConnection: ResolverTypeWrapper<Omit<AccessEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AccessEntryEdge']> }>;
  AccessEntryEdge: ResolverTypeWrapper<Omit<AccessEntryEdge, 'node'> & { node: ResolversTypes['AccessEntry'] }>;
  AccessKind: AccessKind;
  AccessibilityAtMeeting: ResolverTypeWrapper<AccessibilityAtMeeting>;
  AccessibilityAtMeetingInput: AccessibilityAtMeetingInput;
  AccessibilityNeed: AccessibilityNeed;
  AcknowledgeNoticeInput: AcknowledgeNoticeInput;
  AcknowledgeNoticePayload: ResolverTypeWrapper<Omit<AcknowledgeNoticePayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ActDecision: ActDecision;
  ActorKind: ActorKind;
  AdoptPracticeInput: AdoptPracticeInput;
  AdoptPracticePayload: ResolverTypeWrapper<Omit<AdoptPracticePayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  AdoptionDecision: ResolverTypeWrapper<AdoptionDecision>;
  AdoptionDecisionInput: AdoptionDecisionInput;
  AdoptionDecisionKind: AdoptionDecisionKind;
  AdoptionStatus: AdoptionStatus;
  AgendaQuestion: ResolverTypeWrapper<AgendaQuestionModel>;
  AgendaQuestionInput: AgendaQuestionInput;
  AgreeSafetyPlanInput: AgreeSafetyPlanInput;
  AgreeSafetyPlanPayload: ResolverTypeWrapper<PayloadView>;
  AgreeVisitInput: AgreeVisitInput;
  AgreeVisitPayload: ResolverTypeWrapper<Omit<AgreeVisitPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  AllocateCoordinatorInput: AllocateCoordinatorInput;
  AllocateCoordinatorPayload: ResolverTypeWrapper<PayloadView>;
  Allocation: ResolverTypeWrapper<AllocationModel>;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerQuestionPayload: ResolverTypeWrapper<Omit<AnswerQuestionPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ApiClient: ResolverTypeWrapper<ApiClient>;
  ApiClientConnection: ResolverTypeWrapper<ApiClientConnection>;
  ApiClientEdge: ResolverTypeWrapper<ApiClientEdge>;
  ApiClientSecret: ResolverTypeWrapper<ApiClientSecret>;
  ApiClientStatus: ApiClientStatus;
  Application: ResolverTypeWrapper<ApplicationModel>;
  ApplicationInput: ApplicationInput;
  ApprovalBand: ResolverTypeWrapper<ApprovalBand>;
  ApprovalBandInput: ApprovalBandInput;
  ApproveBreakGlassInput: ApproveBreakGlassInput;
  ApproveBreakGlassPayload: ResolverTypeWrapper<Omit<ApproveBreakGlassPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ApprovePackageInput: ApprovePackageInput;
  ApprovePackagePayload: ResolverTypeWrapper<PackagePayload>;
  ApproverRole: ApproverRole;
  AskForVisitInput: AskForVisitInput;
  AskForVisitPayload: ResolverTypeWrapper<Omit<AskForVisitPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  AskQuestionInput: AskQuestionInput;
  AskQuestionPayload: ResolverTypeWrapper<Omit<AskQuestionPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  AttachLoopInput: AttachLoopInput;
  AttachLoopPayload: ResolverTypeWrapper<Omit<AttachLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  AttachmentForm: ResolverTypeWrapper<AttachmentForm>;
  AttachmentFormField: ResolverTypeWrapper<AttachmentFormField>;
  AttachmentStatus: AttachmentStatus;
  AttachmentType: AttachmentType;
  Attendance: Attendance;
  Attendee: ResolverTypeWrapper<AttendeeModel>;
  AttendeeInput: AttendeeInput;
  AuditCheckpoint: ResolverTypeWrapper<AuditCheckpoint>;
  AuditCheckpointConnection: ResolverTypeWrapper<AuditCheckpointConnection>;
  AuditCheckpointEdge: ResolverTypeWrapper<AuditCheckpointEdge>;
  AuditLink: ResolverTypeWrapper<AuditLink>;
  AuditLinkConnection: ResolverTypeWrapper<AuditLinkConnection>;
  AuditLinkEdge: ResolverTypeWrapper<AuditLinkEdge>;
  AuditSigningKey: ResolverTypeWrapper<AuditSigningKey>;
  Authority: ResolverTypeWrapper<Authority>;
  AuthorityCodes: ResolverTypeWrapper<AuthorityCodes>;
  AuthorityCodesInput: AuthorityCodesInput;
  AuthorityConnection: ResolverTypeWrapper<AuthorityConnection>;
  AuthorityEdge: ResolverTypeWrapper<AuthorityEdge>;
  AuthorityKind: AuthorityKind;
  AuthorityPolicy: ResolverTypeWrapper<AuthorityPolicy>;
  BarrierOutcome: BarrierOutcome;
  BatchConferenceInput: BatchConferenceInput;
  BatchPackageInput: BatchPackageInput;
  BatchPackagePurgeInput: BatchPackagePurgeInput;
  BatchPaymentInput: BatchPaymentInput;
  BatchPurgeInput: BatchPurgeInput;
  BatchRecord: ResolverTypeWrapper<Scalars['BatchRecord']['output']>;
  BatchRecordInput: BatchRecordInput;
  BatchRecordResult: ResolverTypeWrapper<Omit<BatchRecordResult, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  BatchRecordStatus: BatchRecordStatus;
  BatchTotals: ResolverTypeWrapper<BatchTotals>;
  BeginCycleInput: BeginCycleInput;
  BeginCyclePayload: ResolverTypeWrapper<Omit<BeginCyclePayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  Birth: ResolverTypeWrapper<BirthModel>;
  BirthInput: BirthInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BreakGlassGrant: ResolverTypeWrapper<BreakGlassGrant>;
  BreakGlassGrantConnection: ResolverTypeWrapper<BreakGlassGrantConnection>;
  BreakGlassGrantEdge: ResolverTypeWrapper<BreakGlassGrantEdge>;
  BreakGlassReason: BreakGlassReason;
  BreakGlassStatus: BreakGlassStatus;
  CancelImportInput: CancelImportInput;
  CancelImportPayload: ResolverTypeWrapper<ImportPayload>;
  CancelPackageInput: CancelPackageInput;
  CancelPackagePayload: ResolverTypeWrapper<PackagePayload>;
  CancelVisitInput: CancelVisitInput;
  CancelVisitPayload: ResolverTypeWrapper<Omit<CancelVisitPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  CategorySpending: ResolverTypeWrapper<CategorySpending>;
  CausalClaim: CausalClaim;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeApiClientScopesInput: ChangeApiClientScopesInput;
  ChangeApiClientScopesPayload: ResolverTypeWrapper<Omit<ChangeApiClientScopesPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeLoopInput: ChangeLoopInput;
  ChangeLoopPayload: ResolverTypeWrapper<Omit<ChangeLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ChangePackageInput: ChangePackageInput;
  ChangePackagePayload: ResolverTypeWrapper<PackagePayload>;
  ChangeSourceRecordInput: ChangeSourceRecordInput;
  ChangeSourceRecordPayload: ResolverTypeWrapper<PayloadView>;
  ChangeWindow: ResolverTypeWrapper<ChangeWindow>;
  ChangesDigest: ResolverTypeWrapper<ChangesDigest>;
  CheckAttachmentInput: CheckAttachmentInput;
  CheckAttachmentPayload: ResolverTypeWrapper<Omit<CheckAttachmentPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  CheckEligibilityInput: CheckEligibilityInput;
  CheckEligibilityPayload: ResolverTypeWrapper<PackagePayload>;
  Child: ResolverTypeWrapper<ChildModel>;
  ChildAtClosure: ResolverTypeWrapper<ChildAtClosureModel>;
  ChildAtClosureInput: ChildAtClosureInput;
  ChildAtMeeting: ResolverTypeWrapper<ChildAtMeetingModel>;
  ChildAtMeetingInput: ChildAtMeetingInput;
  ChildInput: ChildInput;
  ChildOutcome: ChildOutcome;
  ChildParticipation: ChildParticipation;
  ChildSection31ZA: ResolverTypeWrapper<ChildDuty>;
  ChildsVoice: ResolverTypeWrapper<ChildsVoiceModel>;
  ChildsVoiceInput: ChildsVoiceInput;
  CloseConferenceInput: CloseConferenceInput;
  CloseConferencePayload: ResolverTypeWrapper<PayloadView>;
  CloseFinancialYearInput: CloseFinancialYearInput;
  CloseFinancialYearPayload: ResolverTypeWrapper<AllocationPayload>;
  ClosePackageInput: ClosePackageInput;
  ClosePackagePayload: ResolverTypeWrapper<PackagePayload>;
  Closure: ResolverTypeWrapper<ClosureModel>;
  ClosureInput: ClosureInput;
  ClosureReason: ClosureReason;
  CommitSupportInput: CommitSupportInput;
  CommitSupportPayload: ResolverTypeWrapper<PackagePayload>;
  Complaint: ResolverTypeWrapper<ComplaintModel>;
  ComplaintCategory: ComplaintCategory;
  ComplaintInput: ComplaintInput;
  ComplaintOutcome: ComplaintOutcome;
  ComplaintStage: ComplaintStage;
  ConcernDecision: ConcernDecision;
  ConcernKind: ConcernKind;
  ConcernStatus: ConcernStatus;
  Conference: ResolverTypeWrapper<ConferenceView>;
  ConferenceAction: ConferenceAction;
  ConferenceChild: ResolverTypeWrapper<ChildView>;
  ConferenceConnection: ResolverTypeWrapper<Omit<ConferenceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ConferenceEdge']> }>;
  ConferenceEdge: ResolverTypeWrapper<Omit<ConferenceEdge, 'node'> & { node: ResolversTypes['Conference'] }>;
  ConferenceEvent: ResolverTypeWrapper<Event>;
  ConferenceEventConnection: ResolverTypeWrapper<Omit<ConferenceEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ConferenceEventEdge']> }>;
  ConferenceEventEdge: ResolverTypeWrapper<Omit<ConferenceEventEdge, 'node'> & { node: ResolversTypes['ConferenceEvent'] }>;
  ConferenceEventType: ConferenceEventType;
  ConferenceFilter: ConferenceFilter;
  ConferencePayload: ResolverTypeWrapper<PayloadView>;
  ConferenceStatus: ConferenceStatus;
  ConferenceTargets: ResolverTypeWrapper<ConferenceTargets>;
  ConferenceTargetsInput: ConferenceTargetsInput;
  Consent: ResolverTypeWrapper<ConsentModel>;
  ConsentBasis: ConsentBasis;
  ConsentInput: ConsentInput;
  ConsentStatus: ConsentStatus;
  ContributionDecision: ContributionDecision;
  ContributionKind: ContributionKind;
  ContributionState: ResolverTypeWrapper<ContributionState>;
  ContributionStatus: ContributionStatus;
  CoordinatorAllocation: ResolverTypeWrapper<CoordinatorAllocationModel>;
  CoordinatorAllocationInput: CoordinatorAllocationInput;
  CoordinatorMatch: CoordinatorMatch;
  CorrectPaymentInput: CorrectPaymentInput;
  CorrectPaymentPayload: ResolverTypeWrapper<PackagePayload>;
  CorrectSharingDecisionInput: CorrectSharingDecisionInput;
  CorrectSharingDecisionPayload: ResolverTypeWrapper<Omit<CorrectSharingDecisionPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  CountBand: ResolverTypeWrapper<CountBand>;
  CreateApiClientInput: CreateApiClientInput;
  CreateApiClientPayload: ResolverTypeWrapper<Omit<CreateApiClientPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  DataQuality: ResolverTypeWrapper<Omit<DataQuality, 'rules'> & { rules: ReadonlyArray<ResolversTypes['RuleQuality']> }>;
  DataQualityScore: ResolverTypeWrapper<DataQualityScore>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideAdoptionInput: DecideAdoptionInput;
  DecideAdoptionPayload: ResolverTypeWrapper<Omit<DecideAdoptionPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  DecideConcernInput: DecideConcernInput;
  DecideConcernPayload: ResolverTypeWrapper<Omit<DecideConcernPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  DecideCycleInput: DecideCycleInput;
  DecideCyclePayload: ResolverTypeWrapper<Omit<DecideCyclePayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  DecideHarmInput: DecideHarmInput;
  DecideHarmPayload: ResolverTypeWrapper<Omit<DecideHarmPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  DecideHelpRequestInput: DecideHelpRequestInput;
  DecideHelpRequestPayload: ResolverTypeWrapper<Omit<DecideHelpRequestPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  DecideNotToProceedInput: DecideNotToProceedInput;
  DecideNotToProceedPayload: ResolverTypeWrapper<PayloadView>;
  DecidePlanInput: DecidePlanInput;
  DecidePlanPayload: ResolverTypeWrapper<PayloadView>;
  DetachLoopInput: DetachLoopInput;
  DetachLoopPayload: ResolverTypeWrapper<Omit<DetachLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  DigestLoop: ResolverTypeWrapper<DigestLoop>;
  DigestNotice: ResolverTypeWrapper<DigestNotice>;
  DigestReason: DigestReason;
  DigestSaid: ResolverTypeWrapper<DigestSaid>;
  DigestVisit: ResolverTypeWrapper<DigestVisit>;
  Disability: Disability;
  DomesticAbuseResult: DomesticAbuseResult;
  DomesticAbuseScreen: ResolverTypeWrapper<DomesticAbuseScreenModel>;
  DomesticAbuseScreenInput: DomesticAbuseScreenInput;
  DomesticAbuseTool: DomesticAbuseTool;
  Duty: ResolverTypeWrapper<DutyView>;
  DutyKind: DutyKind;
  DutyRating: DutyRating;
  DutyRegime: DutyRegime;
  DutyState: DutyState;
  EarlierConferenceInput: EarlierConferenceInput;
  EligibilityAnswer: EligibilityAnswer;
  EligibilityRule: EligibilityRule;
  EndCycleInput: EndCycleInput;
  EndCyclePayload: ResolverTypeWrapper<Omit<EndCyclePayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  EndGroupInput: EndGroupInput;
  EndGroupPayload: ResolverTypeWrapper<Omit<EndGroupPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  EndMembershipInput: EndMembershipInput;
  EndMembershipPayload: ResolverTypeWrapper<Omit<EndMembershipPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  EraseConferenceInput: EraseConferenceInput;
  EraseConferencePayload: ResolverTypeWrapper<ErasurePayload>;
  ErasePackageInput: ErasePackageInput;
  ErasePackagePayload: ResolverTypeWrapper<PackageErasurePayload>;
  ErasedRecord: ResolverTypeWrapper<Tombstone>;
  ErasedRecordConnection: ResolverTypeWrapper<Omit<ErasedRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ErasedRecordEdge']> }>;
  ErasedRecordEdge: ResolverTypeWrapper<Omit<ErasedRecordEdge, 'node'> & { node: ResolversTypes['ErasedRecord'] }>;
  ErasureReason: ErasureReason;
  Ethnicity: Ethnicity;
  EvidenceLevel: EvidenceLevel;
  EvidenceRating: ResolverTypeWrapper<EvidenceRating>;
  Exemption: ResolverTypeWrapper<ExemptionModel>;
  ExemptionInput: ExemptionInput;
  ExemptionLimb: ExemptionLimb;
  ExemptionReason: ExemptionReason;
  FactInput: FactInput;
  FamilySide: FamilySide;
  FeedStart: FeedStart;
  Feedback: ResolverTypeWrapper<FeedbackModel>;
  FeedbackInput: FeedbackInput;
  FeedbackRespondent: FeedbackRespondent;
  FgcAccreditation: ResolverTypeWrapper<FgcAccreditation>;
  FgcAccreditationEntry: ResolverTypeWrapper<FgcAccreditationEntry>;
  FgcAccreditationStatus: FgcAccreditationStatus;
  FgcAccreditationStep: FgcAccreditationStep;
  FgcRole: FgcRole;
  FgdmModel: FgdmModel;
  FgdmTriggerPoint: FgdmTriggerPoint;
  FieldCompleteness: ResolverTypeWrapper<FieldCompleteness>;
  FigureChange: ResolverTypeWrapper<FigureChange>;
  FigureDimension: ResolverTypeWrapper<TitledDimension>;
  FigureKind: FigureKind;
  FigurePopulation: FigurePopulation;
  FigureUnit: FigureUnit;
  FileFormat: FileFormat;
  FileImport: ResolverTypeWrapper<FileImportView>;
  FileImportConnection: ResolverTypeWrapper<Omit<FileImportConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FileImportEdge']> }>;
  FileImportEdge: ResolverTypeWrapper<Omit<FileImportEdge, 'node'> & { node: ResolversTypes['FileImport'] }>;
  FileImportStatus: FileImportStatus;
  FileImportTotals: ResolverTypeWrapper<FileImportTotals>;
  FileProblem: ResolverTypeWrapper<FileProblemView>;
  FileRecordKind: FileRecordKind;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GiveReasonInput: GiveReasonInput;
  GiveReasonPayload: ResolverTypeWrapper<PayloadView>;
  GrantConditions: ResolverTypeWrapper<GrantConditions>;
  GrantConditionsInput: GrantConditionsInput;
  HarmDecider: HarmDecider;
  HarmDecision: ResolverTypeWrapper<HarmDecision>;
  HarmDecisionKind: HarmDecisionKind;
  HelpDecisionKind: HelpDecisionKind;
  HelpOffer: ResolverTypeWrapper<HelpOffer>;
  HelpOfferConnection: ResolverTypeWrapper<HelpOfferConnection>;
  HelpOfferEdge: ResolverTypeWrapper<HelpOfferEdge>;
  HelpOfferStatus: HelpOfferStatus;
  HelpRequest: ResolverTypeWrapper<HelpRequest>;
  HelpRequestConnection: ResolverTypeWrapper<HelpRequestConnection>;
  HelpRequestEdge: ResolverTypeWrapper<HelpRequestEdge>;
  HelpRequestStatus: HelpRequestStatus;
  HoldConferenceInput: HoldConferenceInput;
  HoldConferencePayload: ResolverTypeWrapper<PayloadView>;
  HoldVisitInput: HoldVisitInput;
  HoldVisitPayload: ResolverTypeWrapper<Omit<HoldVisitPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyKey: ResolverTypeWrapper<Scalars['IdempotencyKey']['output']>;
  ImplementationStage: ImplementationStage;
  ImportRosterInput: ImportRosterInput;
  ImportRosterPayload: ResolverTypeWrapper<Omit<ImportRosterPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ItemAtReview: ResolverTypeWrapper<ItemAtReviewModel>;
  ItemAtReviewInput: ItemAtReviewInput;
  JoinGroupInput: JoinGroupInput;
  JoinGroupPayload: ResolverTypeWrapper<Omit<JoinGroupPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  LawfulBasis: LawfulBasis;
  LearningAct: ResolverTypeWrapper<LearningAct>;
  LearningActInput: LearningActInput;
  LearningCycle: ResolverTypeWrapper<LearningCycle>;
  LearningDecider: LearningDecider;
  LearningDigest: ResolverTypeWrapper<LearningDigest>;
  LearningDoing: ResolverTypeWrapper<LearningDoing>;
  LearningFigure: ResolverTypeWrapper<LearningFigure>;
  LearningFigureInput: LearningFigureInput;
  LearningIndicator: LearningIndicator;
  LearningLoop: ResolverTypeWrapper<LearningLoop>;
  LearningLoopConnection: ResolverTypeWrapper<LearningLoopConnection>;
  LearningLoopEdge: ResolverTypeWrapper<LearningLoopEdge>;
  LearningLoopFilter: LearningLoopFilter;
  LearningMeasure: ResolverTypeWrapper<LearningMeasure>;
  LearningMeasureInput: LearningMeasureInput;
  LearningObservation: ResolverTypeWrapper<LearningObservation>;
  LearningObservationInput: LearningObservationInput;
  LearningPillar: LearningPillar;
  LearningPlan: ResolverTypeWrapper<LearningPlan>;
  LearningPlanInput: LearningPlanInput;
  LearningPrediction: ResolverTypeWrapper<LearningPrediction>;
  LearningPredictionInput: LearningPredictionInput;
  LearningStudy: ResolverTypeWrapper<LearningStudy>;
  LearningStudyInput: LearningStudyInput;
  LeaveGroupInput: LeaveGroupInput;
  LeaveGroupPayload: ResolverTypeWrapper<Omit<LeaveGroupPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  LedgerEntry: ResolverTypeWrapper<EntryView>;
  LedgerEntryConnection: ResolverTypeWrapper<Omit<LedgerEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LedgerEntryEdge']> }>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerEntryKind: LedgerEntryKind;
  LegalHold: ResolverTypeWrapper<LegalHoldView>;
  LegalHoldConnection: ResolverTypeWrapper<Omit<LegalHoldConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LegalHoldEdge']> }>;
  LegalHoldEdge: ResolverTypeWrapper<Omit<LegalHoldEdge, 'node'> & { node: ResolversTypes['LegalHold'] }>;
  LegalHoldReason: LegalHoldReason;
  LetterBeforeProceedings: ResolverTypeWrapper<LetterBeforeProceedingsModel>;
  LetterBeforeProceedingsInput: LetterBeforeProceedingsInput;
  LiftLegalHoldInput: LiftLegalHoldInput;
  LiftLegalHoldPayload: ResolverTypeWrapper<LegalHoldPayload>;
  LineageNode: ResolverTypeWrapper<LineageNode>;
  LineageNodeKind: LineageNodeKind;
  LocalReference: ResolverTypeWrapper<Scalars['LocalReference']['output']>;
  LoopAttachment: ResolverTypeWrapper<LoopAttachment>;
  LoopContent: ResolverTypeWrapper<LoopContent>;
  LoopContentInput: LoopContentInput;
  LoopModeration: ResolverTypeWrapper<LoopModeration>;
  LoopStatus: LoopStatus;
  LoopVersion: ResolverTypeWrapper<LoopVersion>;
  MakePlanInput: MakePlanInput;
  MakePlanPayload: ResolverTypeWrapper<PayloadView>;
  MakeReferralInput: MakeReferralInput;
  MakeReferralPayload: ResolverTypeWrapper<PayloadView>;
  Measure: ResolverTypeWrapper<MeasureModel>;
  MeasureKey: ResolverTypeWrapper<Scalars['MeasureKey']['output']>;
  MeasureKind: MeasureKind;
  MeasureUnit: MeasureUnit;
  Meeting: ResolverTypeWrapper<MeetingModel>;
  MeetingDuty: MeetingDuty;
  MeetingExemption: MeetingExemption;
  MeetingExemptionInput: MeetingExemptionInput;
  MeetingInput: MeetingInput;
  Membership: ResolverTypeWrapper<Membership>;
  ModelTargets: ResolverTypeWrapper<ModelTargets>;
  ModelTargetsInput: ModelTargetsInput;
  ModerateAdoptionInput: ModerateAdoptionInput;
  ModerateAdoptionPayload: ResolverTypeWrapper<Omit<ModerateAdoptionPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ModerateContributionInput: ModerateContributionInput;
  ModerateContributionPayload: ResolverTypeWrapper<Omit<ModerateContributionPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ModerateHarmInput: ModerateHarmInput;
  ModerateHarmPayload: ResolverTypeWrapper<Omit<ModerateHarmPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ModerateLoopInput: ModerateLoopInput;
  ModerateLoopPayload: ResolverTypeWrapper<Omit<ModerateLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ModerationDecisionKind: ModerationDecisionKind;
  Month: ResolverTypeWrapper<Scalars['Month']['output']>;
  MonthSpending: ResolverTypeWrapper<MonthSpending>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MutationPayload: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['MutationPayload']>;
  NationalFrameworkOutcome: NationalFrameworkOutcome;
  NetworkDataQuality: ResolverTypeWrapper<Omit<NetworkDataQuality, 'rules'> & { rules: ReadonlyArray<ResolversTypes['NetworkRuleQuality']> }>;
  NetworkFieldCompleteness: ResolverTypeWrapper<NetworkFieldCompleteness>;
  NetworkPlaces: ResolverTypeWrapper<NetworkPlaces>;
  NetworkRuleQuality: ResolverTypeWrapper<Omit<NetworkRuleQuality, 'rule'> & { rule: ResolversTypes['Rule'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotHeld: ResolverTypeWrapper<NotHeldModel>;
  NotHeldInput: NotHeldInput;
  NotProceeding: ResolverTypeWrapper<NotProceedingModel>;
  NotProceedingInput: NotProceedingInput;
  NotProceedingReason: NotProceedingReason;
  NotSharedBecause: NotSharedBecause;
  NotSharedGround: NotSharedGround;
  Offer: ResolverTypeWrapper<OfferModel>;
  OfferAnswer: ResolverTypeWrapper<OfferAnswerModel>;
  OfferAnswerInput: OfferAnswerInput;
  OfferHelpInput: OfferHelpInput;
  OfferHelpPayload: ResolverTypeWrapper<Omit<OfferHelpPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  OfferInput: OfferInput;
  OfferMeetingInput: OfferMeetingInput;
  OfferMeetingPayload: ResolverTypeWrapper<PayloadView>;
  OfferOutcome: OfferOutcome;
  OfferResponse: OfferResponse;
  OfferSharingAgreementInput: OfferSharingAgreementInput;
  OfferSharingAgreementPayload: ResolverTypeWrapper<Omit<OfferSharingAgreementPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  Offeree: ResolverTypeWrapper<OffereeModel>;
  Outcome: ResolverTypeWrapper<OutcomeModel>;
  OutcomeStatus: OutcomeStatus;
  OwnContribution: ResolverTypeWrapper<Omit<OwnContribution, 'record'> & { record?: Maybe<ResolversTypes['Node']> }>;
  OwnContributionConnection: ResolverTypeWrapper<Omit<OwnContributionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OwnContributionEdge']> }>;
  OwnContributionEdge: ResolverTypeWrapper<Omit<OwnContributionEdge, 'node'> & { node: ResolversTypes['OwnContribution'] }>;
  OwnFigure: ResolverTypeWrapper<OwnFigureModel>;
  OwnFigures: ResolverTypeWrapper<OwnFiguresModel>;
  PackageClosureReason: PackageClosureReason;
  PackageDecisionKind: PackageDecisionKind;
  PackagePurpose: PackagePurpose;
  PackageStatus: PackageStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pause: ResolverTypeWrapper<PauseModel>;
  PauseConferenceInput: PauseConferenceInput;
  PauseConferencePayload: ResolverTypeWrapper<PayloadView>;
  PauseInput: PauseInput;
  PauseReason: PauseReason;
  PauseWebhookInput: PauseWebhookInput;
  PauseWebhookPayload: ResolverTypeWrapper<WebhookPayload>;
  PayeeType: PayeeType;
  PaymentFrequency: PaymentFrequency;
  PaymentReference: ResolverTypeWrapper<Scalars['PaymentReference']['output']>;
  Pence: ResolverTypeWrapper<Scalars['Pence']['output']>;
  Permission: Permission;
  Person: ResolverTypeWrapper<PersonModel>;
  PersonInput: PersonInput;
  PersonKind: PersonKind;
  PersonStatus: PersonStatus;
  PlaceLegalHoldInput: PlaceLegalHoldInput;
  PlaceLegalHoldPayload: ResolverTypeWrapper<LegalHoldPayload>;
  Plan: ResolverTypeWrapper<PlanModel>;
  PlanAnswer: ResolverTypeWrapper<PlanAnswerModel>;
  PlanAnswerInput: PlanAnswerInput;
  PlanCycleInput: PlanCycleInput;
  PlanCyclePayload: ResolverTypeWrapper<Omit<PlanCyclePayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  PlanDecision: PlanDecision;
  PlanDecisionMade: ResolverTypeWrapper<PlanDecisionMadeModel>;
  PlanDecisionMadeInput: PlanDecisionMadeInput;
  PlanInput: PlanInput;
  PlanItem: ResolverTypeWrapper<PlanItemModel>;
  PlanItemInput: PlanItemInput;
  PlanItemStatus: PlanItemStatus;
  PlanOutcome: PlanOutcome;
  PlanShared: ResolverTypeWrapper<PlanSharedModel>;
  PlanSharedInput: PlanSharedInput;
  PlannedLineInput: PlannedLineInput;
  PolicyVersion: ResolverTypeWrapper<PolicyVersion>;
  PostponeConferenceInput: PostponeConferenceInput;
  PostponeConferencePayload: ResolverTypeWrapper<PayloadView>;
  Postponement: ResolverTypeWrapper<PostponementModel>;
  PostponementInput: PostponementInput;
  PostponementReason: PostponementReason;
  PracticeAcknowledgement: ResolverTypeWrapper<PracticeAcknowledgement>;
  PracticeAdoption: ResolverTypeWrapper<PracticeAdoption>;
  PracticeAdoptionConnection: ResolverTypeWrapper<PracticeAdoptionConnection>;
  PracticeAdoptionEdge: ResolverTypeWrapper<PracticeAdoptionEdge>;
  PracticeAnswer: ResolverTypeWrapper<PracticeAnswer>;
  PracticeAnswerConnection: ResolverTypeWrapper<PracticeAnswerConnection>;
  PracticeAnswerEdge: ResolverTypeWrapper<PracticeAnswerEdge>;
  PracticeConcern: ResolverTypeWrapper<PracticeConcern>;
  PracticeConcernConnection: ResolverTypeWrapper<PracticeConcernConnection>;
  PracticeConcernEdge: ResolverTypeWrapper<PracticeConcernEdge>;
  PracticeContact: ResolverTypeWrapper<PracticeContact>;
  PracticeContactInput: PracticeContactInput;
  PracticeContactRole: PracticeContactRole;
  PracticeContext: PracticeContext;
  PracticeFacet: ResolverTypeWrapper<PracticeFacet>;
  PracticeFacetName: PracticeFacetName;
  PracticeFinding: ResolverTypeWrapper<PracticeFinding>;
  PracticeFindings: ResolverTypeWrapper<PracticeFindings>;
  PracticeGroup: ResolverTypeWrapper<PracticeGroup>;
  PracticeGroupConnection: ResolverTypeWrapper<PracticeGroupConnection>;
  PracticeGroupEdge: ResolverTypeWrapper<PracticeGroupEdge>;
  PracticeGroupMember: ResolverTypeWrapper<PracticeGroupMember>;
  PracticeGroupMemberConnection: ResolverTypeWrapper<PracticeGroupMemberConnection>;
  PracticeGroupMemberEdge: ResolverTypeWrapper<PracticeGroupMemberEdge>;
  PracticeHarm: ResolverTypeWrapper<PracticeHarm>;
  PracticeHelp: PracticeHelp;
  PracticeInboxEntry: ResolverTypeWrapper<Omit<PracticeInboxEntry, 'record'> & { record?: Maybe<ResolversTypes['Node']> }>;
  PracticeInboxEntryConnection: ResolverTypeWrapper<Omit<PracticeInboxEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PracticeInboxEntryEdge']> }>;
  PracticeInboxEntryEdge: ResolverTypeWrapper<Omit<PracticeInboxEntryEdge, 'node'> & { node: ResolversTypes['PracticeInboxEntry'] }>;
  PracticeInboxKind: PracticeInboxKind;
  PracticeLineage: ResolverTypeWrapper<PracticeLineage>;
  PracticeNotice: ResolverTypeWrapper<PracticeNotice>;
  PracticeNoticeConnection: ResolverTypeWrapper<PracticeNoticeConnection>;
  PracticeNoticeEdge: ResolverTypeWrapper<PracticeNoticeEdge>;
  PracticeNoticeKind: PracticeNoticeKind;
  PracticeQuestion: ResolverTypeWrapper<PracticeQuestion>;
  PracticeQuestionConnection: ResolverTypeWrapper<PracticeQuestionConnection>;
  PracticeQuestionEdge: ResolverTypeWrapper<PracticeQuestionEdge>;
  PracticeSearch: PracticeSearch;
  PracticeSearchConnection: ResolverTypeWrapper<PracticeSearchConnection>;
  PracticeSearchEdge: ResolverTypeWrapper<PracticeSearchEdge>;
  PracticeSubject: ResolverTypeWrapper<PracticeSubject>;
  PracticeSubjectInput: PracticeSubjectInput;
  PracticeText: ResolverTypeWrapper<Scalars['PracticeText']['output']>;
  PracticeVisit: ResolverTypeWrapper<PracticeVisit>;
  PracticeVisitConnection: ResolverTypeWrapper<PracticeVisitConnection>;
  PracticeVisitEdge: ResolverTypeWrapper<PracticeVisitEdge>;
  PredictedDirection: PredictedDirection;
  PredictionOutcome: PredictionOutcome;
  Preparation: ResolverTypeWrapper<PreparationModel>;
  PreparationInput: PreparationInput;
  PrivateFamilyTime: ResolverTypeWrapper<PrivateFamilyTimeModel>;
  PrivateFamilyTimeInput: PrivateFamilyTimeInput;
  Problem: ResolverTypeWrapper<ProblemView>;
  Programme: ResolverTypeWrapper<Programme>;
  ProgrammeArm: ProgrammeArm;
  ProgrammeCode: ProgrammeCode;
  ProgrammeInput: ProgrammeInput;
  Purpose: Purpose;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QueryReason: ResolverTypeWrapper<QueryReasonModel>;
  QueryReasonInput: QueryReasonInput;
  RateEvidenceInput: RateEvidenceInput;
  RateEvidencePayload: ResolverTypeWrapper<Omit<RateEvidencePayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ReasonGiven: ResolverTypeWrapper<ReasonGiven>;
  RecordAccreditationInput: RecordAccreditationInput;
  RecordAccreditationPayload: ResolverTypeWrapper<Omit<RecordAccreditationPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  RecordApplicationInput: RecordApplicationInput;
  RecordApplicationPayload: ResolverTypeWrapper<PayloadView>;
  RecordBatchInput: RecordBatchInput;
  RecordBatchPayload: ResolverTypeWrapper<Omit<RecordBatchPayload, 'problems' | 'records'> & { problems: ReadonlyArray<ResolversTypes['Problem']>, records: ReadonlyArray<ResolversTypes['BatchRecordResult']> }>;
  RecordBirthInput: RecordBirthInput;
  RecordBirthPayload: ResolverTypeWrapper<PayloadView>;
  RecordComplaintInput: RecordComplaintInput;
  RecordComplaintPayload: ResolverTypeWrapper<PayloadView>;
  RecordConferenceInput: RecordConferenceInput;
  RecordConferencePayload: ResolverTypeWrapper<PayloadView>;
  RecordConsentInput: RecordConsentInput;
  RecordConsentPayload: ResolverTypeWrapper<PayloadView>;
  RecordExemptionInput: RecordExemptionInput;
  RecordExemptionPayload: ResolverTypeWrapper<PayloadView>;
  RecordFeedbackInput: RecordFeedbackInput;
  RecordFeedbackPayload: ResolverTypeWrapper<PayloadView>;
  RecordKind: RecordKind;
  RecordLetterBeforeProceedingsInput: RecordLetterBeforeProceedingsInput;
  RecordLetterBeforeProceedingsPayload: ResolverTypeWrapper<PayloadView>;
  RecordMembershipInput: RecordMembershipInput;
  RecordMembershipPayload: ResolverTypeWrapper<Omit<RecordMembershipPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  RecordNotHeldInput: RecordNotHeldInput;
  RecordNotHeldPayload: ResolverTypeWrapper<PayloadView>;
  RecordOfferResponseInput: RecordOfferResponseInput;
  RecordOfferResponsePayload: ResolverTypeWrapper<PayloadView>;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentPayload: ResolverTypeWrapper<PackagePayload>;
  RecordPreparationInput: RecordPreparationInput;
  RecordPreparationPayload: ResolverTypeWrapper<PayloadView>;
  RecordRefundInput: RecordRefundInput;
  RecordRefundPayload: ResolverTypeWrapper<PackagePayload>;
  RecordSharingDecisionInput: RecordSharingDecisionInput;
  RecordSharingDecisionPayload: ResolverTypeWrapper<Omit<RecordSharingDecisionPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  RecordVersion: ResolverTypeWrapper<RecordVersionModel>;
  Referral: ResolverTypeWrapper<ReferralModel>;
  ReferralInput: ReferralInput;
  ReferralSource: ReferralSource;
  ReformStrand: ReformStrand;
  Region: ResolverTypeWrapper<Region>;
  RegionInput: RegionInput;
  RegionName: ResolverTypeWrapper<RegionName>;
  RegionNameInput: RegionNameInput;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: ResolverTypeWrapper<Omit<RegisterPersonPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  RegisterWebhookInput: RegisterWebhookInput;
  RegisterWebhookPayload: ResolverTypeWrapper<WebhookPayload>;
  RegisteredPerson: ResolverTypeWrapper<RegisteredPerson>;
  RegisteredPersonConnection: ResolverTypeWrapper<RegisteredPersonConnection>;
  RegisteredPersonEdge: ResolverTypeWrapper<RegisteredPersonEdge>;
  RejectPackageInput: RejectPackageInput;
  RejectPackagePayload: ResolverTypeWrapper<PackagePayload>;
  ReleaseCommitmentInput: ReleaseCommitmentInput;
  ReleaseCommitmentPayload: ResolverTypeWrapper<PackagePayload>;
  RemoveAttachmentInput: RemoveAttachmentInput;
  RemoveAttachmentPayload: ResolverTypeWrapper<Omit<RemoveAttachmentPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  RemovePersonInput: RemovePersonInput;
  RemovePersonPayload: ResolverTypeWrapper<Omit<RemovePersonPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  RemoveWebhookInput: RemoveWebhookInput;
  RemoveWebhookPayload: ResolverTypeWrapper<WebhookPayload>;
  ReopenConferenceInput: ReopenConferenceInput;
  ReopenConferencePayload: ResolverTypeWrapper<PayloadView>;
  ReplayWebhookInput: ReplayWebhookInput;
  ReplayWebhookPayload: ResolverTypeWrapper<WebhookPayload>;
  ReportConcernInput: ReportConcernInput;
  ReportConcernPayload: ResolverTypeWrapper<Omit<ReportConcernPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ReportHarmInput: ReportHarmInput;
  ReportHarmPayload: ResolverTypeWrapper<Omit<ReportHarmPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  RequestAttachmentInput: RequestAttachmentInput;
  RequestAttachmentPayload: ResolverTypeWrapper<Omit<RequestAttachmentPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  RequestBreakGlassInput: RequestBreakGlassInput;
  RequestBreakGlassPayload: ResolverTypeWrapper<Omit<RequestBreakGlassPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  RequestPackageFromPlanInput: RequestPackageFromPlanInput;
  RequestPackageFromPlanPayload: ResolverTypeWrapper<PackagePayload>;
  RequestPackageInput: RequestPackageInput;
  RequestPackagePayload: ResolverTypeWrapper<PackagePayload>;
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: ResolverTypeWrapper<ImportPayload>;
  RequestVariationInput: RequestVariationInput;
  RequestVariationPayload: ResolverTypeWrapper<PackagePayload>;
  ResumeApiClientInput: ResumeApiClientInput;
  ResumeApiClientPayload: ResolverTypeWrapper<Omit<ResumeApiClientPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ResumeConferenceInput: ResumeConferenceInput;
  ResumeConferencePayload: ResolverTypeWrapper<PayloadView>;
  ResumePackageInput: ResumePackageInput;
  ResumePackagePayload: ResolverTypeWrapper<PackagePayload>;
  ResumeWebhookInput: ResumeWebhookInput;
  ResumeWebhookPayload: ResolverTypeWrapper<WebhookPayload>;
  Resumption: ResolverTypeWrapper<ResumptionModel>;
  ResumptionInput: ResumptionInput;
  RetentionClass: RetentionClass;
  RetentionDue: ResolverTypeWrapper<Omit<RetentionDue, 'conference'> & { conference: ResolversTypes['Conference'] }>;
  RetentionDueConnection: ResolverTypeWrapper<Omit<RetentionDueConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RetentionDueEdge']> }>;
  RetentionDueEdge: ResolverTypeWrapper<Omit<RetentionDueEdge, 'node'> & { node: ResolversTypes['RetentionDue'] }>;
  RetentionYears: ResolverTypeWrapper<RetentionYears>;
  RetentionYearsInput: RetentionYearsInput;
  RetireLoopInput: RetireLoopInput;
  RetireLoopPayload: ResolverTypeWrapper<Omit<RetireLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  ReturnPackageInput: ReturnPackageInput;
  ReturnPackagePayload: ResolverTypeWrapper<PackagePayload>;
  Review: ResolverTypeWrapper<ReviewModel>;
  ReviewInput: ReviewInput;
  ReviewNextStep: ReviewNextStep;
  ReviewPackageInput: ReviewPackageInput;
  ReviewPackagePayload: ResolverTypeWrapper<PackagePayload>;
  ReviewPlanInput: ReviewPlanInput;
  ReviewPlanPayload: ResolverTypeWrapper<PayloadView>;
  RevokeBreakGlassInput: RevokeBreakGlassInput;
  RevokeBreakGlassPayload: ResolverTypeWrapper<Omit<RevokeBreakGlassPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  RevokeSharingAgreementInput: RevokeSharingAgreementInput;
  RevokeSharingAgreementPayload: ResolverTypeWrapper<Omit<RevokeSharingAgreementPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  RosterAuthorityInput: RosterAuthorityInput;
  RosterChange: ResolverTypeWrapper<RosterChange>;
  RosterChangeKind: RosterChangeKind;
  RosterMembershipInput: RosterMembershipInput;
  RotateApiClientSecretInput: RotateApiClientSecretInput;
  RotateApiClientSecretPayload: ResolverTypeWrapper<Omit<RotateApiClientSecretPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: ResolverTypeWrapper<WebhookPayload>;
  Rule: ResolverTypeWrapper<RuleView>;
  RuleBreak: ResolverTypeWrapper<RuleBreak>;
  RuleBreakConnection: ResolverTypeWrapper<RuleBreakConnection>;
  RuleBreakEdge: ResolverTypeWrapper<RuleBreakEdge>;
  RuleQuality: ResolverTypeWrapper<Omit<RuleQuality, 'rule'> & { rule: ResolversTypes['Rule'] }>;
  SafetyMeasure: SafetyMeasure;
  SafetyPlan: ResolverTypeWrapper<SafetyPlanModel>;
  SafetyPlanInput: SafetyPlanInput;
  Schedule: ResolverTypeWrapper<ScheduleModel>;
  ScheduleConferenceInput: ScheduleConferenceInput;
  ScheduleConferencePayload: ResolverTypeWrapper<PayloadView>;
  ScheduleInput: ScheduleInput;
  ScreenForDomesticAbuseInput: ScreenForDomesticAbuseInput;
  ScreenForDomesticAbusePayload: ResolverTypeWrapper<PayloadView>;
  ScreeningMark: ResolverTypeWrapper<ScreeningMark>;
  Section31ZA: ResolverTypeWrapper<Section31ZAView>;
  SendTestEventInput: SendTestEventInput;
  SendTestEventPayload: ResolverTypeWrapper<WebhookPayload>;
  SentBatch: ResolverTypeWrapper<SentBatch>;
  SentBatchConnection: ResolverTypeWrapper<SentBatchConnection>;
  SentBatchEdge: ResolverTypeWrapper<SentBatchEdge>;
  SetAllocationInput: SetAllocationInput;
  SetAllocationPayload: ResolverTypeWrapper<AllocationPayload>;
  SetApiClientAllowanceInput: SetApiClientAllowanceInput;
  SetApiClientAllowancePayload: ResolverTypeWrapper<Omit<SetApiClientAllowancePayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  SetAuthorityAllowanceInput: SetAuthorityAllowanceInput;
  SetAuthorityAllowancePayload: ResolverTypeWrapper<Omit<SetAuthorityAllowancePayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  SetPolicyInput: SetPolicyInput;
  SetPolicyPayload: ResolverTypeWrapper<Omit<SetPolicyPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  SetSupportPolicyInput: SetSupportPolicyInput;
  SetSupportPolicyPayload: ResolverTypeWrapper<PolicyPayload>;
  Severity: Severity;
  Sex: Sex;
  SharePlanInput: SharePlanInput;
  SharePlanPayload: ResolverTypeWrapper<PayloadView>;
  SharingAgreement: ResolverTypeWrapper<SharingAgreement>;
  SharingAgreementConnection: ResolverTypeWrapper<SharingAgreementConnection>;
  SharingAgreementEdge: ResolverTypeWrapper<SharingAgreementEdge>;
  SharingAgreementStatus: SharingAgreementStatus;
  SharingAgreementVersion: ResolverTypeWrapper<SharingAgreementVersion>;
  SharingDataClass: SharingDataClass;
  SharingDecision: ResolverTypeWrapper<SharingDecision>;
  SharingDecisionConnection: ResolverTypeWrapper<SharingDecisionConnection>;
  SharingDecisionEdge: ResolverTypeWrapper<SharingDecisionEdge>;
  SharingDecisionFilter: SharingDecisionFilter;
  SharingDecisionInput: SharingDecisionInput;
  SharingDecisionKind: SharingDecisionKind;
  SharingDecisionMaker: SharingDecisionMaker;
  SharingDecisionRecipient: SharingDecisionRecipient;
  SharingPurpose: SharingPurpose;
  SharingRecipientKind: SharingRecipientKind;
  SharingSide: SharingSide;
  SharingVerdict: ResolverTypeWrapper<SharingVerdict>;
  ShortNoticeReason: ShortNoticeReason;
  ShortText: ResolverTypeWrapper<Scalars['ShortText']['output']>;
  Snapshot: ResolverTypeWrapper<SnapshotView>;
  SnapshotConnection: ResolverTypeWrapper<Omit<SnapshotConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SnapshotEdge']> }>;
  SnapshotEdge: ResolverTypeWrapper<Omit<SnapshotEdge, 'node'> & { node: ResolversTypes['Snapshot'] }>;
  SnapshotPart: ResolverTypeWrapper<PartSummary>;
  SnapshotPhase: SnapshotPhase;
  SnapshotStatus: SnapshotStatus;
  SourceRecord: ResolverTypeWrapper<SourceRecord>;
  SourceRecordId: ResolverTypeWrapper<Scalars['SourceRecordId']['output']>;
  SourceRecordInput: SourceRecordInput;
  SourceSystem: ResolverTypeWrapper<Scalars['SourceSystem']['output']>;
  StartGroupInput: StartGroupInput;
  StartGroupPayload: ResolverTypeWrapper<Omit<StartGroupPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  StartImportInput: StartImportInput;
  StartImportPayload: ResolverTypeWrapper<ImportPayload>;
  StartLoopInput: StartLoopInput;
  StartLoopPayload: ResolverTypeWrapper<Omit<StartLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  StatementLine: ResolverTypeWrapper<Omit<StatementLine, 'balance'> & { balance: ResolversTypes['SupportBalance'] }>;
  StatusChange: ResolverTypeWrapper<StatusChange>;
  StatutoryTrigger: StatutoryTrigger;
  StrandSpending: ResolverTypeWrapper<TotalsModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StudyCycleInput: StudyCycleInput;
  StudyCyclePayload: ResolverTypeWrapper<Omit<StudyCyclePayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  SubmitLoopInput: SubmitLoopInput;
  SubmitLoopPayload: ResolverTypeWrapper<Omit<SubmitLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  SubmitPackageInput: SubmitPackageInput;
  SubmitPackagePayload: ResolverTypeWrapper<PackagePayload>;
  SupportApprover: ResolverTypeWrapper<ApproverModel>;
  SupportApproverInput: SupportApproverInput;
  SupportBalance: ResolverTypeWrapper<BalanceModel>;
  SupportBudget: ResolverTypeWrapper<Omit<SupportBudget, 'allocations' | 'spending'> & { allocations: ReadonlyArray<ResolversTypes['Allocation']>, spending: ReadonlyArray<ResolversTypes['StrandSpending']> }>;
  SupportCategory: SupportCategory;
  SupportClosing: ResolverTypeWrapper<ClosingModel>;
  SupportCost: ResolverTypeWrapper<SupportCost>;
  SupportDecision: ResolverTypeWrapper<PackageDecisionModel>;
  SupportEligibility: ResolverTypeWrapper<EligibilityCheckModel>;
  SupportEligibilityFinding: ResolverTypeWrapper<EligibilityFindingModel>;
  SupportEligibilityFindingInput: SupportEligibilityFindingInput;
  SupportInstalment: ResolverTypeWrapper<SupportInstalment>;
  SupportLine: ResolverTypeWrapper<LineView>;
  SupportLineInput: SupportLineInput;
  SupportLivingArrangement: SupportLivingArrangement;
  SupportNeed: ResolverTypeWrapper<NeedModel>;
  SupportNeedInput: SupportNeedInput;
  SupportPackage: ResolverTypeWrapper<PackageView>;
  SupportPackageConnection: ResolverTypeWrapper<Omit<SupportPackageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SupportPackageEdge']> }>;
  SupportPackageEdge: ResolverTypeWrapper<Omit<SupportPackageEdge, 'node'> & { node: ResolversTypes['SupportPackage'] }>;
  SupportPackageFilter: SupportPackageFilter;
  SupportPolicy: ResolverTypeWrapper<PolicyView>;
  SupportPolicyVersion: ResolverTypeWrapper<SupportPolicyModel>;
  SupportRequestInput: SupportRequestInput;
  SupportRetentionDue: ResolverTypeWrapper<PackageDueView>;
  SupportRetentionDueConnection: ResolverTypeWrapper<Omit<SupportRetentionDueConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SupportRetentionDueEdge']> }>;
  SupportRetentionDueEdge: ResolverTypeWrapper<Omit<SupportRetentionDueEdge, 'node'> & { node: ResolversTypes['SupportRetentionDue'] }>;
  SupportReview: ResolverTypeWrapper<PackageReviewModel>;
  SupportStatement: ResolverTypeWrapper<StatementView>;
  SupportVariation: ResolverTypeWrapper<VariationModel>;
  SupportWork: SupportWork;
  SupportedChild: ResolverTypeWrapper<SupportedChild>;
  SupportedChildInput: SupportedChildInput;
  SuspendApiClientInput: SuspendApiClientInput;
  SuspendApiClientPayload: ResolverTypeWrapper<Omit<SuspendApiClientPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  SuspendPackageInput: SuspendPackageInput;
  SuspendPackagePayload: ResolverTypeWrapper<PackagePayload>;
  SuspensionReason: SuspensionReason;
  TakeSnapshotInput: TakeSnapshotInput;
  TakeSnapshotPayload: ResolverTypeWrapper<Omit<TakeSnapshotPayload, 'problems' | 'snapshot'> & { problems: ReadonlyArray<ResolversTypes['Problem']>, snapshot?: Maybe<ResolversTypes['Snapshot']> }>;
  TakeUpHelpInput: TakeUpHelpInput;
  TakeUpHelpPayload: ResolverTypeWrapper<Omit<TakeUpHelpPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  TestScale: TestScale;
  TextPlace: ResolverTypeWrapper<TextPlace>;
  TheoryOfChange: ResolverTypeWrapper<TheoryOfChange>;
  TheoryOfChangeInput: TheoryOfChangeInput;
  Time: ResolverTypeWrapper<Scalars['Time']['output']>;
  TransferAllocationInput: TransferAllocationInput;
  TransferAllocationPayload: ResolverTypeWrapper<AllocationPayload>;
  Triage: ResolverTypeWrapper<TriageModel>;
  TriageDecision: TriageDecision;
  TriageInput: TriageInput;
  TriageReferralInput: TriageReferralInput;
  TriageReferralPayload: ResolverTypeWrapper<PayloadView>;
  UploadField: ResolverTypeWrapper<UploadField>;
  UploadForm: ResolverTypeWrapper<UploadForm>;
  VenueType: VenueType;
  Viewer: ResolverTypeWrapper<Viewer>;
  VisitStatus: VisitStatus;
  Wave: ResolverTypeWrapper<Wave>;
  WaveInput: WaveInput;
  Webhook: ResolverTypeWrapper<WebhookView>;
  WebhookAttempt: ResolverTypeWrapper<WebhookAttempt>;
  WebhookAttemptOutcome: WebhookAttemptOutcome;
  WebhookDelivery: ResolverTypeWrapper<DeliveryModel>;
  WebhookDeliveryConnection: ResolverTypeWrapper<Omit<WebhookDeliveryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']> }>;
  WebhookDeliveryEdge: ResolverTypeWrapper<Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversTypes['WebhookDelivery'] }>;
  WebhookDeliveryStatus: WebhookDeliveryStatus;
  WebhookDisabledReason: WebhookDisabledReason;
  WebhookKey: ResolverTypeWrapper<WebhookKey>;
  WebhookStatus: WebhookStatus;
  Week: ResolverTypeWrapper<Scalars['Week']['output']>;
  WithdrawContributionInput: WithdrawContributionInput;
  WithdrawContributionPayload: ResolverTypeWrapper<Omit<WithdrawContributionPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  WithdrawLoopInput: WithdrawLoopInput;
  WithdrawLoopPayload: ResolverTypeWrapper<Omit<WithdrawLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversTypes['Problem']> }>;
  WithdrawReferralInput: WithdrawReferralInput;
  WithdrawReferralPayload: ResolverTypeWrapper<PayloadView>;
  Withdrawal: ResolverTypeWrapper<WithdrawalModel>;
  WithdrawalInput: WithdrawalInput;
  WorkItem: ResolverTypeWrapper<WorkItemView>;
  WorkItemConnection: ResolverTypeWrapper<Omit<WorkItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WorkItemEdge']> }>;
  WorkItemEdge: ResolverTypeWrapper<Omit<WorkItemEdge, 'node'> & { node: ResolversTypes['WorkItem'] }>;
  WorkListFilter: WorkListFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptAnswerInput: AcceptAnswerInput;
  AcceptAnswerPayload: Omit<AcceptAnswerPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  AcceptSharingAgreementInput: AcceptSharingAgreementInput;
  AcceptSharingAgreementPayload: Omit<AcceptSharingAgreementPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  AccessEntry: Omit<AccessEntry, 'records'> & { records: ReadonlyArray<ResolversParentTypes['RecordVersion']> };
  AccessEntryConnection: Omit<AccessEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AccessEntryEdge']> };
  AccessEntryEdge: Omit<AccessEntryEdge, 'node'> & { node: ResolversParentTypes['AccessEntry'] };
  AccessibilityAtMeeting: AccessibilityAtMeeting;
  AccessibilityAtMeetingInput: AccessibilityAtMeetingInput;
  AcknowledgeNoticeInput: AcknowledgeNoticeInput;
  AcknowledgeNoticePayload: Omit<AcknowledgeNoticePayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  AdoptPracticeInput: AdoptPracticeInput;
  AdoptPracticePayload: Omit<AdoptPracticePayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  AdoptionDecision: AdoptionDecision;
  AdoptionDecisionInput: AdoptionDecisionInput;
  AgendaQuestion: AgendaQuestionModel;
  AgendaQuestionInput: AgendaQuestionInput;
  AgreeSafetyPlanInput: AgreeSafetyPlanInput;
  AgreeSafetyPlanPayload: PayloadView;
  AgreeVisitInput: AgreeVisitInput;
  AgreeVisitPayload: Omit<AgreeVisitPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  AllocateCoordinatorInput: AllocateCoordinatorInput;
  AllocateCoordinatorPayload: PayloadView;
  Allocation: AllocationModel;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerQuestionPayload: Omit<AnswerQuestionPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ApiClient: ApiClient;
  ApiClientConnection: ApiClientConnection;
  ApiClientEdge: ApiClientEdge;
  ApiClientSecret: ApiClientSecret;
  Application: ApplicationModel;
  ApplicationInput: ApplicationInput;
  ApprovalBand: ApprovalBand;
  ApprovalBandInput: ApprovalBandInput;
  ApproveBreakGlassInput: ApproveBreakGlassInput;
  ApproveBreakGlassPayload: Omit<ApproveBreakGlassPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ApprovePackageInput: ApprovePackageInput;
  ApprovePackagePayload: PackagePayload;
  AskForVisitInput: AskForVisitInput;
  AskForVisitPayload: Omit<AskForVisitPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  AskQuestionInput: AskQuestionInput;
  AskQuestionPayload: Omit<AskQuestionPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  AttachLoopInput: AttachLoopInput;
  AttachLoopPayload: Omit<AttachLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  AttachmentForm: AttachmentForm;
  AttachmentFormField: AttachmentFormField;
  Attendee: AttendeeModel;
  AttendeeInput: AttendeeInput;
  AuditCheckpoint: AuditCheckpoint;
  AuditCheckpointConnection: AuditCheckpointConnection;
  AuditCheckpointEdge: AuditCheckpointEdge;
  AuditLink: AuditLink;
  AuditLinkConnection: AuditLinkConnection;
  AuditLinkEdge: AuditLinkEdge;
  AuditSigningKey: AuditSigningKey;
  Authority: Authority;
  AuthorityCodes: AuthorityCodes;
  AuthorityCodesInput: AuthorityCodesInput;
  AuthorityConnection: AuthorityConnection;
  AuthorityEdge: AuthorityEdge;
  AuthorityPolicy: AuthorityPolicy;
  BatchConferenceInput: BatchConferenceInput;
  BatchPackageInput: BatchPackageInput;
  BatchPackagePurgeInput: BatchPackagePurgeInput;
  BatchPaymentInput: BatchPaymentInput;
  BatchPurgeInput: BatchPurgeInput;
  BatchRecord: Scalars['BatchRecord']['output'];
  BatchRecordInput: BatchRecordInput;
  BatchRecordResult: Omit<BatchRecordResult, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  BatchTotals: BatchTotals;
  BeginCycleInput: BeginCycleInput;
  BeginCyclePayload: Omit<BeginCyclePayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  Birth: BirthModel;
  BirthInput: BirthInput;
  Boolean: Scalars['Boolean']['output'];
  BreakGlassGrant: BreakGlassGrant;
  BreakGlassGrantConnection: BreakGlassGrantConnection;
  BreakGlassGrantEdge: BreakGlassGrantEdge;
  CancelImportInput: CancelImportInput;
  CancelImportPayload: ImportPayload;
  CancelPackageInput: CancelPackageInput;
  CancelPackagePayload: PackagePayload;
  CancelVisitInput: CancelVisitInput;
  CancelVisitPayload: Omit<CancelVisitPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  CategorySpending: CategorySpending;
  Change: ChangeModel;
  ChangeApiClientScopesInput: ChangeApiClientScopesInput;
  ChangeApiClientScopesPayload: Omit<ChangeApiClientScopesPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ChangeConnection: Omit<ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ChangeLoopInput: ChangeLoopInput;
  ChangeLoopPayload: Omit<ChangeLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ChangePackageInput: ChangePackageInput;
  ChangePackagePayload: PackagePayload;
  ChangeSourceRecordInput: ChangeSourceRecordInput;
  ChangeSourceRecordPayload: PayloadView;
  ChangeWindow: ChangeWindow;
  ChangesDigest: ChangesDigest;
  CheckAttachmentInput: CheckAttachmentInput;
  CheckAttachmentPayload: Omit<CheckAttachmentPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  CheckEligibilityInput: CheckEligibilityInput;
  CheckEligibilityPayload: PackagePayload;
  Child: ChildModel;
  ChildAtClosure: ChildAtClosureModel;
  ChildAtClosureInput: ChildAtClosureInput;
  ChildAtMeeting: ChildAtMeetingModel;
  ChildAtMeetingInput: ChildAtMeetingInput;
  ChildInput: ChildInput;
  ChildSection31ZA: ChildDuty;
  ChildsVoice: ChildsVoiceModel;
  ChildsVoiceInput: ChildsVoiceInput;
  CloseConferenceInput: CloseConferenceInput;
  CloseConferencePayload: PayloadView;
  CloseFinancialYearInput: CloseFinancialYearInput;
  CloseFinancialYearPayload: AllocationPayload;
  ClosePackageInput: ClosePackageInput;
  ClosePackagePayload: PackagePayload;
  Closure: ClosureModel;
  ClosureInput: ClosureInput;
  CommitSupportInput: CommitSupportInput;
  CommitSupportPayload: PackagePayload;
  Complaint: ComplaintModel;
  ComplaintInput: ComplaintInput;
  Conference: ConferenceView;
  ConferenceChild: ChildView;
  ConferenceConnection: Omit<ConferenceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ConferenceEdge']> };
  ConferenceEdge: Omit<ConferenceEdge, 'node'> & { node: ResolversParentTypes['Conference'] };
  ConferenceEvent: Event;
  ConferenceEventConnection: Omit<ConferenceEventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ConferenceEventEdge']> };
  ConferenceEventEdge: Omit<ConferenceEventEdge, 'node'> & { node: ResolversParentTypes['ConferenceEvent'] };
  ConferenceFilter: ConferenceFilter;
  ConferencePayload: PayloadView;
  ConferenceTargets: ConferenceTargets;
  ConferenceTargetsInput: ConferenceTargetsInput;
  Consent: ConsentModel;
  ConsentInput: ConsentInput;
  ContributionState: ContributionState;
  CoordinatorAllocation: CoordinatorAllocationModel;
  CoordinatorAllocationInput: CoordinatorAllocationInput;
  CorrectPaymentInput: CorrectPaymentInput;
  CorrectPaymentPayload: PackagePayload;
  CorrectSharingDecisionInput: CorrectSharingDecisionInput;
  CorrectSharingDecisionPayload: Omit<CorrectSharingDecisionPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  CountBand: CountBand;
  CreateApiClientInput: CreateApiClientInput;
  CreateApiClientPayload: Omit<CreateApiClientPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  DataQuality: Omit<DataQuality, 'rules'> & { rules: ReadonlyArray<ResolversParentTypes['RuleQuality']> };
  DataQualityScore: DataQualityScore;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideAdoptionInput: DecideAdoptionInput;
  DecideAdoptionPayload: Omit<DecideAdoptionPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  DecideConcernInput: DecideConcernInput;
  DecideConcernPayload: Omit<DecideConcernPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  DecideCycleInput: DecideCycleInput;
  DecideCyclePayload: Omit<DecideCyclePayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  DecideHarmInput: DecideHarmInput;
  DecideHarmPayload: Omit<DecideHarmPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  DecideHelpRequestInput: DecideHelpRequestInput;
  DecideHelpRequestPayload: Omit<DecideHelpRequestPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  DecideNotToProceedInput: DecideNotToProceedInput;
  DecideNotToProceedPayload: PayloadView;
  DecidePlanInput: DecidePlanInput;
  DecidePlanPayload: PayloadView;
  DetachLoopInput: DetachLoopInput;
  DetachLoopPayload: Omit<DetachLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  DigestLoop: DigestLoop;
  DigestNotice: DigestNotice;
  DigestSaid: DigestSaid;
  DigestVisit: DigestVisit;
  DomesticAbuseScreen: DomesticAbuseScreenModel;
  DomesticAbuseScreenInput: DomesticAbuseScreenInput;
  Duty: DutyView;
  EarlierConferenceInput: EarlierConferenceInput;
  EndCycleInput: EndCycleInput;
  EndCyclePayload: Omit<EndCyclePayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  EndGroupInput: EndGroupInput;
  EndGroupPayload: Omit<EndGroupPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  EndMembershipInput: EndMembershipInput;
  EndMembershipPayload: Omit<EndMembershipPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  EraseConferenceInput: EraseConferenceInput;
  EraseConferencePayload: ErasurePayload;
  ErasePackageInput: ErasePackageInput;
  ErasePackagePayload: PackageErasurePayload;
  ErasedRecord: Tombstone;
  ErasedRecordConnection: Omit<ErasedRecordConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ErasedRecordEdge']> };
  ErasedRecordEdge: Omit<ErasedRecordEdge, 'node'> & { node: ResolversParentTypes['ErasedRecord'] };
  EvidenceRating: EvidenceRating;
  Exemption: ExemptionModel;
  ExemptionInput: ExemptionInput;
  FactInput: FactInput;
  Feedback: FeedbackModel;
  FeedbackInput: FeedbackInput;
  FgcAccreditation: FgcAccreditation;
  FgcAccreditationEntry: FgcAccreditationEntry;
  FieldCompleteness: FieldCompleteness;
  FigureChange: FigureChange;
  FigureDimension: TitledDimension;
  FileImport: FileImportView;
  FileImportConnection: Omit<FileImportConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FileImportEdge']> };
  FileImportEdge: Omit<FileImportEdge, 'node'> & { node: ResolversParentTypes['FileImport'] };
  FileImportTotals: FileImportTotals;
  FileProblem: FileProblemView;
  Float: Scalars['Float']['output'];
  GiveReasonInput: GiveReasonInput;
  GiveReasonPayload: PayloadView;
  GrantConditions: GrantConditions;
  GrantConditionsInput: GrantConditionsInput;
  HarmDecision: HarmDecision;
  HelpOffer: HelpOffer;
  HelpOfferConnection: HelpOfferConnection;
  HelpOfferEdge: HelpOfferEdge;
  HelpRequest: HelpRequest;
  HelpRequestConnection: HelpRequestConnection;
  HelpRequestEdge: HelpRequestEdge;
  HoldConferenceInput: HoldConferenceInput;
  HoldConferencePayload: PayloadView;
  HoldVisitInput: HoldVisitInput;
  HoldVisitPayload: Omit<HoldVisitPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ID: Scalars['ID']['output'];
  IdempotencyKey: Scalars['IdempotencyKey']['output'];
  ImportRosterInput: ImportRosterInput;
  ImportRosterPayload: Omit<ImportRosterPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  Int: Scalars['Int']['output'];
  ItemAtReview: ItemAtReviewModel;
  ItemAtReviewInput: ItemAtReviewInput;
  JoinGroupInput: JoinGroupInput;
  JoinGroupPayload: Omit<JoinGroupPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  LearningAct: LearningAct;
  LearningActInput: LearningActInput;
  LearningCycle: LearningCycle;
  LearningDigest: LearningDigest;
  LearningDoing: LearningDoing;
  LearningFigure: LearningFigure;
  LearningFigureInput: LearningFigureInput;
  LearningLoop: LearningLoop;
  LearningLoopConnection: LearningLoopConnection;
  LearningLoopEdge: LearningLoopEdge;
  LearningLoopFilter: LearningLoopFilter;
  LearningMeasure: LearningMeasure;
  LearningMeasureInput: LearningMeasureInput;
  LearningObservation: LearningObservation;
  LearningObservationInput: LearningObservationInput;
  LearningPlan: LearningPlan;
  LearningPlanInput: LearningPlanInput;
  LearningPrediction: LearningPrediction;
  LearningPredictionInput: LearningPredictionInput;
  LearningStudy: LearningStudy;
  LearningStudyInput: LearningStudyInput;
  LeaveGroupInput: LeaveGroupInput;
  LeaveGroupPayload: Omit<LeaveGroupPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  LedgerEntry: EntryView;
  LedgerEntryConnection: Omit<LedgerEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LedgerEntryEdge']> };
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  LegalHold: LegalHoldView;
  LegalHoldConnection: Omit<LegalHoldConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LegalHoldEdge']> };
  LegalHoldEdge: Omit<LegalHoldEdge, 'node'> & { node: ResolversParentTypes['LegalHold'] };
  LetterBeforeProceedings: LetterBeforeProceedingsModel;
  LetterBeforeProceedingsInput: LetterBeforeProceedingsInput;
  LiftLegalHoldInput: LiftLegalHoldInput;
  LiftLegalHoldPayload: LegalHoldPayload;
  LineageNode: LineageNode;
  LocalReference: Scalars['LocalReference']['output'];
  LoopAttachment: LoopAttachment;
  LoopContent: LoopContent;
  LoopContentInput: LoopContentInput;
  LoopModeration: LoopModeration;
  LoopVersion: LoopVersion;
  MakePlanInput: MakePlanInput;
  MakePlanPayload: PayloadView;
  MakeReferralInput: MakeReferralInput;
  MakeReferralPayload: PayloadView;
  Measure: MeasureModel;
  MeasureKey: Scalars['MeasureKey']['output'];
  Meeting: MeetingModel;
  MeetingExemptionInput: MeetingExemptionInput;
  MeetingInput: MeetingInput;
  Membership: Membership;
  ModelTargets: ModelTargets;
  ModelTargetsInput: ModelTargetsInput;
  ModerateAdoptionInput: ModerateAdoptionInput;
  ModerateAdoptionPayload: Omit<ModerateAdoptionPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ModerateContributionInput: ModerateContributionInput;
  ModerateContributionPayload: Omit<ModerateContributionPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ModerateHarmInput: ModerateHarmInput;
  ModerateHarmPayload: Omit<ModerateHarmPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ModerateLoopInput: ModerateLoopInput;
  ModerateLoopPayload: Omit<ModerateLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  Month: Scalars['Month']['output'];
  MonthSpending: MonthSpending;
  Mutation: Record<PropertyKey, never>;
  MutationPayload: ResolversInterfaceTypes<ResolversParentTypes>['MutationPayload'];
  NetworkDataQuality: Omit<NetworkDataQuality, 'rules'> & { rules: ReadonlyArray<ResolversParentTypes['NetworkRuleQuality']> };
  NetworkFieldCompleteness: NetworkFieldCompleteness;
  NetworkPlaces: NetworkPlaces;
  NetworkRuleQuality: Omit<NetworkRuleQuality, 'rule'> & { rule: ResolversParentTypes['Rule'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotHeld: NotHeldModel;
  NotHeldInput: NotHeldInput;
  NotProceeding: NotProceedingModel;
  NotProceedingInput: NotProceedingInput;
  Offer: OfferModel;
  OfferAnswer: OfferAnswerModel;
  OfferAnswerInput: OfferAnswerInput;
  OfferHelpInput: OfferHelpInput;
  OfferHelpPayload: Omit<OfferHelpPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  OfferInput: OfferInput;
  OfferMeetingInput: OfferMeetingInput;
  OfferMeetingPayload: PayloadView;
  OfferSharingAgreementInput: OfferSharingAgreementInput;
  OfferSharingAgreementPayload: Omit<OfferSharingAgreementPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  Offeree: OffereeModel;
  Outcome: OutcomeModel;
  OwnContribution: Omit<OwnContribution, 'record'> & { record?: Maybe<ResolversParentTypes['Node']> };
  OwnContributionConnection: Omit<OwnContributionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OwnContributionEdge']> };
  OwnContributionEdge: Omit<OwnContributionEdge, 'node'> & { node: ResolversParentTypes['OwnContribution'] };
  OwnFigure: OwnFigureModel;
  OwnFigures: OwnFiguresModel;
  PageInfo: PageInfo;
  Pause: PauseModel;
  PauseConferenceInput: PauseConferenceInput;
  PauseConferencePayload: PayloadView;
  PauseInput: PauseInput;
  PauseWebhookInput: PauseWebhookInput;
  PauseWebhookPayload: WebhookPayload;
  PaymentReference: Scalars['PaymentReference']['output'];
  Pence: Scalars['Pence']['output'];
  Person: PersonModel;
  PersonInput: PersonInput;
  PlaceLegalHoldInput: PlaceLegalHoldInput;
  PlaceLegalHoldPayload: LegalHoldPayload;
  Plan: PlanModel;
  PlanAnswer: PlanAnswerModel;
  PlanAnswerInput: PlanAnswerInput;
  PlanCycleInput: PlanCycleInput;
  PlanCyclePayload: Omit<PlanCyclePayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  PlanDecisionMade: PlanDecisionMadeModel;
  PlanDecisionMadeInput: PlanDecisionMadeInput;
  PlanInput: PlanInput;
  PlanItem: PlanItemModel;
  PlanItemInput: PlanItemInput;
  PlanShared: PlanSharedModel;
  PlanSharedInput: PlanSharedInput;
  PlannedLineInput: PlannedLineInput;
  PolicyVersion: PolicyVersion;
  PostponeConferenceInput: PostponeConferenceInput;
  PostponeConferencePayload: PayloadView;
  Postponement: PostponementModel;
  PostponementInput: PostponementInput;
  PracticeAcknowledgement: PracticeAcknowledgement;
  PracticeAdoption: PracticeAdoption;
  PracticeAdoptionConnection: PracticeAdoptionConnection;
  PracticeAdoptionEdge: PracticeAdoptionEdge;
  PracticeAnswer: PracticeAnswer;
  PracticeAnswerConnection: PracticeAnswerConnection;
  PracticeAnswerEdge: PracticeAnswerEdge;
  PracticeConcern: PracticeConcern;
  PracticeConcernConnection: PracticeConcernConnection;
  PracticeConcernEdge: PracticeConcernEdge;
  PracticeContact: PracticeContact;
  PracticeContactInput: PracticeContactInput;
  PracticeFacet: PracticeFacet;
  PracticeFinding: PracticeFinding;
  PracticeFindings: PracticeFindings;
  PracticeGroup: PracticeGroup;
  PracticeGroupConnection: PracticeGroupConnection;
  PracticeGroupEdge: PracticeGroupEdge;
  PracticeGroupMember: PracticeGroupMember;
  PracticeGroupMemberConnection: PracticeGroupMemberConnection;
  PracticeGroupMemberEdge: PracticeGroupMemberEdge;
  PracticeHarm: PracticeHarm;
  PracticeInboxEntry: Omit<PracticeInboxEntry, 'record'> & { record?: Maybe<ResolversParentTypes['Node']> };
  PracticeInboxEntryConnection: Omit<PracticeInboxEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PracticeInboxEntryEdge']> };
  PracticeInboxEntryEdge: Omit<PracticeInboxEntryEdge, 'node'> & { node: ResolversParentTypes['PracticeInboxEntry'] };
  PracticeLineage: PracticeLineage;
  PracticeNotice: PracticeNotice;
  PracticeNoticeConnection: PracticeNoticeConnection;
  PracticeNoticeEdge: PracticeNoticeEdge;
  PracticeQuestion: PracticeQuestion;
  PracticeQuestionConnection: PracticeQuestionConnection;
  PracticeQuestionEdge: PracticeQuestionEdge;
  PracticeSearch: PracticeSearch;
  PracticeSearchConnection: PracticeSearchConnection;
  PracticeSearchEdge: PracticeSearchEdge;
  PracticeSubject: PracticeSubject;
  PracticeSubjectInput: PracticeSubjectInput;
  PracticeText: Scalars['PracticeText']['output'];
  PracticeVisit: PracticeVisit;
  PracticeVisitConnection: PracticeVisitConnection;
  PracticeVisitEdge: PracticeVisitEdge;
  Preparation: PreparationModel;
  PreparationInput: PreparationInput;
  PrivateFamilyTime: PrivateFamilyTimeModel;
  PrivateFamilyTimeInput: PrivateFamilyTimeInput;
  Problem: ProblemView;
  Programme: Programme;
  ProgrammeInput: ProgrammeInput;
  Query: Record<PropertyKey, never>;
  QueryReason: QueryReasonModel;
  QueryReasonInput: QueryReasonInput;
  RateEvidenceInput: RateEvidenceInput;
  RateEvidencePayload: Omit<RateEvidencePayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ReasonGiven: ReasonGiven;
  RecordAccreditationInput: RecordAccreditationInput;
  RecordAccreditationPayload: Omit<RecordAccreditationPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  RecordApplicationInput: RecordApplicationInput;
  RecordApplicationPayload: PayloadView;
  RecordBatchInput: RecordBatchInput;
  RecordBatchPayload: Omit<RecordBatchPayload, 'problems' | 'records'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']>, records: ReadonlyArray<ResolversParentTypes['BatchRecordResult']> };
  RecordBirthInput: RecordBirthInput;
  RecordBirthPayload: PayloadView;
  RecordComplaintInput: RecordComplaintInput;
  RecordComplaintPayload: PayloadView;
  RecordConferenceInput: RecordConferenceInput;
  RecordConferencePayload: PayloadView;
  RecordConsentInput: RecordConsentInput;
  RecordConsentPayload: PayloadView;
  RecordExemptionInput: RecordExemptionInput;
  RecordExemptionPayload: PayloadView;
  RecordFeedbackInput: RecordFeedbackInput;
  RecordFeedbackPayload: PayloadView;
  RecordLetterBeforeProceedingsInput: RecordLetterBeforeProceedingsInput;
  RecordLetterBeforeProceedingsPayload: PayloadView;
  RecordMembershipInput: RecordMembershipInput;
  RecordMembershipPayload: Omit<RecordMembershipPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  RecordNotHeldInput: RecordNotHeldInput;
  RecordNotHeldPayload: PayloadView;
  RecordOfferResponseInput: RecordOfferResponseInput;
  RecordOfferResponsePayload: PayloadView;
  RecordPaymentInput: RecordPaymentInput;
  RecordPaymentPayload: PackagePayload;
  RecordPreparationInput: RecordPreparationInput;
  RecordPreparationPayload: PayloadView;
  RecordRefundInput: RecordRefundInput;
  RecordRefundPayload: PackagePayload;
  RecordSharingDecisionInput: RecordSharingDecisionInput;
  RecordSharingDecisionPayload: Omit<RecordSharingDecisionPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  RecordVersion: RecordVersionModel;
  Referral: ReferralModel;
  ReferralInput: ReferralInput;
  Region: Region;
  RegionInput: RegionInput;
  RegionName: RegionName;
  RegionNameInput: RegionNameInput;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonPayload: Omit<RegisterPersonPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  RegisterWebhookInput: RegisterWebhookInput;
  RegisterWebhookPayload: WebhookPayload;
  RegisteredPerson: RegisteredPerson;
  RegisteredPersonConnection: RegisteredPersonConnection;
  RegisteredPersonEdge: RegisteredPersonEdge;
  RejectPackageInput: RejectPackageInput;
  RejectPackagePayload: PackagePayload;
  ReleaseCommitmentInput: ReleaseCommitmentInput;
  ReleaseCommitmentPayload: PackagePayload;
  RemoveAttachmentInput: RemoveAttachmentInput;
  RemoveAttachmentPayload: Omit<RemoveAttachmentPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  RemovePersonInput: RemovePersonInput;
  RemovePersonPayload: Omit<RemovePersonPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  RemoveWebhookInput: RemoveWebhookInput;
  RemoveWebhookPayload: WebhookPayload;
  ReopenConferenceInput: ReopenConferenceInput;
  ReopenConferencePayload: PayloadView;
  ReplayWebhookInput: ReplayWebhookInput;
  ReplayWebhookPayload: WebhookPayload;
  ReportConcernInput: ReportConcernInput;
  ReportConcernPayload: Omit<ReportConcernPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ReportHarmInput: ReportHarmInput;
  ReportHarmPayload: Omit<ReportHarmPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  RequestAttachmentInput: RequestAttachmentInput;
  RequestAttachmentPayload: Omit<RequestAttachmentPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  RequestBreakGlassInput: RequestBreakGlassInput;
  RequestBreakGlassPayload: Omit<RequestBreakGlassPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  RequestPackageFromPlanInput: RequestPackageFromPlanInput;
  RequestPackageFromPlanPayload: PackagePayload;
  RequestPackageInput: RequestPackageInput;
  RequestPackagePayload: PackagePayload;
  RequestUploadInput: RequestUploadInput;
  RequestUploadPayload: ImportPayload;
  RequestVariationInput: RequestVariationInput;
  RequestVariationPayload: PackagePayload;
  ResumeApiClientInput: ResumeApiClientInput;
  ResumeApiClientPayload: Omit<ResumeApiClientPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ResumeConferenceInput: ResumeConferenceInput;
  ResumeConferencePayload: PayloadView;
  ResumePackageInput: ResumePackageInput;
  ResumePackagePayload: PackagePayload;
  ResumeWebhookInput: ResumeWebhookInput;
  ResumeWebhookPayload: WebhookPayload;
  Resumption: ResumptionModel;
  ResumptionInput: ResumptionInput;
  RetentionDue: Omit<RetentionDue, 'conference'> & { conference: ResolversParentTypes['Conference'] };
  RetentionDueConnection: Omit<RetentionDueConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RetentionDueEdge']> };
  RetentionDueEdge: Omit<RetentionDueEdge, 'node'> & { node: ResolversParentTypes['RetentionDue'] };
  RetentionYears: RetentionYears;
  RetentionYearsInput: RetentionYearsInput;
  RetireLoopInput: RetireLoopInput;
  RetireLoopPayload: Omit<RetireLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  ReturnPackageInput: ReturnPackageInput;
  ReturnPackagePayload: PackagePayload;
  Review: ReviewModel;
  ReviewInput: ReviewInput;
  ReviewPackageInput: ReviewPackageInput;
  ReviewPackagePayload: PackagePayload;
  ReviewPlanInput: ReviewPlanInput;
  ReviewPlanPayload: PayloadView;
  RevokeBreakGlassInput: RevokeBreakGlassInput;
  RevokeBreakGlassPayload: Omit<RevokeBreakGlassPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  RevokeSharingAgreementInput: RevokeSharingAgreementInput;
  RevokeSharingAgreementPayload: Omit<RevokeSharingAgreementPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  RosterAuthorityInput: RosterAuthorityInput;
  RosterChange: RosterChange;
  RosterMembershipInput: RosterMembershipInput;
  RotateApiClientSecretInput: RotateApiClientSecretInput;
  RotateApiClientSecretPayload: Omit<RotateApiClientSecretPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  RotateWebhookSecretInput: RotateWebhookSecretInput;
  RotateWebhookSecretPayload: WebhookPayload;
  Rule: RuleView;
  RuleBreak: RuleBreak;
  RuleBreakConnection: RuleBreakConnection;
  RuleBreakEdge: RuleBreakEdge;
  RuleQuality: Omit<RuleQuality, 'rule'> & { rule: ResolversParentTypes['Rule'] };
  SafetyPlan: SafetyPlanModel;
  SafetyPlanInput: SafetyPlanInput;
  Schedule: ScheduleModel;
  ScheduleConferenceInput: ScheduleConferenceInput;
  ScheduleConferencePayload: PayloadView;
  ScheduleInput: ScheduleInput;
  ScreenForDomesticAbuseInput: ScreenForDomesticAbuseInput;
  ScreenForDomesticAbusePayload: PayloadView;
  ScreeningMark: ScreeningMark;
  Section31ZA: Section31ZAView;
  SendTestEventInput: SendTestEventInput;
  SendTestEventPayload: WebhookPayload;
  SentBatch: SentBatch;
  SentBatchConnection: SentBatchConnection;
  SentBatchEdge: SentBatchEdge;
  SetAllocationInput: SetAllocationInput;
  SetAllocationPayload: AllocationPayload;
  SetApiClientAllowanceInput: SetApiClientAllowanceInput;
  SetApiClientAllowancePayload: Omit<SetApiClientAllowancePayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  SetAuthorityAllowanceInput: SetAuthorityAllowanceInput;
  SetAuthorityAllowancePayload: Omit<SetAuthorityAllowancePayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  SetPolicyInput: SetPolicyInput;
  SetPolicyPayload: Omit<SetPolicyPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  SetSupportPolicyInput: SetSupportPolicyInput;
  SetSupportPolicyPayload: PolicyPayload;
  SharePlanInput: SharePlanInput;
  SharePlanPayload: PayloadView;
  SharingAgreement: SharingAgreement;
  SharingAgreementConnection: SharingAgreementConnection;
  SharingAgreementEdge: SharingAgreementEdge;
  SharingAgreementVersion: SharingAgreementVersion;
  SharingDecision: SharingDecision;
  SharingDecisionConnection: SharingDecisionConnection;
  SharingDecisionEdge: SharingDecisionEdge;
  SharingDecisionFilter: SharingDecisionFilter;
  SharingDecisionInput: SharingDecisionInput;
  SharingVerdict: SharingVerdict;
  ShortText: Scalars['ShortText']['output'];
  Snapshot: SnapshotView;
  SnapshotConnection: Omit<SnapshotConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SnapshotEdge']> };
  SnapshotEdge: Omit<SnapshotEdge, 'node'> & { node: ResolversParentTypes['Snapshot'] };
  SnapshotPart: PartSummary;
  SourceRecord: SourceRecord;
  SourceRecordId: Scalars['SourceRecordId']['output'];
  SourceRecordInput: SourceRecordInput;
  SourceSystem: Scalars['SourceSystem']['output'];
  StartGroupInput: StartGroupInput;
  StartGroupPayload: Omit<StartGroupPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  StartImportInput: StartImportInput;
  StartImportPayload: ImportPayload;
  StartLoopInput: StartLoopInput;
  StartLoopPayload: Omit<StartLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  StatementLine: Omit<StatementLine, 'balance'> & { balance: ResolversParentTypes['SupportBalance'] };
  StatusChange: StatusChange;
  StrandSpending: TotalsModel;
  String: Scalars['String']['output'];
  StudyCycleInput: StudyCycleInput;
  StudyCyclePayload: Omit<StudyCyclePayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  SubmitLoopInput: SubmitLoopInput;
  SubmitLoopPayload: Omit<SubmitLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  SubmitPackageInput: SubmitPackageInput;
  SubmitPackagePayload: PackagePayload;
  SupportApprover: ApproverModel;
  SupportApproverInput: SupportApproverInput;
  SupportBalance: BalanceModel;
  SupportBudget: Omit<SupportBudget, 'allocations' | 'spending'> & { allocations: ReadonlyArray<ResolversParentTypes['Allocation']>, spending: ReadonlyArray<ResolversParentTypes['StrandSpending']> };
  SupportClosing: ClosingModel;
  SupportCost: SupportCost;
  SupportDecision: PackageDecisionModel;
  SupportEligibility: EligibilityCheckModel;
  SupportEligibilityFinding: EligibilityFindingModel;
  SupportEligibilityFindingInput: SupportEligibilityFindingInput;
  SupportInstalment: SupportInstalment;
  SupportLine: LineView;
  SupportLineInput: SupportLineInput;
  SupportNeed: NeedModel;
  SupportNeedInput: SupportNeedInput;
  SupportPackage: PackageView;
  SupportPackageConnection: Omit<SupportPackageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SupportPackageEdge']> };
  SupportPackageEdge: Omit<SupportPackageEdge, 'node'> & { node: ResolversParentTypes['SupportPackage'] };
  SupportPackageFilter: SupportPackageFilter;
  SupportPolicy: PolicyView;
  SupportPolicyVersion: SupportPolicyModel;
  SupportRequestInput: SupportRequestInput;
  SupportRetentionDue: PackageDueView;
  SupportRetentionDueConnection: Omit<SupportRetentionDueConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SupportRetentionDueEdge']> };
  SupportRetentionDueEdge: Omit<SupportRetentionDueEdge, 'node'> & { node: ResolversParentTypes['SupportRetentionDue'] };
  SupportReview: PackageReviewModel;
  SupportStatement: StatementView;
  SupportVariation: VariationModel;
  SupportedChild: SupportedChild;
  SupportedChildInput: SupportedChildInput;
  SuspendApiClientInput: SuspendApiClientInput;
  SuspendApiClientPayload: Omit<SuspendApiClientPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  SuspendPackageInput: SuspendPackageInput;
  SuspendPackagePayload: PackagePayload;
  TakeSnapshotInput: TakeSnapshotInput;
  TakeSnapshotPayload: Omit<TakeSnapshotPayload, 'problems' | 'snapshot'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']>, snapshot?: Maybe<ResolversParentTypes['Snapshot']> };
  TakeUpHelpInput: TakeUpHelpInput;
  TakeUpHelpPayload: Omit<TakeUpHelpPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  TextPlace: TextPlace;
  TheoryOfChange: TheoryOfChange;
  TheoryOfChangeInput: TheoryOfChangeInput;
  Time: Scalars['Time']['output'];
  TransferAllocationInput: TransferAllocationInput;
  TransferAllocationPayload: AllocationPayload;
  Triage: TriageModel;
  TriageInput: TriageInput;
  TriageReferralInput: TriageReferralInput;
  TriageReferralPayload: PayloadView;
  UploadField: UploadField;
  UploadForm: UploadForm;
  Viewer: Viewer;
  Wave: Wave;
  WaveInput: WaveInput;
  Webhook: WebhookView;
  WebhookAttempt: WebhookAttempt;
  WebhookDelivery: DeliveryModel;
  WebhookDeliveryConnection: Omit<WebhookDeliveryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WebhookDeliveryEdge']> };
  WebhookDeliveryEdge: Omit<WebhookDeliveryEdge, 'node'> & { node: ResolversParentTypes['WebhookDelivery'] };
  WebhookKey: WebhookKey;
  Week: Scalars['Week']['output'];
  WithdrawContributionInput: WithdrawContributionInput;
  WithdrawContributionPayload: Omit<WithdrawContributionPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  WithdrawLoopInput: WithdrawLoopInput;
  WithdrawLoopPayload: Omit<WithdrawLoopPayload, 'problems'> & { problems: ReadonlyArray<ResolversParentTypes['Problem']> };
  WithdrawReferralInput: WithdrawReferralInput;
  WithdrawReferralPayload: PayloadView;
  Withdrawal: WithdrawalModel;
  WithdrawalInput: WithdrawalInput;
  WorkItem: WorkItemView;
  WorkItemConnection: Omit<WorkItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WorkItemEdge']> };
  WorkItemEdge: Omit<WorkItemEdge, 'node'> & { node: ResolversParentTypes['WorkItem'] };
  WorkListFilter: WorkListFilter;
};

export type CostDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  sizedBy?: Maybe<Scalars['String']['input']>;
  weight?: Maybe<Scalars['Int']['input']>;
};

export type CostDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type RequiresDirectiveArgs = {
  permission: Permission;
};

export type RequiresDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = RequiresDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptAnswerPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptAnswerPayload'] = ResolversParentTypes['AcceptAnswerPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['PracticeQuestion']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptSharingAgreementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptSharingAgreementPayload'] = ResolversParentTypes['AcceptSharingAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['SharingAgreement']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessEntry'] = ResolversParentTypes['AccessEntry']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actorKind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  breakGlassGrant?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccessKind'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['Purpose']>, ParentType, ContextType>;
  recordCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['RecordVersion']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessEntryConnection'] = ResolversParentTypes['AccessEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessEntryEdge'] = ResolversParentTypes['AccessEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessEntry'], ParentType, ContextType>;
};

export type AccessibilityAtMeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessibilityAtMeeting'] = ResolversParentTypes['AccessibilityAtMeeting']> = {
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['AccessibilityNeed'], ParentType, ContextType>;
};

export type AcknowledgeNoticePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcknowledgeNoticePayload'] = ResolversParentTypes['AcknowledgeNoticePayload']> = {
  acknowledgement?: Resolver<Maybe<ResolversTypes['PracticeAcknowledgement']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptPracticePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdoptPracticePayload'] = ResolversParentTypes['AdoptPracticePayload']> = {
  adoption?: Resolver<Maybe<ResolversTypes['PracticeAdoption']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdoptionDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AdoptionDecision'] = ResolversParentTypes['AdoptionDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  changesCore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  coreComponents?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['AdoptionDecisionKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
};

export type AgendaQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgendaQuestion'] = ResolversParentTypes['AgendaQuestion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['ShortText'], ParentType, ContextType>;
};

export type AgreeSafetyPlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreeSafetyPlanPayload'] = ResolversParentTypes['AgreeSafetyPlanPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreeVisitPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreeVisitPayload'] = ResolversParentTypes['AgreeVisitPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['PracticeVisit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocateCoordinatorPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AllocateCoordinatorPayload'] = ResolversParentTypes['AllocateCoordinatorPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllocationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Allocation'] = ResolversParentTypes['Allocation']> = {
  allocated?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['GrantConditions'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['ReformStrand'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerQuestionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerQuestionPayload'] = ResolversParentTypes['AnswerQuestionPayload']> = {
  answer?: Resolver<Maybe<ResolversTypes['PracticeAnswer']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiClient'] = ResolversParentTypes['ApiClient']> = {
  allowancePerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rotatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
  secrets?: Resolver<ReadonlyArray<ResolversTypes['ApiClientSecret']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ApiClientStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiClientConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiClientConnection'] = ResolversParentTypes['ApiClientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiClientEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApiClientEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiClientEdge'] = ResolversParentTypes['ApiClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiClient'], ParentType, ContextType>;
};

export type ApiClientSecretResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApiClientSecret'] = ResolversParentTypes['ApiClientSecret']> = {
  clientId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  afterMeeting?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  laChildIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LocalReference']>>, ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedFor?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  shortNotice?: Resolver<Maybe<ResolversTypes['ShortNoticeReason']>, ParentType, ContextType>;
};

export type ApprovalBandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovalBand'] = ResolversParentTypes['ApprovalBand']> = {
  role?: Resolver<ResolversTypes['ApproverRole'], ParentType, ContextType>;
  upTo?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
};

export type ApproveBreakGlassPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveBreakGlassPayload'] = ResolversParentTypes['ApproveBreakGlassPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['BreakGlassGrant']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovePackagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApprovePackagePayload'] = ResolversParentTypes['ApprovePackagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskForVisitPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskForVisitPayload'] = ResolversParentTypes['AskForVisitPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['PracticeVisit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AskQuestionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AskQuestionPayload'] = ResolversParentTypes['AskQuestionPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['PracticeQuestion']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachLoopPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachLoopPayload'] = ResolversParentTypes['AttachLoopPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PracticeGroup']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttachmentFormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachmentForm'] = ResolversParentTypes['AttachmentForm']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['AttachmentFormField']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachmentFormFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachmentFormField'] = ResolversParentTypes['AttachmentFormField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttendeeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Attendee'] = ResolversParentTypes['Attendee']> = {
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  father?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nonResidentParent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['FamilySide'], ParentType, ContextType>;
};

export type AuditCheckpointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditCheckpoint'] = ResolversParentTypes['AuditCheckpoint']> = {
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditCheckpointConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditCheckpointConnection'] = ResolversParentTypes['AuditCheckpointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditCheckpointEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditCheckpointEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditCheckpointEdge'] = ResolversParentTypes['AuditCheckpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditCheckpoint'], ParentType, ContextType>;
};

export type AuditLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditLink'] = ResolversParentTypes['AuditLink']> = {
  entry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditLinkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditLinkConnection'] = ResolversParentTypes['AuditLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditLinkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditLinkEdge'] = ResolversParentTypes['AuditLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditLink'], ParentType, ContextType>;
};

export type AuditSigningKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuditSigningKey'] = ResolversParentTypes['AuditSigningKey']> = {
  algorithm?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  accreditation?: Resolver<ResolversTypes['FgcAccreditation'], ParentType, ContextType, Partial<AuthorityAccreditationArgs>>;
  accreditationHistory?: Resolver<ReadonlyArray<ResolversTypes['FgcAccreditationEntry']>, ParentType, ContextType>;
  allowancePerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['AuthorityCodes']>, ParentType, ContextType>;
  codesOn?: Resolver<Maybe<ResolversTypes['AuthorityCodes']>, ParentType, ContextType, Partial<AuthorityCodesOnArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuthorityKind'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['AuthorityPolicy']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  statisticalNeighbours?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorityCodesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorityCodes'] = ResolversParentTypes['AuthorityCodes']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newLaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oldLaCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AuthorityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorityConnection'] = ResolversParentTypes['AuthorityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuthorityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuthorityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorityEdge'] = ResolversParentTypes['AuthorityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
};

export type AuthorityPolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AuthorityPolicy'] = ResolversParentTypes['AuthorityPolicy']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceOn?: Resolver<ResolversTypes['PolicyVersion'], ParentType, ContextType, Partial<AuthorityPolicyInForceOnArgs>>;
  section31ZAInForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['PolicyVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BatchRecordScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BatchRecord'], any> {
  name: 'BatchRecord';
}

export type BatchRecordResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BatchRecordResult'] = ResolversParentTypes['BatchRecordResult']> = {
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BatchRecordStatus'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  withQueries?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BatchTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BatchTotals'] = ResolversParentTypes['BatchTotals']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withQueries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BeginCyclePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BeginCyclePayload'] = ResolversParentTypes['BeginCyclePayload']> = {
  cycle?: Resolver<Maybe<ResolversTypes['LearningCycle']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BirthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Birth'] = ResolversParentTypes['Birth']> = {
  birthMonth?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  laChildId?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
};

export type BreakGlassGrantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BreakGlassGrant'] = ResolversParentTypes['BreakGlassGrant']> = {
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  justification?: Resolver<ResolversTypes['ShortText'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['BreakGlassReason'], ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['SharingSide']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BreakGlassStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreakGlassGrantConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BreakGlassGrantConnection'] = ResolversParentTypes['BreakGlassGrantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BreakGlassGrantEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BreakGlassGrantEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BreakGlassGrantEdge'] = ResolversParentTypes['BreakGlassGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BreakGlassGrant'], ParentType, ContextType>;
};

export type CancelImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelImportPayload'] = ResolversParentTypes['CancelImportPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fileImport?: Resolver<Maybe<ResolversTypes['FileImport']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelPackagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelPackagePayload'] = ResolversParentTypes['CancelPackagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelVisitPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CancelVisitPayload'] = ResolversParentTypes['CancelVisitPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['PracticeVisit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategorySpendingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CategorySpending'] = ResolversParentTypes['CategorySpending']> = {
  approved?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SupportCategory'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isTombstone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecordKind'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['RecordVersion']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeApiClientScopesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeApiClientScopesPayload'] = ResolversParentTypes['ChangeApiClientScopesPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['ChangeWindow'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeLoopPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeLoopPayload'] = ResolversParentTypes['ChangeLoopPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loop?: Resolver<Maybe<ResolversTypes['LearningLoop']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangePackagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangePackagePayload'] = ResolversParentTypes['ChangePackagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeSourceRecordPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeSourceRecordPayload'] = ResolversParentTypes['ChangeSourceRecordPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeWindow'] = ResolversParentTypes['ChangeWindow']> = {
  after?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hashAfter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hashBefore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangesDigestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangesDigest'] = ResolversParentTypes['ChangesDigest']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hashAfter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hashBefore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CheckAttachmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckAttachmentPayload'] = ResolversParentTypes['CheckAttachmentPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loop?: Resolver<Maybe<ResolversTypes['LearningLoop']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckEligibilityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CheckEligibilityPayload'] = ResolversParentTypes['CheckEligibilityPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Child'] = ResolversParentTypes['Child']> = {
  birthMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  disabilities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Disability']>>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['Ethnicity']>, ParentType, ContextType>;
  expectedBirthMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  laChildId?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
};

export type ChildAtClosureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChildAtClosure'] = ResolversParentTypes['ChildAtClosure']> = {
  laChildId?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ChildOutcome'], ParentType, ContextType>;
};

export type ChildAtMeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChildAtMeeting'] = ResolversParentTypes['ChildAtMeeting']> = {
  advocateUsed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  laChildId?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['ChildParticipation']>, ParentType, ContextType>;
};

export type ChildSection31ZaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChildSection31ZA'] = ResolversParentTypes['ChildSection31ZA']> = {
  actBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['MeetingDuty'], ParentType, ContextType>;
  laChildId?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  mustDo?: Resolver<Maybe<ResolversTypes['DutyKind']>, ParentType, ContextType>;
  offerOutcome?: Resolver<ResolversTypes['OfferOutcome'], ParentType, ContextType>;
  offerees?: Resolver<ReadonlyArray<ResolversTypes['Offeree']>, ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['DutyRegime'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['StatutoryTrigger'], ParentType, ContextType>;
};

export type ChildsVoiceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChildsVoice'] = ResolversParentTypes['ChildsVoice']> = {
  agreesWithWorker?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  planSaysWhatEveryoneMustDo?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  tabletHelped?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  wordsAndPicturesHelped?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  worriesExplained?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CloseConferencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseConferencePayload'] = ResolversParentTypes['CloseConferencePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CloseFinancialYearPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CloseFinancialYearPayload'] = ResolversParentTypes['CloseFinancialYearPayload']> = {
  allocations?: Resolver<ReadonlyArray<ResolversTypes['Allocation']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosePackagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClosePackagePayload'] = ResolversParentTypes['ClosePackagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Closure'] = ResolversParentTypes['Closure']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['ChildAtClosure']>, ParentType, ContextType>;
  closedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ClosureReason'], ParentType, ContextType>;
};

export type CommitSupportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CommitSupportPayload'] = ResolversParentTypes['CommitSupportPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  category?: Resolver<ResolversTypes['ComplaintCategory'], ParentType, ContextType>;
  complaintRef?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ComplaintOutcome']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ComplaintStage'], ParentType, ContextType>;
};

export type ConferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conference'] = ResolversParentTypes['Conference']> = {
  births?: Resolver<ReadonlyArray<ResolversTypes['Birth']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ConferenceChild']>, ParentType, ContextType>;
  closure?: Resolver<Maybe<ResolversTypes['Closure']>, ParentType, ContextType>;
  complaints?: Resolver<ReadonlyArray<ResolversTypes['Complaint']>, ParentType, ContextType>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  coordinatorRef?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  coordinators?: Resolver<ReadonlyArray<ResolversTypes['CoordinatorAllocation']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domesticAbuseScreens?: Resolver<ReadonlyArray<ResolversTypes['DomesticAbuseScreen']>, ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  feedback?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ConferenceEventConnection'], ParentType, ContextType, RequireFields<ConferenceHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['FgdmModel'], ParentType, ContextType>;
  nextActions?: Resolver<ReadonlyArray<ResolversTypes['ConferenceAction']>, ParentType, ContextType>;
  nextDue?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  notHeld?: Resolver<ReadonlyArray<ResolversTypes['NotHeld']>, ParentType, ContextType>;
  notProceeding?: Resolver<Maybe<ResolversTypes['NotProceeding']>, ParentType, ContextType>;
  pauses?: Resolver<ReadonlyArray<ResolversTypes['Pause']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  planDecisions?: Resolver<ReadonlyArray<ResolversTypes['PlanDecisionMade']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  plansShared?: Resolver<ReadonlyArray<ResolversTypes['PlanShared']>, ParentType, ContextType>;
  possibleDuplicateOf?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  postponements?: Resolver<ReadonlyArray<ResolversTypes['Postponement']>, ParentType, ContextType>;
  preparation?: Resolver<Maybe<ResolversTypes['Preparation']>, ParentType, ContextType>;
  preparations?: Resolver<ReadonlyArray<ResolversTypes['Preparation']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['QueryReason']>, ParentType, ContextType>;
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  referredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reopenedAs?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  reopens?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  resumptions?: Resolver<ReadonlyArray<ResolversTypes['Resumption']>, ParentType, ContextType>;
  retainUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retentionClass?: Resolver<ResolversTypes['RetentionClass'], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  safetyPlans?: Resolver<ReadonlyArray<ResolversTypes['SafetyPlan']>, ParentType, ContextType>;
  schedules?: Resolver<ReadonlyArray<ResolversTypes['Schedule']>, ParentType, ContextType>;
  section31ZA?: Resolver<ResolversTypes['Section31ZA'], ParentType, ContextType>;
  sourceRecord?: Resolver<ResolversTypes['SourceRecord'], ParentType, ContextType>;
  sourceUpdatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConferenceStatus'], ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['StatusChange']>, ParentType, ContextType>;
  triages?: Resolver<ReadonlyArray<ResolversTypes['Triage']>, ParentType, ContextType>;
  triggerPoint?: Resolver<ResolversTypes['FgdmTriggerPoint'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConferenceChildResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConferenceChild'] = ResolversParentTypes['ConferenceChild']> = {
  advocateUsed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  birthMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  disabilities?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Disability']>>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['Ethnicity']>, ParentType, ContextType>;
  expectedBirthMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  laChildId?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ChildOutcome']>, ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['ChildParticipation']>, ParentType, ContextType>;
  sex?: Resolver<ResolversTypes['Sex'], ParentType, ContextType>;
};

export type ConferenceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConferenceConnection'] = ResolversParentTypes['ConferenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConferenceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConferenceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConferenceEdge'] = ResolversParentTypes['ConferenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
};

export type ConferenceEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConferenceEvent'] = ResolversParentTypes['ConferenceEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ConferenceEventType'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConferenceEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConferenceEventConnection'] = ResolversParentTypes['ConferenceEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConferenceEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConferenceEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConferenceEventEdge'] = ResolversParentTypes['ConferenceEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConferenceEvent'], ParentType, ContextType>;
};

export type ConferencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConferencePayload'] = ResolversParentTypes['ConferencePayload']> = {
  __resolveType: TypeResolveFn<'AgreeSafetyPlanPayload' | 'AllocateCoordinatorPayload' | 'ChangeSourceRecordPayload' | 'CloseConferencePayload' | 'DecideNotToProceedPayload' | 'DecidePlanPayload' | 'GiveReasonPayload' | 'HoldConferencePayload' | 'MakePlanPayload' | 'MakeReferralPayload' | 'OfferMeetingPayload' | 'PauseConferencePayload' | 'PostponeConferencePayload' | 'RecordApplicationPayload' | 'RecordBirthPayload' | 'RecordComplaintPayload' | 'RecordConferencePayload' | 'RecordConsentPayload' | 'RecordExemptionPayload' | 'RecordFeedbackPayload' | 'RecordLetterBeforeProceedingsPayload' | 'RecordNotHeldPayload' | 'RecordOfferResponsePayload' | 'RecordPreparationPayload' | 'ReopenConferencePayload' | 'ResumeConferencePayload' | 'ReviewPlanPayload' | 'ScheduleConferencePayload' | 'ScreenForDomesticAbusePayload' | 'SharePlanPayload' | 'TriageReferralPayload' | 'WithdrawReferralPayload', ParentType, ContextType>;
};

export type ConferenceTargetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConferenceTargets'] = ResolversParentTypes['ConferenceTargets']> = {
  conferenceAmberDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conferenceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coordinatorWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planDecisionWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  planSharedWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  triageWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  basis?: Resolver<Maybe<ResolversTypes['ConsentBasis']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConsentStatus'], ParentType, ContextType>;
};

export type ContributionStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContributionState'] = ResolversParentTypes['ContributionState']> = {
  kind?: Resolver<ResolversTypes['ContributionKind'], ParentType, ContextType>;
  oversightVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContributionStatus'], ParentType, ContextType>;
};

export type CoordinatorAllocationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoordinatorAllocation'] = ResolversParentTypes['CoordinatorAllocation']> = {
  coordinatorRef?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  independent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matchAchieved?: Resolver<Maybe<ResolversTypes['CoordinatorMatch']>, ParentType, ContextType>;
  matchRequested?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CorrectPaymentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectPaymentPayload'] = ResolversParentTypes['CorrectPaymentPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectSharingDecisionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CorrectSharingDecisionPayload'] = ResolversParentTypes['CorrectSharingDecisionPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharingDecision?: Resolver<Maybe<ResolversTypes['SharingDecision']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountBandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CountBand'] = ResolversParentTypes['CountBand']> = {
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateApiClientPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateApiClientPayload'] = ResolversParentTypes['CreateApiClientPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataQualityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldCompleteness']>, ParentType, ContextType>;
  lastBatch?: Resolver<Maybe<ResolversTypes['SentBatch']>, ParentType, ContextType>;
  lastChangeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lookedAtOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordsWithOpenQueries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['RuleQuality']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['DataQualityScore'], ParentType, ContextType>;
  upTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataQualityScoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DataQualityScore'] = ResolversParentTypes['DataQualityScore']> = {
  completeness?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  freshness?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideAdoptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideAdoptionPayload'] = ResolversParentTypes['DecideAdoptionPayload']> = {
  adoption?: Resolver<Maybe<ResolversTypes['PracticeAdoption']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideConcernPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideConcernPayload'] = ResolversParentTypes['DecideConcernPayload']> = {
  concern?: Resolver<Maybe<ResolversTypes['PracticeConcern']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideCyclePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideCyclePayload'] = ResolversParentTypes['DecideCyclePayload']> = {
  cycle?: Resolver<Maybe<ResolversTypes['LearningCycle']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideHarmPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideHarmPayload'] = ResolversParentTypes['DecideHarmPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loop?: Resolver<Maybe<ResolversTypes['LearningLoop']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideHelpRequestPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideHelpRequestPayload'] = ResolversParentTypes['DecideHelpRequestPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['HelpRequest']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecideNotToProceedPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecideNotToProceedPayload'] = ResolversParentTypes['DecideNotToProceedPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecidePlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecidePlanPayload'] = ResolversParentTypes['DecidePlanPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DetachLoopPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DetachLoopPayload'] = ResolversParentTypes['DetachLoopPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PracticeGroup']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DigestLoopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DigestLoop'] = ResolversParentTypes['DigestLoop']> = {
  because?: Resolver<ReadonlyArray<ResolversTypes['DigestReason']>, ParentType, ContextType>;
  loopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['ReformStrand'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DigestNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DigestNotice'] = ResolversParentTypes['DigestNotice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PracticeNoticeKind'], ParentType, ContextType>;
  noticeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DigestSaidResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DigestSaid'] = ResolversParentTypes['DigestSaid']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PracticeInboxKind'], ParentType, ContextType>;
  loopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DigestVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DigestVisit'] = ResolversParentTypes['DigestVisit']> = {
  isHost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  visitId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DomesticAbuseScreenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DomesticAbuseScreen'] = ResolversParentTypes['DomesticAbuseScreen']> = {
  marac?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['DomesticAbuseResult'], ParentType, ContextType>;
  screenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tool?: Resolver<Maybe<ResolversTypes['DomesticAbuseTool']>, ParentType, ContextType>;
};

export type DutyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DutyKind'], ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['DutyRating'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DutyState'], ParentType, ContextType>;
};

export type EndCyclePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndCyclePayload'] = ResolversParentTypes['EndCyclePayload']> = {
  cycle?: Resolver<Maybe<ResolversTypes['LearningCycle']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndGroupPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndGroupPayload'] = ResolversParentTypes['EndGroupPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PracticeGroup']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndMembershipPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndMembershipPayload'] = ResolversParentTypes['EndMembershipPayload']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EraseConferencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EraseConferencePayload'] = ResolversParentTypes['EraseConferencePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  erased?: Resolver<Maybe<ResolversTypes['ErasedRecord']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasePackagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasePackagePayload'] = ResolversParentTypes['ErasePackagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  erased?: Resolver<Maybe<ResolversTypes['ErasedRecord']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasedRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasedRecord'] = ResolversParentTypes['ErasedRecord']> = {
  contentHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ErasureReason'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ErasedRecordConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasedRecordConnection'] = ResolversParentTypes['ErasedRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ErasedRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ErasedRecordEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasedRecordEdge'] = ResolversParentTypes['ErasedRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ErasedRecord'], ParentType, ContextType>;
};

export type EvidenceRatingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceRating'] = ResolversParentTypes['EvidenceRating']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['EvidenceLevel'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExemptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Exemption'] = ResolversParentTypes['Exemption']> = {
  decidedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  laChildIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LocalReference']>>, ParentType, ContextType>;
  limb?: Resolver<ResolversTypes['ExemptionLimb'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ExemptionReason'], ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  childsVoice?: Resolver<Maybe<ResolversTypes['ChildsVoice']>, ParentType, ContextType>;
  feltHeard?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  feltInControl?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  laChildId?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  respondent?: Resolver<ResolversTypes['FeedbackRespondent'], ParentType, ContextType>;
  respondentRef?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FgcAccreditationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FgcAccreditation'] = ResolversParentTypes['FgcAccreditation']> = {
  awardedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FgcAccreditationStatus'], ParentType, ContextType>;
};

export type FgcAccreditationEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FgcAccreditationEntry'] = ResolversParentTypes['FgcAccreditationEntry']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FgcAccreditationStep'], ParentType, ContextType>;
};

export type FieldCompletenessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldCompleteness'] = ResolversParentTypes['FieldCompleteness']> = {
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureChange'] = ResolversParentTypes['FigureChange']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctedOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureDimensionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureDimension'] = ResolversParentTypes['FigureDimension']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileImport'] = ResolversParentTypes['FileImport']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['FileFormat'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FileRecordKind']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['FileProblem']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resultUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rowsPerSecond?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FileImportStatus'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['FileImportTotals'], ParentType, ContextType>;
  tryOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FileImportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileImportConnection'] = ResolversParentTypes['FileImportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FileImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FileImportEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileImportEdge'] = ResolversParentTypes['FileImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FileImport'], ParentType, ContextType>;
};

export type FileImportTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileImportTotals'] = ResolversParentTypes['FileImportTotals']> = {
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withQueries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FileProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FileProblem'] = ResolversParentTypes['FileProblem']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GiveReasonPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GiveReasonPayload'] = ResolversParentTypes['GiveReasonPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrantConditionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GrantConditions'] = ResolversParentTypes['GrantConditions']> = {
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupportCategory']>>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PackagePurpose']>>, ParentType, ContextType>;
};

export type HarmDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HarmDecision'] = ResolversParentTypes['HarmDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['HarmDecider'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['HarmDecisionKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PracticeText'], ParentType, ContextType>;
};

export type HelpOfferResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpOffer'] = ResolversParentTypes['HelpOffer']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['PracticeContact'], ParentType, ContextType>;
  help?: Resolver<ReadonlyArray<ResolversTypes['PracticeHelp']>, ParentType, ContextType>;
  hiddenReason?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  practiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['HelpRequestConnection'], ParentType, ContextType, RequireFields<HelpOfferRequestsArgs, 'first'>>;
  status?: Resolver<ResolversTypes['HelpOfferStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpOfferConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpOfferConnection'] = ResolversParentTypes['HelpOfferConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HelpOfferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HelpOfferEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpOfferEdge'] = ResolversParentTypes['HelpOfferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HelpOffer'], ParentType, ContextType>;
};

export type HelpRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpRequest'] = ResolversParentTypes['HelpRequest']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['PracticeContact'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  help?: Resolver<ResolversTypes['PracticeHelp'], ParentType, ContextType>;
  hiddenReason?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HelpRequestStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpRequestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpRequestConnection'] = ResolversParentTypes['HelpRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HelpRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HelpRequestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HelpRequestEdge'] = ResolversParentTypes['HelpRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HelpRequest'], ParentType, ContextType>;
};

export type HoldConferencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldConferencePayload'] = ResolversParentTypes['HoldConferencePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldVisitPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HoldVisitPayload'] = ResolversParentTypes['HoldVisitPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  visit?: Resolver<Maybe<ResolversTypes['PracticeVisit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface IdempotencyKeyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IdempotencyKey'], any> {
  name: 'IdempotencyKey';
}

export type ImportRosterPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRosterPayload'] = ResolversParentTypes['ImportRosterPayload']> = {
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RosterChange']>>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ItemAtReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ItemAtReview'] = ResolversParentTypes['ItemAtReview']> = {
  item?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlanItemStatus'], ParentType, ContextType>;
};

export type JoinGroupPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['JoinGroupPayload'] = ResolversParentTypes['JoinGroupPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PracticeGroup']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningActResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningAct'] = ResolversParentTypes['LearningAct']> = {
  claim?: Resolver<ResolversTypes['CausalClaim'], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['LearningDecider'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ActDecision'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['PracticeText'], ParentType, ContextType>;
};

export type LearningCycleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningCycle'] = ResolversParentTypes['LearningCycle']> = {
  act?: Resolver<Maybe<ResolversTypes['LearningAct']>, ParentType, ContextType>;
  doing?: Resolver<Maybe<ResolversTypes['LearningDoing']>, ParentType, ContextType>;
  loopVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['LearningPlan']>, ParentType, ContextType>;
  study?: Resolver<Maybe<ResolversTypes['LearningStudy']>, ParentType, ContextType>;
};

export type LearningDigestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningDigest'] = ResolversParentTypes['LearningDigest']> = {
  answers?: Resolver<ReadonlyArray<ResolversTypes['DigestSaid']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isCut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['DigestNotice']>, ParentType, ContextType>;
  published?: Resolver<ReadonlyArray<ResolversTypes['DigestLoop']>, ParentType, ContextType>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['DigestSaid']>, ParentType, ContextType>;
  said?: Resolver<ReadonlyArray<ResolversTypes['DigestSaid']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visits?: Resolver<ReadonlyArray<ResolversTypes['DigestVisit']>, ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Week'], ParentType, ContextType>;
};

export type LearningDoingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningDoing'] = ResolversParentTypes['LearningDoing']> = {
  deviations?: Resolver<ReadonlyArray<ResolversTypes['ShortText']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fidelity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LearningFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningFigure'] = ResolversParentTypes['LearningFigure']> = {
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standardDeviation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LearningLoopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningLoop'] = ResolversParentTypes['LearningLoop']> = {
  attachments?: Resolver<ReadonlyArray<ResolversTypes['LoopAttachment']>, ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['LoopContent'], ParentType, ContextType>;
  contentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cycles?: Resolver<ReadonlyArray<ResolversTypes['LearningCycle']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceLevel'], ParentType, ContextType>;
  grownFromId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  harms?: Resolver<ReadonlyArray<ResolversTypes['PracticeHarm']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moderations?: Resolver<ReadonlyArray<ResolversTypes['LoopModeration']>, ParentType, ContextType>;
  oversightVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedVersions?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['EvidenceRating']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retirementReason?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  screening?: Resolver<ReadonlyArray<ResolversTypes['ScreeningMark']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ImplementationStage'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LoopStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningLoopConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningLoopConnection'] = ResolversParentTypes['LearningLoopConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LearningLoopEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LearningLoopEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningLoopEdge'] = ResolversParentTypes['LearningLoopEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LearningLoop'], ParentType, ContextType>;
};

export type LearningMeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningMeasure'] = ResolversParentTypes['LearningMeasure']> = {
  baseline?: Resolver<Maybe<ResolversTypes['LearningFigure']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['LearningIndicator']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['MeasureKey'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ShortText'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
};

export type LearningObservationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningObservation'] = ResolversParentTypes['LearningObservation']> = {
  figure?: Resolver<Maybe<ResolversTypes['LearningFigure']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['MeasureKey'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LearningPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningPlan'] = ResolversParentTypes['LearningPlan']> = {
  ethicsNote?: Resolver<ResolversTypes['ShortText'], ParentType, ContextType>;
  frozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['LearningMeasure']>, ParentType, ContextType>;
  prediction?: Resolver<ResolversTypes['LearningPrediction'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['ShortText'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  sampleSizeTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['TestScale'], ParentType, ContextType>;
};

export type LearningPredictionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningPrediction'] = ResolversParentTypes['LearningPrediction']> = {
  byWhen?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['PredictedDirection'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['MeasureKey'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LearningStudyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LearningStudy'] = ResolversParentTypes['LearningStudy']> = {
  comparedWithPrediction?: Resolver<ResolversTypes['PracticeText'], ParentType, ContextType>;
  equalityImpact?: Resolver<ResolversTypes['PracticeText'], ParentType, ContextType>;
  observed?: Resolver<ReadonlyArray<ResolversTypes['LearningObservation']>, ParentType, ContextType>;
  prediction?: Resolver<ResolversTypes['PredictionOutcome'], ParentType, ContextType>;
  studiedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unintendedConsequences?: Resolver<ResolversTypes['PracticeText'], ParentType, ContextType>;
};

export type LeaveGroupPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeaveGroupPayload'] = ResolversParentTypes['LeaveGroupPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PracticeGroup']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerEntryKind'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  packageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payeeRef?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  paymentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['PaymentReference']>, ParentType, ContextType>;
  retrospectiveBy?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type LegalHoldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalHold'] = ResolversParentTypes['LegalHold']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  liftedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LegalHoldReason'], ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalHoldConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalHoldConnection'] = ResolversParentTypes['LegalHoldConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalHoldEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LegalHoldEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalHoldEdge'] = ResolversParentTypes['LegalHoldEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalHold'], ParentType, ContextType>;
};

export type LetterBeforeProceedingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LetterBeforeProceedings'] = ResolversParentTypes['LetterBeforeProceedings']> = {
  laChildIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LocalReference']>>, ParentType, ContextType>;
  offerIncluded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LiftLegalHoldPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LiftLegalHoldPayload'] = ResolversParentTypes['LiftLegalHoldPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['LegalHold']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LineageNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LineageNode'] = ResolversParentTypes['LineageNode']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  changesCore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cyclesDecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  harm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LineageNodeKind'], ParentType, ContextType>;
  lastDecision?: Resolver<Maybe<ResolversTypes['ActDecision']>, ParentType, ContextType>;
  loopVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  practiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AdoptionStatus']>, ParentType, ContextType>;
  takenFromId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export interface LocalReferenceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalReference'], any> {
  name: 'LocalReference';
}

export type LoopAttachmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoopAttachment'] = ResolversParentTypes['LoopAttachment']> = {
  attachmentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  downloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AttachmentStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AttachmentType'], ParentType, ContextType>;
};

export type LoopContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoopContent'] = ResolversParentTypes['LoopContent']> = {
  adaptablePeriphery?: Resolver<ReadonlyArray<ResolversTypes['ShortText']>, ParentType, ContextType>;
  changeIdea?: Resolver<ResolversTypes['PracticeText'], ParentType, ContextType>;
  contexts?: Resolver<ReadonlyArray<ResolversTypes['PracticeContext']>, ParentType, ContextType>;
  coreComponents?: Resolver<ReadonlyArray<ResolversTypes['ShortText']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['NationalFrameworkOutcome'], ParentType, ContextType>;
  pillars?: Resolver<ReadonlyArray<ResolversTypes['LearningPillar']>, ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['PracticeText'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['ReformStrand'], ParentType, ContextType>;
  theoryOfChange?: Resolver<ResolversTypes['TheoryOfChange'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['ShortText'], ParentType, ContextType>;
};

export type LoopModerationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoopModeration'] = ResolversParentTypes['LoopModeration']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ModerationDecisionKind'], ParentType, ContextType>;
  reasons?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoopVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LoopVersion'] = ResolversParentTypes['LoopVersion']> = {
  content?: Resolver<ResolversTypes['LoopContent'], ParentType, ContextType>;
  frozenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MakePlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MakePlanPayload'] = ResolversParentTypes['MakePlanPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MakeReferralPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MakeReferralPayload'] = ResolversParentTypes['MakeReferralPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  caveats?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denominatorMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dimensions?: Resolver<ReadonlyArray<ResolversTypes['FigureDimension']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FigureKind'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numeratorMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<ResolversTypes['FigurePopulation'], ParentType, ContextType>;
  sourceRule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface MeasureKeyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MeasureKey'], any> {
  name: 'MeasureKey';
}

export type MeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  accessibilityNeeds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessibilityAtMeeting']>>, ParentType, ContextType>;
  attendees?: Resolver<ReadonlyArray<ResolversTypes['Attendee']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ChildAtMeeting']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  familyNetworkMadeProposal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  informationGiven?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interpreterUsed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  planDiscussed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  privateFamilyTime?: Resolver<Maybe<ResolversTypes['PrivateFamilyTime']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['VenueType']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  arm?: Resolver<ResolversTypes['ProgrammeArm'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['ProgrammeCode'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  wave?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ModelTargetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelTargets'] = ResolversParentTypes['ModelTargets']> = {
  conferenceAmberDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  conferenceDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  coordinatorWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['FgdmModel'], ParentType, ContextType>;
  planDecisionWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  planSharedWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  triageWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ModerateAdoptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModerateAdoptionPayload'] = ResolversParentTypes['ModerateAdoptionPayload']> = {
  adoption?: Resolver<Maybe<ResolversTypes['PracticeAdoption']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModerateContributionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModerateContributionPayload'] = ResolversParentTypes['ModerateContributionPayload']> = {
  contribution?: Resolver<Maybe<ResolversTypes['ContributionState']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModerateHarmPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModerateHarmPayload'] = ResolversParentTypes['ModerateHarmPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loop?: Resolver<Maybe<ResolversTypes['LearningLoop']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ModerateLoopPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModerateLoopPayload'] = ResolversParentTypes['ModerateLoopPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loop?: Resolver<Maybe<ResolversTypes['LearningLoop']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MonthSpendingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonthSpending'] = ResolversParentTypes['MonthSpending']> = {
  forecast?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptAnswer?: Resolver<ResolversTypes['AcceptAnswerPayload'], ParentType, ContextType, RequireFields<MutationAcceptAnswerArgs, 'input'>>;
  acceptSharingAgreement?: Resolver<ResolversTypes['AcceptSharingAgreementPayload'], ParentType, ContextType, RequireFields<MutationAcceptSharingAgreementArgs, 'input'>>;
  acknowledgeNotice?: Resolver<ResolversTypes['AcknowledgeNoticePayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeNoticeArgs, 'input'>>;
  adoptPractice?: Resolver<ResolversTypes['AdoptPracticePayload'], ParentType, ContextType, RequireFields<MutationAdoptPracticeArgs, 'input'>>;
  agreeSafetyPlan?: Resolver<ResolversTypes['AgreeSafetyPlanPayload'], ParentType, ContextType, RequireFields<MutationAgreeSafetyPlanArgs, 'input'>>;
  agreeVisit?: Resolver<ResolversTypes['AgreeVisitPayload'], ParentType, ContextType, RequireFields<MutationAgreeVisitArgs, 'input'>>;
  allocateCoordinator?: Resolver<ResolversTypes['AllocateCoordinatorPayload'], ParentType, ContextType, RequireFields<MutationAllocateCoordinatorArgs, 'input'>>;
  answerQuestion?: Resolver<ResolversTypes['AnswerQuestionPayload'], ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'input'>>;
  approveBreakGlass?: Resolver<ResolversTypes['ApproveBreakGlassPayload'], ParentType, ContextType, RequireFields<MutationApproveBreakGlassArgs, 'input'>>;
  approvePackage?: Resolver<ResolversTypes['ApprovePackagePayload'], ParentType, ContextType, RequireFields<MutationApprovePackageArgs, 'input'>>;
  askForVisit?: Resolver<ResolversTypes['AskForVisitPayload'], ParentType, ContextType, RequireFields<MutationAskForVisitArgs, 'input'>>;
  askQuestion?: Resolver<ResolversTypes['AskQuestionPayload'], ParentType, ContextType, RequireFields<MutationAskQuestionArgs, 'input'>>;
  attachLoop?: Resolver<ResolversTypes['AttachLoopPayload'], ParentType, ContextType, RequireFields<MutationAttachLoopArgs, 'input'>>;
  beginCycle?: Resolver<ResolversTypes['BeginCyclePayload'], ParentType, ContextType, RequireFields<MutationBeginCycleArgs, 'input'>>;
  cancelImport?: Resolver<ResolversTypes['CancelImportPayload'], ParentType, ContextType, RequireFields<MutationCancelImportArgs, 'input'>>;
  cancelPackage?: Resolver<ResolversTypes['CancelPackagePayload'], ParentType, ContextType, RequireFields<MutationCancelPackageArgs, 'input'>>;
  cancelVisit?: Resolver<ResolversTypes['CancelVisitPayload'], ParentType, ContextType, RequireFields<MutationCancelVisitArgs, 'input'>>;
  changeApiClientScopes?: Resolver<ResolversTypes['ChangeApiClientScopesPayload'], ParentType, ContextType, RequireFields<MutationChangeApiClientScopesArgs, 'input'>>;
  changeLoop?: Resolver<ResolversTypes['ChangeLoopPayload'], ParentType, ContextType, RequireFields<MutationChangeLoopArgs, 'input'>>;
  changePackage?: Resolver<ResolversTypes['ChangePackagePayload'], ParentType, ContextType, RequireFields<MutationChangePackageArgs, 'input'>>;
  changeSourceRecord?: Resolver<ResolversTypes['ChangeSourceRecordPayload'], ParentType, ContextType, RequireFields<MutationChangeSourceRecordArgs, 'input'>>;
  checkAttachment?: Resolver<ResolversTypes['CheckAttachmentPayload'], ParentType, ContextType, RequireFields<MutationCheckAttachmentArgs, 'input'>>;
  checkEligibility?: Resolver<ResolversTypes['CheckEligibilityPayload'], ParentType, ContextType, RequireFields<MutationCheckEligibilityArgs, 'input'>>;
  closeConference?: Resolver<ResolversTypes['CloseConferencePayload'], ParentType, ContextType, RequireFields<MutationCloseConferenceArgs, 'input'>>;
  closeFinancialYear?: Resolver<ResolversTypes['CloseFinancialYearPayload'], ParentType, ContextType, RequireFields<MutationCloseFinancialYearArgs, 'input'>>;
  closePackage?: Resolver<ResolversTypes['ClosePackagePayload'], ParentType, ContextType, RequireFields<MutationClosePackageArgs, 'input'>>;
  commitSupport?: Resolver<ResolversTypes['CommitSupportPayload'], ParentType, ContextType, RequireFields<MutationCommitSupportArgs, 'input'>>;
  correctPayment?: Resolver<ResolversTypes['CorrectPaymentPayload'], ParentType, ContextType, RequireFields<MutationCorrectPaymentArgs, 'input'>>;
  correctSharingDecision?: Resolver<ResolversTypes['CorrectSharingDecisionPayload'], ParentType, ContextType, RequireFields<MutationCorrectSharingDecisionArgs, 'input'>>;
  createApiClient?: Resolver<ResolversTypes['CreateApiClientPayload'], ParentType, ContextType, RequireFields<MutationCreateApiClientArgs, 'input'>>;
  decideAdoption?: Resolver<ResolversTypes['DecideAdoptionPayload'], ParentType, ContextType, RequireFields<MutationDecideAdoptionArgs, 'input'>>;
  decideConcern?: Resolver<ResolversTypes['DecideConcernPayload'], ParentType, ContextType, RequireFields<MutationDecideConcernArgs, 'input'>>;
  decideCycle?: Resolver<ResolversTypes['DecideCyclePayload'], ParentType, ContextType, RequireFields<MutationDecideCycleArgs, 'input'>>;
  decideHarm?: Resolver<ResolversTypes['DecideHarmPayload'], ParentType, ContextType, RequireFields<MutationDecideHarmArgs, 'input'>>;
  decideHelpRequest?: Resolver<ResolversTypes['DecideHelpRequestPayload'], ParentType, ContextType, RequireFields<MutationDecideHelpRequestArgs, 'input'>>;
  decideNotToProceed?: Resolver<ResolversTypes['DecideNotToProceedPayload'], ParentType, ContextType, RequireFields<MutationDecideNotToProceedArgs, 'input'>>;
  decidePlan?: Resolver<ResolversTypes['DecidePlanPayload'], ParentType, ContextType, RequireFields<MutationDecidePlanArgs, 'input'>>;
  detachLoop?: Resolver<ResolversTypes['DetachLoopPayload'], ParentType, ContextType, RequireFields<MutationDetachLoopArgs, 'input'>>;
  endCycle?: Resolver<ResolversTypes['EndCyclePayload'], ParentType, ContextType, RequireFields<MutationEndCycleArgs, 'input'>>;
  endGroup?: Resolver<ResolversTypes['EndGroupPayload'], ParentType, ContextType, RequireFields<MutationEndGroupArgs, 'input'>>;
  endMembership?: Resolver<ResolversTypes['EndMembershipPayload'], ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'input'>>;
  eraseConference?: Resolver<ResolversTypes['EraseConferencePayload'], ParentType, ContextType, RequireFields<MutationEraseConferenceArgs, 'input'>>;
  erasePackage?: Resolver<ResolversTypes['ErasePackagePayload'], ParentType, ContextType, RequireFields<MutationErasePackageArgs, 'input'>>;
  giveReason?: Resolver<ResolversTypes['GiveReasonPayload'], ParentType, ContextType, RequireFields<MutationGiveReasonArgs, 'input'>>;
  holdConference?: Resolver<ResolversTypes['HoldConferencePayload'], ParentType, ContextType, RequireFields<MutationHoldConferenceArgs, 'input'>>;
  holdVisit?: Resolver<ResolversTypes['HoldVisitPayload'], ParentType, ContextType, RequireFields<MutationHoldVisitArgs, 'input'>>;
  importRoster?: Resolver<ResolversTypes['ImportRosterPayload'], ParentType, ContextType, RequireFields<MutationImportRosterArgs, 'input'>>;
  joinGroup?: Resolver<ResolversTypes['JoinGroupPayload'], ParentType, ContextType, RequireFields<MutationJoinGroupArgs, 'input'>>;
  leaveGroup?: Resolver<ResolversTypes['LeaveGroupPayload'], ParentType, ContextType, RequireFields<MutationLeaveGroupArgs, 'input'>>;
  liftLegalHold?: Resolver<ResolversTypes['LiftLegalHoldPayload'], ParentType, ContextType, RequireFields<MutationLiftLegalHoldArgs, 'input'>>;
  makePlan?: Resolver<ResolversTypes['MakePlanPayload'], ParentType, ContextType, RequireFields<MutationMakePlanArgs, 'input'>>;
  makeReferral?: Resolver<ResolversTypes['MakeReferralPayload'], ParentType, ContextType, RequireFields<MutationMakeReferralArgs, 'input'>>;
  moderateAdoption?: Resolver<ResolversTypes['ModerateAdoptionPayload'], ParentType, ContextType, RequireFields<MutationModerateAdoptionArgs, 'input'>>;
  moderateContribution?: Resolver<ResolversTypes['ModerateContributionPayload'], ParentType, ContextType, RequireFields<MutationModerateContributionArgs, 'input'>>;
  moderateHarm?: Resolver<ResolversTypes['ModerateHarmPayload'], ParentType, ContextType, RequireFields<MutationModerateHarmArgs, 'input'>>;
  moderateLoop?: Resolver<ResolversTypes['ModerateLoopPayload'], ParentType, ContextType, RequireFields<MutationModerateLoopArgs, 'input'>>;
  offerHelp?: Resolver<ResolversTypes['OfferHelpPayload'], ParentType, ContextType, RequireFields<MutationOfferHelpArgs, 'input'>>;
  offerMeeting?: Resolver<ResolversTypes['OfferMeetingPayload'], ParentType, ContextType, RequireFields<MutationOfferMeetingArgs, 'input'>>;
  offerSharingAgreement?: Resolver<ResolversTypes['OfferSharingAgreementPayload'], ParentType, ContextType, RequireFields<MutationOfferSharingAgreementArgs, 'input'>>;
  pauseConference?: Resolver<ResolversTypes['PauseConferencePayload'], ParentType, ContextType, RequireFields<MutationPauseConferenceArgs, 'input'>>;
  pauseWebhook?: Resolver<ResolversTypes['PauseWebhookPayload'], ParentType, ContextType, RequireFields<MutationPauseWebhookArgs, 'input'>>;
  placeLegalHold?: Resolver<ResolversTypes['PlaceLegalHoldPayload'], ParentType, ContextType, RequireFields<MutationPlaceLegalHoldArgs, 'input'>>;
  planCycle?: Resolver<ResolversTypes['PlanCyclePayload'], ParentType, ContextType, RequireFields<MutationPlanCycleArgs, 'input'>>;
  postponeConference?: Resolver<ResolversTypes['PostponeConferencePayload'], ParentType, ContextType, RequireFields<MutationPostponeConferenceArgs, 'input'>>;
  rateEvidence?: Resolver<ResolversTypes['RateEvidencePayload'], ParentType, ContextType, RequireFields<MutationRateEvidenceArgs, 'input'>>;
  recordAccreditation?: Resolver<ResolversTypes['RecordAccreditationPayload'], ParentType, ContextType, RequireFields<MutationRecordAccreditationArgs, 'input'>>;
  recordApplication?: Resolver<ResolversTypes['RecordApplicationPayload'], ParentType, ContextType, RequireFields<MutationRecordApplicationArgs, 'input'>>;
  recordBatch?: Resolver<ResolversTypes['RecordBatchPayload'], ParentType, ContextType, RequireFields<MutationRecordBatchArgs, 'input'>>;
  recordBirth?: Resolver<ResolversTypes['RecordBirthPayload'], ParentType, ContextType, RequireFields<MutationRecordBirthArgs, 'input'>>;
  recordComplaint?: Resolver<ResolversTypes['RecordComplaintPayload'], ParentType, ContextType, RequireFields<MutationRecordComplaintArgs, 'input'>>;
  recordConference?: Resolver<ResolversTypes['RecordConferencePayload'], ParentType, ContextType, RequireFields<MutationRecordConferenceArgs, 'input'>>;
  recordConsent?: Resolver<ResolversTypes['RecordConsentPayload'], ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  recordExemption?: Resolver<ResolversTypes['RecordExemptionPayload'], ParentType, ContextType, RequireFields<MutationRecordExemptionArgs, 'input'>>;
  recordFeedback?: Resolver<ResolversTypes['RecordFeedbackPayload'], ParentType, ContextType, RequireFields<MutationRecordFeedbackArgs, 'input'>>;
  recordLetterBeforeProceedings?: Resolver<ResolversTypes['RecordLetterBeforeProceedingsPayload'], ParentType, ContextType, RequireFields<MutationRecordLetterBeforeProceedingsArgs, 'input'>>;
  recordMembership?: Resolver<ResolversTypes['RecordMembershipPayload'], ParentType, ContextType, RequireFields<MutationRecordMembershipArgs, 'input'>>;
  recordNotHeld?: Resolver<ResolversTypes['RecordNotHeldPayload'], ParentType, ContextType, RequireFields<MutationRecordNotHeldArgs, 'input'>>;
  recordOfferResponse?: Resolver<ResolversTypes['RecordOfferResponsePayload'], ParentType, ContextType, RequireFields<MutationRecordOfferResponseArgs, 'input'>>;
  recordPayment?: Resolver<ResolversTypes['RecordPaymentPayload'], ParentType, ContextType, RequireFields<MutationRecordPaymentArgs, 'input'>>;
  recordPreparation?: Resolver<ResolversTypes['RecordPreparationPayload'], ParentType, ContextType, RequireFields<MutationRecordPreparationArgs, 'input'>>;
  recordRefund?: Resolver<ResolversTypes['RecordRefundPayload'], ParentType, ContextType, RequireFields<MutationRecordRefundArgs, 'input'>>;
  recordSharingDecision?: Resolver<ResolversTypes['RecordSharingDecisionPayload'], ParentType, ContextType, RequireFields<MutationRecordSharingDecisionArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonPayload'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  registerWebhook?: Resolver<ResolversTypes['RegisterWebhookPayload'], ParentType, ContextType, RequireFields<MutationRegisterWebhookArgs, 'input'>>;
  rejectPackage?: Resolver<ResolversTypes['RejectPackagePayload'], ParentType, ContextType, RequireFields<MutationRejectPackageArgs, 'input'>>;
  releaseCommitment?: Resolver<ResolversTypes['ReleaseCommitmentPayload'], ParentType, ContextType, RequireFields<MutationReleaseCommitmentArgs, 'input'>>;
  removeAttachment?: Resolver<ResolversTypes['RemoveAttachmentPayload'], ParentType, ContextType, RequireFields<MutationRemoveAttachmentArgs, 'input'>>;
  removePerson?: Resolver<ResolversTypes['RemovePersonPayload'], ParentType, ContextType, RequireFields<MutationRemovePersonArgs, 'input'>>;
  removeWebhook?: Resolver<ResolversTypes['RemoveWebhookPayload'], ParentType, ContextType, RequireFields<MutationRemoveWebhookArgs, 'input'>>;
  reopenConference?: Resolver<ResolversTypes['ReopenConferencePayload'], ParentType, ContextType, RequireFields<MutationReopenConferenceArgs, 'input'>>;
  replayWebhook?: Resolver<ResolversTypes['ReplayWebhookPayload'], ParentType, ContextType, RequireFields<MutationReplayWebhookArgs, 'input'>>;
  reportConcern?: Resolver<ResolversTypes['ReportConcernPayload'], ParentType, ContextType, RequireFields<MutationReportConcernArgs, 'input'>>;
  reportHarm?: Resolver<ResolversTypes['ReportHarmPayload'], ParentType, ContextType, RequireFields<MutationReportHarmArgs, 'input'>>;
  requestAttachment?: Resolver<ResolversTypes['RequestAttachmentPayload'], ParentType, ContextType, RequireFields<MutationRequestAttachmentArgs, 'input'>>;
  requestBreakGlass?: Resolver<ResolversTypes['RequestBreakGlassPayload'], ParentType, ContextType, RequireFields<MutationRequestBreakGlassArgs, 'input'>>;
  requestPackage?: Resolver<ResolversTypes['RequestPackagePayload'], ParentType, ContextType, RequireFields<MutationRequestPackageArgs, 'input'>>;
  requestPackageFromPlan?: Resolver<ResolversTypes['RequestPackageFromPlanPayload'], ParentType, ContextType, RequireFields<MutationRequestPackageFromPlanArgs, 'input'>>;
  requestUpload?: Resolver<ResolversTypes['RequestUploadPayload'], ParentType, ContextType, RequireFields<MutationRequestUploadArgs, 'input'>>;
  requestVariation?: Resolver<ResolversTypes['RequestVariationPayload'], ParentType, ContextType, RequireFields<MutationRequestVariationArgs, 'input'>>;
  resumeApiClient?: Resolver<ResolversTypes['ResumeApiClientPayload'], ParentType, ContextType, RequireFields<MutationResumeApiClientArgs, 'input'>>;
  resumeConference?: Resolver<ResolversTypes['ResumeConferencePayload'], ParentType, ContextType, RequireFields<MutationResumeConferenceArgs, 'input'>>;
  resumePackage?: Resolver<ResolversTypes['ResumePackagePayload'], ParentType, ContextType, RequireFields<MutationResumePackageArgs, 'input'>>;
  resumeWebhook?: Resolver<ResolversTypes['ResumeWebhookPayload'], ParentType, ContextType, RequireFields<MutationResumeWebhookArgs, 'input'>>;
  retireLoop?: Resolver<ResolversTypes['RetireLoopPayload'], ParentType, ContextType, RequireFields<MutationRetireLoopArgs, 'input'>>;
  returnPackage?: Resolver<ResolversTypes['ReturnPackagePayload'], ParentType, ContextType, RequireFields<MutationReturnPackageArgs, 'input'>>;
  reviewPackage?: Resolver<ResolversTypes['ReviewPackagePayload'], ParentType, ContextType, RequireFields<MutationReviewPackageArgs, 'input'>>;
  reviewPlan?: Resolver<ResolversTypes['ReviewPlanPayload'], ParentType, ContextType, RequireFields<MutationReviewPlanArgs, 'input'>>;
  revokeBreakGlass?: Resolver<ResolversTypes['RevokeBreakGlassPayload'], ParentType, ContextType, RequireFields<MutationRevokeBreakGlassArgs, 'input'>>;
  revokeSharingAgreement?: Resolver<ResolversTypes['RevokeSharingAgreementPayload'], ParentType, ContextType, RequireFields<MutationRevokeSharingAgreementArgs, 'input'>>;
  rotateApiClientSecret?: Resolver<ResolversTypes['RotateApiClientSecretPayload'], ParentType, ContextType, RequireFields<MutationRotateApiClientSecretArgs, 'input'>>;
  rotateWebhookSecret?: Resolver<ResolversTypes['RotateWebhookSecretPayload'], ParentType, ContextType, RequireFields<MutationRotateWebhookSecretArgs, 'input'>>;
  scheduleConference?: Resolver<ResolversTypes['ScheduleConferencePayload'], ParentType, ContextType, RequireFields<MutationScheduleConferenceArgs, 'input'>>;
  screenForDomesticAbuse?: Resolver<ResolversTypes['ScreenForDomesticAbusePayload'], ParentType, ContextType, RequireFields<MutationScreenForDomesticAbuseArgs, 'input'>>;
  sendTestEvent?: Resolver<ResolversTypes['SendTestEventPayload'], ParentType, ContextType, RequireFields<MutationSendTestEventArgs, 'input'>>;
  setAllocation?: Resolver<ResolversTypes['SetAllocationPayload'], ParentType, ContextType, RequireFields<MutationSetAllocationArgs, 'input'>>;
  setApiClientAllowance?: Resolver<ResolversTypes['SetApiClientAllowancePayload'], ParentType, ContextType, RequireFields<MutationSetApiClientAllowanceArgs, 'input'>>;
  setAuthorityAllowance?: Resolver<ResolversTypes['SetAuthorityAllowancePayload'], ParentType, ContextType, RequireFields<MutationSetAuthorityAllowanceArgs, 'input'>>;
  setPolicy?: Resolver<ResolversTypes['SetPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetPolicyArgs, 'input'>>;
  setSupportPolicy?: Resolver<ResolversTypes['SetSupportPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetSupportPolicyArgs, 'input'>>;
  sharePlan?: Resolver<ResolversTypes['SharePlanPayload'], ParentType, ContextType, RequireFields<MutationSharePlanArgs, 'input'>>;
  startGroup?: Resolver<ResolversTypes['StartGroupPayload'], ParentType, ContextType, RequireFields<MutationStartGroupArgs, 'input'>>;
  startImport?: Resolver<ResolversTypes['StartImportPayload'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'input'>>;
  startLoop?: Resolver<ResolversTypes['StartLoopPayload'], ParentType, ContextType, RequireFields<MutationStartLoopArgs, 'input'>>;
  studyCycle?: Resolver<ResolversTypes['StudyCyclePayload'], ParentType, ContextType, RequireFields<MutationStudyCycleArgs, 'input'>>;
  submitLoop?: Resolver<ResolversTypes['SubmitLoopPayload'], ParentType, ContextType, RequireFields<MutationSubmitLoopArgs, 'input'>>;
  submitPackage?: Resolver<ResolversTypes['SubmitPackagePayload'], ParentType, ContextType, RequireFields<MutationSubmitPackageArgs, 'input'>>;
  suspendApiClient?: Resolver<ResolversTypes['SuspendApiClientPayload'], ParentType, ContextType, RequireFields<MutationSuspendApiClientArgs, 'input'>>;
  suspendPackage?: Resolver<ResolversTypes['SuspendPackagePayload'], ParentType, ContextType, RequireFields<MutationSuspendPackageArgs, 'input'>>;
  takeSnapshot?: Resolver<ResolversTypes['TakeSnapshotPayload'], ParentType, ContextType, RequireFields<MutationTakeSnapshotArgs, 'input'>>;
  takeUpHelp?: Resolver<ResolversTypes['TakeUpHelpPayload'], ParentType, ContextType, RequireFields<MutationTakeUpHelpArgs, 'input'>>;
  transferAllocation?: Resolver<ResolversTypes['TransferAllocationPayload'], ParentType, ContextType, RequireFields<MutationTransferAllocationArgs, 'input'>>;
  triageReferral?: Resolver<ResolversTypes['TriageReferralPayload'], ParentType, ContextType, RequireFields<MutationTriageReferralArgs, 'input'>>;
  withdrawContribution?: Resolver<ResolversTypes['WithdrawContributionPayload'], ParentType, ContextType, RequireFields<MutationWithdrawContributionArgs, 'input'>>;
  withdrawLoop?: Resolver<ResolversTypes['WithdrawLoopPayload'], ParentType, ContextType, RequireFields<MutationWithdrawLoopArgs, 'input'>>;
  withdrawReferral?: Resolver<ResolversTypes['WithdrawReferralPayload'], ParentType, ContextType, RequireFields<MutationWithdrawReferralArgs, 'input'>>;
};

export type MutationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MutationPayload'] = ResolversParentTypes['MutationPayload']> = {
  __resolveType: TypeResolveFn<'AcceptAnswerPayload' | 'AcceptSharingAgreementPayload' | 'AcknowledgeNoticePayload' | 'AdoptPracticePayload' | 'AgreeSafetyPlanPayload' | 'AgreeVisitPayload' | 'AllocateCoordinatorPayload' | 'AnswerQuestionPayload' | 'ApproveBreakGlassPayload' | 'ApprovePackagePayload' | 'AskForVisitPayload' | 'AskQuestionPayload' | 'AttachLoopPayload' | 'BeginCyclePayload' | 'CancelImportPayload' | 'CancelPackagePayload' | 'CancelVisitPayload' | 'ChangeApiClientScopesPayload' | 'ChangeLoopPayload' | 'ChangePackagePayload' | 'ChangeSourceRecordPayload' | 'CheckAttachmentPayload' | 'CheckEligibilityPayload' | 'CloseConferencePayload' | 'CloseFinancialYearPayload' | 'ClosePackagePayload' | 'CommitSupportPayload' | 'CorrectPaymentPayload' | 'CorrectSharingDecisionPayload' | 'CreateApiClientPayload' | 'DecideAdoptionPayload' | 'DecideConcernPayload' | 'DecideCyclePayload' | 'DecideHarmPayload' | 'DecideHelpRequestPayload' | 'DecideNotToProceedPayload' | 'DecidePlanPayload' | 'DetachLoopPayload' | 'EndCyclePayload' | 'EndGroupPayload' | 'EndMembershipPayload' | 'EraseConferencePayload' | 'ErasePackagePayload' | 'GiveReasonPayload' | 'HoldConferencePayload' | 'HoldVisitPayload' | 'ImportRosterPayload' | 'JoinGroupPayload' | 'LeaveGroupPayload' | 'LiftLegalHoldPayload' | 'MakePlanPayload' | 'MakeReferralPayload' | 'ModerateAdoptionPayload' | 'ModerateContributionPayload' | 'ModerateHarmPayload' | 'ModerateLoopPayload' | 'OfferHelpPayload' | 'OfferMeetingPayload' | 'OfferSharingAgreementPayload' | 'PauseConferencePayload' | 'PauseWebhookPayload' | 'PlaceLegalHoldPayload' | 'PlanCyclePayload' | 'PostponeConferencePayload' | 'RateEvidencePayload' | 'RecordAccreditationPayload' | 'RecordApplicationPayload' | 'RecordBatchPayload' | 'RecordBirthPayload' | 'RecordComplaintPayload' | 'RecordConferencePayload' | 'RecordConsentPayload' | 'RecordExemptionPayload' | 'RecordFeedbackPayload' | 'RecordLetterBeforeProceedingsPayload' | 'RecordMembershipPayload' | 'RecordNotHeldPayload' | 'RecordOfferResponsePayload' | 'RecordPaymentPayload' | 'RecordPreparationPayload' | 'RecordRefundPayload' | 'RecordSharingDecisionPayload' | 'RegisterPersonPayload' | 'RegisterWebhookPayload' | 'RejectPackagePayload' | 'ReleaseCommitmentPayload' | 'RemoveAttachmentPayload' | 'RemovePersonPayload' | 'RemoveWebhookPayload' | 'ReopenConferencePayload' | 'ReplayWebhookPayload' | 'ReportConcernPayload' | 'ReportHarmPayload' | 'RequestAttachmentPayload' | 'RequestBreakGlassPayload' | 'RequestPackageFromPlanPayload' | 'RequestPackagePayload' | 'RequestUploadPayload' | 'RequestVariationPayload' | 'ResumeApiClientPayload' | 'ResumeConferencePayload' | 'ResumePackagePayload' | 'ResumeWebhookPayload' | 'RetireLoopPayload' | 'ReturnPackagePayload' | 'ReviewPackagePayload' | 'ReviewPlanPayload' | 'RevokeBreakGlassPayload' | 'RevokeSharingAgreementPayload' | 'RotateApiClientSecretPayload' | 'RotateWebhookSecretPayload' | 'ScheduleConferencePayload' | 'ScreenForDomesticAbusePayload' | 'SendTestEventPayload' | 'SetAllocationPayload' | 'SetApiClientAllowancePayload' | 'SetAuthorityAllowancePayload' | 'SetPolicyPayload' | 'SetSupportPolicyPayload' | 'SharePlanPayload' | 'StartGroupPayload' | 'StartImportPayload' | 'StartLoopPayload' | 'StudyCyclePayload' | 'SubmitLoopPayload' | 'SubmitPackagePayload' | 'SuspendApiClientPayload' | 'SuspendPackagePayload' | 'TakeSnapshotPayload' | 'TakeUpHelpPayload' | 'TransferAllocationPayload' | 'TriageReferralPayload' | 'WithdrawContributionPayload' | 'WithdrawLoopPayload' | 'WithdrawReferralPayload', ParentType, ContextType>;
};

export type NetworkDataQualityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkDataQuality'] = ResolversParentTypes['NetworkDataQuality']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  completeness?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['NetworkFieldCompleteness']>, ParentType, ContextType>;
  lastBatchOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastChangeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['CountBand'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['NetworkRuleQuality']>, ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NetworkFieldCompletenessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkFieldCompleteness'] = ResolversParentTypes['NetworkFieldCompleteness']> = {
  completeness?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkPlacesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkPlaces'] = ResolversParentTypes['NetworkPlaces']> = {
  free?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NetworkRuleQualityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkRuleQuality'] = ResolversParentTypes['NetworkRuleQuality']> = {
  open?: Resolver<ResolversTypes['CountBand'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['CountBand'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Allocation' | 'ApiClient' | 'Authority' | 'AuthorityPolicy' | 'BreakGlassGrant' | 'Conference' | 'FileImport' | 'HelpOffer' | 'HelpRequest' | 'LearningLoop' | 'LedgerEntry' | 'LegalHold' | 'PracticeAdoption' | 'PracticeAnswer' | 'PracticeConcern' | 'PracticeGroup' | 'PracticeQuestion' | 'PracticeVisit' | 'RegisteredPerson' | 'SharingAgreement' | 'SharingDecision' | 'Snapshot' | 'SupportPackage' | 'SupportPolicy' | 'Webhook', ParentType, ContextType>;
};

export type NotHeldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotHeld'] = ResolversParentTypes['NotHeld']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PostponementReason'], ParentType, ContextType>;
};

export type NotProceedingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotProceeding'] = ResolversParentTypes['NotProceeding']> = {
  networkSearch?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NotProceedingReason'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  inLetter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  laChildIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LocalReference']>>, ParentType, ContextType>;
  offeree?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OfferAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfferAnswer'] = ResolversParentTypes['OfferAnswer']> = {
  laChildIds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LocalReference']>>, ParentType, ContextType>;
  offereeRef?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['OfferResponse'], ParentType, ContextType>;
};

export type OfferHelpPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfferHelpPayload'] = ResolversParentTypes['OfferHelpPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['HelpOffer']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferMeetingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfferMeetingPayload'] = ResolversParentTypes['OfferMeetingPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferSharingAgreementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OfferSharingAgreementPayload'] = ResolversParentTypes['OfferSharingAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['SharingAgreement']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OffereeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Offeree'] = ResolversParentTypes['Offeree']> = {
  offeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  respondedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['OfferResponse']>, ParentType, ContextType>;
};

export type OutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Outcome'] = ResolversParentTypes['Outcome']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['RecordVersion']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
};

export type OwnContributionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnContribution'] = ResolversParentTypes['OwnContribution']> = {
  kind?: Resolver<ResolversTypes['ContributionKind'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OwnContributionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnContributionConnection'] = ResolversParentTypes['OwnContributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OwnContributionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OwnContributionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnContributionEdge'] = ResolversParentTypes['OwnContributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwnContribution'], ParentType, ContextType>;
};

export type OwnFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnFigure'] = ResolversParentTypes['OwnFigure']> = {
  change?: Resolver<Maybe<ResolversTypes['FigureChange']>, ParentType, ContextType>;
  families?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lowerQuartile?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upperQuartile?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OwnFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnFigures'] = ResolversParentTypes['OwnFigures']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dimension?: Resolver<Maybe<ResolversTypes['FigureDimension']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['OwnFigure']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Pause'] = ResolversParentTypes['Pause']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PauseReason'], ParentType, ContextType>;
};

export type PauseConferencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PauseConferencePayload'] = ResolversParentTypes['PauseConferencePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PauseWebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PauseWebhookPayload'] = ResolversParentTypes['PauseWebhookPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PaymentReferenceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PaymentReference'], any> {
  name: 'PaymentReference';
}

export interface PenceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Pence'], any> {
  name: 'Pence';
}

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  ref?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['FgcRole'], ParentType, ContextType>;
};

export type PlaceLegalHoldPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceLegalHoldPayload'] = ResolversParentTypes['PlaceLegalHoldPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['LegalHold']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  answers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlanAnswer']>>, ParentType, ContextType>;
  contingency?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PlanItem']>>, ParentType, ContextType>;
  madeOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PlanOutcome'], ParentType, ContextType>;
};

export type PlanAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanAnswer'] = ResolversParentTypes['PlanAnswer']> = {
  answer?: Resolver<ResolversTypes['ShortText'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanCyclePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanCyclePayload'] = ResolversParentTypes['PlanCyclePayload']> = {
  cycle?: Resolver<Maybe<ResolversTypes['LearningCycle']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanDecisionMadeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanDecisionMade'] = ResolversParentTypes['PlanDecisionMade']> = {
  changes?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['PlanDecision'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  safetyReason?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
};

export type PlanItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanItem'] = ResolversParentTypes['PlanItem']> = {
  byWhen?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contingency?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportAsked?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['ShortText'], ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type PlanSharedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanShared'] = ResolversParentTypes['PlanShared']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PolicyVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyVersion'] = ResolversParentTypes['PolicyVersion']> = {
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retentionYears?: Resolver<ResolversTypes['RetentionYears'], ParentType, ContextType>;
  section31ZAInForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['ConferenceTargets'], ParentType, ContextType>;
  targetsByModel?: Resolver<ReadonlyArray<ResolversTypes['ModelTargets']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PostponeConferencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PostponeConferencePayload'] = ResolversParentTypes['PostponeConferencePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostponementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Postponement'] = ResolversParentTypes['Postponement']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PostponementReason'], ParentType, ContextType>;
};

export type PracticeAcknowledgementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeAcknowledgement'] = ResolversParentTypes['PracticeAcknowledgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
};

export type PracticeAdoptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeAdoption'] = ResolversParentTypes['PracticeAdoption']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  cycles?: Resolver<ReadonlyArray<ResolversTypes['LearningCycle']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['AdoptionDecision']>, ParentType, ContextType>;
  harms?: Resolver<ReadonlyArray<ResolversTypes['PracticeHarm']>, ParentType, ContextType>;
  hiddenReason?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loopVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rootId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ImplementationStage'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AdoptionStatus'], ParentType, ContextType>;
  takenFromId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeAdoptionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeAdoptionConnection'] = ResolversParentTypes['PracticeAdoptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeAdoptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PracticeAdoptionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeAdoptionEdge'] = ResolversParentTypes['PracticeAdoptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeAdoption'], ParentType, ContextType>;
};

export type PracticeAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeAnswer'] = ResolversParentTypes['PracticeAnswer']> = {
  adoptionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  hiddenReason?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContributionStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeAnswerConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeAnswerConnection'] = ResolversParentTypes['PracticeAnswerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeAnswerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PracticeAnswerEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeAnswerEdge'] = ResolversParentTypes['PracticeAnswerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeAnswer'], ParentType, ContextType>;
};

export type PracticeConcernResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeConcern'] = ResolversParentTypes['PracticeConcern']> = {
  aboutId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionReason?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConcernKind'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reporter?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConcernStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['PracticeText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeConcernConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeConcernConnection'] = ResolversParentTypes['PracticeConcernConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeConcernEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PracticeConcernEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeConcernEdge'] = ResolversParentTypes['PracticeConcernEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeConcern'], ParentType, ContextType>;
};

export type PracticeContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeContact'] = ResolversParentTypes['PracticeContact']> = {
  ref?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PracticeContactRole'], ParentType, ContextType>;
};

export type PracticeFacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeFacet'] = ResolversParentTypes['PracticeFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facet?: Resolver<ResolversTypes['PracticeFacetName'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeFinding'] = ResolversParentTypes['PracticeFinding']> = {
  greatest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['MeasureKey'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ShortText'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['MeasureUnit'], ParentType, ContextType>;
};

export type PracticeFindingsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeFindings'] = ResolversParentTypes['PracticeFindings']> = {
  abandoned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  adoptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contexts?: Resolver<ReadonlyArray<ResolversTypes['PracticeContext']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceLevel'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['PracticeFinding']>, ParentType, ContextType>;
  loopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reportedBack?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedHarm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sites?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeGroup'] = ResolversParentTypes['PracticeGroup']> = {
  convenor?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loops?: Resolver<ResolversTypes['LearningLoopConnection'], ParentType, ContextType, RequireFields<PracticeGroupLoopsArgs, 'first'>>;
  members?: Resolver<ResolversTypes['PracticeGroupMemberConnection'], ParentType, ContextType, RequireFields<PracticeGroupMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['ShortText'], ParentType, ContextType>;
  newest?: Resolver<ResolversTypes['LearningLoopConnection'], ParentType, ContextType, RequireFields<PracticeGroupNewestArgs, 'first'>>;
  purpose?: Resolver<ResolversTypes['PracticeText'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['PracticeSubject'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeGroupConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeGroupConnection'] = ResolversParentTypes['PracticeGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PracticeGroupEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeGroupEdge'] = ResolversParentTypes['PracticeGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeGroup'], ParentType, ContextType>;
};

export type PracticeGroupMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeGroupMember'] = ResolversParentTypes['PracticeGroupMember']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PracticeGroupMemberConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeGroupMemberConnection'] = ResolversParentTypes['PracticeGroupMemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeGroupMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PracticeGroupMemberEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeGroupMemberEdge'] = ResolversParentTypes['PracticeGroupMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeGroupMember'], ParentType, ContextType>;
};

export type PracticeHarmResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeHarm'] = ResolversParentTypes['PracticeHarm']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['HarmDecision']>, ParentType, ContextType>;
  harmId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  practiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stops?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
};

export type PracticeInboxEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeInboxEntry'] = ResolversParentTypes['PracticeInboxEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PracticeInboxKind'], ParentType, ContextType>;
  loopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PracticeInboxEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeInboxEntryConnection'] = ResolversParentTypes['PracticeInboxEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeInboxEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PracticeInboxEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeInboxEntryEdge'] = ResolversParentTypes['PracticeInboxEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeInboxEntry'], ParentType, ContextType>;
};

export type PracticeLineageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeLineage'] = ResolversParentTypes['PracticeLineage']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LineageNode']>, ParentType, ContextType>;
  rootId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PracticeNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeNotice'] = ResolversParentTypes['PracticeNotice']> = {
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgements?: Resolver<ReadonlyArray<ResolversTypes['PracticeAcknowledgement']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PracticeNoticeKind'], ParentType, ContextType>;
  loopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noticeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outstanding?: Resolver<ReadonlyArray<ResolversTypes['Authority']>, ParentType, ContextType>;
  practiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rootId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
};

export type PracticeNoticeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeNoticeConnection'] = ResolversParentTypes['PracticeNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PracticeNoticeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeNoticeEdge'] = ResolversParentTypes['PracticeNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeNotice'], ParentType, ContextType>;
};

export type PracticeQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeQuestion'] = ResolversParentTypes['PracticeQuestion']> = {
  acceptedAnswerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['PracticeAnswerConnection'], ParentType, ContextType, RequireFields<PracticeQuestionAnswersArgs, 'first'>>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  hiddenReason?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  loopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContributionStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeQuestionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeQuestionConnection'] = ResolversParentTypes['PracticeQuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeQuestionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PracticeQuestionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeQuestionEdge'] = ResolversParentTypes['PracticeQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeQuestion'], ParentType, ContextType>;
};

export type PracticeSearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeSearchConnection'] = ResolversParentTypes['PracticeSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeSearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['PracticeFacet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PracticeSearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeSearchEdge'] = ResolversParentTypes['PracticeSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  likeness?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LearningLoop'], ParentType, ContextType>;
};

export type PracticeSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeSubject'] = ResolversParentTypes['PracticeSubject']> = {
  outcome?: Resolver<Maybe<ResolversTypes['NationalFrameworkOutcome']>, ParentType, ContextType>;
  pillar?: Resolver<Maybe<ResolversTypes['LearningPillar']>, ParentType, ContextType>;
  strand?: Resolver<Maybe<ResolversTypes['ReformStrand']>, ParentType, ContextType>;
};

export interface PracticeTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PracticeText'], any> {
  name: 'PracticeText';
}

export type PracticeVisitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeVisit'] = ResolversParentTypes['PracticeVisit']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['PracticeContact'], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hiddenReason?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  host?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  hostVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learnt?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  loopId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  practiceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VisitStatus'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['PracticeText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PracticeVisitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeVisitConnection'] = ResolversParentTypes['PracticeVisitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PracticeVisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PracticeVisitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PracticeVisitEdge'] = ResolversParentTypes['PracticeVisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PracticeVisit'], ParentType, ContextType>;
};

export type PreparationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Preparation'] = ResolversParentTypes['Preparation']> = {
  bottomLines?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ShortText']>>, ParentType, ContextType>;
  questions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AgendaQuestion']>>, ParentType, ContextType>;
  referrerMeetingOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  resources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ShortText']>>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PrivateFamilyTimeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PrivateFamilyTime'] = ResolversParentTypes['PrivateFamilyTime']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  happened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['TextPlace']>, ParentType, ContextType>;
  reasonGiven?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  code?: Resolver<ResolversTypes['ProgrammeCode'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType, Partial<ProgrammeMembersArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  strands?: Resolver<ReadonlyArray<ResolversTypes['ReformStrand']>, ParentType, ContextType>;
  waves?: Resolver<ReadonlyArray<ResolversTypes['Wave']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessLog?: Resolver<ResolversTypes['AccessEntryConnection'], ParentType, ContextType, RequireFields<QueryAccessLogArgs, 'first'>>;
  apiClients?: Resolver<ResolversTypes['ApiClientConnection'], ParentType, ContextType, RequireFields<QueryApiClientsArgs, 'first'>>;
  auditCheckpoints?: Resolver<ResolversTypes['AuditCheckpointConnection'], ParentType, ContextType, RequireFields<QueryAuditCheckpointsArgs, 'first'>>;
  auditSigningKeys?: Resolver<ReadonlyArray<ResolversTypes['AuditSigningKey']>, ParentType, ContextType>;
  auditTrail?: Resolver<ResolversTypes['AuditLinkConnection'], ParentType, ContextType, RequireFields<QueryAuditTrailArgs, 'first'>>;
  authorities?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<QueryAuthoritiesArgs, 'first'>>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType, RequireFields<QueryAuthorityArgs, 'id'>>;
  authorityByCode?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType, RequireFields<QueryAuthorityByCodeArgs, 'code'>>;
  authorityPolicy?: Resolver<Maybe<ResolversTypes['AuthorityPolicy']>, ParentType, ContextType, RequireFields<QueryAuthorityPolicyArgs, 'authorityId'>>;
  batches?: Resolver<ResolversTypes['SentBatchConnection'], ParentType, ContextType, RequireFields<QueryBatchesArgs, 'first'>>;
  breakGlassGrants?: Resolver<ResolversTypes['BreakGlassGrantConnection'], ParentType, ContextType, RequireFields<QueryBreakGlassGrantsArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  changesDigest?: Resolver<Maybe<ResolversTypes['ChangesDigest']>, ParentType, ContextType, RequireFields<QueryChangesDigestArgs, 'from' | 'to'>>;
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType, RequireFields<QueryConferenceArgs, 'id'>>;
  conferenceBySourceRecord?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType, RequireFields<QueryConferenceBySourceRecordArgs, 'sourceRecord'>>;
  conferences?: Resolver<ResolversTypes['ConferenceConnection'], ParentType, ContextType, RequireFields<QueryConferencesArgs, 'first'>>;
  dataQuality?: Resolver<ResolversTypes['DataQuality'], ParentType, ContextType>;
  erasedRecord?: Resolver<Maybe<ResolversTypes['ErasedRecord']>, ParentType, ContextType, RequireFields<QueryErasedRecordArgs, 'recordId'>>;
  erasedRecords?: Resolver<ResolversTypes['ErasedRecordConnection'], ParentType, ContextType, RequireFields<QueryErasedRecordsArgs, 'first'>>;
  fileImport?: Resolver<Maybe<ResolversTypes['FileImport']>, ParentType, ContextType, RequireFields<QueryFileImportArgs, 'id'>>;
  fileImports?: Resolver<ResolversTypes['FileImportConnection'], ParentType, ContextType, RequireFields<QueryFileImportsArgs, 'first'>>;
  helpOffers?: Resolver<ResolversTypes['HelpOfferConnection'], ParentType, ContextType, RequireFields<QueryHelpOffersArgs, 'first' | 'loopId'>>;
  learningDigest?: Resolver<ResolversTypes['LearningDigest'], ParentType, ContextType, RequireFields<QueryLearningDigestArgs, 'week'>>;
  learningLoop?: Resolver<Maybe<ResolversTypes['LearningLoop']>, ParentType, ContextType, RequireFields<QueryLearningLoopArgs, 'id'>>;
  learningLoopVersion?: Resolver<Maybe<ResolversTypes['LoopVersion']>, ParentType, ContextType, RequireFields<QueryLearningLoopVersionArgs, 'loopId' | 'version'>>;
  learningLoops?: Resolver<ResolversTypes['LearningLoopConnection'], ParentType, ContextType, RequireFields<QueryLearningLoopsArgs, 'first'>>;
  learningLoopsToModerate?: Resolver<ResolversTypes['LearningLoopConnection'], ParentType, ContextType, RequireFields<QueryLearningLoopsToModerateArgs, 'first'>>;
  legalHolds?: Resolver<ResolversTypes['LegalHoldConnection'], ParentType, ContextType, RequireFields<QueryLegalHoldsArgs, 'first'>>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  networkChanges?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryNetworkChangesArgs, 'first'>>;
  networkChangesDigest?: Resolver<Maybe<ResolversTypes['ChangesDigest']>, ParentType, ContextType, RequireFields<QueryNetworkChangesDigestArgs, 'from' | 'to'>>;
  networkDataQuality?: Resolver<ReadonlyArray<ResolversTypes['NetworkDataQuality']>, ParentType, ContextType>;
  networkPlaces?: Resolver<ResolversTypes['NetworkPlaces'], ParentType, ContextType, Partial<QueryNetworkPlacesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType, RequireFields<QueryOutcomeArgs, 'idempotencyKey'>>;
  ownConcerns?: Resolver<ResolversTypes['PracticeConcernConnection'], ParentType, ContextType, RequireFields<QueryOwnConcernsArgs, 'first'>>;
  ownContributions?: Resolver<ResolversTypes['OwnContributionConnection'], ParentType, ContextType, RequireFields<QueryOwnContributionsArgs, 'first' | 'kind'>>;
  ownFigures?: Resolver<Maybe<ResolversTypes['OwnFigures']>, ParentType, ContextType, RequireFields<QueryOwnFiguresArgs, 'measure'>>;
  ownLearningLoops?: Resolver<ResolversTypes['LearningLoopConnection'], ParentType, ContextType, RequireFields<QueryOwnLearningLoopsArgs, 'first'>>;
  ownPracticeAdoptions?: Resolver<ResolversTypes['PracticeAdoptionConnection'], ParentType, ContextType, RequireFields<QueryOwnPracticeAdoptionsArgs, 'first'>>;
  people?: Resolver<ResolversTypes['RegisteredPersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first'>>;
  practiceConcerns?: Resolver<ResolversTypes['PracticeConcernConnection'], ParentType, ContextType, RequireFields<QueryPracticeConcernsArgs, 'first' | 'includeDecided'>>;
  practiceFindings?: Resolver<Maybe<ResolversTypes['PracticeFindings']>, ParentType, ContextType, RequireFields<QueryPracticeFindingsArgs, 'loopId'>>;
  practiceGroups?: Resolver<ResolversTypes['PracticeGroupConnection'], ParentType, ContextType, RequireFields<QueryPracticeGroupsArgs, 'first' | 'mine'>>;
  practiceInbox?: Resolver<ResolversTypes['PracticeInboxEntryConnection'], ParentType, ContextType, RequireFields<QueryPracticeInboxArgs, 'first'>>;
  practiceLineage?: Resolver<Maybe<ResolversTypes['PracticeLineage']>, ParentType, ContextType, RequireFields<QueryPracticeLineageArgs, 'practiceId'>>;
  practiceNotices?: Resolver<ResolversTypes['PracticeNoticeConnection'], ParentType, ContextType, RequireFields<QueryPracticeNoticesArgs, 'first' | 'includeAcknowledged'>>;
  practiceNoticesGiven?: Resolver<ResolversTypes['PracticeNoticeConnection'], ParentType, ContextType, RequireFields<QueryPracticeNoticesGivenArgs, 'first'>>;
  practiceQuestions?: Resolver<ResolversTypes['PracticeQuestionConnection'], ParentType, ContextType, RequireFields<QueryPracticeQuestionsArgs, 'first' | 'loopId'>>;
  practiceVisits?: Resolver<ResolversTypes['PracticeVisitConnection'], ParentType, ContextType, RequireFields<QueryPracticeVisitsArgs, 'first' | 'loopId'>>;
  programmes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  recordsBreaking?: Resolver<ResolversTypes['RuleBreakConnection'], ParentType, ContextType, RequireFields<QueryRecordsBreakingArgs, 'first' | 'rule'>>;
  retentionDue?: Resolver<ResolversTypes['RetentionDueConnection'], ParentType, ContextType, RequireFields<QueryRetentionDueArgs, 'first'>>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  screenPracticeText?: Resolver<ReadonlyArray<ResolversTypes['ScreeningMark']>, ParentType, ContextType, RequireFields<QueryScreenPracticeTextArgs, 'text'>>;
  searchLoops?: Resolver<ResolversTypes['PracticeSearchConnection'], ParentType, ContextType, RequireFields<QuerySearchLoopsArgs, 'first' | 'search'>>;
  sharingAgreements?: Resolver<ResolversTypes['SharingAgreementConnection'], ParentType, ContextType, RequireFields<QuerySharingAgreementsArgs, 'first'>>;
  sharingDecisions?: Resolver<ResolversTypes['SharingDecisionConnection'], ParentType, ContextType, RequireFields<QuerySharingDecisionsArgs, 'first'>>;
  snapshot?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType, RequireFields<QuerySnapshotArgs, 'id'>>;
  snapshots?: Resolver<ResolversTypes['SnapshotConnection'], ParentType, ContextType, RequireFields<QuerySnapshotsArgs, 'first'>>;
  supportBudget?: Resolver<ResolversTypes['SupportBudget'], ParentType, ContextType, RequireFields<QuerySupportBudgetArgs, 'year'>>;
  supportLedger?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, RequireFields<QuerySupportLedgerArgs, 'first'>>;
  supportPackage?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType, RequireFields<QuerySupportPackageArgs, 'id'>>;
  supportPackageBySourceRecord?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType, RequireFields<QuerySupportPackageBySourceRecordArgs, 'sourceRecord'>>;
  supportPackages?: Resolver<ResolversTypes['SupportPackageConnection'], ParentType, ContextType, RequireFields<QuerySupportPackagesArgs, 'first'>>;
  supportPolicy?: Resolver<ResolversTypes['SupportPolicy'], ParentType, ContextType>;
  supportRetentionDue?: Resolver<ResolversTypes['SupportRetentionDueConnection'], ParentType, ContextType, RequireFields<QuerySupportRetentionDueArgs, 'first'>>;
  supportStatement?: Resolver<Maybe<ResolversTypes['SupportStatement']>, ParentType, ContextType, RequireFields<QuerySupportStatementArgs, 'packageId'>>;
  supportWorkList?: Resolver<ResolversTypes['SupportPackageConnection'], ParentType, ContextType, RequireFields<QuerySupportWorkListArgs, 'first' | 'work'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  webhooks?: Resolver<ReadonlyArray<ResolversTypes['Webhook']>, ParentType, ContextType>;
  workList?: Resolver<ResolversTypes['WorkItemConnection'], ParentType, ContextType, RequireFields<QueryWorkListArgs, 'first'>>;
  wouldShare?: Resolver<ResolversTypes['SharingVerdict'], ParentType, ContextType, RequireFields<QueryWouldShareArgs, 'dataClass' | 'purpose' | 'recipient'>>;
};

export type QueryReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QueryReason'] = ResolversParentTypes['QueryReason']> = {
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  laChildId?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ShortText'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RateEvidencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RateEvidencePayload'] = ResolversParentTypes['RateEvidencePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loop?: Resolver<Maybe<ResolversTypes['LearningLoop']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReasonGivenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReasonGiven'] = ResolversParentTypes['ReasonGiven']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['FgcRole'], ParentType, ContextType>;
};

export type RecordAccreditationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordAccreditationPayload'] = ResolversParentTypes['RecordAccreditationPayload']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordApplicationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordApplicationPayload'] = ResolversParentTypes['RecordApplicationPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordBatchPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordBatchPayload'] = ResolversParentTypes['RecordBatchPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  records?: Resolver<ReadonlyArray<ResolversTypes['BatchRecordResult']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['BatchTotals'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordBirthPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordBirthPayload'] = ResolversParentTypes['RecordBirthPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordComplaintPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordComplaintPayload'] = ResolversParentTypes['RecordComplaintPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordConferencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordConferencePayload'] = ResolversParentTypes['RecordConferencePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordConsentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordConsentPayload'] = ResolversParentTypes['RecordConsentPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordExemptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordExemptionPayload'] = ResolversParentTypes['RecordExemptionPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordFeedbackPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordFeedbackPayload'] = ResolversParentTypes['RecordFeedbackPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordLetterBeforeProceedingsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordLetterBeforeProceedingsPayload'] = ResolversParentTypes['RecordLetterBeforeProceedingsPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordMembershipPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordMembershipPayload'] = ResolversParentTypes['RecordMembershipPayload']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordNotHeldPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordNotHeldPayload'] = ResolversParentTypes['RecordNotHeldPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordOfferResponsePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordOfferResponsePayload'] = ResolversParentTypes['RecordOfferResponsePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPaymentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordPaymentPayload'] = ResolversParentTypes['RecordPaymentPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordPreparationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordPreparationPayload'] = ResolversParentTypes['RecordPreparationPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordRefundPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordRefundPayload'] = ResolversParentTypes['RecordRefundPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordSharingDecisionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordSharingDecisionPayload'] = ResolversParentTypes['RecordSharingDecisionPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sharingDecision?: Resolver<Maybe<ResolversTypes['SharingDecision']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordVersion'] = ResolversParentTypes['RecordVersion']> = {
  nodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  caseHolderRef?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Child']>, ParentType, ContextType>;
  localName?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['FgdmModel'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  referrer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['ReferralSource']>, ParentType, ContextType>;
  triggerPoint?: Resolver<ResolversTypes['FgdmTriggerPoint'], ParentType, ContextType>;
  urgent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['RegionName']>, ParentType, ContextType>;
};

export type RegionNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegionName'] = ResolversParentTypes['RegionName']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterPersonPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterPersonPayload'] = ResolversParentTypes['RegisterPersonPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['RegisteredPerson']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterWebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterWebhookPayload'] = ResolversParentTypes['RegisterWebhookPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisteredPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisteredPerson'] = ResolversParentTypes['RegisteredPerson']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PersonKind'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PersonStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisteredPersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisteredPersonConnection'] = ResolversParentTypes['RegisteredPersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisteredPersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegisteredPersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisteredPersonEdge'] = ResolversParentTypes['RegisteredPersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisteredPerson'], ParentType, ContextType>;
};

export type RejectPackagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RejectPackagePayload'] = ResolversParentTypes['RejectPackagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleaseCommitmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReleaseCommitmentPayload'] = ResolversParentTypes['ReleaseCommitmentPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveAttachmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveAttachmentPayload'] = ResolversParentTypes['RemoveAttachmentPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loop?: Resolver<Maybe<ResolversTypes['LearningLoop']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovePersonPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemovePersonPayload'] = ResolversParentTypes['RemovePersonPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['RegisteredPerson']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveWebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveWebhookPayload'] = ResolversParentTypes['RemoveWebhookPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReopenConferencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReopenConferencePayload'] = ResolversParentTypes['ReopenConferencePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayWebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReplayWebhookPayload'] = ResolversParentTypes['ReplayWebhookPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportConcernPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportConcernPayload'] = ResolversParentTypes['ReportConcernPayload']> = {
  concern?: Resolver<Maybe<ResolversTypes['PracticeConcern']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportHarmPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportHarmPayload'] = ResolversParentTypes['ReportHarmPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  harm?: Resolver<Maybe<ResolversTypes['PracticeHarm']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestAttachmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestAttachmentPayload'] = ResolversParentTypes['RequestAttachmentPayload']> = {
  attachmentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loop?: Resolver<Maybe<ResolversTypes['LearningLoop']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['AttachmentForm']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestBreakGlassPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestBreakGlassPayload'] = ResolversParentTypes['RequestBreakGlassPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['BreakGlassGrant']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPackageFromPlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestPackageFromPlanPayload'] = ResolversParentTypes['RequestPackageFromPlanPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestPackagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestPackagePayload'] = ResolversParentTypes['RequestPackagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestUploadPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestUploadPayload'] = ResolversParentTypes['RequestUploadPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fileImport?: Resolver<Maybe<ResolversTypes['FileImport']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  upload?: Resolver<Maybe<ResolversTypes['UploadForm']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestVariationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RequestVariationPayload'] = ResolversParentTypes['RequestVariationPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeApiClientPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResumeApiClientPayload'] = ResolversParentTypes['ResumeApiClientPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeConferencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResumeConferencePayload'] = ResolversParentTypes['ResumeConferencePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumePackagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResumePackagePayload'] = ResolversParentTypes['ResumePackagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeWebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResumeWebhookPayload'] = ResolversParentTypes['ResumeWebhookPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Resumption'] = ResolversParentTypes['Resumption']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RetentionDueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetentionDue'] = ResolversParentTypes['RetentionDue']> = {
  conference?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
  erasedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  retainUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RetentionDueConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetentionDueConnection'] = ResolversParentTypes['RetentionDueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RetentionDueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RetentionDueEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetentionDueEdge'] = ResolversParentTypes['RetentionDueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RetentionDue'], ParentType, ContextType>;
};

export type RetentionYearsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetentionYears'] = ResolversParentTypes['RetentionYears']> = {
  childInNeed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  childProtection?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lookedAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supportPackage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetireLoopPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetireLoopPayload'] = ResolversParentTypes['RetireLoopPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loop?: Resolver<Maybe<ResolversTypes['LearningLoop']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnPackagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReturnPackagePayload'] = ResolversParentTypes['ReturnPackagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  items?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ItemAtReview']>>, ParentType, ContextType>;
  nextReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewPackagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewPackagePayload'] = ResolversParentTypes['ReviewPackagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewPlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewPlanPayload'] = ResolversParentTypes['ReviewPlanPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeBreakGlassPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeBreakGlassPayload'] = ResolversParentTypes['RevokeBreakGlassPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['BreakGlassGrant']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeSharingAgreementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeSharingAgreementPayload'] = ResolversParentTypes['RevokeSharingAgreementPayload']> = {
  agreement?: Resolver<Maybe<ResolversTypes['SharingAgreement']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RosterChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RosterChange'] = ResolversParentTypes['RosterChange']> = {
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RosterChangeKind'], ParentType, ContextType>;
};

export type RotateApiClientSecretPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RotateApiClientSecretPayload'] = ResolversParentTypes['RotateApiClientSecretPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateWebhookSecretPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RotateWebhookSecretPayload'] = ResolversParentTypes['RotateWebhookSecretPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleBreakResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleBreak'] = ResolversParentTypes['RuleBreak']> = {
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ReasonGiven']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RuleBreakConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleBreakConnection'] = ResolversParentTypes['RuleBreakConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RuleBreakEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RuleBreakEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleBreakEdge'] = ResolversParentTypes['RuleBreakEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RuleBreak'], ParentType, ContextType>;
};

export type RuleQualityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleQuality'] = ResolversParentTypes['RuleQuality']> = {
  explained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
};

export type SafetyPlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetyPlan'] = ResolversParentTypes['SafetyPlan']> = {
  agreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  excludedRefs?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LocalReference']>>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['SafetyMeasure']>, ParentType, ContextType>;
  required?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ScheduleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Schedule'] = ResolversParentTypes['Schedule']> = {
  arrangedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  conferenceOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['Time']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['VenueType']>, ParentType, ContextType>;
};

export type ScheduleConferencePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScheduleConferencePayload'] = ResolversParentTypes['ScheduleConferencePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScreenForDomesticAbusePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScreenForDomesticAbusePayload'] = ResolversParentTypes['ScreenForDomesticAbusePayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScreeningMarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScreeningMark'] = ResolversParentTypes['ScreeningMark']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Section31ZaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Section31ZA'] = ResolversParentTypes['Section31ZA']> = {
  actBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['ChildSection31ZA']>, ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['MeetingDuty'], ParentType, ContextType>;
  exemptions?: Resolver<ReadonlyArray<ResolversTypes['Exemption']>, ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['LetterBeforeProceedings']>, ParentType, ContextType>;
  letters?: Resolver<ReadonlyArray<ResolversTypes['LetterBeforeProceedings']>, ParentType, ContextType>;
  mustDo?: Resolver<Maybe<ResolversTypes['DutyKind']>, ParentType, ContextType>;
  offerOutcome?: Resolver<ResolversTypes['OfferOutcome'], ParentType, ContextType>;
  offerees?: Resolver<ReadonlyArray<ResolversTypes['Offeree']>, ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  regime?: Resolver<ResolversTypes['DutyRegime'], ParentType, ContextType>;
  responses?: Resolver<ReadonlyArray<ResolversTypes['OfferAnswer']>, ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['StatutoryTrigger'], ParentType, ContextType>;
};

export type SendTestEventPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SendTestEventPayload'] = ResolversParentTypes['SendTestEventPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SentBatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SentBatch'] = ResolversParentTypes['SentBatch']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['BatchTotals'], ParentType, ContextType>;
};

export type SentBatchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SentBatchConnection'] = ResolversParentTypes['SentBatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SentBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SentBatchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SentBatchEdge'] = ResolversParentTypes['SentBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SentBatch'], ParentType, ContextType>;
};

export type SetAllocationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetAllocationPayload'] = ResolversParentTypes['SetAllocationPayload']> = {
  allocations?: Resolver<ReadonlyArray<ResolversTypes['Allocation']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetApiClientAllowancePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetApiClientAllowancePayload'] = ResolversParentTypes['SetApiClientAllowancePayload']> = {
  client?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetAuthorityAllowancePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetAuthorityAllowancePayload'] = ResolversParentTypes['SetAuthorityAllowancePayload']> = {
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetPolicyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetPolicyPayload'] = ResolversParentTypes['SetPolicyPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['AuthorityPolicy']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetSupportPolicyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SetSupportPolicyPayload'] = ResolversParentTypes['SetSupportPolicyPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['SupportPolicy']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharePlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharePlanPayload'] = ResolversParentTypes['SharePlanPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharingAgreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingAgreement'] = ResolversParentTypes['SharingAgreement']> = {
  answerVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['SharingAgreementVersion']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['SharingRecipientKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['SharingAgreementVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharingAgreementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingAgreementConnection'] = ResolversParentTypes['SharingAgreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharingAgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SharingAgreementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingAgreementEdge'] = ResolversParentTypes['SharingAgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
};

export type SharingAgreementVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingAgreementVersion'] = ResolversParentTypes['SharingAgreementVersion']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataClasses?: Resolver<ReadonlyArray<ResolversTypes['SharingDataClass']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lawfulBasis?: Resolver<ResolversTypes['LawfulBasis'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['SharingPurpose']>, ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['SharingSide']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SharingAgreementStatus'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SharingDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingDecision'] = ResolversParentTypes['SharingDecision']> = {
  conferenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['SharingDecisionMaker'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['SharingDecisionKind'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['NotSharedGround']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  laChildId?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  rationale?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['SharingDecisionRecipient'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharingDecisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingDecisionConnection'] = ResolversParentTypes['SharingDecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharingDecisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SharingDecisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingDecisionEdge'] = ResolversParentTypes['SharingDecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharingDecision'], ParentType, ContextType>;
};

export type SharingVerdictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharingVerdict'] = ResolversParentTypes['SharingVerdict']> = {
  agreementId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agreementVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['NotSharedBecause']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export interface ShortTextScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ShortText'], any> {
  name: 'ShortText';
}

export type SnapshotResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['SnapshotPart']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SnapshotStatus'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnapshotConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SnapshotConnection'] = ResolversParentTypes['SnapshotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SnapshotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SnapshotEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SnapshotEdge'] = ResolversParentTypes['SnapshotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType>;
};

export type SnapshotPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SnapshotPart'] = ResolversParentTypes['SnapshotPart']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  hash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['SnapshotPhase'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord']> = {
  recordId?: Resolver<ResolversTypes['SourceRecordId'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SourceSystem'], ParentType, ContextType>;
};

export interface SourceRecordIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SourceRecordId'], any> {
  name: 'SourceRecordId';
}

export interface SourceSystemScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SourceSystem'], any> {
  name: 'SourceSystem';
}

export type StartGroupPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartGroupPayload'] = ResolversParentTypes['StartGroupPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['PracticeGroup']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartImportPayload'] = ResolversParentTypes['StartImportPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fileImport?: Resolver<Maybe<ResolversTypes['FileImport']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartLoopPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartLoopPayload'] = ResolversParentTypes['StartLoopPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loop?: Resolver<Maybe<ResolversTypes['LearningLoop']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  balance?: Resolver<ResolversTypes['SupportBalance'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatusChange'] = ResolversParentTypes['StatusChange']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ConferenceStatus'], ParentType, ContextType>;
};

export type StrandSpendingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StrandSpending'] = ResolversParentTypes['StrandSpending']> = {
  approved?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['CategorySpending']>, ParentType, ContextType>;
  byMonth?: Resolver<ReadonlyArray<ResolversTypes['MonthSpending']>, ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  forecast?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['ReformStrand'], ParentType, ContextType>;
};

export type StudyCyclePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StudyCyclePayload'] = ResolversParentTypes['StudyCyclePayload']> = {
  cycle?: Resolver<Maybe<ResolversTypes['LearningCycle']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitLoopPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitLoopPayload'] = ResolversParentTypes['SubmitLoopPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loop?: Resolver<Maybe<ResolversTypes['LearningLoop']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubmitPackagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmitPackagePayload'] = ResolversParentTypes['SubmitPackagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportApproverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportApprover'] = ResolversParentTypes['SupportApprover']> = {
  coversFor?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ref?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ApproverRole'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SupportBalanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportBalance'] = ResolversParentTypes['SupportBalance']> = {
  approved?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  committed?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  toPay?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
};

export type SupportBudgetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportBudget'] = ResolversParentTypes['SupportBudget']> = {
  allocations?: Resolver<ReadonlyArray<ResolversTypes['Allocation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spending?: Resolver<ReadonlyArray<ResolversTypes['StrandSpending']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportClosingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportClosing'] = ResolversParentTypes['SupportClosing']> = {
  by?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['SupportedChild']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PackageClosureReason'], ParentType, ContextType>;
};

export type SupportCostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportCost'] = ResolversParentTypes['SupportCost']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  perChild?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  perChildAndDay?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
};

export type SupportDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportDecision'] = ResolversParentTypes['SupportDecision']> = {
  by?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  coversFor?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  cumulative?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PackageDecisionKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ApproverRole']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Pence']>, ParentType, ContextType>;
  variation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SupportEligibilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportEligibility'] = ResolversParentTypes['SupportEligibility']> = {
  by?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['SupportEligibilityFinding']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportEligibilityFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportEligibilityFinding'] = ResolversParentTypes['SupportEligibilityFinding']> = {
  answer?: Resolver<ResolversTypes['EligibilityAnswer'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['EligibilityRule'], ParentType, ContextType>;
};

export type SupportInstalmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportInstalment'] = ResolversParentTypes['SupportInstalment']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
};

export type SupportLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportLine'] = ResolversParentTypes['SupportLine']> = {
  balance?: Resolver<Maybe<ResolversTypes['SupportBalance']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SupportCategory'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['PaymentFrequency'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  instalments?: Resolver<ReadonlyArray<ResolversTypes['SupportInstalment']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payeeRef?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  payeeType?: Resolver<ResolversTypes['PayeeType'], ParentType, ContextType>;
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  planItem?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SupportNeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportNeed'] = ResolversParentTypes['SupportNeed']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  consulted?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  consultedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exemption?: Resolver<Maybe<ResolversTypes['MeetingExemption']>, ParentType, ContextType>;
};

export type SupportPackageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportPackage'] = ResolversParentTypes['SupportPackage']> = {
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['SupportBalance'], ParentType, ContextType>;
  barrier?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  closing?: Resolver<Maybe<ResolversTypes['SupportClosing']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['SupportCost']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['SupportDecision']>, ParentType, ContextType>;
  eligibility?: Resolver<Maybe<ResolversTypes['SupportEligibility']>, ParentType, ContextType>;
  familyRef?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isReviewOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leadPractitioner?: Resolver<Maybe<ResolversTypes['LocalReference']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['SupportLine']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['SupportNeed'], ParentType, ContextType>;
  nextDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overForecast?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['PackagePurpose'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  retainUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retentionClass?: Resolver<ResolversTypes['RetentionClass'], ParentType, ContextType>;
  reviewDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['SupportReview']>, ParentType, ContextType>;
  sourceRecord?: Resolver<ResolversTypes['SourceRecord'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['SupportStatement'], ParentType, ContextType, Partial<SupportPackageStatementArgs>>;
  status?: Resolver<ResolversTypes['PackageStatus'], ParentType, ContextType>;
  strand?: Resolver<ResolversTypes['ReformStrand'], ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  suspendedFor?: Resolver<Maybe<ResolversTypes['SuspensionReason']>, ParentType, ContextType>;
  variation?: Resolver<Maybe<ResolversTypes['SupportVariation']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportPackageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportPackageConnection'] = ResolversParentTypes['SupportPackageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportPackageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupportPackageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportPackageEdge'] = ResolversParentTypes['SupportPackageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportPackage'], ParentType, ContextType>;
};

export type SupportPolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportPolicy'] = ResolversParentTypes['SupportPolicy']> = {
  current?: Resolver<ResolversTypes['SupportPolicyVersion'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['SupportPolicyVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportPolicyVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportPolicyVersion'] = ResolversParentTypes['SupportPolicyVersion']> = {
  approvers?: Resolver<ReadonlyArray<ResolversTypes['SupportApprover']>, ParentType, ContextType>;
  bands?: Resolver<ReadonlyArray<ResolversTypes['ApprovalBand']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupportCategory']>>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  eligibility?: Resolver<ReadonlyArray<ResolversTypes['EligibilityRule']>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PackagePurpose']>>, ParentType, ContextType>;
  retrospectivePayments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewWeeks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportRetentionDueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportRetentionDue'] = ResolversParentTypes['SupportRetentionDue']> = {
  erasedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<ResolversTypes['SupportPackage'], ParentType, ContextType>;
  retainUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SupportRetentionDueConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportRetentionDueConnection'] = ResolversParentTypes['SupportRetentionDueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportRetentionDueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupportRetentionDueEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportRetentionDueEdge'] = ResolversParentTypes['SupportRetentionDueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportRetentionDue'], ParentType, ContextType>;
};

export type SupportReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportReview'] = ResolversParentTypes['SupportReview']> = {
  barrier?: Resolver<ResolversTypes['BarrierOutcome'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['SupportedChild']>, ParentType, ContextType>;
  next?: Resolver<ResolversTypes['ReviewNextStep'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SupportStatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportStatement'] = ResolversParentTypes['SupportStatement']> = {
  balance?: Resolver<ResolversTypes['SupportBalance'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  entryCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SupportVariationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportVariation'] = ResolversParentTypes['SupportVariation']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['SupportLine']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ShortText'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
};

export type SupportedChildResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportedChild'] = ResolversParentTypes['SupportedChild']> = {
  laChildId?: Resolver<ResolversTypes['LocalReference'], ParentType, ContextType>;
  lives?: Resolver<ResolversTypes['SupportLivingArrangement'], ParentType, ContextType>;
};

export type SuspendApiClientPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuspendApiClientPayload'] = ResolversParentTypes['SuspendApiClientPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['ApiClient']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SuspendPackagePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuspendPackagePayload'] = ResolversParentTypes['SuspendPackagePayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  package?: Resolver<Maybe<ResolversTypes['SupportPackage']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeSnapshotPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TakeSnapshotPayload'] = ResolversParentTypes['TakeSnapshotPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  snapshot?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakeUpHelpPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TakeUpHelpPayload'] = ResolversParentTypes['TakeUpHelpPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['HelpRequest']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextPlace'] = ResolversParentTypes['TextPlace']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TheoryOfChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TheoryOfChange'] = ResolversParentTypes['TheoryOfChange']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['ShortText']>, ParentType, ContextType>;
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['ShortText']>, ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['ShortText']>, ParentType, ContextType>;
  mechanisms?: Resolver<ReadonlyArray<ResolversTypes['ShortText']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['ShortText']>, ParentType, ContextType>;
};

export interface TimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Time'], any> {
  name: 'Time';
}

export type TransferAllocationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransferAllocationPayload'] = ResolversParentTypes['TransferAllocationPayload']> = {
  allocations?: Resolver<ReadonlyArray<ResolversTypes['Allocation']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Triage'] = ResolversParentTypes['Triage']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['TriageDecision'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
};

export type TriageReferralPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TriageReferralPayload'] = ResolversParentTypes['TriageReferralPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UploadFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UploadField'] = ResolversParentTypes['UploadField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadFormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UploadForm'] = ResolversParentTypes['UploadForm']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['UploadField']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['Authority']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType>;
};

export type WaveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Wave'] = ResolversParentTypes['Wave']> = {
  arm?: Resolver<ResolversTypes['ProgrammeArm'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['WebhookDeliveryConnection'], ParentType, ContextType, RequireFields<WebhookDeliveriesArgs, 'first'>>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  disabledReason?: Resolver<Maybe<ResolversTypes['WebhookDisabledReason']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RecordKind']>>, ParentType, ContextType>;
  lastSuccessAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publicKeys?: Resolver<ReadonlyArray<ResolversTypes['WebhookKey']>, ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookStatus'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookAttemptResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookAttempt'] = ResolversParentTypes['WebhookAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['WebhookAttemptOutcome'], ParentType, ContextType>;
  statusCode?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WebhookDeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookDelivery'] = ResolversParentTypes['WebhookDelivery']> = {
  attemptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attempts?: Resolver<ReadonlyArray<ResolversTypes['WebhookAttempt']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['RecordVersion']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookDeliveryStatus'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebhookDeliveryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookDeliveryConnection'] = ResolversParentTypes['WebhookDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WebhookDeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WebhookDeliveryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookDeliveryEdge'] = ResolversParentTypes['WebhookDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookDelivery'], ParentType, ContextType>;
};

export type WebhookKeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookKey'] = ResolversParentTypes['WebhookKey']> = {
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface WeekScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Week'], any> {
  name: 'Week';
}

export type WithdrawContributionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawContributionPayload'] = ResolversParentTypes['WithdrawContributionPayload']> = {
  contribution?: Resolver<Maybe<ResolversTypes['ContributionState']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawLoopPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawLoopPayload'] = ResolversParentTypes['WithdrawLoopPayload']> = {
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  loop?: Resolver<Maybe<ResolversTypes['LearningLoop']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawReferralPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawReferralPayload'] = ResolversParentTypes['WithdrawReferralPayload']> = {
  conference?: Resolver<Maybe<ResolversTypes['Conference']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  replayed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OutcomeStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ShortText']>, ParentType, ContextType>;
};

export type WorkItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  conference?: Resolver<ResolversTypes['Conference'], ParentType, ContextType>;
  due?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  inBreach?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkItemConnection'] = ResolversParentTypes['WorkItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkItemEdge'] = ResolversParentTypes['WorkItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkItem'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  AcceptAnswerPayload?: AcceptAnswerPayloadResolvers<ContextType>;
  AcceptSharingAgreementPayload?: AcceptSharingAgreementPayloadResolvers<ContextType>;
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessEntryConnection?: AccessEntryConnectionResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  AccessibilityAtMeeting?: AccessibilityAtMeetingResolvers<ContextType>;
  AcknowledgeNoticePayload?: AcknowledgeNoticePayloadResolvers<ContextType>;
  AdoptPracticePayload?: AdoptPracticePayloadResolvers<ContextType>;
  AdoptionDecision?: AdoptionDecisionResolvers<ContextType>;
  AgendaQuestion?: AgendaQuestionResolvers<ContextType>;
  AgreeSafetyPlanPayload?: AgreeSafetyPlanPayloadResolvers<ContextType>;
  AgreeVisitPayload?: AgreeVisitPayloadResolvers<ContextType>;
  AllocateCoordinatorPayload?: AllocateCoordinatorPayloadResolvers<ContextType>;
  Allocation?: AllocationResolvers<ContextType>;
  AnswerQuestionPayload?: AnswerQuestionPayloadResolvers<ContextType>;
  ApiClient?: ApiClientResolvers<ContextType>;
  ApiClientConnection?: ApiClientConnectionResolvers<ContextType>;
  ApiClientEdge?: ApiClientEdgeResolvers<ContextType>;
  ApiClientSecret?: ApiClientSecretResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApprovalBand?: ApprovalBandResolvers<ContextType>;
  ApproveBreakGlassPayload?: ApproveBreakGlassPayloadResolvers<ContextType>;
  ApprovePackagePayload?: ApprovePackagePayloadResolvers<ContextType>;
  AskForVisitPayload?: AskForVisitPayloadResolvers<ContextType>;
  AskQuestionPayload?: AskQuestionPayloadResolvers<ContextType>;
  AttachLoopPayload?: AttachLoopPayloadResolvers<ContextType>;
  AttachmentForm?: AttachmentFormResolvers<ContextType>;
  AttachmentFormField?: AttachmentFormFieldResolvers<ContextType>;
  Attendee?: AttendeeResolvers<ContextType>;
  AuditCheckpoint?: AuditCheckpointResolvers<ContextType>;
  AuditCheckpointConnection?: AuditCheckpointConnectionResolvers<ContextType>;
  AuditCheckpointEdge?: AuditCheckpointEdgeResolvers<ContextType>;
  AuditLink?: AuditLinkResolvers<ContextType>;
  AuditLinkConnection?: AuditLinkConnectionResolvers<ContextType>;
  AuditLinkEdge?: AuditLinkEdgeResolvers<ContextType>;
  AuditSigningKey?: AuditSigningKeyResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  AuthorityCodes?: AuthorityCodesResolvers<ContextType>;
  AuthorityConnection?: AuthorityConnectionResolvers<ContextType>;
  AuthorityEdge?: AuthorityEdgeResolvers<ContextType>;
  AuthorityPolicy?: AuthorityPolicyResolvers<ContextType>;
  BatchRecord?: GraphQLScalarType;
  BatchRecordResult?: BatchRecordResultResolvers<ContextType>;
  BatchTotals?: BatchTotalsResolvers<ContextType>;
  BeginCyclePayload?: BeginCyclePayloadResolvers<ContextType>;
  Birth?: BirthResolvers<ContextType>;
  BreakGlassGrant?: BreakGlassGrantResolvers<ContextType>;
  BreakGlassGrantConnection?: BreakGlassGrantConnectionResolvers<ContextType>;
  BreakGlassGrantEdge?: BreakGlassGrantEdgeResolvers<ContextType>;
  CancelImportPayload?: CancelImportPayloadResolvers<ContextType>;
  CancelPackagePayload?: CancelPackagePayloadResolvers<ContextType>;
  CancelVisitPayload?: CancelVisitPayloadResolvers<ContextType>;
  CategorySpending?: CategorySpendingResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeApiClientScopesPayload?: ChangeApiClientScopesPayloadResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  ChangeLoopPayload?: ChangeLoopPayloadResolvers<ContextType>;
  ChangePackagePayload?: ChangePackagePayloadResolvers<ContextType>;
  ChangeSourceRecordPayload?: ChangeSourceRecordPayloadResolvers<ContextType>;
  ChangeWindow?: ChangeWindowResolvers<ContextType>;
  ChangesDigest?: ChangesDigestResolvers<ContextType>;
  CheckAttachmentPayload?: CheckAttachmentPayloadResolvers<ContextType>;
  CheckEligibilityPayload?: CheckEligibilityPayloadResolvers<ContextType>;
  Child?: ChildResolvers<ContextType>;
  ChildAtClosure?: ChildAtClosureResolvers<ContextType>;
  ChildAtMeeting?: ChildAtMeetingResolvers<ContextType>;
  ChildSection31ZA?: ChildSection31ZaResolvers<ContextType>;
  ChildsVoice?: ChildsVoiceResolvers<ContextType>;
  CloseConferencePayload?: CloseConferencePayloadResolvers<ContextType>;
  CloseFinancialYearPayload?: CloseFinancialYearPayloadResolvers<ContextType>;
  ClosePackagePayload?: ClosePackagePayloadResolvers<ContextType>;
  Closure?: ClosureResolvers<ContextType>;
  CommitSupportPayload?: CommitSupportPayloadResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  Conference?: ConferenceResolvers<ContextType>;
  ConferenceChild?: ConferenceChildResolvers<ContextType>;
  ConferenceConnection?: ConferenceConnectionResolvers<ContextType>;
  ConferenceEdge?: ConferenceEdgeResolvers<ContextType>;
  ConferenceEvent?: ConferenceEventResolvers<ContextType>;
  ConferenceEventConnection?: ConferenceEventConnectionResolvers<ContextType>;
  ConferenceEventEdge?: ConferenceEventEdgeResolvers<ContextType>;
  ConferencePayload?: ConferencePayloadResolvers<ContextType>;
  ConferenceTargets?: ConferenceTargetsResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ContributionState?: ContributionStateResolvers<ContextType>;
  CoordinatorAllocation?: CoordinatorAllocationResolvers<ContextType>;
  CorrectPaymentPayload?: CorrectPaymentPayloadResolvers<ContextType>;
  CorrectSharingDecisionPayload?: CorrectSharingDecisionPayloadResolvers<ContextType>;
  CountBand?: CountBandResolvers<ContextType>;
  CreateApiClientPayload?: CreateApiClientPayloadResolvers<ContextType>;
  DataQuality?: DataQualityResolvers<ContextType>;
  DataQualityScore?: DataQualityScoreResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideAdoptionPayload?: DecideAdoptionPayloadResolvers<ContextType>;
  DecideConcernPayload?: DecideConcernPayloadResolvers<ContextType>;
  DecideCyclePayload?: DecideCyclePayloadResolvers<ContextType>;
  DecideHarmPayload?: DecideHarmPayloadResolvers<ContextType>;
  DecideHelpRequestPayload?: DecideHelpRequestPayloadResolvers<ContextType>;
  DecideNotToProceedPayload?: DecideNotToProceedPayloadResolvers<ContextType>;
  DecidePlanPayload?: DecidePlanPayloadResolvers<ContextType>;
  DetachLoopPayload?: DetachLoopPayloadResolvers<ContextType>;
  DigestLoop?: DigestLoopResolvers<ContextType>;
  DigestNotice?: DigestNoticeResolvers<ContextType>;
  DigestSaid?: DigestSaidResolvers<ContextType>;
  DigestVisit?: DigestVisitResolvers<ContextType>;
  DomesticAbuseScreen?: DomesticAbuseScreenResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  EndCyclePayload?: EndCyclePayloadResolvers<ContextType>;
  EndGroupPayload?: EndGroupPayloadResolvers<ContextType>;
  EndMembershipPayload?: EndMembershipPayloadResolvers<ContextType>;
  EraseConferencePayload?: EraseConferencePayloadResolvers<ContextType>;
  ErasePackagePayload?: ErasePackagePayloadResolvers<ContextType>;
  ErasedRecord?: ErasedRecordResolvers<ContextType>;
  ErasedRecordConnection?: ErasedRecordConnectionResolvers<ContextType>;
  ErasedRecordEdge?: ErasedRecordEdgeResolvers<ContextType>;
  EvidenceRating?: EvidenceRatingResolvers<ContextType>;
  Exemption?: ExemptionResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FgcAccreditation?: FgcAccreditationResolvers<ContextType>;
  FgcAccreditationEntry?: FgcAccreditationEntryResolvers<ContextType>;
  FieldCompleteness?: FieldCompletenessResolvers<ContextType>;
  FigureChange?: FigureChangeResolvers<ContextType>;
  FigureDimension?: FigureDimensionResolvers<ContextType>;
  FileImport?: FileImportResolvers<ContextType>;
  FileImportConnection?: FileImportConnectionResolvers<ContextType>;
  FileImportEdge?: FileImportEdgeResolvers<ContextType>;
  FileImportTotals?: FileImportTotalsResolvers<ContextType>;
  FileProblem?: FileProblemResolvers<ContextType>;
  GiveReasonPayload?: GiveReasonPayloadResolvers<ContextType>;
  GrantConditions?: GrantConditionsResolvers<ContextType>;
  HarmDecision?: HarmDecisionResolvers<ContextType>;
  HelpOffer?: HelpOfferResolvers<ContextType>;
  HelpOfferConnection?: HelpOfferConnectionResolvers<ContextType>;
  HelpOfferEdge?: HelpOfferEdgeResolvers<ContextType>;
  HelpRequest?: HelpRequestResolvers<ContextType>;
  HelpRequestConnection?: HelpRequestConnectionResolvers<ContextType>;
  HelpRequestEdge?: HelpRequestEdgeResolvers<ContextType>;
  HoldConferencePayload?: HoldConferencePayloadResolvers<ContextType>;
  HoldVisitPayload?: HoldVisitPayloadResolvers<ContextType>;
  IdempotencyKey?: GraphQLScalarType;
  ImportRosterPayload?: ImportRosterPayloadResolvers<ContextType>;
  ItemAtReview?: ItemAtReviewResolvers<ContextType>;
  JoinGroupPayload?: JoinGroupPayloadResolvers<ContextType>;
  LearningAct?: LearningActResolvers<ContextType>;
  LearningCycle?: LearningCycleResolvers<ContextType>;
  LearningDigest?: LearningDigestResolvers<ContextType>;
  LearningDoing?: LearningDoingResolvers<ContextType>;
  LearningFigure?: LearningFigureResolvers<ContextType>;
  LearningLoop?: LearningLoopResolvers<ContextType>;
  LearningLoopConnection?: LearningLoopConnectionResolvers<ContextType>;
  LearningLoopEdge?: LearningLoopEdgeResolvers<ContextType>;
  LearningMeasure?: LearningMeasureResolvers<ContextType>;
  LearningObservation?: LearningObservationResolvers<ContextType>;
  LearningPlan?: LearningPlanResolvers<ContextType>;
  LearningPrediction?: LearningPredictionResolvers<ContextType>;
  LearningStudy?: LearningStudyResolvers<ContextType>;
  LeaveGroupPayload?: LeaveGroupPayloadResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  LegalHold?: LegalHoldResolvers<ContextType>;
  LegalHoldConnection?: LegalHoldConnectionResolvers<ContextType>;
  LegalHoldEdge?: LegalHoldEdgeResolvers<ContextType>;
  LetterBeforeProceedings?: LetterBeforeProceedingsResolvers<ContextType>;
  LiftLegalHoldPayload?: LiftLegalHoldPayloadResolvers<ContextType>;
  LineageNode?: LineageNodeResolvers<ContextType>;
  LocalReference?: GraphQLScalarType;
  LoopAttachment?: LoopAttachmentResolvers<ContextType>;
  LoopContent?: LoopContentResolvers<ContextType>;
  LoopModeration?: LoopModerationResolvers<ContextType>;
  LoopVersion?: LoopVersionResolvers<ContextType>;
  MakePlanPayload?: MakePlanPayloadResolvers<ContextType>;
  MakeReferralPayload?: MakeReferralPayloadResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureKey?: GraphQLScalarType;
  Meeting?: MeetingResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  ModelTargets?: ModelTargetsResolvers<ContextType>;
  ModerateAdoptionPayload?: ModerateAdoptionPayloadResolvers<ContextType>;
  ModerateContributionPayload?: ModerateContributionPayloadResolvers<ContextType>;
  ModerateHarmPayload?: ModerateHarmPayloadResolvers<ContextType>;
  ModerateLoopPayload?: ModerateLoopPayloadResolvers<ContextType>;
  Month?: GraphQLScalarType;
  MonthSpending?: MonthSpendingResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MutationPayload?: MutationPayloadResolvers<ContextType>;
  NetworkDataQuality?: NetworkDataQualityResolvers<ContextType>;
  NetworkFieldCompleteness?: NetworkFieldCompletenessResolvers<ContextType>;
  NetworkPlaces?: NetworkPlacesResolvers<ContextType>;
  NetworkRuleQuality?: NetworkRuleQualityResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotHeld?: NotHeldResolvers<ContextType>;
  NotProceeding?: NotProceedingResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferAnswer?: OfferAnswerResolvers<ContextType>;
  OfferHelpPayload?: OfferHelpPayloadResolvers<ContextType>;
  OfferMeetingPayload?: OfferMeetingPayloadResolvers<ContextType>;
  OfferSharingAgreementPayload?: OfferSharingAgreementPayloadResolvers<ContextType>;
  Offeree?: OffereeResolvers<ContextType>;
  Outcome?: OutcomeResolvers<ContextType>;
  OwnContribution?: OwnContributionResolvers<ContextType>;
  OwnContributionConnection?: OwnContributionConnectionResolvers<ContextType>;
  OwnContributionEdge?: OwnContributionEdgeResolvers<ContextType>;
  OwnFigure?: OwnFigureResolvers<ContextType>;
  OwnFigures?: OwnFiguresResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pause?: PauseResolvers<ContextType>;
  PauseConferencePayload?: PauseConferencePayloadResolvers<ContextType>;
  PauseWebhookPayload?: PauseWebhookPayloadResolvers<ContextType>;
  PaymentReference?: GraphQLScalarType;
  Pence?: GraphQLScalarType;
  Person?: PersonResolvers<ContextType>;
  PlaceLegalHoldPayload?: PlaceLegalHoldPayloadResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanAnswer?: PlanAnswerResolvers<ContextType>;
  PlanCyclePayload?: PlanCyclePayloadResolvers<ContextType>;
  PlanDecisionMade?: PlanDecisionMadeResolvers<ContextType>;
  PlanItem?: PlanItemResolvers<ContextType>;
  PlanShared?: PlanSharedResolvers<ContextType>;
  PolicyVersion?: PolicyVersionResolvers<ContextType>;
  PostponeConferencePayload?: PostponeConferencePayloadResolvers<ContextType>;
  Postponement?: PostponementResolvers<ContextType>;
  PracticeAcknowledgement?: PracticeAcknowledgementResolvers<ContextType>;
  PracticeAdoption?: PracticeAdoptionResolvers<ContextType>;
  PracticeAdoptionConnection?: PracticeAdoptionConnectionResolvers<ContextType>;
  PracticeAdoptionEdge?: PracticeAdoptionEdgeResolvers<ContextType>;
  PracticeAnswer?: PracticeAnswerResolvers<ContextType>;
  PracticeAnswerConnection?: PracticeAnswerConnectionResolvers<ContextType>;
  PracticeAnswerEdge?: PracticeAnswerEdgeResolvers<ContextType>;
  PracticeConcern?: PracticeConcernResolvers<ContextType>;
  PracticeConcernConnection?: PracticeConcernConnectionResolvers<ContextType>;
  PracticeConcernEdge?: PracticeConcernEdgeResolvers<ContextType>;
  PracticeContact?: PracticeContactResolvers<ContextType>;
  PracticeFacet?: PracticeFacetResolvers<ContextType>;
  PracticeFinding?: PracticeFindingResolvers<ContextType>;
  PracticeFindings?: PracticeFindingsResolvers<ContextType>;
  PracticeGroup?: PracticeGroupResolvers<ContextType>;
  PracticeGroupConnection?: PracticeGroupConnectionResolvers<ContextType>;
  PracticeGroupEdge?: PracticeGroupEdgeResolvers<ContextType>;
  PracticeGroupMember?: PracticeGroupMemberResolvers<ContextType>;
  PracticeGroupMemberConnection?: PracticeGroupMemberConnectionResolvers<ContextType>;
  PracticeGroupMemberEdge?: PracticeGroupMemberEdgeResolvers<ContextType>;
  PracticeHarm?: PracticeHarmResolvers<ContextType>;
  PracticeInboxEntry?: PracticeInboxEntryResolvers<ContextType>;
  PracticeInboxEntryConnection?: PracticeInboxEntryConnectionResolvers<ContextType>;
  PracticeInboxEntryEdge?: PracticeInboxEntryEdgeResolvers<ContextType>;
  PracticeLineage?: PracticeLineageResolvers<ContextType>;
  PracticeNotice?: PracticeNoticeResolvers<ContextType>;
  PracticeNoticeConnection?: PracticeNoticeConnectionResolvers<ContextType>;
  PracticeNoticeEdge?: PracticeNoticeEdgeResolvers<ContextType>;
  PracticeQuestion?: PracticeQuestionResolvers<ContextType>;
  PracticeQuestionConnection?: PracticeQuestionConnectionResolvers<ContextType>;
  PracticeQuestionEdge?: PracticeQuestionEdgeResolvers<ContextType>;
  PracticeSearchConnection?: PracticeSearchConnectionResolvers<ContextType>;
  PracticeSearchEdge?: PracticeSearchEdgeResolvers<ContextType>;
  PracticeSubject?: PracticeSubjectResolvers<ContextType>;
  PracticeText?: GraphQLScalarType;
  PracticeVisit?: PracticeVisitResolvers<ContextType>;
  PracticeVisitConnection?: PracticeVisitConnectionResolvers<ContextType>;
  PracticeVisitEdge?: PracticeVisitEdgeResolvers<ContextType>;
  Preparation?: PreparationResolvers<ContextType>;
  PrivateFamilyTime?: PrivateFamilyTimeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QueryReason?: QueryReasonResolvers<ContextType>;
  RateEvidencePayload?: RateEvidencePayloadResolvers<ContextType>;
  ReasonGiven?: ReasonGivenResolvers<ContextType>;
  RecordAccreditationPayload?: RecordAccreditationPayloadResolvers<ContextType>;
  RecordApplicationPayload?: RecordApplicationPayloadResolvers<ContextType>;
  RecordBatchPayload?: RecordBatchPayloadResolvers<ContextType>;
  RecordBirthPayload?: RecordBirthPayloadResolvers<ContextType>;
  RecordComplaintPayload?: RecordComplaintPayloadResolvers<ContextType>;
  RecordConferencePayload?: RecordConferencePayloadResolvers<ContextType>;
  RecordConsentPayload?: RecordConsentPayloadResolvers<ContextType>;
  RecordExemptionPayload?: RecordExemptionPayloadResolvers<ContextType>;
  RecordFeedbackPayload?: RecordFeedbackPayloadResolvers<ContextType>;
  RecordLetterBeforeProceedingsPayload?: RecordLetterBeforeProceedingsPayloadResolvers<ContextType>;
  RecordMembershipPayload?: RecordMembershipPayloadResolvers<ContextType>;
  RecordNotHeldPayload?: RecordNotHeldPayloadResolvers<ContextType>;
  RecordOfferResponsePayload?: RecordOfferResponsePayloadResolvers<ContextType>;
  RecordPaymentPayload?: RecordPaymentPayloadResolvers<ContextType>;
  RecordPreparationPayload?: RecordPreparationPayloadResolvers<ContextType>;
  RecordRefundPayload?: RecordRefundPayloadResolvers<ContextType>;
  RecordSharingDecisionPayload?: RecordSharingDecisionPayloadResolvers<ContextType>;
  RecordVersion?: RecordVersionResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionName?: RegionNameResolvers<ContextType>;
  RegisterPersonPayload?: RegisterPersonPayloadResolvers<ContextType>;
  RegisterWebhookPayload?: RegisterWebhookPayloadResolvers<ContextType>;
  RegisteredPerson?: RegisteredPersonResolvers<ContextType>;
  RegisteredPersonConnection?: RegisteredPersonConnectionResolvers<ContextType>;
  RegisteredPersonEdge?: RegisteredPersonEdgeResolvers<ContextType>;
  RejectPackagePayload?: RejectPackagePayloadResolvers<ContextType>;
  ReleaseCommitmentPayload?: ReleaseCommitmentPayloadResolvers<ContextType>;
  RemoveAttachmentPayload?: RemoveAttachmentPayloadResolvers<ContextType>;
  RemovePersonPayload?: RemovePersonPayloadResolvers<ContextType>;
  RemoveWebhookPayload?: RemoveWebhookPayloadResolvers<ContextType>;
  ReopenConferencePayload?: ReopenConferencePayloadResolvers<ContextType>;
  ReplayWebhookPayload?: ReplayWebhookPayloadResolvers<ContextType>;
  ReportConcernPayload?: ReportConcernPayloadResolvers<ContextType>;
  ReportHarmPayload?: ReportHarmPayloadResolvers<ContextType>;
  RequestAttachmentPayload?: RequestAttachmentPayloadResolvers<ContextType>;
  RequestBreakGlassPayload?: RequestBreakGlassPayloadResolvers<ContextType>;
  RequestPackageFromPlanPayload?: RequestPackageFromPlanPayloadResolvers<ContextType>;
  RequestPackagePayload?: RequestPackagePayloadResolvers<ContextType>;
  RequestUploadPayload?: RequestUploadPayloadResolvers<ContextType>;
  RequestVariationPayload?: RequestVariationPayloadResolvers<ContextType>;
  ResumeApiClientPayload?: ResumeApiClientPayloadResolvers<ContextType>;
  ResumeConferencePayload?: ResumeConferencePayloadResolvers<ContextType>;
  ResumePackagePayload?: ResumePackagePayloadResolvers<ContextType>;
  ResumeWebhookPayload?: ResumeWebhookPayloadResolvers<ContextType>;
  Resumption?: ResumptionResolvers<ContextType>;
  RetentionDue?: RetentionDueResolvers<ContextType>;
  RetentionDueConnection?: RetentionDueConnectionResolvers<ContextType>;
  RetentionDueEdge?: RetentionDueEdgeResolvers<ContextType>;
  RetentionYears?: RetentionYearsResolvers<ContextType>;
  RetireLoopPayload?: RetireLoopPayloadResolvers<ContextType>;
  ReturnPackagePayload?: ReturnPackagePayloadResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewPackagePayload?: ReviewPackagePayloadResolvers<ContextType>;
  ReviewPlanPayload?: ReviewPlanPayloadResolvers<ContextType>;
  RevokeBreakGlassPayload?: RevokeBreakGlassPayloadResolvers<ContextType>;
  RevokeSharingAgreementPayload?: RevokeSharingAgreementPayloadResolvers<ContextType>;
  RosterChange?: RosterChangeResolvers<ContextType>;
  RotateApiClientSecretPayload?: RotateApiClientSecretPayloadResolvers<ContextType>;
  RotateWebhookSecretPayload?: RotateWebhookSecretPayloadResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleBreak?: RuleBreakResolvers<ContextType>;
  RuleBreakConnection?: RuleBreakConnectionResolvers<ContextType>;
  RuleBreakEdge?: RuleBreakEdgeResolvers<ContextType>;
  RuleQuality?: RuleQualityResolvers<ContextType>;
  SafetyPlan?: SafetyPlanResolvers<ContextType>;
  Schedule?: ScheduleResolvers<ContextType>;
  ScheduleConferencePayload?: ScheduleConferencePayloadResolvers<ContextType>;
  ScreenForDomesticAbusePayload?: ScreenForDomesticAbusePayloadResolvers<ContextType>;
  ScreeningMark?: ScreeningMarkResolvers<ContextType>;
  Section31ZA?: Section31ZaResolvers<ContextType>;
  SendTestEventPayload?: SendTestEventPayloadResolvers<ContextType>;
  SentBatch?: SentBatchResolvers<ContextType>;
  SentBatchConnection?: SentBatchConnectionResolvers<ContextType>;
  SentBatchEdge?: SentBatchEdgeResolvers<ContextType>;
  SetAllocationPayload?: SetAllocationPayloadResolvers<ContextType>;
  SetApiClientAllowancePayload?: SetApiClientAllowancePayloadResolvers<ContextType>;
  SetAuthorityAllowancePayload?: SetAuthorityAllowancePayloadResolvers<ContextType>;
  SetPolicyPayload?: SetPolicyPayloadResolvers<ContextType>;
  SetSupportPolicyPayload?: SetSupportPolicyPayloadResolvers<ContextType>;
  SharePlanPayload?: SharePlanPayloadResolvers<ContextType>;
  SharingAgreement?: SharingAgreementResolvers<ContextType>;
  SharingAgreementConnection?: SharingAgreementConnectionResolvers<ContextType>;
  SharingAgreementEdge?: SharingAgreementEdgeResolvers<ContextType>;
  SharingAgreementVersion?: SharingAgreementVersionResolvers<ContextType>;
  SharingDecision?: SharingDecisionResolvers<ContextType>;
  SharingDecisionConnection?: SharingDecisionConnectionResolvers<ContextType>;
  SharingDecisionEdge?: SharingDecisionEdgeResolvers<ContextType>;
  SharingVerdict?: SharingVerdictResolvers<ContextType>;
  ShortText?: GraphQLScalarType;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotConnection?: SnapshotConnectionResolvers<ContextType>;
  SnapshotEdge?: SnapshotEdgeResolvers<ContextType>;
  SnapshotPart?: SnapshotPartResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  SourceRecordId?: GraphQLScalarType;
  SourceSystem?: GraphQLScalarType;
  StartGroupPayload?: StartGroupPayloadResolvers<ContextType>;
  StartImportPayload?: StartImportPayloadResolvers<ContextType>;
  StartLoopPayload?: StartLoopPayloadResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  StatusChange?: StatusChangeResolvers<ContextType>;
  StrandSpending?: StrandSpendingResolvers<ContextType>;
  StudyCyclePayload?: StudyCyclePayloadResolvers<ContextType>;
  SubmitLoopPayload?: SubmitLoopPayloadResolvers<ContextType>;
  SubmitPackagePayload?: SubmitPackagePayloadResolvers<ContextType>;
  SupportApprover?: SupportApproverResolvers<ContextType>;
  SupportBalance?: SupportBalanceResolvers<ContextType>;
  SupportBudget?: SupportBudgetResolvers<ContextType>;
  SupportClosing?: SupportClosingResolvers<ContextType>;
  SupportCost?: SupportCostResolvers<ContextType>;
  SupportDecision?: SupportDecisionResolvers<ContextType>;
  SupportEligibility?: SupportEligibilityResolvers<ContextType>;
  SupportEligibilityFinding?: SupportEligibilityFindingResolvers<ContextType>;
  SupportInstalment?: SupportInstalmentResolvers<ContextType>;
  SupportLine?: SupportLineResolvers<ContextType>;
  SupportNeed?: SupportNeedResolvers<ContextType>;
  SupportPackage?: SupportPackageResolvers<ContextType>;
  SupportPackageConnection?: SupportPackageConnectionResolvers<ContextType>;
  SupportPackageEdge?: SupportPackageEdgeResolvers<ContextType>;
  SupportPolicy?: SupportPolicyResolvers<ContextType>;
  SupportPolicyVersion?: SupportPolicyVersionResolvers<ContextType>;
  SupportRetentionDue?: SupportRetentionDueResolvers<ContextType>;
  SupportRetentionDueConnection?: SupportRetentionDueConnectionResolvers<ContextType>;
  SupportRetentionDueEdge?: SupportRetentionDueEdgeResolvers<ContextType>;
  SupportReview?: SupportReviewResolvers<ContextType>;
  SupportStatement?: SupportStatementResolvers<ContextType>;
  SupportVariation?: SupportVariationResolvers<ContextType>;
  SupportedChild?: SupportedChildResolvers<ContextType>;
  SuspendApiClientPayload?: SuspendApiClientPayloadResolvers<ContextType>;
  SuspendPackagePayload?: SuspendPackagePayloadResolvers<ContextType>;
  TakeSnapshotPayload?: TakeSnapshotPayloadResolvers<ContextType>;
  TakeUpHelpPayload?: TakeUpHelpPayloadResolvers<ContextType>;
  TextPlace?: TextPlaceResolvers<ContextType>;
  TheoryOfChange?: TheoryOfChangeResolvers<ContextType>;
  Time?: GraphQLScalarType;
  TransferAllocationPayload?: TransferAllocationPayloadResolvers<ContextType>;
  Triage?: TriageResolvers<ContextType>;
  TriageReferralPayload?: TriageReferralPayloadResolvers<ContextType>;
  UploadField?: UploadFieldResolvers<ContextType>;
  UploadForm?: UploadFormResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Wave?: WaveResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookAttempt?: WebhookAttemptResolvers<ContextType>;
  WebhookDelivery?: WebhookDeliveryResolvers<ContextType>;
  WebhookDeliveryConnection?: WebhookDeliveryConnectionResolvers<ContextType>;
  WebhookDeliveryEdge?: WebhookDeliveryEdgeResolvers<ContextType>;
  WebhookKey?: WebhookKeyResolvers<ContextType>;
  Week?: GraphQLScalarType;
  WithdrawContributionPayload?: WithdrawContributionPayloadResolvers<ContextType>;
  WithdrawLoopPayload?: WithdrawLoopPayloadResolvers<ContextType>;
  WithdrawReferralPayload?: WithdrawReferralPayloadResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  WorkItemConnection?: WorkItemConnectionResolvers<ContextType>;
  WorkItemEdge?: WorkItemEdgeResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  requires?: RequiresDirectiveResolver<any, any, ContextType>;
};
