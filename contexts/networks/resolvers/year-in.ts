import { badInput } from '../../../platform/graphql/errors.ts';
import { type FinancialYear, parseFinancialYear } from '../domain/financial-year.ts';

/** @throws GraphQLError (BAD_USER_INPUT) for what is no financial year that money is given for. */
export function yearIn(year: number): FinancialYear {
  const named = parseFinancialYear(year);
  if (named === null) throw badInput('"year" is the calendar year in which a financial year begins, from 2023.');
  return named;
}
