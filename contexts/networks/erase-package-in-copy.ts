import type { Scope } from '../../platform/actor/scope.ts';
import { realPause } from '../../platform/table/back-off.ts';
import type { ErasureReason } from '../../platform/retention/tombstone.ts';
import type { Table } from '../../platform/table/table.ts';
import { erasedPackage } from './packages/erased.ts';
import { redactLedger } from './packages/redact-ledger.ts';
import { familyKeys, keys, readAccount, readFamily, readPackage } from './store.ts';

export type PackageErasedBefore = {
  readonly scope: Scope;
  readonly hashKey: string;
  /** Our own id of it. */
  readonly id: string;
  readonly reason: ErasureReason;
  /** ISO 8601 instant, UTC, of the erasure. */
  readonly at: string;
};

/**
 * Erases again, in a copy that nobody uses yet, what had been erased after the instant of the copy. The ledger is seen
 * to in any case: the copy may be of an instant between the erasure and that.
 */
export async function erasePackageInCopy(
  copy: Table,
  { scope, hashKey, id, reason, at }: PackageErasedBefore,
): Promise<'ERASED' | 'NOT_THERE'> {
  const [item, balances] = await copy.getTogether([keys.package(scope, id), keys.balances(scope, id)]);
  const current = readPackage(item);
  if (current !== undefined) {
    const ofFamily = familyKeys({ hashKey }, scope, current.request.familyRef);
    const family = readFamily(ofFamily, await copy.getTogether(ofFamily));
    const account = readAccount(balances);
    await copy.write(erasedPackage({ scope, hashKey, current, account, family, reason, at: new Date(at) }).writes);
  }
  await redactLedger({ table: copy, pause: realPause, hashKey }, scope, id);
  return current === undefined ? 'NOT_THERE' : 'ERASED';
}
