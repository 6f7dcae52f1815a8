import { packageItem, keys, readPackage } from '../../../contexts/networks/store.ts';
import { parseOwnerId, scopeOf } from '../../../platform/actor/scope.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { openTable } from '../../../platform/table/table.ts';
import type { Stage } from './stage.ts';

const LONG_AGO = '2020-06-01T10:00:00.000Z';

/** Lets a draft have been begun and left long ago, so that it is due to be erased: the clock of the matrix never comes so far. */
export async function leaveForYears(
  { client, tableName }: Pick<Stage, 'client' | 'tableName'>,
  packageId: string,
): Promise<void> {
  const name = parseGlobalId(packageId);
  const owner = parseOwnerId(name?.owner ?? '');
  if (name === null || owner === null) throw new Error('No package is called so.');
  const scope = scopeOf(owner);
  const table = openTable(client, tableName, () => Promise.resolve());
  const current = readPackage(await table.get(keys.package(scope, name.id)));
  if (current === undefined) throw new Error('There is no such package.');
  const item = packageItem(scope, { ...current, createdAt: LONG_AGO, changedAt: LONG_AGO });
  await table.write([{ kind: 'PUT', item }]);
}
