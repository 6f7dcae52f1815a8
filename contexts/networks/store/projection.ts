import type { Scope } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import type { Item } from '../../../platform/table/item.ts';
import { text } from '../../../platform/table/item.ts';
import { stored, type Stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { FinancialYear } from '../domain/financial-year.ts';
import type { Contribution } from '../projection/contribution.ts';
import type { Totals } from '../projection/totals.ts';
import { readAllocation, type StoredAllocation } from './allocations.ts';
import { STRANDS } from './ids.ts';
import { keys, lists } from './keys.ts';

export function readContribution(item: Item | undefined): Stored<Contribution> | undefined {
  return stored<Contribution>(item);
}

/** Listed by when the package is to be paid next, and until when it is over forecast. */
export function contributionWrite(scope: Scope, id: string, { value, version }: Stored<Contribution>): Write {
  const { nextDueOn, overForecastUntil } = value;
  const indexed = {
    summary: JSON.stringify({ id }),
    ...(nextDueOn !== null && { duePk: lists.toPay(scope), dueSk: `${nextDueOn}#${id}` }),
    ...(overForecastUntil !== null && {
      triggerPk: lists.overForecast(scope),
      triggerSk: `${overForecastUntil}#${id}`,
    }),
  };
  const item = { key: keys.contribution(scope, id), version, body: value, indexed };
  return { kind: version === 1 ? 'CREATE' : 'ADVANCE', item };
}

export function readTotals(item: Item | undefined): Stored<Totals> | undefined {
  return stored<Totals>(item);
}

export function totalsWrite(scope: Scope, { value, version }: Stored<Totals>): Write {
  const item = { key: keys.totals(scope, value.year, value.strand), version, body: value };
  return { kind: version === 1 ? 'CREATE' : 'ADVANCE', item };
}

/** How far the change feed has been followed: 0 for not at all. */
export type Cursor = { readonly sequence: number; readonly version: number };

export function readCursor(item: Item | undefined): Cursor {
  if (item === undefined) return { sequence: 0, version: 0 };
  return { sequence: (item.body as Cursor).sequence, version: item.version };
}

export function cursorWrite(scope: Scope, { sequence, version }: Cursor): Write {
  const item = { key: keys.followed(scope), version, body: { sequence } };
  return { kind: version === 1 ? 'CREATE' : 'ADVANCE', item };
}

export type Budget = { readonly allocations: readonly StoredAllocation[]; readonly totals: readonly Totals[] };

/** What every strand has for a year, and what its packages come to: one round trip, whatever the number of packages. */
export async function budgetOf(table: Table, scope: Scope, year: FinancialYear): Promise<Budget> {
  const items = await table.getTogether([
    ...STRANDS.map((strand) => keys.allocation(scope, year, strand)),
    ...STRANDS.map((strand) => keys.totals(scope, year, strand)),
  ]);
  return {
    allocations: items.slice(0, STRANDS.length).flatMap((item) => readAllocation(item) ?? []),
    totals: items.slice(STRANDS.length).flatMap((item) => readTotals(item)?.value ?? []),
  };
}

export type WorkRange = {
  readonly list: 'toPay' | 'overForecast';
  readonly from?: string;
  readonly until?: string;
  readonly newestFirst: boolean;
  readonly after: string | null;
  readonly limit: number;
};

/** The ids of packages, by when they are to be paid next or until when they are over forecast. */
export async function listProjected(
  table: Table,
  scope: Scope,
  { list, after, ...range }: WorkRange,
): Promise<readonly Keyed<{ readonly id: string }>[]> {
  const [index, sortKey] = list === 'toPay' ? (['byDue', 'dueSk'] as const) : (['byTrigger', 'triggerSk'] as const);
  const partition = lists[list](scope);
  const entries = await table.queryIndex({ ...range, partition, index, ...(after !== null && { after }) });
  return entries.map((entry) => ({
    item: JSON.parse(text(entry, 'summary')) as { readonly id: string },
    sortKey: text(entry, sortKey),
  }));
}
