import { describe, expect, it } from '@jest/globals';
import type { FrozenCell } from '../snapshots/tally.ts';
import { figureOf } from './figures.ts';

const cell = (more: Partial<FrozenCell>): FrozenCell => ({
  id: '202627|m|A0000001|Total',
  population: 'EPISODE_CHILDREN',
  measure: 'm',
  count: 0,
  families: 0,
  ...more,
});

describe('A figure', () => {
  it('of a count is the count, and nought where nothing was counted', () => {
    expect(figureOf('COUNT', { part: cell({ count: 7, families: 5 }), whole: undefined })).toMatchObject({
      value: 7,
      families: 5,
    });
    expect(figureOf('COUNT', { part: undefined, whole: undefined }).value).toBe(0);
  });

  it.each([
    [1, 3, 33.3],
    [1, 8, 12.5],
    [1, 16, 6.3],
    [0, 4, 0],
    [4, 4, 100],
  ])('of a share, %d of %d, is %d per cent, halves up', (numerator, of, value) => {
    const part = cell({ count: numerator, families: 2 });
    const whole = cell({ count: of, families: 4 });
    expect(figureOf('SHARE', { part, whole })).toMatchObject({ value, of, numerator });
  });

  it('of a share is of the fewer families, and of all of them where nobody is the part', () => {
    const families = (count: number) =>
      figureOf('SHARE', { part: cell({ count, families: count }), whole: cell({ count: 9, families: 7 }) }).families;
    expect([families(2), families(0)]).toEqual([2, 7]);
  });

  it('of a share of nobody is none', () => {
    expect(figureOf('SHARE', { part: undefined, whole: undefined })).toMatchObject({ value: null, of: 0 });
  });

  it('of lengths of time is their median, with the quartiles', () => {
    const part = cell({
      count: 4,
      values: [
        [10, 1],
        [20, 1],
        [30, 1],
        [40, 1],
      ],
    });
    expect(figureOf('QUARTILES', { part, whole: undefined })).toMatchObject({
      value: 25,
      of: 4,
      quartiles: { lower: 17.5, median: 25, upper: 32.5 },
      moments: { mean: 25, standardDeviation: 11.18 },
    });
  });

  it('of a sum is the sum', () => {
    expect(figureOf('SUM', { part: cell({ count: 2, sum: 1234 }), whole: undefined }).value).toBe(1234);
  });
});
