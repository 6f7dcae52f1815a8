import { addYears, isAfter, isBefore, type LocalDate } from '../../../../platform/dates/index.ts';
import type { Problem } from '../../../../platform/journal/problem.ts';
import type { PracticeHelp } from '../codes.ts';
import { problemIf } from '../rules.ts';

/** Authorities: more than one office can help. */
const MOST_HELPED = 20;
/** Years: an offer, or a visit, is not for ever. */
const FURTHEST_AHEAD = 2;

type Offered = {
  readonly help: readonly PracticeHelp[];
  readonly capacity: number;
  readonly until: LocalDate;
};

export function checkOffer({ help, capacity, until }: Offered, today: LocalDate): readonly Problem[] {
  const isRepeated = new Set(help).size < help.length;
  return [
    ...problemIf(help.length === 0 || isRepeated, 'L17', 'input', 'help'),
    ...problemIf(!Number.isInteger(capacity) || capacity < 1 || capacity > MOST_HELPED, 'L14', 'input', 'capacity'),
    ...checkAhead(until, today, 'until'),
  ];
}

/** From today to two years ahead. */
export function checkAhead(day: LocalDate, today: LocalDate, field: string): readonly Problem[] {
  const isWithin = !isBefore(day, today) && !isAfter(day, addYears(today, FURTHEST_AHEAD));
  return problemIf(!isWithin, 'LP7', 'input', field);
}
