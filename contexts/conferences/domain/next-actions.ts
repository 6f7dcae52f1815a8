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
/** What can be said at any time, after the end too: the duty of section 31ZA outlasts the episode, and so may a complaint. */
const LASTING_ACTIONS: readonly ConferenceAction[] = [
  'OFFER',
  'OFFER_RESPONSE',
  'LETTER',
  'EXEMPTION',
  'APPLICATION',
  'COMPLAINT',
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
  CONFERENCE_HELD: ['PLAN', 'FEEDBACK'],
  PLAN_MADE: ['PLAN_SHARED', 'PLAN_DECISION', 'FEEDBACK'],
  NO_PLAN_MADE: ['PLAN', 'FEEDBACK'],
  PLAN_AGREED: ['PLAN_SHARED', 'REVIEW', 'FEEDBACK'],
  PLAN_AGREED_WITH_CHANGES: ['PLAN_SHARED', 'REVIEW', 'FEEDBACK'],
  PLAN_NOT_AGREED: ['PLAN', 'FEEDBACK'],
  REVIEW_DUE: ['REVIEW', 'FEEDBACK'],
  REVIEW_HELD: ['REVIEW', 'FEEDBACK'],
  PAUSED: ['RESUMPTION', 'NOT_PROCEEDING', 'WITHDRAWAL', 'CLOSURE'],
  WITHDRAWN: ['CLOSURE'],
  NOT_PROCEEDING: ['CLOSURE'],
  CLOSED: [],
} as const satisfies Record<ConferenceStatus, readonly ConferenceAction[]>;

export function nextActions(status: ConferenceStatus): readonly ConferenceAction[] {
  if (isEnded(status)) return [...NEXT[status], ...LASTING_ACTIONS];
  return [...new Set([...NEXT[status], ...(status === 'PAUSED' ? [] : ALWAYS), ...LASTING_ACTIONS])];
}
