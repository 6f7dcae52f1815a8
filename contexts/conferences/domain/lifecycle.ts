import type { LocalDate } from '../../../platform/dates/index.ts';
import { dayOf } from './chronicle.ts';
import type { ConferenceAction, ConferenceStatus } from './codes.ts';
import { consentIsDeclined, consentIsGiven } from './consent.ts';
import type { Fact, FactData } from './facts.ts';

/** The documented steps (DOMAIN 2.3). A step that is not here is recorded all the same, and flagged (P10). */
export const TRANSITIONS = {
  REFERRED: ['TRIAGE', 'ACCEPTED', 'NOT_ACCEPTED'],
  TRIAGE: ['ACCEPTED', 'NOT_ACCEPTED'],
  ACCEPTED: ['CONSENT_PENDING', 'CONSENTED', 'CONSENT_DECLINED'],
  NOT_ACCEPTED: ['CLOSED'],
  CONSENT_PENDING: ['CONSENTED', 'CONSENT_DECLINED'],
  CONSENTED: ['COORDINATOR_ALLOCATED', 'CONSENT_DECLINED'],
  CONSENT_DECLINED: ['CONSENT_PENDING', 'CONSENTED', 'CLOSED'],
  COORDINATOR_ALLOCATED: ['PREPARATION', 'CONSENT_DECLINED'],
  PREPARATION: ['CONFERENCE_SCHEDULED', 'CONSENT_DECLINED'],
  CONFERENCE_SCHEDULED: ['POSTPONED', 'CONFERENCE_HELD', 'NOT_HELD', 'CONSENT_DECLINED'],
  POSTPONED: ['CONFERENCE_SCHEDULED', 'CONSENT_DECLINED'],
  NOT_HELD: ['CONFERENCE_SCHEDULED', 'CONSENT_DECLINED', 'CLOSED'],
  CONFERENCE_HELD: ['PLAN_MADE', 'NO_PLAN_MADE'],
  PLAN_MADE: ['PLAN_AGREED', 'PLAN_AGREED_WITH_CHANGES', 'PLAN_NOT_AGREED'],
  NO_PLAN_MADE: ['PLAN_MADE', 'CLOSED'],
  PLAN_AGREED: ['REVIEW_DUE', 'REVIEW_HELD', 'CLOSED'],
  PLAN_AGREED_WITH_CHANGES: ['REVIEW_DUE', 'REVIEW_HELD', 'CLOSED'],
  PLAN_NOT_AGREED: ['PLAN_MADE', 'CLOSED'],
  REVIEW_DUE: ['REVIEW_HELD', 'CLOSED'],
  REVIEW_HELD: ['REVIEW_DUE', 'REVIEW_HELD', 'CLOSED'],
  PAUSED: [],
  WITHDRAWN: ['CLOSED'],
  NOT_PROCEEDING: ['CLOSED'],
  CLOSED: [],
} as const satisfies Record<ConferenceStatus, readonly ConferenceStatus[]>;

/** How far along a status is. A late entry of an earlier stage does not take an episode back. */
const STAGE = {
  REFERRED: 0,
  TRIAGE: 1,
  ACCEPTED: 2,
  NOT_ACCEPTED: 2,
  CONSENT_PENDING: 3,
  CONSENTED: 4,
  CONSENT_DECLINED: 4,
  COORDINATOR_ALLOCATED: 5,
  PREPARATION: 6,
  CONFERENCE_SCHEDULED: 7,
  POSTPONED: 7,
  NOT_HELD: 7,
  CONFERENCE_HELD: 8,
  PLAN_MADE: 9,
  NO_PLAN_MADE: 9,
  PLAN_AGREED: 10,
  PLAN_AGREED_WITH_CHANGES: 10,
  PLAN_NOT_AGREED: 10,
  REVIEW_DUE: 11,
  REVIEW_HELD: 11,
  PAUSED: -1,
  WITHDRAWN: 12,
  NOT_PROCEEDING: 12,
  CLOSED: 13,
} as const satisfies Record<ConferenceStatus, number>;

const ENDED: ReadonlySet<ConferenceStatus> = new Set(['CLOSED', 'WITHDRAWN', 'NOT_PROCEEDING']);
const AWAY_FROM_ANYWHERE: ReadonlySet<ConferenceStatus> = new Set(['PAUSED', 'WITHDRAWN', 'NOT_PROCEEDING', 'CLOSED']);

const ALWAYS: readonly ConferenceAction[] = ['CONSENT', 'SCREEN', 'SAFETY_PLAN', 'PAUSE', 'NOT_PROCEEDING', 'WITHDRAWAL', 'CLOSURE'];
const DUTY_ACTIONS: readonly ConferenceAction[] = ['OFFER', 'OFFER_RESPONSE', 'LETTER', 'EXEMPTION', 'APPLICATION', 'REASON'];

/** What is usually recorded next, the most likely first. Anything that happened may be recorded at any time. */
const NEXT = {
  REFERRED: ['TRIAGE'],
  TRIAGE: ['TRIAGE'],
  ACCEPTED: ['CONSENT', 'COORDINATOR'],
  NOT_ACCEPTED: ['CLOSURE'],
  CONSENT_PENDING: ['CONSENT'],
  CONSENTED: ['COORDINATOR'],
  CONSENT_DECLINED: ['NOT_PROCEEDING'],
  COORDINATOR_ALLOCATED: ['PREPARATION', 'COORDINATOR'],
  PREPARATION: ['SCHEDULE', 'COORDINATOR'],
  CONFERENCE_SCHEDULED: ['MEETING', 'POSTPONEMENT', 'NOT_HELD', 'COORDINATOR'],
  POSTPONED: ['SCHEDULE', 'COORDINATOR'],
  NOT_HELD: ['SCHEDULE', 'COORDINATOR'],
  CONFERENCE_HELD: ['PLAN'],
  PLAN_MADE: ['PLAN_SHARED', 'PLAN_DECISION'],
  NO_PLAN_MADE: ['PLAN'],
  PLAN_AGREED: ['PLAN_SHARED', 'REVIEW'],
  PLAN_AGREED_WITH_CHANGES: ['PLAN_SHARED', 'REVIEW'],
  PLAN_NOT_AGREED: ['PLAN'],
  REVIEW_DUE: ['REVIEW'],
  REVIEW_HELD: ['REVIEW'],
  PAUSED: ['RESUMPTION'],
  WITHDRAWN: ['CLOSURE'],
  NOT_PROCEEDING: ['CLOSURE'],
  CLOSED: [],
} as const satisfies Record<ConferenceStatus, readonly ConferenceAction[]>;

export type StatusChange = { readonly status: ConferenceStatus; readonly on: LocalDate };

export type Course = {
  readonly status: ConferenceStatus;
  readonly timeline: readonly StatusChange[];
  /** The facts that were reached by a step that is not documented. */
  readonly skipping: readonly Fact[];
};

/** Tells the course of an episode from its facts in order. The last status is where it stands. */
export function courseOf(sorted: readonly Fact[]): Course {
  const timeline: StatusChange[] = [];
  const skipping: Fact[] = [];
  const consents: FactData['consent'][] = [];
  let current: ConferenceStatus | undefined;
  let beforePause: ConferenceStatus | undefined;

  for (const fact of sorted) {
    if (fact.kind === 'consent') consents.push(fact.data);
    const on = dayOf(fact);
    if (on === null) continue;
    if (fact.kind === 'resumption' && current === 'PAUSED') {
      current = beforePause ?? 'REFERRED';
      timeline.push({ status: current, on });
    }
    for (const reached of statusesReached(fact, consents)) {
      const place: ConferenceStatus | undefined = current === 'PAUSED' ? beforePause : current;
      if (place !== undefined && !goesOn(place, reached)) continue;
      if (place !== undefined && !isDocumented(place, reached) && !skipping.includes(fact)) skipping.push(fact);
      if (reached === 'PAUSED') beforePause = place;
      current = reached;
      timeline.push({ status: reached, on });
    }
  }
  return { status: current ?? 'REFERRED', timeline, skipping };
}

export function isEnded(status: ConferenceStatus): boolean {
  return ENDED.has(status);
}

export function nextActions(status: ConferenceStatus): readonly ConferenceAction[] {
  if (status === 'CLOSED') return ['REASON', 'APPLICATION'];
  if (isEnded(status)) return [...NEXT[status], ...DUTY_ACTIONS];
  return [...new Set([...NEXT[status], ...(status === 'PAUSED' ? [] : ALWAYS), ...DUTY_ACTIONS])];
}

function isDocumented(from: ConferenceStatus, to: ConferenceStatus): boolean {
  const documented: readonly ConferenceStatus[] = TRANSITIONS[from];
  return from === to || documented.includes(to) || AWAY_FROM_ANYWHERE.has(to);
}

function goesOn(from: ConferenceStatus, to: ConferenceStatus): boolean {
  if (from === to) return false;
  if (to === 'PAUSED') return !isEnded(from);
  const documented: readonly ConferenceStatus[] = TRANSITIONS[from];
  return documented.includes(to) || STAGE[to] > STAGE[from] || (STAGE[to] === STAGE[from] && !isEnded(from));
}

function statusesReached(fact: Fact, consents: readonly FactData['consent'][]): readonly ConferenceStatus[] {
  switch (fact.kind) {
    case 'referral':
      return ['REFERRED'];
    case 'triage':
      return [fact.data.decision === 'UNDER_WAY' ? 'TRIAGE' : fact.data.decision];
    case 'consent':
      return [consentIsGiven(consents) ? 'CONSENTED' : consentIsDeclined(consents) ? 'CONSENT_DECLINED' : 'CONSENT_PENDING'];
    case 'coordinator':
      return ['COORDINATOR_ALLOCATED'];
    case 'preparation':
      return ['PREPARATION'];
    case 'schedule':
      return ['CONFERENCE_SCHEDULED'];
    case 'postponement':
      return ['POSTPONED'];
    case 'notHeld':
      return ['NOT_HELD'];
    case 'meeting':
      return ['CONFERENCE_HELD'];
    case 'plan':
      return [fact.data.outcome === 'MADE' ? 'PLAN_MADE' : 'NO_PLAN_MADE'];
    case 'planDecision':
      return decisionReaches(fact.data);
    case 'review':
      return fact.data.nextReviewOn === undefined ? ['REVIEW_HELD'] : ['REVIEW_HELD', 'REVIEW_DUE'];
    case 'closure':
      return ['CLOSED'];
    case 'withdrawal':
      return ['WITHDRAWN'];
    case 'notProceeding':
      return ['NOT_PROCEEDING'];
    case 'pause':
      return ['PAUSED'];
    default:
      return [];
  }
}

function decisionReaches(decision: FactData['planDecision']): readonly ConferenceStatus[] {
  if (decision.decision === 'NOT_AGREED') return ['PLAN_NOT_AGREED'];
  const agreed = decision.decision === 'AGREED' ? 'PLAN_AGREED' : 'PLAN_AGREED_WITH_CHANGES';
  return decision.reviewOn === undefined ? [agreed] : [agreed, 'REVIEW_DUE'];
}
