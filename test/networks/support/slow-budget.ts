import type { Balance } from '../../../contexts/networks/domain/balance.ts';
import type { FinancialYear } from '../../../contexts/networks/domain/financial-year.ts';
import type { LedgerEntry } from '../../../contexts/networks/domain/ledger.ts';
import { instalmentsOf, type Line, totalOf } from '../../../contexts/networks/domain/line.ts';
import { budgetOf, entriesOfPackage, keys, readAccount, readPackage } from '../../../contexts/networks/store.ts';
import type { Scope } from '../../../platform/actor/scope.ts';
import type { Table } from '../../../platform/table/table.ts';

export type Figures = Readonly<Record<string, number>>;
type Figure = readonly [name: string, amount: number];

/** What is kept of a year, by strand. */
export async function keptFigures(table: Table, scope: Scope, year: number): Promise<Figures> {
  const { totals } = await budgetOf(table, scope, year as FinancialYear);
  return Object.assign({}, ...totals.map(({ sums }) => sums)) as Figures;
}

/**
 * What a year's budget should say, worked out the long way: from the balances (which the projection never reads), from
 * each movement of the ledger, and from each single penny of each instalment.
 */
export async function slowFigures(
  table: Table,
  scope: Scope,
  { ids, year }: { readonly ids: readonly string[]; readonly year: number },
): Promise<Figures> {
  const [from, until] = [`${String(year)}-04-01`, `${String(year + 1)}-03-31`];
  // Pennies are too many to be pushed as arguments.
  const figures: (readonly Figure[])[] = [];
  for (const id of ids) {
    const current = readPackage(await table.get(keys.package(scope, id)));
    const { balances } = readAccount(await table.get(keys.balances(scope, id)));
    const entries = await entriesOfPackage(table, scope, id);
    for (const line of current?.request.lines ?? []) {
      const balance = balances.get(line.number);
      if (balance === undefined || line.from < from || line.until > until) continue;
      figures.push(now(line, balance), stillToCome(line, balance), happened(line, entries));
    }
  }
  return addedUp(figures.flat());
}

function now({ category }: Line, { approved, toPay, paid, refunded }: Balance): readonly Figure[] {
  return [
    [`${category}/approved`, approved],
    [`${category}/committed`, toPay + paid - refunded],
    [`${category}/paid`, paid],
    [`${category}/refunded`, refunded],
  ];
}

function stillToCome(line: Line, { approved, paid, refunded }: Balance): readonly Figure[] {
  const pennies = instalmentsOf(line).flatMap(({ on, pence }) => Array.from({ length: pence }, () => on.slice(0, 7)));
  return pennies.slice(totalOf(line) - (approved - paid + refunded)).map((month) => [`${month}/forecast`, 1]);
}

function happened({ number }: Line, entries: readonly LedgerEntry[]): readonly Figure[] {
  return entries.flatMap(({ kind, on, payment, moves }) => {
    const mended = entries.find(({ id }) => id === payment);
    const paidOn = kind === 'CORRECTION' && mended !== undefined ? mended.on : on;
    const own = moves.filter(({ line }) => line === number);
    return own.flatMap(({ move: { paid = 0, refunded = 0 } }): readonly Figure[] => [
      [`${paidOn.slice(0, 7)}/paid`, paid],
      [`${on.slice(0, 7)}/refunded`, refunded],
    ]);
  });
}

function addedUp(figures: readonly Figure[]): Figures {
  const sums = new Map<string, number>();
  for (const [name, amount] of figures) sums.set(name, (sums.get(name) ?? 0) + amount);
  return Object.fromEntries([...sums].filter(([, amount]) => amount !== 0));
}
