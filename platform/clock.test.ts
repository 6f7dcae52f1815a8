import { describe, expect, it } from '@jest/globals';
import { fixedClock, systemClock } from './clock.ts';

describe('a clock', () => {
  it('that is fixed keeps its instant, whatever is done to the Dates it gave or was given', () => {
    const instant = new Date('2026-05-15T09:00:00Z');
    const clock = fixedClock(instant);
    instant.setUTCFullYear(1999);
    clock.now().setUTCFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-05-15T09:00:00.000Z');
  });

  it("of the system gives the machine's time", () => {
    const before = Date.now();
    const now = systemClock.now().getTime();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
