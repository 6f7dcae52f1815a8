import type { ReformStrand } from '../domain/codes.ts';
import type { FinancialYear } from '../domain/financial-year.ts';
import { type Contribution, sumsIn, yearsIn } from './contribution.ts';
import { NO_SUMS, replaced, type Sums } from './sums.ts';

/** What all packages of a strand come to in a financial year. */
export type Totals = {
  readonly year: FinancialYear;
  readonly strand: ReformStrand;
  /** When the newest entry of a ledger that is in them was recorded (ISO 8601, UTC). */
  readonly asOf: string;
  readonly sums: Sums;
};

export type TotalsOf = Pick<Totals, 'year' | 'strand'>;

/** The totals with what a package now contributes in the stead of what it did. */
export function totalsWith(
  { year, strand }: TotalsOf,
  total: Totals | undefined,
  { before, after }: { readonly before: Contribution | null; readonly after: Contribution },
): Totals {
  const asOf = total === undefined || after.asOf > total.asOf ? after.asOf : total.asOf;
  const change = { before: sumsIn(before, year), after: sumsIn(after, year) };
  return { year, strand, asOf, sums: replaced(total?.sums ?? NO_SUMS, change) };
}

/** The totals of all packages, from nothing: what every order of additions must come to. */
export function totalsOfAll(contributions: readonly Contribution[]): readonly Totals[] {
  const totals = new Map<string, Totals>();
  for (const after of contributions) {
    for (const year of yearsIn([after])) {
      const name = nameOfTotals({ year, strand: after.strand });
      totals.set(name, totalsWith({ year, strand: after.strand }, totals.get(name), { before: null, after }));
    }
  }
  return [...totals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, total]) => total);
}

export function nameOfTotals({ year, strand }: TotalsOf): string {
  return `${year} ${strand}`;
}
