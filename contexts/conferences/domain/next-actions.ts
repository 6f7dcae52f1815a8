import type { ConferenceAction, ConferenceStatus } from './codes.ts';
import { isEnded } from './transitions.ts';

const ALWAYS: readonly ConferenceAction[] = [
  'CONSENT',
  'SCREEN',
  'SAFETY_PLAN',
  'PAUSE',
  'NOT_PROCEEDING',
  'WITHDRAWAL',
  'CLOSURE',
];
const DUTY_ACTIONS: readonly ConferenceAction[] = [
  'OFFER',
  'OFFER_RESPONSE',
  'LETTER',
  'EXEMPTION',
  'APPLICATION',
  'REASON',
];

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
  PAUSED: ['RESUMPTION', 'NOT_PROCEEDING', 'WITHDRAWAL', 'CLOSURE'],
  WITHDRAWN: ['CLOSURE'],
  NOT_PROCEEDING: ['CLOSURE'],
  CLOSED: [],
} as const satisfies Record<ConferenceStatus, readonly ConferenceAction[]>;

/** The duty of section 31ZA outlasts the episode, so what belongs to it can be recorded after the end too. */
export function nextActions(status: ConferenceStatus): readonly ConferenceAction[] {
  if (isEnded(status)) return [...NEXT[status], ...DUTY_ACTIONS];
  return [...new Set([...NEXT[status], ...(status === 'PAUSED' ? [] : ALWAYS), ...DUTY_ACTIONS])];
}
