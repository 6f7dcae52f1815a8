import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../platform/dates/index.ts';
import { type Line, dueByMonth, totalOf } from './line.ts';
import { pence } from './pence.ts';
import { addMonths, dueDays } from './schedule.ts';

const day = localDate;

describe('the days on which a monthly line falls due', () => {
  it("are the same day of each month, or a shorter month's last, after which the 31st comes back", () => {
    expect(dueDays('MONTHLY', day('2026-12-31'), day('2027-05-31'))).toEqual(
      ['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31'].map(day),
    );
  });

  it('count the leap day of a leap year', () => {
    expect(dueDays('MONTHLY', day('2028-01-30'), day('2028-03-30'))).toEqual(
      ['2028-01-30', '2028-02-29', '2028-03-30'].map(day),
    );
  });

  it('end with the last day that is not after the end', () => {
    expect(dueDays('MONTHLY', day('2026-04-15'), day('2026-06-14'))).toHaveLength(2);
    expect(dueDays('MONTHLY', day('2026-04-15'), day('2026-06-15'))).toHaveLength(3);
  });
});

describe('the days on which a weekly line falls due', () => {
  it('are seven days apart, whatever the clocks do, the first and last included', () => {
    // The clocks go back on 25 October 2026.
    expect(dueDays('WEEKLY', day('2026-10-19'), day('2026-11-02'))).toEqual(
      ['2026-10-19', '2026-10-26', '2026-11-02'].map(day),
    );
    expect(dueDays('WEEKLY', day('2028-02-24'), day('2028-03-08'))).toEqual(['2028-02-24', '2028-03-02'].map(day));
  });

  it('are 53 in a financial year at most', () => {
    expect(dueDays('WEEKLY', day('2026-04-01'), day('2027-03-31'))).toHaveLength(53);
  });

  it('are none if it ends before it begins, and one if both are one day', () => {
    expect(dueDays('WEEKLY', day('2026-04-02'), day('2026-04-01'))).toEqual([]);
    expect(dueDays('WEEKLY', day('2026-04-01'), day('2026-04-01'))).toEqual([day('2026-04-01')]);
  });
});

describe('some months from a day', () => {
  it.each([
    ['2028-02-29', -12, '2027-02-28'],
    ['2027-02-28', 12, '2028-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });
});

describe('what a line comes to', () => {
  const line: Line = {
    number: 1,
    category: 'TRANSPORT',
    frequency: 'WEEKLY',
    from: day('2026-05-11'),
    until: day('2026-06-29'),
    pence: pence(2_500),
    payee: { type: 'FAMILY_MEMBER' },
  };

  it('is the rate by the number of payments (M7)', () => {
    expect(totalOf(line)).toBe(20_000);
    expect(totalOf({ ...line, frequency: 'MONTHLY' })).toBe(5_000);
    expect(totalOf({ ...line, frequency: 'ONE_OFF' })).toBe(2_500);
  });

  it('falls due by month, and that of a single payment on its last day', () => {
    expect([...dueByMonth(line)]).toEqual([
      ['2026-05', 7_500],
      ['2026-06', 12_500],
    ]);
    expect([...dueByMonth({ ...line, frequency: 'ONE_OFF' })]).toEqual([['2026-06', 2_500]]);
  });
});
