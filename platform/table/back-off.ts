/** Waits. Passed in, so that tests do not. */
export type Pause = (milliseconds: number) => Promise<void>;

export const realPause: Pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const FIRST_MILLISECONDS = 8;
const MOST_MILLISECONDS = 400;

/** Exponential with full jitter: writers that collided once should not meet again. */
export function backOffMilliseconds(attempt: number, random: () => number = Math.random): number {
  return Math.ceil(random() * Math.min(MOST_MILLISECONDS, FIRST_MILLISECONDS * 2 ** attempt));
}
