import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageAtEarliest, ageAtLatest } from './age.ts';
import { addDays, type LocalDate, localDate } from './local-date.ts';
import { daysIn, month, monthOf, parseMonth } from './month.ts';

const seed = 20260402;

describe('reading a month', () => {
  it.each(['2026-01', '1900-01', '2100-12'])('takes %s', (text) => {
    expect(parseMonth(text)).toBe(text);
  });

  it.each(['2026-00', '2026-13', '2026-1', '1899-12', '2101-01', '2026-01-01', '2026-01 ', '', '202601', '2026-0１'])(
    'refuses %j',
    (text) => {
      expect(parseMonth(text)).toBeNull();
    },
  );

  it('throws for a month of our own that is wrong', () => {
    expect(() => month('2026-13')).toThrow(RangeError);
  });

  it('knows the month of a date and its length', () => {
    expect(monthOf(localDate('2024-02-29'))).toBe('2024-02');
    expect(['2024-02', '2026-02', '2026-12', '2026-04'].map((text) => daysIn(month(text)))).toEqual([29, 28, 31, 30]);
  });
});

describe('age where birth is known to the month', () => {
  it.each([
    ['2010-05', '2026-04-30', 15, 15],
    ['2010-05', '2026-05-01', 16, 15],
    ['2010-05', '2026-05-30', 16, 15],
    ['2010-05', '2026-05-31', 16, 16],
    ['2010-05', '2026-06-01', 16, 16],
    ['2012-02', '2026-02-28', 14, 13],
    ['2012-02', '2026-03-01', 14, 14],
    ['2010-02', '2028-02-28', 18, 18],
    ['2026-05', '2026-05-10', 0, -1],
    ['2026-05', '2026-04-30', -1, -1],
  ])('born in %s, on %s: at most %i, at least %i', (birth, on, most, least) => {
    expect(ageAtEarliest(month(birth), localDate(on))).toBe(most);
    expect(ageAtLatest(month(birth), localDate(on))).toBe(least);
  });

  it('holds between its bounds whatever the day of birth was', () => {
    const start = localDate('1990-01-01');
    const days = fc.integer({ min: 0, max: 15_000 });
    fc.assert(
      fc.property(days, days, (born, lived) => {
        const birth = addDays(start, born);
        const on = addDays(birth, lived);
        const age = ageByBirthdays(birth, on);
        expect(ageAtEarliest(monthOf(birth), on)).toBeGreaterThanOrEqual(age);
        expect(ageAtLatest(monthOf(birth), on)).toBeLessThanOrEqual(age);
        expect(ageAtEarliest(monthOf(birth), on) - ageAtLatest(monthOf(birth), on)).toBeLessThanOrEqual(1);
      }),
      { seed },
    );
  });
});

/** Counts birthdays one by one, as an independent oracle. */
function ageByBirthdays(birth: LocalDate, on: LocalDate): number {
  let age = 0;
  for (let year = Number(birth.slice(0, 4)) + 1; ; year += 1) {
    if (`${year}${birth.slice(4)}` > on) return age;
    age += 1;
  }
}
