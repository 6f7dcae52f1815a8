/**
 * Where the time comes from. It is asked once a request, at the edge, and the instant is passed on from there: two
 * facts of one request never disagree about now, and a rule never reads a clock.
 */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** Always the same instant. Each answer is a Date of its own, since a Date can be changed by whoever holds it. */
export function fixedClock(instant: Date): Clock {
  const milliseconds = instant.getTime();
  return { now: () => new Date(milliseconds) };
}
