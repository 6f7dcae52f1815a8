import type { Attempt, Delivery } from './delivery.ts';

/** Milliseconds. The first retry comes within ten seconds, the longest wait is six hours. */
const FIRST_WAIT = 10_000;
const LONGEST_WAIT = 6 * 60 * 60_000;
/** Milliseconds: three days, after which a delivery is given up. */
export const GIVEN_UP_AFTER = 3 * 24 * 60 * 60_000;

/** From 0 up to and without 1. */
export type Random = () => number;

type Next = Pick<Delivery, 'status' | 'dueAt'>;

/**
 * What follows on an attempt. After a failure it is tried again at any time within a wait that doubles (full jitter, so that
 * the retries of a thousand deliveries that failed together do not come together), and a last time after three days.
 */
export function nextAfter({ createdAt, attemptCount }: Delivery, { at, outcome }: Attempt, random: Random): Next {
  if (outcome === 'DELIVERED') return { status: 'DELIVERED', dueAt: at };
  const last = Date.parse(createdAt) + GIVEN_UP_AFTER;
  const now = Date.parse(at);
  if (now >= last) return { status: 'DEAD', dueAt: at };
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** attemptCount);
  const next = now + Math.ceil(random() * wait);
  return { status: 'DUE', dueAt: new Date(Math.min(next, last)).toISOString() };
}

/**
 * Whether nothing has arrived for three days in which the webhook was active.
 *
 * @param lastSuccessAt null for never
 */
export function isDeaf(activeSince: string, lastSuccessAt: string | null, now: Date): boolean {
  const since = lastSuccessAt === null || lastSuccessAt < activeSince ? activeSince : lastSuccessAt;
  return now.getTime() - Date.parse(since) >= GIVEN_UP_AFTER;
}
