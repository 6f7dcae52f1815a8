import { bankHolidaysByRule } from './bank-holiday-rule.ts';
import { localDate, type LocalDate } from './local-date.ts';
import { publishedBankHolidays } from './published-bank-holidays.ts';

/** Which weekdays are not worked. */
export type WorkingCalendar = { isBankHoliday(date: LocalDate): boolean };

/**
 * The bank holidays of a year in England and Wales, in order: as published on GOV.UK for 2012 to 2028, else by the
 * standing rule, which knows no day proclaimed for one year only.
 */
export function bankHolidaysIn(year: number): readonly LocalDate[] {
  const published = publishedBankHolidays.get(year);
  return published ? published.map((monthAndDay) => localDate(`${year}-${monthAndDay}`)) : bankHolidaysByRule(year);
}

const holidaysByYear = new Map<string, ReadonlySet<LocalDate>>();

/** Bank holidays of England and Wales; weekends are not in it. */
export const englandAndWalesBankHolidays: WorkingCalendar = {
  isBankHoliday(date) {
    const year = date.slice(0, 4);
    let holidays = holidaysByYear.get(year);
    if (!holidays) {
      holidays = new Set(bankHolidaysIn(Number(year)));
      holidaysByYear.set(year, holidays);
    }
    return holidays.has(date);
  },
};
