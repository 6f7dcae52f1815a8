import type { LocalDate } from './local-date.ts';
import { daysIn, type Month } from './month.ts';

/*
 * Birth is kept only to the month, so in the month of the birthday an age may be either of two. A rule that limits an
 * age gives the benefit of the doubt: a child "under 18" is one whose `ageAtLatest` is under 18, and a person "18 or
 * over" is one whose `ageAtEarliest` is 18 or over. Outside the birthday month the two are the same.
 */

/** The greatest age in whole years that the person can have on that date: as if born on the first of the month. */
export function ageAtEarliest(birthMonth: Month, on: LocalDate): number {
  return ageIfBornOnDay(birthMonth, 1, on);
}

/**
 * The least age in whole years that the person can have on that date: as if born on the last day of the month. It is
 * negative if the person may not yet be born. Someone born on 29 February has a birthday on 1 March in other years.
 */
export function ageAtLatest(birthMonth: Month, on: LocalDate): number {
  return ageIfBornOnDay(birthMonth, daysIn(birthMonth), on);
}

function ageIfBornOnDay(birthMonth: Month, day: number, on: LocalDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthMonth.slice(0, 4));
  const birthday = `${birthMonth.slice(5, 7)}-${String(day).padStart(2, '0')}`;
  return on.slice(5) >= birthday ? years : years - 1;
}
