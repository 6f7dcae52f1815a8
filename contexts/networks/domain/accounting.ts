import type { LedgerEntry } from './ledger.ts';
import type { Line } from './line.ts';
import type { PackageRequest, SupportPackage } from './package.ts';

/**
 * What the figures of a package are worked out from, besides its ledger: what it is paid by, and what for and when. It
 * stays when the package is erased, since money is public accounting.
 */
export type Accounted = Pick<SupportPackage, 'status'> & { readonly request: Pick<PackageRequest, 'strand' | 'lines'> };

/** Named one by one, so that what is added is taken for personal. */
export function accountedOf({ status, request: { strand, lines } }: SupportPackage): Accounted {
  return { status, request: { strand, lines: lines.map(lineWithoutPeople) } };
}

function lineWithoutPeople({ number, category, frequency, from, until, pence, payee }: Line): Line {
  return { number, category, frequency, from, until, pence, payee: { type: payee.type } };
}

/** What of an entry is a record of money: not whom it went to, by which reference, who answered for it, nor why. */
export function moneyOf({ id, kind, pence, on, at, moves, payment }: LedgerEntry): LedgerEntry {
  return { id, kind, pence, on, at, moves, ...(payment !== undefined && { payment }) };
}

export function pointsAtSomebody(entry: LedgerEntry): boolean {
  return Object.keys(entry).length > Object.keys(moneyOf(entry)).length;
}
