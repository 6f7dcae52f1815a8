import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { englandAndWalesBankHolidays as calendar } from './bank-holidays.ts';
import { addDays, localDate } from './local-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

const seed = 20260403;
const anyDate = fc.integer({ min: 0, max: 8000 }).map((days) => addDays(localDate('2014-01-01'), days));

describe('adding working days', () => {
  it.each([
    ['a Friday to the Monday', '2026-05-15', 1, '2026-05-18'],
    ['over a weekend', '2026-05-14', 5, '2026-05-21'],
    ['from a Saturday, which does not count', '2026-05-16', 1, '2026-05-18'],
    ['over Easter', '2026-04-02', 1, '2026-04-07'],
    ['over Christmas with its substitute day', '2026-12-24', 1, '2026-12-29'],
    ['over the State Funeral of 2022', '2022-09-16', 1, '2022-09-20'],
    ['zero, from a working day', '2026-05-15', 0, '2026-05-15'],
    ['zero, from a Sunday, which stays a Sunday', '2026-05-17', 0, '2026-05-17'],
  ])('%s', (_name, date, count, expected) => {
    expect(addWorkingDays(localDate(date), count, calendar)).toBe(expected);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (count) => {
    expect(() => addWorkingDays(localDate('2026-05-15'), count, calendar)).toThrow(RangeError);
  });
});

describe('counting working days', () => {
  it.each([
    ['the same day', '2026-05-15', '2026-05-15', 0],
    ['a Friday to its Sunday', '2026-05-15', '2026-05-17', 0],
    ['a Friday to the Monday', '2026-05-15', '2026-05-18', 1],
    ['a Monday to the Monday after', '2026-05-11', '2026-05-18', 5],
    ['a week with a bank holiday in it', '2026-08-28', '2026-09-04', 4],
    ['a whole year', '2025-12-31', '2026-12-31', 253],
  ])('%s', (_name, from, to, expected) => {
    expect(workingDaysBetween(localDate(from), localDate(to), calendar)).toBe(expected);
  });

  it('refuses to run backwards', () => {
    expect(() => workingDaysBetween(localDate('2026-05-18'), localDate('2026-05-15'), calendar)).toThrow(RangeError);
  });

  it('is the inverse of adding them, which ends on a working day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 300 }), (date, count) => {
        const due = addWorkingDays(date, count, calendar);
        expect(isWorkingDay(due, calendar)).toBe(true);
        expect(workingDaysBetween(date, due, calendar)).toBe(count);
      }),
      { seed },
    );
  });

  it('adds up over any day between', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(300), fc.nat(300), (from, first, second) => {
        const middle = addDays(from, first);
        const to = addDays(middle, second);
        expect(workingDaysBetween(from, middle, calendar) + workingDaysBetween(middle, to, calendar)).toBe(
          workingDaysBetween(from, to, calendar),
        );
      }),
      { seed },
    );
  });
});
