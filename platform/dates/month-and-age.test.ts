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
    { birth: '2010-05', on: '2026-04-30', most: 15, least: 15 },
    { birth: '2010-05', on: '2026-05-01', most: 16, least: 15 },
    { birth: '2010-05', on: '2026-05-30', most: 16, least: 15 },
    { birth: '2010-05', on: '2026-05-31', most: 16, least: 16 },
    { birth: '2010-05', on: '2026-06-01', most: 16, least: 16 },
    { birth: '2012-02', on: '2026-02-28', most: 14, least: 13 },
    { birth: '2012-02', on: '2026-03-01', most: 14, least: 14 },
    { birth: '2010-02', on: '2028-02-28', most: 18, least: 18 },
    { birth: '2026-05', on: '2026-05-10', most: 0, least: -1 },
    { birth: '2026-05', on: '2026-04-30', most: -1, least: -1 },
  ])('born in $birth, on $on: at most $most, at least $least', ({ birth, on, most, least }) => {
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
