import type { Clock } from '../../platform/clock.ts';

export type MovingClock = Clock & {
  /** Goes to ten o'clock of a day, or to another time of it, UTC. */
  readonly goTo: (day: string, time?: string) => void;
  readonly advance: (milliseconds: number) => void;
};

/** Stands still on a day of the test's choice, but for a millisecond at each look, so that no two requests are at one instant. */
export function movingClock(day: string): MovingClock {
  const at = (on: string, time = '10:00'): number => Date.parse(`${on}T${time}:00.000Z`);
  let milliseconds = at(day);
  return {
    now: () => new Date((milliseconds += 1)),
    goTo: (on, time) => {
      milliseconds = at(on, time);
    },
    advance: (by) => {
      milliseconds += by;
    },
  };
}
