import type { OwnerId } from '../../platform/actor/scope.ts';
import type { Table } from '../../platform/table/table.ts';
import type { Authority } from './domain/authority.ts';
import { keys, stored } from './store.ts';

/** Authorities of the roster, as they are now. One that is not in it is left out. */
export async function readAuthorities(table: Table, ids: readonly OwnerId[]): Promise<readonly Authority[]> {
  const items = await table.getTogether(ids.map(keys.authority));
  return items.flatMap((item) => stored<Authority>(item)?.value ?? []);
}
