import { describe, expect, it } from '@jest/globals';
import { govukDate, govukDateTime, govukNumber, govukPounds, govukYears, londonDay } from './format.ts';

describe('dates, numbers and money as GOV.UK writes them', () => {
  it.each([
    [govukDate('2026-01-05'), '5 January 2026'],
    [govukDateTime('2026-06-30T15:05:00Z'), '30 June 2026 at 4:05pm'],
    [govukDateTime('2026-06-30T23:30:00Z'), '1 July 2026 at 12:30am'],
    [govukDateTime('2026-01-05T09:00:00Z'), '5 January 2026 at 9am'],
    [govukDateTime('2026-01-05T12:00:00Z'), '5 January 2026 at midday'],
    [govukDateTime('2026-01-05T00:00:00Z'), '5 January 2026 at midnight'],
    [londonDay(new Date('2026-06-30T23:30:00Z')), '2026-07-01'],
    [govukNumber('12340'), '12,340'],
    [govukNumber('66.7'), '66.7'],
    [govukPounds(1_234), '£1,234'],
    [govukPounds(1_234.5), '£1,234.50'],
    [govukPounds(-0.05), '-£0.05'],
    [govukYears('202627'), '2026 to 2027'],
    [govukYears('199900'), '1999 to 2000'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });
});
