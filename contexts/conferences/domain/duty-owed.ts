import { isBefore, type LocalDate } from '../../../platform/dates/index.ts';
import type { Chronicle } from './chronicle.ts';
import type { DutyKind, DutyRegime, MeetingDuty, OfferOutcome, OfferResponse, StatutoryTrigger } from './codes.ts';
import type { Person } from './fact-parts.ts';
import type { Application } from './facts.ts';
import type { EpisodePolicy } from './policy.ts';

/** A person with parental responsibility who was offered a meeting, and their last answer. */
export type Offeree = {
  readonly person: Person;
  readonly offeredOn: LocalDate;
  readonly response?: OfferResponse;
  readonly respondedOn?: LocalDate;
};

/** How the duty of section 31ZA stands: of a child, or of an episode. */
export type DutyOwed = {
  readonly trigger: StatutoryTrigger;
  readonly offerOutcome: OfferOutcome;
  readonly duty: MeetingDuty;
  readonly regime: DutyRegime;
  /** Something must happen before this day: that of the planned application. */
  readonly actBefore: LocalDate | null;
  /** The day of the first application. */
  readonly appliedOn: LocalDate | null;
  readonly mustDo: DutyKind | null;
  readonly offerees: readonly Offeree[];
};

/** What follows for one child from the facts that concern it. */
export function dutyOwed(chronicle: Chronicle, policy: EpisodePolicy, today: LocalDate): DutyOwed {
  const madeOn = firstApplication(chronicle)?.madeOn;
  const plannedFor = plannedDay(chronicle);
  const known = madeOn === undefined ? chronicle : upTo(chronicle, madeOn);
  const offerees = offereesOf(known);
  const offerOutcome = offerOutcomeOf(known, offerees.filter(isOwedAnOffer));
  const trigger = triggerOf(chronicle);
  const basis = basisOf(known, offerOutcome, meetsBefore(chronicle));
  const duty = dutyOf(trigger, basis);
  return {
    trigger,
    offerOutcome,
    duty,
    regime: regimeOn(madeOn ?? plannedFor ?? today, policy),
    actBefore: madeOn === undefined ? (plannedFor ?? null) : null,
    appliedOn: madeOn ?? null,
    mustDo: duty === 'DUTY_OUTSTANDING' ? MUST_DO[offerOutcome] : null,
    offerees,
  };
}

/** In breach in law: before the section was in force, the same is worked out and is none (S5). */
export function isInBreach({ duty, regime }: Pick<DutyOwed, 'duty' | 'regime'>): boolean {
  return duty === 'BREACH' && regime === 'IN_FORCE';
}

/** Why no application can be in breach, if anything: R-31ZA-2 (a), (b) and (c). */
type Basis = 'HELD' | 'NOBODY_ACCEPTED' | 'EXEMPT' | 'NONE';

const MUST_DO = {
  NOT_YET_OFFERED: 'OFFER_MEETING',
  OFFERED_AWAITING_RESPONSE: 'AWAIT_RESPONSE',
  ACCEPTED_BY_AT_LEAST_ONE: 'HOLD_BEFORE_APPLICATION',
  DECLINED_BY_ALL: null,
  NO_RESPONSE: null,
  NOT_OFFERED_BEST_INTERESTS: null,
} as const satisfies Record<OfferOutcome, DutyKind | null>;

/** The first that was made: by it the duty is judged, whatever is applied for afterwards. */
export function firstApplication({ application }: Pick<Chronicle, 'application'>): Application | undefined {
  return application.find(({ madeOn }) => madeOn !== undefined);
}

/** The day for which it was planned last; where that is not known, the earliest: a duty is rather too soon than too late. */
function plannedDay({ application }: Chronicle): LocalDate | undefined {
  const [last] = application
    .filter(({ plannedFor }) => plannedFor !== undefined)
    .sort((a, b) => compareText(b.plannedOn, a.plannedOn) || compareText(a.plannedFor, b.plannedFor));
  return last?.plannedFor;
}

function compareText(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}

/** Only what was so on the day of the application counts for it: an offer made afterwards mends nothing. */
function upTo(chronicle: Chronicle, day: LocalDate): Chronicle {
  const byThen = ({ on }: { readonly on: LocalDate }): boolean => on <= day;
  return {
    ...chronicle,
    offer: chronicle.offer.filter(byThen),
    offerResponse: chronicle.offerResponse.filter(byThen),
    exemption: chronicle.exemption.filter(byThen),
  };
}

function offereesOf({ offer, offerResponse }: Chronicle): readonly Offeree[] {
  const lastOffers = new Map(offer.map((made) => [made.offeree.ref, made]));
  return [...lastOffers.values()].map(({ offeree, on }) => {
    const answers = offerResponse.filter(({ offereeRef }) => offereeRef === offeree.ref);
    // A new offer wants a new answer, unless the one before it was accepted: that acceptance still stands.
    const answer =
      answers.findLast((given) => given.on >= on) ?? answers.findLast(({ response }) => response === 'ACCEPTED');
    return { person: offeree, offeredOn: on, ...(answer && { response: answer.response, respondedOn: answer.on }) };
  });
}

/** The duty is to offer to parents and others with parental responsibility: an offer to anyone else meets nothing (S3). */
export function isOwedAnOffer({ person }: Pick<Offeree, 'person'>): boolean {
  return person.role === 'PARENT' || person.role === 'PR_HOLDER';
}

function offerOutcomeOf({ exemption }: Chronicle, offerees: readonly Offeree[]): OfferOutcome {
  if (offerees.length === 0) {
    return exemption.some(({ limb }) => limb === 'NOT_OFFERED') ? 'NOT_OFFERED_BEST_INTERESTS' : 'NOT_YET_OFFERED';
  }
  const responses = offerees.map(({ response }) => response);
  if (responses.includes('ACCEPTED')) return 'ACCEPTED_BY_AT_LEAST_ONE';
  if (responses.includes(undefined)) return 'OFFERED_AWAITING_RESPONSE';
  return responses.every((response) => response === 'DECLINED') ? 'DECLINED_BY_ALL' : 'NO_RESPONSE';
}

/**
 * Whether a meeting of the family network was held before the application, if there is one (R-31ZA-2 (b)). It is the
 * meeting that was offered: one from before the first offer is another.
 */
function meetsBefore(chronicle: Chronicle): boolean {
  const firstOffer = chronicle.offer.find(({ offeree }) => isOwedAnOffer({ person: offeree }))?.on;
  const { madeOn, afterMeeting } = firstApplication(chronicle) ?? {};
  return chronicle.meeting
    .filter(({ familyNetworkMadeProposal }) => familyNetworkMadeProposal !== false)
    .filter(({ heldOn }) => firstOffer === undefined || heldOn >= firstOffer)
    .some(
      ({ heldOn }) => madeOn === undefined || isBefore(heldOn, madeOn) || (heldOn === madeOn && afterMeeting === true),
    );
}

function basisOf({ exemption }: Chronicle, outcome: OfferOutcome, isHeld: boolean): Basis {
  if (outcome === 'ACCEPTED_BY_AT_LEAST_ONE' && isHeld) return 'HELD';
  if (outcome === 'DECLINED_BY_ALL' || outcome === 'NO_RESPONSE') return 'NOBODY_ACCEPTED';
  // Once somebody has accepted, only a decision not to hold the meeting exempts.
  const exempts = exemption.filter(({ limb }) => outcome !== 'ACCEPTED_BY_AT_LEAST_ONE' || limb === 'NOT_HELD');
  return exempts.length > 0 ? 'EXEMPT' : 'NONE';
}

function triggerOf(chronicle: Chronicle): StatutoryTrigger {
  if (firstApplication(chronicle)?.madeOn !== undefined) return 'APPLICATION_MADE';
  const { referral, letter, offer, exemption, application } = chronicle;
  const isConsidered =
    [letter, offer, exemption, application].some((facts) => facts.length > 0) ||
    referral.some(({ triggerPoint }) => triggerPoint === 'PRE_PROCEEDINGS_PLO' || triggerPoint === 'LEGAL_GATEWAY');
  return isConsidered ? 'PRE_PROCEEDINGS_CONSIDERED' : 'NOT_TRIGGERED';
}

function dutyOf(trigger: StatutoryTrigger, basis: Basis): MeetingDuty {
  if (trigger === 'NOT_TRIGGERED') return 'NO_DUTY';
  if (basis === 'EXEMPT') return 'EXEMPT_BEST_INTERESTS';
  if (basis !== 'NONE') return 'DUTY_MET';
  return trigger === 'APPLICATION_MADE' ? 'BREACH' : 'DUTY_OUTSTANDING';
}

function regimeOn(day: LocalDate, { section31ZAInForceFrom }: EpisodePolicy): DutyRegime {
  return section31ZAInForceFrom === null || isBefore(day, section31ZAInForceFrom) ? 'PRE_COMMENCEMENT' : 'IN_FORCE';
}
