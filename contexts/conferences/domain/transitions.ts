import type { ConferenceStatus } from './codes.ts';

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

/** Where an episode is over. */
export const ENDED_STATUSES = ['CLOSED', 'WITHDRAWN', 'NOT_PROCEEDING'] as const satisfies readonly ConferenceStatus[];
const ENDED: ReadonlySet<ConferenceStatus> = new Set(ENDED_STATUSES);
const AWAY_FROM_ANYWHERE: ReadonlySet<ConferenceStatus> = new Set(['PAUSED', 'WITHDRAWN', 'NOT_PROCEEDING', 'CLOSED']);

export function isEnded(status: ConferenceStatus): boolean {
  return ENDED.has(status);
}

export function isDocumented(from: ConferenceStatus, to: ConferenceStatus): boolean {
  const documented: readonly ConferenceStatus[] = TRANSITIONS[from];
  return from === to || documented.includes(to) || AWAY_FROM_ANYWHERE.has(to);
}

/** Whether an episode that stands here moves there: late entries of earlier stages do not take it back. */
export function goesOn(from: ConferenceStatus, to: ConferenceStatus): boolean {
  if (from === to) return false;
  if (to === 'PAUSED') return !isEnded(from);
  const documented: readonly ConferenceStatus[] = TRANSITIONS[from];
  return documented.includes(to) || STAGE[to] > STAGE[from] || (STAGE[to] === STAGE[from] && !isEnded(from));
}

/** Whether a status lies beyond consent, so that it is lost with it. */
export function needsConsent(status: ConferenceStatus): boolean {
  return STAGE[status] > STAGE.CONSENTED && STAGE[status] < STAGE.CONFERENCE_HELD;
}

/** What every conference passes through on its way. */
const MILESTONES = [
  'ACCEPTED',
  'CONSENTED',
  'COORDINATOR_ALLOCATED',
  'PREPARATION',
  'CONFERENCE_SCHEDULED',
  'CONFERENCE_HELD',
] as const satisfies readonly ConferenceStatus[];

/** The milestones that a step passes over. */
export function milestonesBetween(from: ConferenceStatus, to: ConferenceStatus): readonly ConferenceStatus[] {
  return MILESTONES.filter((status) => STAGE[status] > STAGE[from] && STAGE[status] < STAGE[to]);
}
