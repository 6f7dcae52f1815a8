import { describe, expect, it } from '@jest/globals';
import { bandOf, coarseShare } from './count-band.ts';

describe('the band of a count', () => {
  it('holds the count, and touches the bands beside it without a gap', () => {
    for (let count = 0; count <= 4_500; count += 1) {
      const { least, most } = bandOf(count);
      expect(least).toBeLessThanOrEqual(count);
      expect(most).toBeGreaterThanOrEqual(count);
      expect(bandOf(least)).toEqual(bandOf(most));
      expect(bandOf(most + 1).least).toBe(most + 1);
    }
  });

  it('never tells one to five apart', () => {
    expect(new Set([1, 2, 3, 4, 5].map((count) => JSON.stringify(bandOf(count))))).toEqual(
      new Set(['{"least":1,"most":5}']),
    );
  });

  it('tells that there is none', () => {
    expect(bandOf(0)).toEqual({ least: 0, most: 0 });
  });
});

describe('a coarse share', () => {
  it('is in steps of ten', () => {
    expect([0, 10, 11, 39, 40].map((part) => coarseShare(part, 40))).toEqual([0, 30, 30, 100, 100]);
  });

  it('is not told of twenty or fewer', () => {
    expect([coarseShare(0, 0), coarseShare(20, 20), coarseShare(21, 21)]).toEqual([null, null, 100]);
  });
});
