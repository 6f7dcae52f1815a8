import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Accounted } from './accounting.ts';
import { committedOf, total } from './balance.ts';
import type { BarrierOutcome, SupportCategory } from './codes.ts';
import { type LedgerEntry, replay } from './ledger.ts';
import type { PackageReview } from './review.ts';
import type { Pence } from './pence.ts';

/** What statistics may know of the money of an approved package: it stays when the package is erased. */
export type PackageFacts = {
  /** The authority's own reference of the household or network. Null once the package is erased. */
  readonly familyRef: string | null;
  /** When it was first approved. */
  readonly approvedOn: LocalDate;
  readonly approved: Pence;
  readonly committed: Pence;
  /** Less what has come back. */
  readonly paid: number;
  /** The same, by what it was for. Those for which nothing was approved are left out. */
  readonly paidFor: Readonly<Partial<Record<SupportCategory, number>>>;
  /** What the last review found of the barrier. Null before the first, and once the package is erased. */
  readonly barrier: BarrierOutcome | null;
};

type Given = {
  readonly familyRef: string | null;
  readonly accounted: Accounted;
  readonly entries: readonly LedgerEntry[];
  readonly reviews: readonly PackageReview[];
};

/** Null before the first approval. */
export function packageFactsOf({ familyRef, accounted, entries, reviews }: Given): PackageFacts | null {
  const [approvedOn] = entries
    .filter(({ kind }) => kind === 'APPROVAL')
    .map(({ on }) => on)
    .sort();
  if (approvedOn === undefined) return null;
  const balances = replay(entries);
  const all = total([...balances.values()]);
  const paidFor: Partial<Record<SupportCategory, number>> = {};
  for (const { number, category } of accounted.request.lines) {
    const balance = balances.get(number);
    if (balance === undefined) continue;
    paidFor[category] = (paidFor[category] ?? 0) + balance.paid - balance.refunded;
  }
  const [last] = reviews.toSorted((one, other) => other.number - one.number);
  return {
    familyRef,
    approvedOn,
    approved: all.approved,
    committed: committedOf(all),
    paid: all.paid - all.refunded,
    paidFor,
    barrier: last?.barrier ?? null,
  };
}
