import { setTimeout } from 'node:timers/promises';

/** Times that something is tried: with the waits between them, about ten minutes. */
const MOST_TRIES = 15;
const LONGEST_SECONDS = 60;

/** What keeps the sender from going on now: told to its operator, and the next run goes on where it was. */
export class Stopped extends Error {}

export type BackOff = {
  /**
   * Waits before trying again: longer each time, with some chance in it so that senders do not come all at once; and
   * at least as long as the API asked for.
   *
   * @throws Stopped after too many tries
   */
  readonly wait: (attempt: number, why: string, retryAfterSeconds?: number) => Promise<void>;
};

/** @param first seconds before the second try */
export function openBackOff(first: number): BackOff {
  return {
    async wait(attempt, why, retryAfterSeconds = 0) {
      if (attempt >= MOST_TRIES) throw new Stopped(`${why}. It was tried ${String(attempt)} times.`);
      const whole = Math.min(LONGEST_SECONDS, first * 2 ** (attempt - 1));
      const own = whole * (0.5 + Math.random() / 2);
      const seconds = retryAfterSeconds > 0 ? retryAfterSeconds + Math.random() * first : own;
      console.error(`Waiting ${seconds.toFixed(2)} s: ${why}.`);
      await setTimeout(seconds * 1000);
    },
  };
}
