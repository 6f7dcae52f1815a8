import { EARLIEST_YEAR, LATEST_YEAR, type LocalDate } from './local-date.ts';

/** A month of the calendar, `YYYY-MM`. Births are kept no finer than this. Sorts as text. */
export type Month = string & { readonly __brand: 'Month' };

const MONTH_SHAPE = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Null unless the text is exactly `YYYY-MM`, is a month that exists, and lies in the years 1900 to 2100. */
export function parseMonth(text: string): Month | null {
  if (!MONTH_SHAPE.test(text)) return null;
  const year = Number(text.slice(0, 4));
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? (text as Month) : null;
}

/** For months written in our own source and tests. Throws RangeError where `parseMonth` gives null. */
export function month(text: string): Month {
  const parsed = parseMonth(text);
  if (parsed === null) throw new RangeError(`Not a month (YYYY-MM, years 1900 to 2100): ${text}`);
  return parsed;
}

export function monthOf(date: LocalDate): Month {
  return date.slice(0, 7) as Month;
}

/** 28 to 31. */
export function daysIn(calendarMonth: Month): number {
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(Number(calendarMonth.slice(0, 4)), Number(calendarMonth.slice(5, 7)), 0)).getUTCDate();
}
