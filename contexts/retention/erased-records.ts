import type { Scope } from '../../platform/actor/scope.ts';
import { filledPage, type Keyed, type Page, type PageRequest } from '../../platform/graphql/connection.ts';
import { erasuresOf } from '../../platform/retention/erasures.ts';
import type { Tombstone } from '../../platform/retention/tombstone.ts';
import type { RetentionDeps } from './deps.ts';
import { ownRecordKey, tombstonesAt } from './store.ts';

/** What stays of these records, in the order asked; null for each that was not erased, is missing, or another's. */
export function erasedRecords(
  { journal, keyOfRecord }: RetentionDeps,
  scope: Scope,
  records: readonly string[],
): Promise<readonly (Tombstone | null)[]> {
  return tombstonesAt(
    journal.table,
    records.map((record) => ownRecordKey(keyOfRecord, scope, record)),
  );
}

/** One page of what an authority has erased: the list, and then the tombstones together. */
export function listErased(
  deps: RetentionDeps,
  { scope, since }: { readonly scope: Scope; readonly since: string | null },
  request: PageRequest,
): Promise<Page<Keyed<Tombstone>>> {
  return filledPage({
    request,
    matches: null,
    async fetch(after, limit) {
      const entries = await erasuresOf(deps.journal.table, scope, { since, after, limit });
      const tombstones = await erasedRecords(
        deps,
        scope,
        entries.map(({ item }) => item.record),
      );
      return entries.map(({ sortKey }, index) => {
        const item = tombstones[index] ?? null;
        if (item === null) throw new Error('A record is listed as erased and is not.');
        return { item, sortKey };
      });
    },
  });
}
