import type { ConferenceStatus } from './codes.ts';
import { consentIsDeclined, consentIsGiven, consentIsLost } from './consent.ts';
import type { Consent, Fact, FactData, FactKind } from './facts.ts';

/** The kinds of fact that always bring an episode to one and the same status. */
const ALWAYS_REACHES: Readonly<Partial<Record<FactKind, ConferenceStatus>>> = {
  referral: 'REFERRED',
  coordinator: 'COORDINATOR_ALLOCATED',
  preparation: 'PREPARATION',
  schedule: 'CONFERENCE_SCHEDULED',
  postponement: 'POSTPONED',
  notHeld: 'NOT_HELD',
  meeting: 'CONFERENCE_HELD',
  closure: 'CLOSED',
  withdrawal: 'WITHDRAWN',
  notProceeding: 'NOT_PROCEEDING',
  pause: 'PAUSED',
};

/** The statuses that a fact brings an episode to, one after the other; of consents, all up to this one. */
export function statusesReached(fact: Fact, consents: readonly Consent[]): readonly ConferenceStatus[] {
  if (fact.kind === 'triage') return [fact.data.decision === 'UNDER_WAY' ? 'TRIAGE' : fact.data.decision];
  if (fact.kind === 'consent') return [consentReaches(consents)];
  if (fact.kind === 'plan') return [fact.data.outcome === 'MADE' ? 'PLAN_MADE' : 'NO_PLAN_MADE'];
  if (fact.kind === 'planDecision') return decisionReaches(fact.data);
  if (fact.kind === 'review')
    return fact.data.nextReviewOn === undefined ? ['REVIEW_HELD'] : ['REVIEW_HELD', 'REVIEW_DUE'];
  const status = ALWAYS_REACHES[fact.kind];
  return status === undefined ? [] : [status];
}

function consentReaches(consents: readonly Consent[]): ConferenceStatus {
  if (consentIsGiven(consents)) return 'CONSENTED';
  return consentIsDeclined(consents) || consentIsLost(consents) ? 'CONSENT_DECLINED' : 'CONSENT_PENDING';
}

function decisionReaches(decision: FactData['planDecision']): readonly ConferenceStatus[] {
  if (decision.decision === 'NOT_AGREED') return ['PLAN_NOT_AGREED'];
  const agreed = decision.decision === 'AGREED' ? 'PLAN_AGREED' : 'PLAN_AGREED_WITH_CHANGES';
  return decision.reviewOn === undefined ? [agreed] : [agreed, 'REVIEW_DUE'];
}
