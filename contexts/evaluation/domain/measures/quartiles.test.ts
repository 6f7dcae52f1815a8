import { describe, expect, it } from '@jest/globals';
import { quartilesOf } from './quartiles.ts';

function histogram(values: readonly number[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}

/** Worked out by hand, as R's `quantile(x, c(.25, .5, .75))` has them. */
describe('The median and the quartiles', () => {
  it.each([
    [[7], 7, 7, 7],
    [[1, 2], 1.25, 1.5, 1.75],
    [[3, 1, 2], 1.5, 2, 2.5],
    [[10, 20, 30, 40], 17.5, 25, 32.5],
    [[1, 2, 3, 4, 5], 2, 3, 4],
    [[6, 47, 49, 15, 42, 41, 7, 39, 43, 40, 36], 25.5, 40, 42.5],
    [[0, 0, 0, 42], 0, 0, 10.5],
  ])('of %j are %d, %d and %d', (values, lower, median, upper) => {
    expect(quartilesOf(histogram(values))).toEqual({ lower, median, upper });
  });

  it('do not depend on the order, and count what occurs twice twice', () => {
    expect(quartilesOf(histogram([5, 1, 5, 1, 9]))).toEqual(quartilesOf(histogram([1, 1, 5, 5, 9])));
    expect(quartilesOf(histogram([1, 1, 5, 5, 9]))).toEqual({ lower: 1, median: 5, upper: 5 });
  });

  it('are none of nothing', () => {
    expect(quartilesOf(new Map())).toBeNull();
  });
});
