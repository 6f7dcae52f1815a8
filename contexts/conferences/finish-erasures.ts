import type { Request } from '../../platform/journal/perform.ts';
import { parseGlobalId } from '../../platform/graphql/global-id.ts';
import { erasuresOf } from '../../platform/retention/erasures.ts';
import { readTombstone } from '../../platform/retention/tombstone.ts';
import type { ErasingDeps } from './recording/deps.ts';
import { conferenceKey } from './store.ts';

/** More than the time between two runs, and than an outage of a weekend. */
const LOOKED_BACK_MILLISECONDS = 4 * 24 * 60 * 60 * 1_000;
const A_PAGE = 100;

/**
 * Erases what goes with conferences that were erased in the last days, where that was broken off: a call ended between
 * the two and was never sent again.
 */
export async function finishErasures({ journal, goesWith }: ErasingDeps, request: Request): Promise<void> {
  const { scope } = request.actor;
  const since = new Date(request.now.getTime() - LOOKED_BACK_MILLISECONDS).toISOString();
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof erasuresOf>> = await erasuresOf(journal.table, scope, {
      since,
      after,
      limit: A_PAGE,
    });
    for (const { item } of page) {
      const name = parseGlobalId(item.record);
      if (name?.type !== 'Conference') continue;
      const tombstone = readTombstone(await journal.table.get(conferenceKey(scope, name.id)));
      if (tombstone === undefined) continue;
      for (const other of goesWith) await other.erase(request, { id: name.id, reason: tombstone.reason });
    }
    if (page.length < A_PAGE) return;
    after = page.at(-1)?.sortKey ?? null;
  }
}
