import type { LocalDate, Month } from '../../../platform/dates/index.ts';
import type {
  AccessibilityNeed,
  Attendance,
  ChildOutcome,
  ChildParticipation,
  Disability,
  Ethnicity,
  FamilySide,
  FgcRole,
  PlanItemStatus,
  Sex,
} from './codes.ts';

/** Somebody, by the authority's own reference and their role. */
export type Person = {
  readonly ref: string;
  readonly role: FgcRole;
};

/** A child of the episode. Birth is kept to the month; give exactly one of the two months (D5). */
export type Child = {
  readonly laChildId: string;
  readonly sex: Sex;
  readonly birthMonth?: Month;
  readonly expectedBirthMonth?: Month;
  readonly ethnicity?: Ethnicity;
  readonly disabilities?: readonly Disability[];
};

/** A question put to the family. */
export type AgendaQuestion = {
  readonly number: number;
  readonly question: string;
};

/** Time in which no professional is in the room. */
export type PrivateFamilyTime = {
  readonly happened: boolean;
  readonly minutes?: number;
  /** Times of day, as HH:MM. */
  readonly startedAt?: string;
  readonly endedAt?: string;
};

/** Somebody invited to the conference. */
export type Attendee = {
  readonly person: Person;
  readonly side: FamilySide;
  readonly attendance: Attendance;
  readonly father?: boolean;
  readonly nonResidentParent?: boolean;
};

/** A need, and whether it was met for everybody who had it. */
export type AccessibilityAtMeeting = {
  readonly need: AccessibilityNeed;
  readonly met: boolean;
};

/** How one child took part. */
export type ChildAtMeeting = {
  readonly laChildId: string;
  readonly participation?: ChildParticipation;
  readonly advocateUsed?: boolean;
};

/** The family's answer to a question of the agenda. */
export type PlanAnswer = {
  readonly question: number;
  readonly answer: string;
};

/** An item of the plan. */
export type PlanItem = {
  readonly number: number;
  readonly what: string;
  readonly who?: Person;
  readonly byWhen?: LocalDate;
  readonly supportAsked?: string;
  readonly contingency?: string;
};

/** How an item stands at a review. */
export type ItemAtReview = {
  readonly item: number;
  readonly status: PlanItemStatus;
  readonly note?: string;
};

/** The five questions of the Standard Safeguarding Dataset on the voice of the child. */
export type ChildsVoice = {
  readonly worriesExplained?: boolean;
  readonly wordsAndPicturesHelped?: boolean;
  readonly agreesWithWorker?: boolean;
  readonly planSaysWhatEveryoneMustDo?: boolean;
  readonly tabletHelped?: boolean;
};

/** The outcome for one child. */
export type ChildAtClosure = {
  readonly laChildId: string;
  readonly outcome: ChildOutcome;
};
