import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { englandAndWalesBankHolidays as calendar } from './bank-holidays.ts';
import { addDays, localDate } from './local-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

const seed = 20260403;
const anyDate = fc.integer({ min: 0, max: 8000 }).map((days) => addDays(localDate('2014-01-01'), days));

describe('adding working days', () => {
  it.each([
    { span: 'a Friday to the Monday', date: '2026-05-15', count: 1, expected: '2026-05-18' },
    { span: 'over a weekend', date: '2026-05-14', count: 5, expected: '2026-05-21' },
    { span: 'from a Saturday, which does not count', date: '2026-05-16', count: 1, expected: '2026-05-18' },
    { span: 'over Easter', date: '2026-04-02', count: 1, expected: '2026-04-07' },
    { span: 'over Christmas with its substitute day', date: '2026-12-24', count: 1, expected: '2026-12-29' },
    { span: 'over the State Funeral of 2022', date: '2022-09-16', count: 1, expected: '2022-09-20' },
    { span: 'zero, from a working day', date: '2026-05-15', count: 0, expected: '2026-05-15' },
    { span: 'zero, from a Sunday, which stays a Sunday', date: '2026-05-17', count: 0, expected: '2026-05-17' },
  ])('$span', ({ date, count, expected }) => {
    expect(addWorkingDays(localDate(date), count, calendar)).toBe(expected);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (count) => {
    expect(() => addWorkingDays(localDate('2026-05-15'), count, calendar)).toThrow(RangeError);
  });
});

describe('counting working days', () => {
  it.each([
    { span: 'the same day', from: '2026-05-15', to: '2026-05-15', expected: 0 },
    { span: 'a Friday to its Sunday', from: '2026-05-15', to: '2026-05-17', expected: 0 },
    { span: 'a Friday to the Monday', from: '2026-05-15', to: '2026-05-18', expected: 1 },
    { span: 'a Monday to the Monday after', from: '2026-05-11', to: '2026-05-18', expected: 5 },
    { span: 'a week with a bank holiday in it', from: '2026-08-28', to: '2026-09-04', expected: 4 },
    { span: 'a whole year', from: '2025-12-31', to: '2026-12-31', expected: 253 },
  ])('$span', ({ from, to, expected }) => {
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
