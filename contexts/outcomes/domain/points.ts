import { addDays, addMonths, daysBetween, type LocalDate, minDate } from '../../../platform/dates/index.ts';
import type { FollowUpPoint } from './codes.ts';

/** Months from the index event to each point, the earliest first (DOMAIN 2.9). */
export const MONTHS_TO = {
  MONTHS_3: 3,
  MONTHS_6: 6,
  MONTHS_12: 12,
  MONTHS_24: 24,
} as const satisfies Record<FollowUpPoint, number>;

export const POINTS = Object.keys(MONTHS_TO) as readonly FollowUpPoint[];

/** The day of a point. */
export function dueOn(point: FollowUpPoint, indexOn: LocalDate): LocalDate {
  return addMonths(indexOn, MONTHS_TO[point]);
}

/** Days around a point within which a follow-up still tells of that point: earlier or later is noted (O8). */
const EARLY_DAYS = 28;
export const LATE_DAYS = 56;

export function isInWindow(on: LocalDate, due: LocalDate): boolean {
  return on >= addDays(due, -EARLY_DAYS) && on <= addDays(due, LATE_DAYS);
}

/** Days that a follow-up can tell of: from the index event to the point or the day of asking, the first and the last included. */
export function daysInPeriod(
  indexOn: LocalDate,
  { due, on }: { readonly due: LocalDate; readonly on: LocalDate },
): number {
  return daysBetween(indexOn, minDate(due, on)) + 1;
}
