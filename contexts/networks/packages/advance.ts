import type { Write } from '../../../platform/table/write.ts';
import { moved, NOTHING } from '../domain/balance.ts';
import { isPayable } from '../domain/lifecycle.ts';
import type { LedgerEntry } from '../domain/ledger.ts';
import type { SupportPackage } from '../domain/package.ts';
import type { LineMove } from '../domain/variation.ts';
import { type Account, accountWrite, entryWrite, packageItem, packagePartition } from '../store.ts';
import { type Grounds, type PackageDecided, versionOf } from './decide-package.ts';

export type PackageStep = {
  /** Without its next version, terms and instant of change: those are set here. */
  readonly after: SupportPackage;
  /** What happened, in the past tense, and the names of the fields that it touched. */
  readonly event: { readonly type: string; readonly fields: readonly string[] };
  /** What the ledger says of it, where money became approved or is approved no longer. */
  readonly entry?: LedgerEntry;
  readonly writes?: readonly Write[];
};

/** Brings a package to its next version, and its account along where the terms of payment change. */
export function advance(
  { request, scope, state }: Grounds,
  { after, event, entry, writes = [] }: PackageStep,
): PackageDecided {
  const { current, account } = state;
  const moves = entry?.moves ?? [];
  const payable = isPayable(after.status);
  // An approval without any money as well: whoever is paid from now on is asked against it (M4).
  const isNewTerms = entry !== undefined || payable !== account.payable;
  const next: SupportPackage = {
    ...after,
    version: current.version + 1,
    terms: current.terms + (isNewTerms ? 1 : 0),
    changedAt: request.now.toISOString(),
  };
  return {
    kind: 'CHANGED',
    problems: [],
    state: {
      current: next,
      account: accountAfter(account, { moves, payable, terms: next.terms }),
      ...(entry && { entry }),
    },
    changes: [{ record: versionOf(scope, next), partition: packagePartition(scope, current.id), event }],
    writes: [
      { kind: 'ADVANCE', item: packageItem(scope, next) },
      ...(isNewTerms ? [accountWrite(scope, current.id, { moves, account, payable })] : []),
      ...(entry === undefined ? [] : [entryWrite(scope, current.id, entry)]),
      ...writes,
    ],
  };
}

export function accountAfter(
  { balances }: Account,
  { moves, payable, terms }: { readonly moves: readonly LineMove[]; readonly payable: boolean; readonly terms: number },
): Account {
  const after = new Map(balances);
  for (const { line, move } of moves) after.set(line, moved(after.get(line) ?? NOTHING, move));
  return { balances: after, payable, terms };
}
