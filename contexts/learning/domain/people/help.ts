import { isBefore, type LocalDate } from '../../../../platform/dates/index.ts';
import type {
  HelpDecisionKind,
  HelpOfferStatus,
  HelpRequestStatus,
  PracticeContactRole,
  PracticeHelp,
} from '../codes.ts';
import type { Named } from '../loop.ts';
import { type ContributionOversight, type Said, standingOf } from './contribution.ts';

/** Whom to ask for: never a name. `ref` is the authority's own reference. */
export type PracticeContact = { readonly role: PracticeContactRole; readonly ref?: string };

/** A loop of one's own, or an adoption. */
export type Practised = Named & { readonly kind: 'LOOP' | 'ADOPTION' };

/** About one request: the last about it holds. */
export type HelpDecision = {
  readonly request: Named;
  readonly decision: HelpDecisionKind;
  readonly reason?: string;
  readonly at: string;
};

/** What was decided lies with the offer, so that no more can be accepted than there is room for. */
export type HelpOffer = Said & {
  readonly kind: 'OFFER';
  /** The loop or the adoption that is practised. */
  readonly practice: Practised;
  readonly help: readonly PracticeHelp[];
  readonly contact: PracticeContact;
  /** Authorities. */
  readonly capacity: number;
  readonly until: LocalDate;
  readonly decisions: readonly HelpDecision[];
};

export type HelpRequest = Said & {
  readonly kind: 'REQUEST';
  readonly offer: Named;
  readonly help: PracticeHelp;
  readonly contact: PracticeContact;
};

export function decisionAbout({ decisions }: HelpOffer, request: Named): HelpDecision | undefined {
  return decisions.findLast(({ request: of }) => of.id === request.id && of.authority === request.authority);
}

/** How many requests are accepted as it now is. */
export function acceptedOf(offer: HelpOffer): number {
  const last = new Map(
    offer.decisions.map(({ request, decision }) => [`${request.authority}/${request.id}`, decision]),
  );
  return [...last.values()].filter((decision) => decision === 'ACCEPTED').length;
}

export function statusOfOffer(offer: HelpOffer, oversight: ContributionOversight, today: LocalDate): HelpOfferStatus {
  const standing = standingOf(offer, oversight);
  if (standing !== 'OPEN') return standing;
  if (isBefore(offer.until, today)) return 'ENDED';
  return acceptedOf(offer) >= offer.capacity ? 'FULL' : 'OPEN';
}

export function statusOfRequest(
  request: HelpRequest,
  oversight: ContributionOversight,
  decision: HelpDecision | undefined,
): HelpRequestStatus {
  const standing = standingOf(request, oversight);
  return standing === 'OPEN' ? (decision?.decision ?? 'WAITING') : standing;
}
