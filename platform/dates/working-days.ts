import { isWeekend } from './bank-holiday-rule.ts';
import type { WorkingCalendar } from './bank-holidays.ts';
import { addDays, epochDay, fromEpochDay, isAfter, type LocalDate } from './local-date.ts';

/*
 * The day something happens is not counted; the day by which something is due is. So a referral on a Friday with a
 * target of one working day is due on the Monday, and `workingDaysBetween(d, addWorkingDays(d, n)) === n` always.
 */

/** Monday to Friday, and no bank holiday. */
export function isWorkingDay(date: LocalDate, calendar: WorkingCalendar): boolean {
  return !isWeekend(date) && !calendar.isBankHoliday(date);
}

/**
 * The `count`th working day after `date`, `date` itself not counted. Zero gives `date` back, even where it is not a
 * working day. Throws RangeError if `count` is negative or not whole: a target is never negative.
 */
export function addWorkingDays(date: LocalDate, count: number, calendar: WorkingCalendar): LocalDate {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a number of working days: ${count}`);
  let day = epochDay(date);
  for (let left = count; left > 0;) {
    day += 1;
    if (isWorkingDay(fromEpochDay(day), calendar)) left -= 1;
  }
  return count === 0 ? date : fromEpochDay(day);
}

/**
 * How many working days lie after `from` and up to `to`: `from` not counted, `to` counted if it is a working day. The
 * same day gives 0, and so does a Friday to the Sunday after it. Throws RangeError if `to` is before `from`: which of
 * two dates must come first is a rule to be checked before durations are measured.
 */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number {
  if (isAfter(from, to)) throw new RangeError(`Working days run forwards: ${from} is after ${to}`);
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}
