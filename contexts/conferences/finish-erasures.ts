import type { Request } from '../../platform/journal/perform.ts';
import { erasedLately } from '../../platform/retention/erasures.ts';
import { readTombstone } from '../../platform/retention/tombstone.ts';
import type { ErasingDeps } from './recording/deps.ts';
import { conferenceKey } from './store.ts';

/**
 * Erases what goes with conferences that were erased in the last days, where that was broken off: a call ended between
 * the two and was never sent again.
 */
export async function finishErasures({ journal, goesWith }: ErasingDeps, request: Request): Promise<void> {
  const { scope } = request.actor;
  for await (const id of erasedLately(journal.table, scope, { type: 'Conference', now: request.now })) {
    const tombstone = readTombstone(await journal.table.get(conferenceKey(scope, id)));
    if (tombstone === undefined) continue;
    for (const other of goesWith) await other.erase(request, { id, reason: tombstone.reason });
  }
}
