import type { Scope } from '../../../platform/actor/scope.ts';
import type { Counts, Item } from '../../../platform/table/item.ts';
import type { Write } from '../../../platform/table/write.ts';
import { type Balance, type Count, COUNTS, NOTHING } from '../domain/balance.ts';
import type { Balances } from '../domain/ledger.ts';
import type { LineMove } from '../domain/variation.ts';
import { keys } from './keys.ts';

/** Beside the balances: which approval made the lines what they are, and whether they are payable. */
const TERMS = 'terms';

const PAYABLE = 'payable';

/** What money is moved by: the lines' balances, and under which terms they stand. */
export type Account = { readonly balances: Balances; readonly terms: number; readonly payable: boolean };

export const NO_ACCOUNT: Account = { balances: new Map(), terms: 0, payable: false };

export function readAccount(item: Item | undefined): Account {
  if (item?.counts === undefined) return NO_ACCOUNT;
  const { [TERMS]: terms = 0, [PAYABLE]: payable = 0, ...counts } = item.counts;
  return { balances: balancesIn(counts), terms, payable: payable === 1 };
}

function balancesIn(counts: Counts): Balances {
  const balances = new Map<number, Balance>();
  for (const [name, value] of Object.entries(counts)) {
    const [line = '', count = ''] = name.split('_');
    const number = Number(line.slice(1));
    balances.set(number, { ...(balances.get(number) ?? NOTHING), [count]: value });
  }
  return balances;
}

function countName(line: number, count: Count): string {
  return `l${line}_${count}`;
}

function countsOf(moves: readonly LineMove[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { line, move } of moves) {
    for (const count of COUNTS) {
      const delta = move[count];
      if (delta !== undefined && delta !== 0) counts[countName(line, count)] = delta;
    }
  }
  return counts;
}

/** Moves money of lines that stand under the terms that were seen. No count falls below nought, whoever else pays. */
export function moneyWrite(
  scope: Scope,
  id: string,
  { moves, account }: { readonly moves: readonly LineMove[]; readonly account: Account },
): Write {
  return {
    kind: 'COUNT',
    key: keys.balances(scope, id),
    add: countsOf(moves),
    where: { [TERMS]: account.terms, [PAYABLE]: account.payable ? 1 : 0 },
  };
}

/** What an approval, or anything else that changes what may be paid, does to the account. */
export function accountWrite(
  scope: Scope,
  id: string,
  {
    moves,
    account,
    payable,
  }: { readonly moves: readonly LineMove[]; readonly account: Account; readonly payable: boolean },
): Write {
  const key = keys.balances(scope, id);
  if (account.terms === 0) {
    return {
      kind: 'CREATE',
      item: { key, version: 1, body: {}, counts: { ...countsOf(moves), [TERMS]: 1, [PAYABLE]: payable ? 1 : 0 } },
    };
  }
  const switched = Number(payable) - Number(account.payable);
  return {
    kind: 'COUNT',
    key,
    add: { ...countsOf(moves), [TERMS]: 1, ...(switched !== 0 && { [PAYABLE]: switched }) },
    where: { [TERMS]: account.terms },
  };
}
