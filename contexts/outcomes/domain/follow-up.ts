import type { LocalDate } from '../../../platform/dates/index.ts';
import type { SourceState } from '../../../platform/journal/source-state.ts';
import type {
  CeasedLookedAfterReason,
  ChildParticipation,
  FeedbackRespondent,
  FgcRole,
  FollowUpIndexEvent,
  FollowUpPlanStatus,
  FollowUpPoint,
  FollowUpProceedings,
  FollowUpQuery,
  LivingArrangement,
  NotFollowedUpReason,
  PlanFollowed,
  ViewGivenHow,
  ViewOfChange,
} from './codes.ts';

/** What was found (DOMAIN 2.9). What was not recorded is absent. */
export type Found = {
  readonly livingArrangement: LivingArrangement;
  readonly lookedAfter: boolean;
  /** Days of the period from the index event to the point. */
  readonly daysLookedAfter?: number;
  readonly ceased?: { readonly on: LocalDate; readonly reason: CeasedLookedAfterReason };
  readonly planStatus?: FollowUpPlanStatus;
  readonly proceedings?: FollowUpProceedings;
  readonly reReferred?: boolean;
  readonly planFollowed?: PlanFollowed;
  readonly familyView?: {
    readonly view: ViewOfChange;
    readonly by: FeedbackRespondent;
    readonly how?: ViewGivenHow;
  };
  readonly childsView?: { readonly view?: ViewOfChange; readonly participation: ChildParticipation };
};

/** What a follow-up says: what was found, or why nothing could be. */
export type FollowUpContent = {
  readonly on: LocalDate;
  readonly by?: { readonly ref: string; readonly role: FgcRole };
  readonly found?: Found;
  readonly notFollowedUp?: NotFollowedUpReason;
  readonly confirmed?: readonly FollowUpQuery[];
};

/** Whose it is, and which of the four. There is one of each. */
export type FollowUpOf = {
  /** Our own id. */
  readonly conference: string;
  readonly laChildId: string;
  readonly point: FollowUpPoint;
};

/** The event that it counts from, as it was when it was recorded. */
export type FollowUpIndex = { readonly event: FollowUpIndexEvent; readonly on: LocalDate };

/** A follow-up as it is kept. */
export type FollowUp = FollowUpOf & {
  /** ULID. */
  readonly id: string;
  readonly version: number;
  readonly index: FollowUpIndex;
  readonly content: FollowUpContent;
  /** What came last from its source. Absent if the source has never said when it changed it. */
  readonly sourceState?: SourceState;
  /** ISO 8601 instants, UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
};
