import { addDays, type LocalDate, localDate } from './local-date.ts';
import { daysIn, month } from './month.ts';

const MONTHS_A_YEAR = 12;

/**
 * The same day of a later month, as periods of months are counted in law: where that month has no such day, its last.
 * Throws RangeError outside the years that a date can name, and if `months` is not a whole number of at least nought.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  if (!Number.isInteger(months) || months < 0) throw new RangeError(`Not a number of months to add: ${months}`);
  const [year, inYear, day] = date.split('-').map(Number) as [number, number, number];
  const counted = year * MONTHS_A_YEAR + (inYear - 1) + months;
  const named = `${Math.floor(counted / MONTHS_A_YEAR)}-${String((counted % MONTHS_A_YEAR) + 1).padStart(2, '0')}`;
  const last = daysIn(month(named));
  return addDays(localDate(`${named}-01`), Math.min(day, last) - 1);
}
