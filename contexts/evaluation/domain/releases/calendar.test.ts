import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  dayOfWeek,
  englandAndWalesBankHolidays,
  isWorkingDay,
  localDate,
} from '../../../../platform/dates/index.ts';
import { releaseCalendar } from './calendar.ts';

const at = (instant: string) => new Date(instant);
const calendar = (judgedOn: readonly string[], now: string) => releaseCalendar(judgedOn.map(localDate), at(now));
const THURSDAY = 3;

describe('The calendar of releases', () => {
  it.each([
    ['2026-03-31', '2025-12-31'],
    ['2026-04-01', '2026-03-31'],
    ['2026-06-30', '2026-03-31'],
    ['2026-07-01', '2026-06-30'],
    ['2026-10-01', '2026-09-30'],
    ['2026-12-31', '2026-09-30'],
    ['2027-01-01', '2026-12-31'],
    ['2027-01-31', '2026-12-31'],
  ])('takes a quarter for told once records were judged after its last day: %s tells until %s', (judgedOn, until) => {
    expect(calendar([judgedOn], '2026-06-15T12:00:00.000Z').toldUntil).toBe(until);
  });

  it.each([
    ['2026-01-05', '2026-03-31', '2026-05-28', '2026-05-28T08:30:00.000Z'],
    ['2026-04-01', '2026-06-30', '2026-08-27', '2026-08-27T08:30:00.000Z'],
    ['2026-07-01', '2026-09-30', '2026-11-26', '2026-11-26T09:30:00.000Z'],
    ['2026-10-01', '2026-12-31', '2027-02-25', '2027-02-25T09:30:00.000Z'],
  ])('after one of %s expects that of the quarter to %s on %s, at half past nine', (judgedOn, end, dueOn, dueAt) => {
    expect(calendar([judgedOn], '2026-01-10T12:00:00.000Z').next).toEqual({ quarterEndsOn: end, dueOn, dueAt });
  });

  it('goes by the newest of those that stand, in whatever order they came', () => {
    expect(calendar(['2026-10-05', '2026-04-02', '2026-07-03'], '2026-10-10T12:00:00.000Z').toldUntil).toBe(
      '2026-09-30',
    );
  });

  it('is late from the very moment on', () => {
    const isLate = (now: string) => calendar(['2026-07-01'], now).isLate;
    expect(isLate('2026-11-26T09:30:00.000Z')).toBe(false);
    expect(isLate('2026-11-26T09:30:00.001Z')).toBe(true);
    expect(calendar(['2026-10-01'], '2026-11-26T09:30:00.001Z').isLate).toBe(false);
  });

  it('stays late by the oldest that was missed, and does not jump over it', () => {
    const { next, isLate, ahead } = calendar(['2026-04-02'], '2027-03-10T12:00:00.000Z');
    expect({ next: next.quarterEndsOn, isLate }).toEqual({ next: '2026-06-30', isLate: true });
    expect(ahead.map(({ quarterEndsOn }) => quarterEndsOn)).toEqual([
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
      '2027-03-31',
    ]);
  });

  it.each([
    // Due on 28 May 2026, at half past eight by UTC.
    ['2026-04-01T00:00:00.000Z', '2026-03-31'],
    ['2026-05-28T08:30:00.000Z', '2026-03-31'],
    ['2026-05-28T08:30:00.001Z', '2026-06-30'],
    ['2026-06-30T22:59:59.000Z', '2026-06-30'],
    ['2026-06-30T23:00:00.000Z', '2026-06-30'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31'],
    ['2027-01-01T00:00:00.000Z', '2026-12-31'],
  ])('promised nothing before the first: at %s the next is that of the quarter to %s', (now, end) => {
    const { toldUntil, next, isLate } = calendar([], now);
    expect({ toldUntil, end: next.quarterEndsOn, isLate }).toEqual({ toldUntil: null, end, isLate: false });
  });

  it('names Thursdays eight to nine weeks after a quarter, none of them a bank holiday', () => {
    let judgedOn = localDate('2024-01-02');
    for (let quarter = 0; quarter < 60; quarter += 1) {
      const { next } = releaseCalendar([judgedOn], at('2024-01-02T12:00:00.000Z'));
      expect(dayOfWeek(next.dueOn)).toBe(THURSDAY);
      expect(isWorkingDay(next.dueOn, englandAndWalesBankHolidays)).toBe(true);
      expect(next.dueOn >= addDays(next.quarterEndsOn, 56) && next.dueOn < addDays(next.quarterEndsOn, 63)).toBe(true);
      judgedOn = addDays(next.quarterEndsOn, 1);
    }
  });
});
