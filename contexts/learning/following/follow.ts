import type { Scope } from '../../../platform/actor/scope.ts';
import { readWindow } from '../../../platform/journal/sequencing/read-window.ts';
import { untilWritten } from '../../../platform/table/until-written.ts';
import { readSearchHead, writesOfFollowing } from '../store/search-changes.ts';
import { clearSubmissions } from './clear-submissions.ts';
import type { FollowingDeps } from './deps.ts';
import { loopsTouched } from './loops-touched.ts';

/** A round reads so many events at most, and remembers how far it came. */
const MOST_LINKS = 500;

/**
 * Brings the changes of the search forward to the end of an owner's change feed, from wherever it was left. It says which
 * loops changed, never what: whoever reads it reads the loops as they are. So an event that is doubled, late, or
 * followed twice does no harm, and neither does an end in the middle.
 */
export async function followForSearch(deps: FollowingDeps, scope: Scope): Promise<void> {
  const { table } = deps;
  const { owner } = scope;
  for (;;) {
    const after = (await readSearchHead(table)).followed[owner] ?? 0;
    const { links } = await readWindow(table, { scope, chain: 'FEED' }, { after, limit: MOST_LINKS });
    const last = links.at(-1);
    if (last === undefined) return;
    const loops = await loopsTouched(table, links);
    await clearSubmissions(table, loops);
    await untilWritten(deps, async () => {
      const head = await readSearchHead(table);
      const isPast = (head.followed[owner] ?? 0) >= last.sequence;
      return isPast ? [] : writesOfFollowing(head, { ...head.followed, [owner]: last.sequence }, loops);
    });
  }
}
