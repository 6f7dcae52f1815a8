import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, localDate } from './local-date.ts';
import { addYears } from './years.ts';

const seed = Number(process.env['FC_SEED'] ?? 20260630);
const days = fc.integer({ min: 0, max: 60_000 }).map((day) => addDays(localDate('1950-01-01'), day));

describe('a day of another year', () => {
  it.each([
    ['2026-06-30', 3, '2029-06-30'],
    ['2024-02-29', 3, '2027-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', -4, '2020-02-29'],
    ['2024-02-29', -1, '2023-02-28'],
    ['2096-02-29', 4, '2100-02-28'],
    ['2023-02-28', 1, '2024-02-28'],
  ])('%s and %i years is %s', (from, years, to) => {
    expect(addYears(localDate(from), years)).toBe(to);
  });

  it('is a day that exists, of the same month, as many years of 365 days on, and a day for each leap year', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 75 }), (from, years) => {
        const to = addYears(from, years);
        const beyond = daysBetween(from, to) - 365 * years;
        expect(addDays(to, 0)).toBe(to);
        expect(to.slice(5, 7)).toBe(from.slice(5, 7));
        expect(beyond).toBeGreaterThanOrEqual(Math.floor(years / 4) - 2);
        expect(beyond).toBeLessThanOrEqual(Math.ceil(years / 4));
      }),
      { seed },
    );
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 75 }), (one, other, years) => {
        const [first, last] = one <= other ? [one, other] : [other, one];
        expect(addYears(first, years) <= addYears(last, years)).toBe(true);
      }),
      { seed },
    );
  });

  it.each([0.5, Number.NaN, 9_000])('is none for %d years', (years) => {
    expect(() => addYears(localDate('2026-06-30'), years)).toThrow(RangeError);
  });
});
