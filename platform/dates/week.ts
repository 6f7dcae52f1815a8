import { addDays, dayOfWeek, type LocalDate, localDate, parseLocalDate } from './local-date.ts';
import { londonInstant } from './london.ts';

/** A week as ISO 8601 writes it, such as `2026-W26`: from Monday to Sunday. */
export type Week = string & { readonly __brand: 'Week' };

const FORM = /^(\d{4})-W(\d{2})$/;
const DAYS = 7;

/** Null for what is no week, such as the 53rd of a year that has 52. */
export function parseWeek(text: string): Week | null {
  const [, year = '', number = ''] = FORM.exec(text) ?? [];
  if (number === '' || parseLocalDate(`${year}-01-04`) === null) return null;
  const week = text as Week;
  return weekOf(firstDayOf(week)) === week ? week : null;
}

/** The week that a day is in: its year is that of its Thursday. */
export function weekOf(day: LocalDate): Week {
  const thursday = addDays(day, 3 - dayOfWeek(day));
  const year = thursday.slice(0, 'yyyy'.length);
  const first = firstDayOf(`${year}-W01` as Week);
  let number = 1;
  while (addDays(first, DAYS * number) <= thursday) number += 1;
  return `${year}-W${String(number).padStart(2, '0')}` as Week;
}

/** Its Monday. The fourth of January is always in the first week of its year. */
export function firstDayOf(week: Week): LocalDate {
  const [, year = '', number = ''] = FORM.exec(week) ?? [];
  const fourth = localDate(`${year}-01-04`);
  return addDays(fourth, DAYS * (Number(number) - 1) - dayOfWeek(fourth));
}

export type Span = { readonly from: string; readonly until: string };

/** Its first instant in England, and the first after it: ISO 8601, UTC. */
export function spanOf(week: Week): Span {
  const monday = firstDayOf(week);
  const midnightOf = (day: LocalDate): string => londonInstant(day, '00:00').toISOString();
  return { from: midnightOf(monday), until: midnightOf(addDays(monday, DAYS)) };
}
