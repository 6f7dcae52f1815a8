import { describe, expect, it } from '@jest/globals';
import { roundHalfUp, tenthsOfPercent, whatRoundsTo } from './rounding.ts';

describe('rounding half up', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 10],
    [14, 10],
    [15, 20],
    [25, 30],
  ])('shows %i as %i', (count, shown) => {
    expect(roundHalfUp(count, 10)).toBe(shown);
  });

  it.each([10, 5, 3, 1])('to multiples of %i gives away no more than what rounds to what is shown', (base) => {
    for (let count = 0; count <= 100; count += 1) {
      const shown = roundHalfUp(count, base);
      const { from, to } = whatRoundsTo(shown, base);

      expect({ count, isWithin: from <= count && count <= to }).toEqual({ count, isWithin: true });
      expect([roundHalfUp(Math.max(0, from), base), roundHalfUp(to, base)]).toEqual([shown, shown]);
      expect(roundHalfUp(to + 1, base)).not.toBe(shown);
    }
  });

  it.each([
    [1, 3, 333],
    [1, 8, 125],
    [1, 16, 63],
    [2, 3, 667],
    [5, 5, 1000],
  ])('gives %i of %i as %i tenths of a per cent', (numerator, denominator, tenths) => {
    expect(tenthsOfPercent(numerator, denominator)).toBe(tenths);
  });

  it('has no share of nothing', () => {
    expect(tenthsOfPercent(0, 0)).toBeNull();
  });
});
