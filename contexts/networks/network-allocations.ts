import { type OwnerId, scopeOf } from '../../platform/actor/scope.ts';
import type { Table } from '../../platform/table/table.ts';
import { authorityIds } from '../programme/index.ts';
import type { FinancialYear } from './domain/financial-year.ts';
import { type Given, listGiven } from './store.ts';

/** What an authority was given for a strand and year, with whose it is. */
export type NetworkAllocation = Given & { readonly authority: OwnerId };

/** What each authority of the roster was given, for a year or for all: one read of the roster and one of each authority, at once. */
export async function networkAllocations(
  table: Table,
  year: FinancialYear | null,
): Promise<readonly NetworkAllocation[]> {
  const found = (await authorityIds(table)).map(async (authority) => {
    const given = await listGiven(table, scopeOf(authority), year);
    return given.map((one) => ({ authority, ...one }));
  });
  return (await Promise.all(found)).flat();
}
