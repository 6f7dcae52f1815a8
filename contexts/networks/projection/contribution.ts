import { type LocalDate, monthOf } from '../../../platform/dates/index.ts';
import { committedOf, NOTHING } from '../domain/balance.ts';
import type { ReformStrand } from '../domain/codes.ts';
import type { FinancialYear } from '../domain/financial-year.ts';
import { nextDueOn, openInstalments, overForecastUntil } from '../domain/forecast.ts';
import { type Balances, type LedgerEntry, replay } from '../domain/ledger.ts';
import { type Line, yearOf } from '../domain/line.ts';
import type { Accounted } from '../domain/accounting.ts';
import { pence } from '../domain/pence.ts';
import { type Summand, type Sums, sumsOf } from './sums.ts';

/** What one package adds to the figures of its strand, year by year. */
export type Contribution = {
  readonly strand: ReformStrand;
  /** When the newest entry of its ledger that is in it was recorded (ISO 8601, UTC). */
  readonly asOf: string;
  /** By financial year; those of which there is nothing to tell are left out. */
  readonly years: Readonly<Record<string, Sums>>;
  readonly nextDueOn: LocalDate | null;
  readonly overForecastUntil: LocalDate | null;
};

/**
 * What a package adds to the budget, from nothing but its lines and its ledger: so it is the same whoever works it out,
 * however often. Null before the first approval.
 */
export function contributionOf(current: Accounted, entries: readonly LedgerEntry[]): Contribution | null {
  if (entries.length === 0) return null;
  const { strand, lines } = current.request;
  const balances = replay(entries);
  const years = Map.groupBy(
    lines.filter(({ number }) => balances.has(number)),
    yearOf,
  );
  const sums = [...years].map(([year, own]) => [String(year), sumsOf(summandsOf(own, balances, entries))] as const);
  return {
    strand,
    asOf:
      entries
        .map(({ at }) => at)
        .sort()
        .at(-1) ?? '',
    years: Object.fromEntries(sums.filter(([, found]) => Object.keys(found).length > 0)),
    nextDueOn: nextDueOn(current, balances),
    overForecastUntil: overForecastUntil(current, balances),
  };
}

export function sumsIn(contribution: Contribution | null, year: FinancialYear): Sums {
  return contribution?.years[String(year)] ?? {};
}

export function yearsIn(contributions: readonly (Contribution | null)[]): readonly FinancialYear[] {
  const years = contributions.flatMap((contribution) => Object.keys(contribution?.years ?? {}));
  return [...new Set(years)].sort().map((year) => Number(year) as FinancialYear);
}

function summandsOf(lines: readonly Line[], balances: Balances, entries: readonly LedgerEntry[]): readonly Summand[] {
  return [...lines.flatMap((line) => standing(line, balances)), ...paidByMonth(lines, entries)];
}

/** Where the money of a line is now, and what of it is still to come. */
function standing(line: Line, balances: Balances): readonly Summand[] {
  const balance = balances.get(line.number) ?? NOTHING;
  const { category: of } = line;
  return [
    { of, sum: 'approved', pence: balance.approved },
    { of, sum: 'committed', pence: committedOf(balance) },
    { of, sum: 'paid', pence: balance.paid },
    { of, sum: 'refunded', pence: balance.refunded },
    ...openInstalments(line, balance).map(({ on, pence: open }): Summand => ({
      of: monthOf(on),
      sum: 'forecast',
      pence: open,
    })),
  ];
}

/** A payment is of the month of its day, and so is what was corrected of it; what came back, of the month that it did. */
function paidByMonth(lines: readonly Line[], entries: readonly LedgerEntry[]): readonly Summand[] {
  const own = new Set(lines.map(({ number }) => number));
  const paidOn = new Map(entries.filter(({ kind }) => kind === 'PAYMENT').map(({ id, on }) => [id, on]));
  return entries.flatMap(({ kind, on, payment = '', moves }) => {
    const corrected = kind === 'CORRECTION' ? paidOn.get(payment) : undefined;
    return moves
      .filter(({ line }) => own.has(line))
      .flatMap(({ move: { paid = pence(0), refunded = pence(0) } }): readonly Summand[] => [
        { of: monthOf(corrected ?? on), sum: 'paid', pence: paid },
        { of: monthOf(on), sum: 'refunded', pence: refunded },
      ]);
  });
}
