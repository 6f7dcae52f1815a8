import { authorityIds } from '../../contexts/programme/index.ts';
import { type OwnerId, scopeOf } from '../../platform/actor/scope.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { erasuresOf } from '../../platform/retention/erasures.ts';
import { readTombstone } from '../../platform/retention/tombstone.ts';
import type { Table } from '../../platform/table/table.ts';
import { eraseInCopy, keyOfErased } from './erase-in-copy.ts';
import type { Erasure, Erasures } from './erasures.ts';

const A_PAGE = 100;

/** Erasures as the live table tells of them: each owner's list, and the tombstones for the reasons. */
export function liveErasures(live: Table, hashKey: string): Erasures {
  return {
    async *since(instant) {
      for (const owner of await authorityIds(live)) yield* ofOwner(live, owner, instant);
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

async function* ofOwner(live: Table, owner: OwnerId, instant: Date): AsyncGenerator<Erasure> {
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof erasuresOf>> = await erasuresOf(live, scopeOf(owner), {
      since: instant.toISOString(),
      after,
      limit: A_PAGE,
    });
    for (const { item } of page) yield { owner, ...item };
    if (page.length < A_PAGE) return;
    after = page.at(-1)?.sortKey ?? null;
  }
}
