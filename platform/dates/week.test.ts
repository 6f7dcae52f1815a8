import { describe, expect, it } from '@jest/globals';
import { addDays, localDate } from './local-date.ts';
import { firstDayOf, parseWeek, spanOf, type Week, weekOf } from './week.ts';

describe('a week', () => {
  it.each([
    ['2026-06-22', '2026-W26'],
    ['2026-06-28', '2026-W26'],
    ['2026-01-01', '2026-W01'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
  ])('of %s is %s', (day, week) => {
    expect(weekOf(localDate(day))).toBe(week);
  });

  it('begins on the Monday of each of its seven days, for twelve years', () => {
    for (let day = localDate('2020-01-06'); day < '2032-01-01'; day = addDays(day, 1)) {
      const monday = firstDayOf(weekOf(day));
      expect([monday <= day, day <= addDays(monday, 6), weekOf(monday)]).toEqual([true, true, weekOf(day)]);
    }
  });

  it('is read where there is one, and nothing else is', () => {
    expect(parseWeek('2026-W53')).toBe('2026-W53');
    for (const text of ['2025-W53', '2026-W00', '2026-W54', '2026-26', '2026-W1', 'W26', '']) {
      expect(parseWeek(text)).toBeNull();
    }
  });

  it('lasts from midnight to midnight in England, an hour less or more as clocks change', () => {
    expect(spanOf('2026-W02' as Week)).toEqual({ from: '2026-01-05T00:00:00.000Z', until: '2026-01-12T00:00:00.000Z' });
    expect(spanOf('2026-W26' as Week)).toEqual({ from: '2026-06-21T23:00:00.000Z', until: '2026-06-28T23:00:00.000Z' });
    expect(spanOf('2026-W13' as Week)).toEqual({ from: '2026-03-23T00:00:00.000Z', until: '2026-03-29T23:00:00.000Z' });
    expect(spanOf('2026-W43' as Week)).toEqual({ from: '2026-10-18T23:00:00.000Z', until: '2026-10-26T00:00:00.000Z' });
  });
});
