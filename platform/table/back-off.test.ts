import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../seeded-random.ts';
import { backOffMilliseconds } from './back-off.ts';

describe('backing off', () => {
  const longest = (attempt: number): number => backOffMilliseconds(attempt, () => 1 - Number.EPSILON);

  it('may wait twice as long after each attempt, up to 400 ms', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 14, 1000].map(longest)).toEqual([16, 32, 64, 128, 256, 400, 400, 400, 400]);
  });

  it('may not wait at all, so that those who collided part', () => {
    expect(backOffMilliseconds(14, () => 0)).toBe(0);
  });

  it('draws a whole number from none to the longest', () => {
    const random = seededRandom('back-off').float;
    for (let attempt = 1; attempt <= 200; attempt += 1) {
      const drawn = backOffMilliseconds(attempt % 14, random);
      expect(Number.isInteger(drawn)).toBe(true);
      expect(drawn).toBeGreaterThanOrEqual(0);
      expect(drawn).toBeLessThanOrEqual(longest(attempt % 14));
    }
  });
});
