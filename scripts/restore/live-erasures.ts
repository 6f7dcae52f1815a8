import { authorityIds } from '../../contexts/programme/index.ts';
import { scopeOf } from '../../platform/actor/scope.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { erasuresSince } from '../../platform/retention/erasures.ts';
import { readTombstone } from '../../platform/retention/tombstone.ts';
import type { Table } from '../../platform/table/table.ts';
import { eraseInCopy, keyOfErased } from './erase-in-copy.ts';
import type { Erasures } from './erasures.ts';

/** Erasures as the live table tells of them: each owner's list, and the tombstones for the reasons. */
export function liveErasures(live: Table, hashKey: string): Erasures {
  return {
    async *since(instant) {
      for (const owner of await authorityIds(live)) {
        const erasures = erasuresSince(live, scopeOf(owner), instant.toISOString());
        for await (const erasure of erasures) yield { owner, ...erasure };
      }
    },
    async erase(copy, { owner, record, at }) {
      const scope = scopeOf(owner);
      const name = parseGlobalId(record);
      const key = name === null ? null : keyOfErased(scope, name);
      const tombstone = key === null ? undefined : readTombstone(await live.get(key));
      if (tombstone === undefined) throw new Error('The live table lists an erasure of which it holds no tombstone.');
      return eraseInCopy(copy, { owner, hashKey, record, at, reason: tombstone.reason });
    },
  };
}
