import type { Scope } from '../../../platform/actor/scope.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Link } from '../../../platform/journal/sequencing/chain.ts';
import { readLinks } from '../../../platform/journal/sequencing/read-chain.ts';
import type { Pause } from '../../../platform/table/back-off.ts';
import type { Table } from '../../../platform/table/table.ts';
import { untilWritten } from '../../../platform/table/until-written.ts';
import { unrecordedIn } from '../due-of.ts';
import {
  cursorKey,
  cursorWrite,
  type DueDays,
  dueDaysKey,
  dueDaysWrites,
  readCursor,
  readDueDays,
} from '../store/due.ts';
import { conferenceWithFollowUps } from '../store/follow-ups.ts';
import { followUpNamed } from '../store/ids.ts';

/** What keeping the lists of what is due stands on. */
export type FollowingDeps = { readonly table: Table; readonly pause: Pause };

/** A round reads so many events at most, and remembers how far it came. */
const MOST_LINKS = 500;

/**
 * Brings the list of follow-ups that are due forward to the end of an authority's change feed: from what happened to
 * conferences and to follow-ups. What woke it does not matter.
 *
 * @throws Error when a conference could not be looked at: the cursor stays before it.
 */
export async function followDue(deps: FollowingDeps, scope: Scope): Promise<void> {
  for (;;) {
    const after = readCursor(await deps.table.get(cursorKey(scope))).sequence;
    const links = await readLinks(deps.table, { scope, chain: 'FEED' }, { after, limit: MOST_LINKS });
    const last = links.at(-1);
    if (last === undefined) return;
    for (const conference of conferencesIn(scope, links)) await projectDue(deps, scope, conference);
    await reach(deps, scope, last.sequence);
  }
}

/** The conferences that events are about, or whose follow-ups they are about. Each once. */
function conferencesIn({ owner }: Scope, links: readonly Link[]): ReadonlySet<string> {
  const ids = links.flatMap(({ entry }) => {
    const name = 'record' in entry ? parseGlobalId(entry.record) : null;
    if (name?.owner !== owner) return [];
    return name.type === 'Conference' ? [name.id] : (followUpNamed(name)?.conference ?? []);
  });
  return new Set(ids);
}

/**
 * Puts the days on which something of a conference is due in the stead of those that were kept. Those are read before the
 * conference, and written on the condition that nobody else has since: any order, repeat or company ends alike.
 *
 * @throws Error when the table kept failing.
 */
export async function projectDue(deps: FollowingDeps, scope: Scope, conference: string): Promise<void> {
  await untilWritten(deps, async () => {
    const before = readDueDays(await deps.table.get(dueDaysKey(scope, conference)));
    const beside = await conferenceWithFollowUps(deps.table, scope, conference);
    const after: DueDays = [...new Set(unrecordedIn(beside).map(({ dueOn }) => dueOn))].sort();
    return after.join() === (before?.value ?? []).join() ? [] : dueDaysWrites(scope, conference, { before, after });
  });
}

/** The cursor never goes back: another follower may have come further. */
async function reach(deps: FollowingDeps, scope: Scope, sequence: number): Promise<void> {
  await untilWritten(deps, async () => {
    const cursor = readCursor(await deps.table.get(cursorKey(scope)));
    return cursor.sequence >= sequence ? [] : [cursorWrite(scope, { sequence, version: cursor.version + 1 })];
  });
}
