import { describe, expect, it } from '@jest/globals';
import { localDate } from './local-date.ts';
import { londonDate, londonInstant, londonTime } from './london.ts';

describe('the day and time in London', () => {
  it.each([
    ['2026-01-15T23:59:59.999Z', '2026-01-15', '23:59'],
    ['2026-06-30T22:59:59.999Z', '2026-06-30', '23:59'],
    ['2026-06-30T23:00:00.000Z', '2026-07-01', '00:00'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29', '00:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29', '02:00'],
    ['2026-10-25T00:59:00.000Z', '2026-10-25', '01:59'],
    ['2026-10-25T01:00:00.000Z', '2026-10-25', '01:00'],
    ['2026-12-31T24:00:00.000Z', '2027-01-01', '00:00'],
  ])('at %s is %s %s', (instant, date, time) => {
    expect(londonDate(new Date(instant))).toBe(date);
    expect(londonTime(new Date(instant))).toBe(time);
  });

  it('is an hour ahead of UTC from the last Sunday of March to the last Sunday of October, at 01:00 UTC', () => {
    for (let year = 2015; year <= 2040; year += 1) {
      const starts = lastSunday(year, 3);
      const ends = lastSunday(year, 10);
      expect(londonTime(new Date(starts - 1))).toBe('00:59');
      expect(londonTime(new Date(starts))).toBe('02:00');
      expect(londonTime(new Date(ends - 1))).toBe('01:59');
      expect(londonTime(new Date(ends))).toBe('01:00');
    }
  });

  it.each([
    ['2026-11-26', '09:30', '2026-11-26T09:30:00.000Z'],
    ['2026-08-27', '09:30', '2026-08-27T08:30:00.000Z'],
    ['2026-07-01', '00:00', '2026-06-30T23:00:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
  ])('is %s %s at %s: the first of two, and later where clocks leave it out', (day, time, instant) => {
    expect(londonInstant(localDate(day), time).toISOString()).toBe(instant);
  });

  it('refuses an instant that is none', () => {
    expect(() => londonDate(new Date(Number.NaN))).toThrow(RangeError);
  });
});

function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * 86_400_000;
}
