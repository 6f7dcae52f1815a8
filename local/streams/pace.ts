/** Milliseconds: soon after something happened, seldom when nothing does, and ever slower while it fails. */
const SOONEST = 20;
const IDLE_LIMIT = 500;
const FAILURE_LIMIT = 5000;

export type Outcome = 'busy' | 'idle' | 'failed';

/** How long to wait before asking again, after an outcome and the wait that came before it. */
export function nextWait(outcome: Outcome, lastWait: number): number {
  if (outcome === 'busy') return 0;
  const limit = outcome === 'idle' ? IDLE_LIMIT : FAILURE_LIMIT;
  return Math.min(limit, Math.max(SOONEST, lastWait * 2));
}
