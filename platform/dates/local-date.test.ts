import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  compareDates,
  dayOfWeek,
  daysBetween,
  epochDay,
  fromEpochDay,
  isAfter,
  isBefore,
  localDate,
  maxDate,
  minDate,
  parseLocalDate,
} from './local-date.ts';

const seed = 20260401;
const anyDate = fc
  .integer({ min: epochDay(localDate('1900-01-01')), max: epochDay(localDate('2100-12-31')) })
  .map(fromEpochDay);

describe('reading a date', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '1900-01-01', '2100-12-31'])('takes %s', (text) => {
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each([
    '2026-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
  ])('refuses %s, a day that does not exist', (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });

  it.each(['1899-12-31', '2101-01-01', '0026-01-01', '9999-01-01'])('refuses %s, outside 1900 to 2100', (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });

  it.each([
    '',
    '2026-1-1',
    '2026-01-01 ',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026/01/01',
    '01-01-2026',
    '20260101',
    '+002026-01-01',
    '2026-01-01T00:00:00Z',
    '２０２６-01-01',
    '2026-W01-1',
    'NaN',
  ])('refuses %j, an odd form', (text) => {
    expect(parseLocalDate(text)).toBeNull();
  });

  it('throws for a date of our own that is wrong', () => {
    expect(() => localDate('2026-02-30')).toThrow(RangeError);
  });
});

describe('counting days', () => {
  it.each([
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2100-12-31', 1, '2101-01-01'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(localDate(date), days)).toBe(expected);
  });

  it('gives back the days that were added, either way', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -80_000, max: 80_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
      { seed },
    );
  });

  it('refuses half a day, and a year that has no four digits', () => {
    expect(() => addDays(localDate('2026-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addDays(localDate('2026-01-01'), Number.NaN)).toThrow(RangeError);
    expect(() => addDays(localDate('2026-01-01'), 1e9)).toThrow(RangeError);
    expect(() => addDays(localDate('2026-01-01'), 3e6)).toThrow(RangeError);
  });

  it('names Monday 0 and Sunday 6, before 1970 too', () => {
    expect(dayOfWeek(localDate('2026-05-04'))).toBe(0);
    expect(dayOfWeek(localDate('2026-05-10'))).toBe(6);
    expect(dayOfWeek(localDate('1900-01-01'))).toBe(0);
  });
});

describe('comparing dates', () => {
  it('agrees with the number of days between them', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const days = daysBetween(a, b);
        expect(Math.sign(compareDates(a, b))).toBe(days === 0 ? 0 : -Math.sign(days));
        expect(isBefore(a, b)).toBe(days > 0);
        expect(isAfter(a, b)).toBe(days < 0);
        expect(minDate(a, b)).toBe(days > 0 ? a : b);
        expect(maxDate(a, b)).toBe(days > 0 ? b : a);
      }),
      { seed },
    );
  });
});
