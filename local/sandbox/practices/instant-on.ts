import { addDays, type LocalDate, localDate } from '../../../platform/dates/index.ts';

const FIRST_DAY = localDate('2024-06-01');

/** So many days after the first story began. */
export function dayOn(day: number): LocalDate {
  return addDays(FIRST_DAY, day);
}

/** Mid-morning of that day, ISO 8601, UTC. */
export function instantOn(day: number): string {
  return `${dayOn(day)}T09:30:00.000Z`;
}
