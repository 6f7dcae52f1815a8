import { addDays, daysIn, type LocalDate, localDate, monthOf } from '../../../platform/dates/index.ts';
import type { PaymentFrequency } from './codes.ts';

type Every = Exclude<PaymentFrequency, 'ONE_OFF'>;

/** The days on which a recurring line falls due, first and last day included. Empty if it ends before it begins. */
export function dueDays(every: Every, from: LocalDate, until: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let n = 0, day = from; day <= until; n += 1, day = nthDay(every, from, n)) days.push(day);
  return days;
}

/** Counted from the first day each time, so that the 31st comes back after a shorter month. */
function nthDay(every: Every, from: LocalDate, n: number): LocalDate {
  return every === 'WEEKLY' ? addDays(from, 7 * n) : addMonths(from, n);
}

/** The same day of a later month, or that month's last where it is shorter. */
export function addMonths(from: LocalDate, months: number): LocalDate {
  const monthsSinceZero = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(monthsSinceZero / 12)).padStart(4, '0');
  const month = String((monthsSinceZero % 12) + 1).padStart(2, '0');
  const last = daysIn(monthOf(`${year}-${month}-01` as LocalDate));
  const day = String(Math.min(Number(from.slice(8)), last)).padStart(2, '0');
  return localDate(`${year}-${month}-${day}`);
}
