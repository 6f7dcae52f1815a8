import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Link } from '../../../platform/journal/sequencing/chain.ts';
import { readLinks } from '../../../platform/journal/sequencing/read-chain.ts';
import type { Part } from '../domain/snapshots/snapshot.ts';
import type { RowSource } from '../sources/row-source.ts';
import { isAllNumbered } from '../store/snapshots.ts';
import { MOST_WRITES, type Run, take } from './run.ts';
import { rowWrites } from './scan.ts';

/** Events that are read at once: each is of one record, whose row goes into the step's one transaction. */
const MOST_LINKS = MOST_WRITES;

/**
 * Brings the rows to a place in the feed at which they say what the records said: looks anew at whatever has changed, until
 * nothing has and nothing waits for its number. That is asked first: what was written before then is in the feed by then.
 *
 * @returns null where something waits for its number: the next run looks again
 */
export async function follow(run: Run, part: Part): Promise<Part | null> {
  const { deps, scope } = run;
  const isSettled = await isAllNumbered(deps.table, scope);
  const links = await readLinks(deps.table, { scope, chain: 'FEED' }, { after: part.place, limit: MOST_LINKS });
  const last = links.at(-1);
  if (last === undefined) return isSettled ? take(run, part, { part: { phase: 'COUNT' } }) : null;
  const writes = await Promise.all(
    deps.sources.map((source) => rowWrites(run, source, touchedIn(source, links, scope.owner))),
  );
  return take(run, part, { part: { place: last.sequence }, writes: writes.flat() });
}

/** The records of a kind that events are about, each once. */
export function touchedIn(source: RowSource, links: readonly Link[], owner: string): readonly string[] {
  const ids = links.flatMap(({ entry }) => {
    const name = 'record' in entry ? parseGlobalId(entry.record) : null;
    return name?.owner === owner ? (source.idOf(name) ?? []) : [];
  });
  return [...new Set(ids)];
}
