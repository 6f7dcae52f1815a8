import type { Scope } from '../../platform/actor/scope.ts';
import type { Table } from '../../platform/table/table.ts';
import { entriesOf, type LedgerEntry, type StatementOf } from './domain/ledger.ts';
import { entriesOfPackage, keys, readAccounted } from './store.ts';

export type Statement = StatementOf & { readonly packageId: string; readonly entries: readonly LedgerEntry[] };

/** The account of a package as it was on a day, as far as it was known then. */
export async function statementOf(
  table: Table,
  scope: Scope,
  { id, ...of }: StatementOf & { readonly id: string },
): Promise<Statement> {
  return { ...of, packageId: id, entries: entriesOf(await entriesOfPackage(table, scope, id), of) };
}

/** The same of one that may have been erased, with its version as it is now. Null if there was none. */
export async function stateAccount(
  table: Table,
  scope: Scope,
  of: StatementOf & { readonly id: string },
): Promise<{ readonly version: number; readonly statement: Statement } | null> {
  const item = await table.get(keys.package(scope, of.id));
  if (item === undefined || readAccounted(item) === undefined) return null;
  return { version: item.version, statement: await statementOf(table, scope, of) };
}
