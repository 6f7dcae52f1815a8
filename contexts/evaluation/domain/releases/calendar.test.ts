import { describe, expect, it } from '@jest/globals';
import {
  addDays,
  dayOfWeek,
  englandAndWalesBankHolidays,
  isWorkingDay,
  localDate,
} from '../../../../platform/dates/index.ts';
import { releaseCalendar } from './calendar.ts';

/** @param now such as 2026-11-26 09:30, in England */
const at = (now: string) => ({ day: localDate(now.slice(0, 10)), time: now.slice(11) });
const calendar = (standing: readonly string[], now: string, withdrawn: readonly string[] = []) =>
  releaseCalendar({ standing: standing.map(localDate), withdrawn: withdrawn.map(localDate) }, at(now));
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
    expect(calendar([judgedOn], '2026-06-15 12:00').toldUntil).toBe(until);
  });

  it.each([
    ['2026-01-05', '2026-03-31', '2026-05-28'],
    ['2026-04-01', '2026-06-30', '2026-08-27'],
    ['2026-07-01', '2026-09-30', '2026-11-26'],
    ['2026-10-01', '2026-12-31', '2027-02-25'],
  ])('after one of %s expects that of the quarter to %s on %s', (judgedOn, end, dueOn) => {
    expect(calendar([judgedOn], '2026-01-10 12:00').next).toEqual({ quarterEndsOn: end, dueOn });
  });

  it('goes by the newest of those that stand, in whatever order they came', () => {
    expect(calendar(['2026-10-05', '2026-04-02', '2026-07-03'], '2026-10-10 12:00').toldUntil).toBe('2026-09-30');
  });

  it('is late once the minute is over', () => {
    const isLate = (now: string) => calendar(['2026-07-01'], now).isLate;
    expect(isLate('2026-11-25 23:59')).toBe(false);
    expect(isLate('2026-11-26 09:30')).toBe(false);
    expect(isLate('2026-11-26 09:31')).toBe(true);
    expect(isLate('2026-11-27 00:00')).toBe(true);
    expect(calendar(['2026-10-01'], '2026-11-26 09:31').isLate).toBe(false);
  });

  it('stays late by the oldest that was missed, and does not jump over it', () => {
    const { next, isLate, ahead } = calendar(['2026-04-02'], '2027-03-10 12:00');
    expect({ next: next.quarterEndsOn, isLate }).toEqual({ next: '2026-06-30', isLate: true });
    expect(ahead.map(({ quarterEndsOn }) => quarterEndsOn)).toEqual([
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
      '2027-03-31',
    ]);
  });

  it.each([
    ['2026-04-01 00:00', '2026-03-31'],
    ['2026-05-28 09:30', '2026-03-31'],
    ['2026-05-28 09:31', '2026-06-30'],
    ['2026-06-30 23:59', '2026-06-30'],
    ['2026-07-01 00:00', '2026-06-30'],
    ['2026-12-31 23:59', '2026-12-31'],
    ['2027-01-01 00:00', '2026-12-31'],
  ])('promised nothing before the first: at %s the next is that of the quarter to %s', (now, end) => {
    const { toldUntil, next, isLate } = calendar([], now);
    expect({ toldUntil, end: next.quarterEndsOn, isLate }).toEqual({ toldUntil: null, end, isLate: false });
  });

  it('expects once more what was withdrawn, where nothing else stands for it', () => {
    const { toldUntil, next, isLate } = calendar([], '2026-12-10 12:00', ['2026-10-02', '2026-12-01']);
    expect({ toldUntil, end: next.quarterEndsOn, isLate }).toEqual({
      toldUntil: null,
      end: '2026-09-30',
      isLate: true,
    });
    expect(calendar(['2026-10-05'], '2026-12-10 12:00', ['2026-10-02']).isLate).toBe(false);
    expect(calendar(['2026-07-05'], '2026-12-10 12:00', ['2026-10-02']).next.quarterEndsOn).toBe('2026-09-30');
  });

  it('names Thursdays eight to nine weeks after a quarter, none of them a bank holiday', () => {
    let judgedOn = localDate('2024-01-02');
    for (let quarter = 0; quarter < 60; quarter += 1) {
      const { next } = calendar([judgedOn], '2024-01-02 12:00');
      expect(dayOfWeek(next.dueOn)).toBe(THURSDAY);
      expect(isWorkingDay(next.dueOn, englandAndWalesBankHolidays)).toBe(true);
      expect(next.dueOn >= addDays(next.quarterEndsOn, 56) && next.dueOn < addDays(next.quarterEndsOn, 63)).toBe(true);
      judgedOn = addDays(next.quarterEndsOn, 1);
    }
  });
});
