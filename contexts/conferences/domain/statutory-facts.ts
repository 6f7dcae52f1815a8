import type { LocalDate } from '../../../platform/dates/index.ts';
import type { ExemptionLimb, ExemptionReason, OfferResponse, ShortNoticeReason } from './codes.ts';
import type { Concerning } from './children-concerned.ts';
import type { Person } from './fact-parts.ts';

/** An offer of a family group decision-making meeting under section 31ZA. */
export type Offer = Concerning & {
  readonly on: LocalDate;
  readonly offeree: Person;
  readonly inLetter: boolean;
};

/** The answer to an offer. */
export type OfferAnswer = Concerning & {
  readonly on: LocalDate;
  readonly offereeRef: string;
  readonly response: OfferResponse;
};

/** The letter before proceedings. */
export type LetterBeforeProceedings = Concerning & {
  readonly sentOn: LocalDate;
  readonly offerIncluded?: boolean;
};

/** A decision that the duty does not apply (section 31ZA(3)). */
export type Exemption = Concerning & {
  readonly on: LocalDate;
  readonly limb: ExemptionLimb;
  readonly reason: ExemptionReason;
  readonly decidedBy: Person;
  readonly rationale?: string;
};

/** An application under Part 4 of the Children Act 1989. Planned while `madeOn` is null. */
export type Application = Concerning & {
  readonly plannedFor?: LocalDate;
  readonly plannedOn?: LocalDate;
  readonly madeOn?: LocalDate;
  readonly afterMeeting?: boolean;
  readonly shortNotice?: ShortNoticeReason;
};
