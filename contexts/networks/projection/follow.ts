import type { Scope } from '../../../platform/actor/scope.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Link } from '../../../platform/journal/sequencing/chain.ts';
import { readLinks } from '../../../platform/journal/sequencing/read-chain.ts';
import { untilWritten } from '../../../platform/table/until-written.ts';
import { cursorWrite, entryName, keys, readCursor } from '../store.ts';
import type { ProjectionDeps } from './deps.ts';
import { projectPackage } from './project-package.ts';

/** A round reads so many events at most, and remembers how far it came. */
const MOST_LINKS = 500;

/**
 * Brings an authority's budget forward to the end of its change feed, from wherever it was left. What woke it does not
 * matter: an event that is doubled, late or lost on the way is read from the feed all the same.
 *
 * @throws Error when a package could not be projected: the others of the round are, the cursor stays before it, and the
 *   next run takes it up again.
 */
export async function followFeed(deps: ProjectionDeps, scope: Scope): Promise<void> {
  for (;;) {
    const after = readCursor(await deps.table.get(keys.followed(scope))).sequence;
    const links = await readLinks(deps.table, { scope, chain: 'FEED' }, { after, limit: MOST_LINKS });
    const last = links.at(-1);
    if (last === undefined) return;
    const failures: unknown[] = [];
    for (const id of packagesIn(scope, links)) {
      await projectPackage(deps, scope, id).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
    await reach(deps, scope, last.sequence);
  }
}

/** The packages that events are about: by their own id, or by that of an entry of their ledger. Each once. */
export function packagesIn({ owner }: Scope, links: readonly Link[]): readonly string[] {
  const ids = links.flatMap(({ entry }) => {
    const name = 'record' in entry ? parseGlobalId(entry.record) : null;
    if (name?.owner !== owner) return [];
    if (name.type === 'LedgerEntry') return [entryName(name.id).packageId];
    return name.type === 'SupportPackage' ? [name.id] : [];
  });
  return [...new Set(ids)];
}

/** The cursor never goes back: another follower may have come further. */
async function reach(deps: ProjectionDeps, scope: Scope, sequence: number): Promise<void> {
  await untilWritten(deps, async () => {
    const cursor = readCursor(await deps.table.get(keys.followed(scope)));
    return cursor.sequence >= sequence ? [] : [cursorWrite(scope, { sequence, version: cursor.version + 1 })];
  });
}
