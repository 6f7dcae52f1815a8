import { type Month, parseMonth } from '../../../platform/dates/index.ts';
import type { SupportCategory } from '../domain/codes.ts';
import { type Pence, pence } from '../domain/pence.ts';

const OF_CATEGORY = ['approved', 'committed', 'paid', 'refunded'] as const;
const OF_MONTH = ['paid', 'refunded', 'forecast'] as const;
export type CategorySum = (typeof OF_CATEGORY)[number];
export type MonthSum = (typeof OF_MONTH)[number];

/**
 * Sums of money by what they are of, such as `TRANSPORT/paid` or `2026-05/forecast`. Sorted, and without those that are
 * nought: so equal sums are equal texts.
 */
export type Sums = Readonly<Record<string, Pence>>;

export type Summand = {
  readonly of: SupportCategory | Month;
  readonly sum: CategorySum | MonthSum;
  readonly pence: Pence;
};

export const NO_SUMS: Sums = {};

export function sumsOf(summands: readonly Summand[]): Sums {
  const totals = new Map<string, number>();
  for (const { of, sum, pence: amount } of summands) {
    const name = `${of}/${sum}`;
    totals.set(name, (totals.get(name) ?? 0) + amount);
  }
  return tidied(totals);
}

/** What `after` adds to `total`, in the stead of what `before` had added. */
export function replaced(total: Sums, { before, after }: { readonly before: Sums; readonly after: Sums }): Sums {
  const names = new Set([total, before, after].flatMap((sums) => Object.keys(sums)));
  const sums = [...names].map((name) => [name, at(total, name) - at(before, name) + at(after, name)] as const);
  return tidied(new Map(sums));
}

/** By category, in the order of their names. */
export function byCategory(sums: Sums) {
  return namesIn(sums, (name) => parseMonth(name) === null).map((category) => ({
    category: category as SupportCategory,
    ...figures(sums, category, OF_CATEGORY),
  }));
}

/** By month, the earliest first. */
export function byMonth(sums: Sums) {
  return namesIn(sums, (name) => parseMonth(name) !== null).map((month) => ({
    month: month as Month,
    ...figures(sums, month, OF_MONTH),
  }));
}

function namesIn(sums: Sums, isWanted: (name: string) => boolean): readonly string[] {
  const names = Object.keys(sums).map((name) => name.split('/', 1)[0] ?? '');
  return [...new Set(names)].filter(isWanted).sort();
}

function figures<Name extends string>(sums: Sums, of: string, names: readonly Name[]): Readonly<Record<Name, Pence>> {
  const found = names.map((name) => [name, at(sums, `${of}/${name}`)] as const);
  return Object.fromEntries(found) as Record<Name, Pence>;
}

function at(sums: Sums, name: string): Pence {
  return sums[name] ?? pence(0);
}

/** Sums over packages may be more than any one amount may be, so they are not checked as an amount is. */
function tidied(totals: ReadonlyMap<string, number>): Sums {
  const kept = [...totals].filter(([, amount]) => amount !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept) as Sums;
}
