import type { LocalDate } from './local-date.ts';

/**
 * The same day of another year. Where that year has no 29 February it is the 28th, the last day of the month, as periods
 * of years are counted in law. Throws RangeError if `years`, which may be negative, is not a whole number, and outside the
 * years 1000 to 9999.
 */
export function addYears(date: LocalDate, years: number): LocalDate {
  const year = Number(date.slice(0, 4)) + years;
  if (!Number.isInteger(years) || year < 1000 || year > 9999) throw new RangeError(`Not a year we can name: ${year}`);
  const isLost = date.endsWith('-02-29') && new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1;
  return `${year}${isLost ? '-02-28' : date.slice(4)}` as LocalDate;
}
