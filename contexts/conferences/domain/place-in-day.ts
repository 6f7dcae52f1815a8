import type { ConsentStatus, DomesticAbuseResult, OfferResponse, TriageDecision } from './codes.ts';
import type { Fact } from './facts.ts';

const TRIAGE = { UNDER_WAY: 0, NOT_ACCEPTED: 1, ACCEPTED: 2 } as const satisfies Record<TriageDecision, number>;

/** Consent is sought before it is answered; where both were said on one day, no outweighs yes. */
const CONSENT = {
  SOUGHT: 0,
  NOT_REQUIRED: 1,
  GIVEN: 2,
  REFUSED: 3,
  WITHDRAWN: 4,
} as const satisfies Record<ConsentStatus, number>;

/** Where two screenings of one day differ, the graver stands. */
const SCREEN = { UNKNOWN: 0, NONE: 1, HISTORIC: 2, CURRENT: 3 } as const satisfies Record<DomesticAbuseResult, number>;

/** Where somebody answered twice on one day, the duty to hold the meeting stands. */
const ANSWER = { NO_RESPONSE: 0, DECLINED: 1, ACCEPTED: 2 } as const satisfies Record<OfferResponse, number>;

/** Which of two facts of one kind and one day comes first: the smaller. What is said last is what stands. */
export function placeInDay(fact: Fact): number {
  if (fact.kind === 'triage') return TRIAGE[fact.data.decision];
  if (fact.kind === 'consent') return CONSENT[fact.data.status];
  if (fact.kind === 'screen') return SCREEN[fact.data.result];
  if (fact.kind === 'offerResponse') return ANSWER[fact.data.response];
  if (fact.kind === 'plan') return Number(fact.data.outcome === 'MADE');
  if (fact.kind === 'planDecision') return Number(fact.data.decision !== 'NOT_AGREED');
  return 0;
}
