import { describe, expect, it } from '@jest/globals';
import { bankHolidaysByRule, isWeekend } from './bank-holiday-rule.ts';
import { bankHolidaysIn, englandAndWalesBankHolidays } from './bank-holidays.ts';
import { localDate } from './local-date.ts';
import { publishedBankHolidays } from './published-bank-holidays.ts';

/** Days proclaimed for one year: what was published beside the rule, and what the rule would have had instead. */
const proclaimed: Record<number, { added: string[]; dropped: string[] }> = {
  2012: { added: ['2012-06-04', '2012-06-05'], dropped: ['2012-05-28'] },
  2020: { added: ['2020-05-08'], dropped: ['2020-05-04'] },
  2022: { added: ['2022-06-02', '2022-06-03', '2022-09-19'], dropped: ['2022-05-30'] },
  2023: { added: ['2023-05-08'], dropped: [] },
};

const years = [...publishedBankHolidays.keys()];

describe('bank holidays of England and Wales', () => {
  it('are shipped for every year from 2012 to 2028, in order, none at a weekend', () => {
    expect(years).toEqual(Array.from({ length: 17 }, (_, index) => 2012 + index));
    for (const year of years) {
      const holidays = bankHolidaysIn(year);
      expect(holidays).toEqual([...new Set(holidays)].sort());
      expect(holidays.filter(isWeekend)).toEqual([]);
    }
  });

  it.each(years)('of %i as published are those of the rule, save the days proclaimed for that year', (year) => {
    const published = new Set<string>(bankHolidaysIn(year));
    const ruled = new Set<string>(bankHolidaysByRule(year));
    expect({ added: [...published.difference(ruled)], dropped: [...ruled.difference(published)] }).toEqual(
      proclaimed[year] ?? { added: [], dropped: [] },
    );
  });

  it.each([
    [
      2033,
      ['2033-01-03', '2033-04-15', '2033-04-18', '2033-05-02', '2033-05-30', '2033-08-29', '2033-12-26', '2033-12-27'],
    ],
    [
      2038,
      ['2038-01-01', '2038-04-23', '2038-04-26', '2038-05-03', '2038-05-31', '2038-08-30', '2038-12-27', '2038-12-28'],
    ],
  ])('of %i, not yet published, follow the rule', (year, expected) => {
    expect(bankHolidaysIn(year)).toEqual(expected);
  });

  it('are eight a year by the rule, to 2100', () => {
    for (let year = 1978; year <= 2100; year += 1) expect(new Set(bankHolidaysByRule(year)).size).toBe(8);
  });

  it('hold the substitute and not the day it stands for', () => {
    expect(englandAndWalesBankHolidays.isBankHoliday(localDate('2026-12-28'))).toBe(true);
    expect(englandAndWalesBankHolidays.isBankHoliday(localDate('2026-12-26'))).toBe(false);
    expect(englandAndWalesBankHolidays.isBankHoliday(localDate('2022-09-19'))).toBe(true);
    expect(englandAndWalesBankHolidays.isBankHoliday(localDate('2026-09-18'))).toBe(false);
  });
});
