import type { LocalDate } from '../../../../platform/dates/index.ts';

/** The financial year of a day, as files name it: 202627 is 1 April 2026 to 31 March 2027 (DOMAIN 6.6). */
export function periodOf(day: LocalDate): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
  return `${year}${String((year + 1) % 100).padStart(2, '0')}`;
}
