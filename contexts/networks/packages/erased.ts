import type { Scope } from '../../../platform/actor/scope.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import type { FinalDecision } from '../../../platform/journal/perform.ts';
import { listErasure } from '../../../platform/retention/erasures.ts';
import { type ErasureReason, type Tombstone, tombstoneOf } from '../../../platform/retention/tombstone.ts';
import type { Write } from '../../../platform/table/write.ts';
import { accountedOf } from '../domain/accounting.ts';
import type { SupportPackage } from '../domain/package.ts';
import {
  type Account,
  accountWrite,
  erasedPackageItem,
  erasedSourceKey,
  type FamilyFound,
  familyWritesWithout,
  keys,
  markerItem,
  packagePartition,
} from '../store.ts';
import { versionOf } from './decide-package.ts';
import { listedWrites } from './listed-writes.ts';

export type ErasingPackage = {
  readonly scope: Scope;
  readonly hashKey: string;
  readonly current: SupportPackage;
  readonly account: Account;
  readonly family: FamilyFound;
  readonly reason: ErasureReason;
  readonly at: Date;
};

type Erased = Extract<FinalDecision<Tombstone>, { readonly kind: 'CHANGED' }>;

/**
 * A package as it is erased: a tombstone in its place, nothing filed under a child, a family or its source record, and an
 * account that takes no money any more. Its ledger is seen to after: see `redact-ledger.ts`. At most 29 writes: one for
 * each of 20 children, and nine.
 */
export function erasedPackage({ scope, hashKey, current, account, family, reason, at }: ErasingPackage): Erased {
  const { version: _counted, ...content } = current;
  const { id, source, request } = current;
  const { id: record, version } = versionOf(scope, current);
  const tombstone = tombstoneOf({ hashKey, record, version, content, reason, at: at.toISOString() });
  return {
    kind: 'CHANGED',
    problems: [],
    state: tombstone,
    changes: [
      {
        record: { id: record, version: tombstone.version },
        partition: packagePartition(scope, id),
        event: { type: 'PACKAGE_ERASED', fields: [] },
      },
    ],
    writes: [
      { kind: 'ADVANCE', item: erasedPackageItem(scope, id, { tombstone, account: accountedOf(current) }) },
      // Whoever has seen the package and moves money at this moment sees other terms, and looks again.
      ...(account.terms === 0 ? [] : [accountWrite(scope, id, { moves: [], account, payable: false })]),
      ...listedWrites(scope, id, { before: request, after: undefined }),
      ...familyWritesWithout(family, { packageId: id, today: londonDate(at) }),
      { kind: 'DELETE', key: keys.packageSource(scope, source) } satisfies Write,
      { kind: 'PUT', item: markerItem(erasedSourceKey(scope, hashKey, source), id) } satisfies Write,
      listErasure(scope, { record, at: tombstone.erasedAt }),
    ],
  };
}
