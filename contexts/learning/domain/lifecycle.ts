import type { LoopStatus } from './codes.ts';
import { isStoppedForSafety } from './harm.ts';
import { isTakenDown, publishedVersion, waitingVersion, type WholeLoop } from './loop.ts';

/** Where a loop stands, from what has happened to it. */
export function statusOf(whole: WholeLoop): LoopStatus {
  const { loop, oversight } = whole;
  if (isTakenDown(oversight.moderations)) return 'TAKEN_DOWN';
  if (isStoppedForSafety(whole)) return 'STOPPED_FOR_SAFETY';
  if (loop.retirement !== undefined) return 'RETIRED';
  if (publishedVersion(whole) !== undefined) return 'PUBLISHED';
  if (waitingVersion(whole) !== undefined) return 'UNDER_REVIEW';
  if (loop.cycles.some(({ doing }) => doing !== undefined)) return 'TESTING';
  return loop.cycles.length > 0 ? 'PROPOSED' : 'DRAFT';
}

/** What the owner does to a loop. */
export type LoopAction =
  'CHANGE' | 'ATTEND' | 'TEST' | 'SUBMIT' | 'WITHDRAW' | 'RETIRE' | 'REPORT_HARM' | 'DECIDE_HARM';

/** `ATTEND`: to files that were announced. What has to be taken away can be, wherever the loop stands. */
const ALWAYS = ['ATTEND', 'REPORT_HARM', 'DECIDE_HARM'] as const;
const OPEN = ['CHANGE', 'TEST', 'SUBMIT', 'RETIRE', ...ALWAYS] as const;

/** What may be done where a loop stands. A cycle under way may be finished anywhere: what happened is always recorded. */
const ACTIONS = {
  DRAFT: OPEN,
  PROPOSED: OPEN,
  TESTING: OPEN,
  UNDER_REVIEW: ['TEST', 'WITHDRAW', 'RETIRE', ...ALWAYS],
  PUBLISHED: [...OPEN, 'WITHDRAW'],
  RETIRED: ALWAYS,
  // It may be changed and sent in: what answers the harm is a new version, and the moderators see it.
  STOPPED_FOR_SAFETY: ['CHANGE', 'SUBMIT', 'WITHDRAW', 'RETIRE', ...ALWAYS],
  TAKEN_DOWN: ['CHANGE', 'SUBMIT', 'RETIRE', ...ALWAYS],
} as const satisfies Record<LoopStatus, readonly LoopAction[]>;

export function mayBe(action: LoopAction, status: LoopStatus): boolean {
  const allowed: readonly LoopAction[] = ACTIONS[status];
  return allowed.includes(action);
}

/** Whether others than its owner and the moderators may read it. What was once published stays readable, but for what was taken down. */
export function isPublic(whole: WholeLoop): boolean {
  return publishedVersion(whole) !== undefined;
}
