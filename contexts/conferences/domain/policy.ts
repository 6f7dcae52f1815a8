import type { LocalDate } from '../../../platform/dates/index.ts';

/** Timeliness targets of an authority. Calendar days, save those that say working days. */
export type Targets = {
  readonly triageWorkingDays: number;
  /** From acceptance. */
  readonly coordinatorWorkingDays: number;
  /** From referral. */
  readonly conferenceDays: number;
  /** From referral: late up to here is amber, later is red. */
  readonly conferenceAmberDays: number;
  readonly planSharedWorkingDays: number;
  readonly planDecisionWorkingDays: number;
  /** From agreement to the first review. */
  readonly reviewDays: number;
};

/** What an episode is held to: the targets of its model on the day of referral, and the law as it is now known. */
export type EpisodePolicy = {
  readonly targets: Targets;
  /** Null while no day is appointed. */
  readonly section31ZAInForceFrom: LocalDate | null;
  /** Whether the authority was a member of the network on the day of referral (T3). */
  readonly isMember: boolean;
};
