import { type LocalDate, localDate } from '../../../platform/dates/index.ts';

/** A financial year of local government, by the calendar year in which it begins: 2026 is 1 April 2026 to 31 March 2027. */
export type FinancialYear = number & { readonly __brand: 'FinancialYear' };

/** The years that money may be allocated for: the programme began in 2023. */
const FIRST = 2023;
const LAST = 2099;
/** How many of them there are. */
export const YEARS = LAST - FIRST + 1;

/** Null unless it is a whole number from 2023 to 2099. */
export function parseFinancialYear(begins: number): FinancialYear | null {
  return Number.isInteger(begins) && begins >= FIRST && begins <= LAST ? (begins as FinancialYear) : null;
}

export function financialYearOf(date: LocalDate): FinancialYear {
  const year = Number(date.slice(0, 4));
  return (date.slice(5) < '04-01' ? year - 1 : year) as FinancialYear;
}

export function firstDayOf(year: FinancialYear): LocalDate {
  return localDate(`${year}-04-01`);
}

export function lastDayOf(year: FinancialYear): LocalDate {
  return localDate(`${year + 1}-03-31`);
}

export function yearAfter(year: FinancialYear): FinancialYear {
  return (year + 1) as FinancialYear;
}

/** As budgets name it, such as `2026-27`. */
export function nameOf(year: FinancialYear): string {
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}
