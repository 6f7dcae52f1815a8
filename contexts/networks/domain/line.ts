import { type LocalDate, type Month, monthOf } from '../../../platform/dates/index.ts';
import type { PayeeType, PaymentFrequency, SupportCategory } from './codes.ts';
import { type FinancialYear, financialYearOf } from './financial-year.ts';
import { type Pence, sum } from './pence.ts';
import { dueDays } from './schedule.ts';

/** One thing that is paid for: what, to whom, when, how much. */
export type Line = {
  /** From 1, in the order in which they were added. It keeps its number for ever. */
  readonly number: number;
  readonly category: SupportCategory;
  readonly frequency: PaymentFrequency;
  /** Payments are dated within these two days, both included; both lie in one financial year (M6Y). */
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** Of one payment of a recurring line, or of the whole of one that is paid once. */
  readonly pence: Pence;
  readonly payee: Payee;
  /** The item of the family's plan that asked for it, by its number. */
  readonly planItem?: number;
};

export type Payee = {
  readonly type: PayeeType;
  /** The authority's own reference. */
  readonly ref?: string;
};

export type Instalment = { readonly on: LocalDate; readonly pence: Pence };

/** When what falls due. A line that is paid once falls due as a whole on its last day. */
export function instalmentsOf({ frequency, from, until, pence }: Line): readonly Instalment[] {
  if (frequency === 'ONE_OFF') return [{ on: until, pence }];
  return dueDays(frequency, from, until).map((on) => ({ on, pence }));
}

/** All that the line may cost: rate by periods (M7). */
export function totalOf(line: Line): Pence {
  if (line.frequency === 'ONE_OFF') return line.pence;
  return (line.pence * dueDays(line.frequency, line.from, line.until).length) as Pence;
}

export function totalOfAll(lines: readonly Line[]): Pence {
  return sum(lines.map(totalOf));
}

export function isRecurring({ frequency }: Line): boolean {
  return frequency !== 'ONE_OFF';
}

/** The year whose allocation pays: a line lies in one (M6Y). */
export function yearOf({ from }: Line): FinancialYear {
  return financialYearOf(from);
}

export function totalsByYear(lines: readonly Line[]): ReadonlyMap<FinancialYear, Pence> {
  const totals = new Map<FinancialYear, Pence>();
  for (const line of lines) {
    const year = yearOf(line);
    totals.set(year, ((totals.get(year) ?? 0) + totalOf(line)) as Pence);
  }
  return totals;
}

/** What falls due in each month: the forecast of an approved line, before anything is paid. */
export function dueByMonth(line: Line): ReadonlyMap<Month, Pence> {
  const months = new Map<Month, Pence>();
  for (const { on, pence } of instalmentsOf(line)) {
    const month = monthOf(on);
    months.set(month, ((months.get(month) ?? 0) + pence) as Pence);
  }
  return months;
}
