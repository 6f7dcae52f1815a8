import { describe, expect, it } from '@jest/globals';
import { pool, type SiteResult } from './pool.ts';

const share = (authority: string, before: readonly [number, number], after: readonly [number, number]): SiteResult => ({
  authority,
  before: { numerator: before[0], n: before[1] },
  after: { numerator: after[0], n: after[1] },
});

const mean = (authority: string, before: number, after: number): SiteResult => ({
  authority,
  before: { mean: before, standardDeviation: 4, n: 50 },
  after: { mean: after, standardDeviation: 4, n: 50 },
});

describe('what places found together', () => {
  it('is nothing where no place measured before and after', () => {
    expect(pool([])).toBeUndefined();
    expect(pool([{ ...mean('a', 1, 2), before: { mean: 1, n: 50 } }])).toBeUndefined();
  });

  it('is of one place what that place saw, without an interval', () => {
    const found = pool([share('a', [20, 40], [30, 40])]);

    expect(found).toMatchObject({ sites: 1, people: 40 });
    expect(found?.least).toBeCloseTo((100 * 10) / 42, 6);
    expect(found?.mean).toBeUndefined();
  });

  it('is of places that saw the same their common change, with the classical interval at the least', () => {
    const found = pool([mean('a', 20, 15), mean('b', 30, 25), mean('c', 10, 5)]);
    // Each change has a variance of 2 * 16 / 50; Student's t of two degrees is 4.303.
    const half = 4.303 * Math.sqrt((2 * 16) / 50 / 3);

    expect(found?.mean).toBeCloseTo(-5, 9);
    expect(found?.low).toBeCloseTo(-5 - half, 9);
    expect(found?.high).toBeCloseTo(-5 + half, 9);
  });

  it('is less sure the more places differ, whatever their size', () => {
    const alike = pool([mean('a', 20, 15), mean('b', 20, 14), mean('c', 20, 16)]);
    const unlike = pool([mean('a', 20, 5), mean('b', 20, 25), mean('c', 20, 15)]);

    expect(width(unlike)).toBeGreaterThan(2 * width(alike));
    expect(unlike).toMatchObject({ least: -15, greatest: 5 });
  });

  it('reproduces a worked example: changes 2, 4 and 9 of variance 1', () => {
    const site = (authority: string, change: number): SiteResult => ({
      authority,
      before: { mean: 0, standardDeviation: 5, n: 50 },
      after: { mean: change, standardDeviation: 5, n: 50 },
    });
    const found = pool([site('a', 2), site('b', 4), site('c', 9)]);
    // q = 26, tau² = (26 - 2) / (3 - 1) = 12, weights 1/13, spread (9 + 1 + 16) / 13 / 2 = 1: 5 ± 4.303 √(13/3).
    const half = 4.303 * Math.sqrt(13 / 3);

    expect(found?.mean).toBeCloseTo(5, 9);
    expect(found?.low).toBeCloseTo(5 - half, 6);
    expect(found?.high).toBeCloseTo(5 + half, 6);
  });

  it('stays certain of nothing where all or none did', () => {
    const found = pool([share('a', [0, 20], [20, 20]), share('b', [0, 20], [20, 20])]);

    expect(found?.mean).toBeLessThan(100);
    expect(width(found)).toBeGreaterThan(10);
  });
});

function width(found: ReturnType<typeof pool>): number {
  return (found?.high ?? 0) - (found?.low ?? 0);
}
