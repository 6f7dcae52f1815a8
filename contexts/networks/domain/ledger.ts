import type { LocalDate } from '../../../platform/dates/index.ts';
import { type Balance, moved, NOTHING } from './balance.ts';
import type { LedgerEntryKind } from './codes.ts';
import type { Pence } from './pence.ts';
import type { LineMove } from './variation.ts';

/** What happened to the money of a package. Appended once, and never changed (M9). */
export type LedgerEntry = {
  readonly id: string;
  readonly kind: LedgerEntryKind;
  /** More than nothing, except of an approval or a correction, which may be negative: then it is less than was thought. */
  readonly pence: Pence;
  /** The day that it happened. */
  readonly on: LocalDate;
  /** ISO 8601 instant, UTC, at which it was recorded. */
  readonly at: string;
  /** What it did to the balance of each line: one line, except for an approval. */
  readonly moves: readonly LineMove[];
  /** Of a refund or correction: the id of the payment that it mends. */
  readonly payment?: string;
  /** Of a payment: the finance system's own reference, unique within the authority. */
  readonly reference?: string;
  /** Of a payment: who was paid, if it was not the line's payee. */
  readonly payeeRef?: string;
  /** Who answers for a payment from before the approval (M3). */
  readonly retrospectiveBy?: string;
  /** What a refund or correction is about. Short free text: scanned, never exported. */
  readonly reason?: string;
};

export type Balances = ReadonlyMap<number, Balance>;

/** The balances that entries make, from nothing. The order does not matter: each only adds. */
export function replay(entries: readonly LedgerEntry[]): Balances {
  const balances = new Map<number, Balance>();
  for (const { line, move } of entries.flatMap(({ moves }) => moves)) {
    balances.set(line, moved(balances.get(line) ?? NOTHING, move));
  }
  return balances;
}

/** A day of the account, and how much was known of it. */
export type StatementOf = {
  /** What happened on this day or before. */
  readonly on: LocalDate;
  /** As far as it had been recorded by this instant (ISO 8601, UTC). Null: by now. */
  readonly knownAt: string | null;
};

/** The entries that a statement of the account lists, in the order in which they happened. */
export function entriesOf(entries: readonly LedgerEntry[], { on, knownAt }: StatementOf): readonly LedgerEntry[] {
  return entries
    .filter((entry) => entry.on <= on && (knownAt === null || entry.at <= knownAt))
    .sort((a, b) => compare(a.on, b.on) || compare(a.at, b.at) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
