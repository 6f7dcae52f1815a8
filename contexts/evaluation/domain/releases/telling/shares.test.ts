import { describe, expect, it } from '@jest/globals';
import { roundHalfUp, tenthsOfPercent, whatRoundsTo } from '../../disclosure/rounding.ts';
import { shareTold } from './shares.ts';

const share = (numerator: string, denominator: string, isRounded = false): string =>
  shareTold({ numerator, denominator, isRounded }).symbol;

describe('A share', () => {
  it.each([
    ['20', '30', '66.7'],
    ['1', '8', '12.5'],
    ['7', '7', '100.0'],
    ['0', '9', '0.0'],
    ['c', '30', 'c'],
    ['20', 'c', 'c'],
    ['0', '0', 'z'],
    ['c', '0', 'z'],
    ['x', '30', 'x'],
    ['low', '200', 'u'],
  ])('of %s of %s is %s', (numerator, denominator, told) => {
    expect(share(numerator, denominator)).toBe(told);
  });

  it('of rounded counts is unreliable under a hundred, and made of the rounded counts from there on', () => {
    expect([share('40', '90', true), share('50', '100', true), share('50', '110', true)]).toEqual([
      'u',
      '50.0',
      '45.5',
    ]);
  });

  it('says of rounded counts what they say, whichever counts they are: it leaves each all its range', () => {
    for (const [part, whole] of [
      [50, 100],
      [120, 130],
      [70, 240],
    ] as const) {
      const [ofPart, ofWhole] = [whatRoundsTo(part, 10), whatRoundsTo(whole, 10)];
      const possible = new Set<string>();
      const exact = new Set<number | null>();
      for (let n = ofPart.from; n <= ofPart.to; n += 1) {
        for (let d = ofWhole.from; d <= ofWhole.to; d += 1) {
          possible.add(share(String(roundHalfUp(n, 10)), String(roundHalfUp(d, 10)), true));
          exact.add(tenthsOfPercent(n, d));
        }
      }
      expect(possible.size).toBe(1);
      // Made of the counts themselves it would tell most of a hundred pairs apart.
      expect(exact.size).toBeGreaterThan(40);
    }
  });
});
