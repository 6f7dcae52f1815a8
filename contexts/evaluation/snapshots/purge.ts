import type { Scope } from '../../../platform/actor/scope.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import { readLinks } from '../../../platform/journal/sequencing/read-chain.ts';
import { classifyFailure } from '../../../platform/table/failure.ts';
import type { Part } from '../domain/snapshots/snapshot.ts';
import { deletionsOfRows } from '../store/rows.ts';
import { latestWrite, readLatest } from '../store/snapshots.ts';
import type { SnapshotDeps } from './deps.ts';
import { touchedIn } from './follow.ts';
import { MOST_WRITES, type Run, take } from './run.ts';
import { rowWrites } from './scan.ts';

/** Takes away the rows of the snapshot before, with which this one has been compared. Its cube stays. */
export async function purge(run: Run, part: Part): Promise<Part> {
  const { deps, scope } = run;
  if (part.previous === null) return take(run, part, { part: { phase: 'DONE' } });
  const wanted = { snapshot: part.previous, limit: MOST_WRITES };
  const writes = await deletionsOfRows(deps.table, scope, wanted);
  return take(run, part, { part: { phase: writes.length < MOST_WRITES ? 'DONE' : 'PURGE' }, writes });
}

/**
 * Goes through all that was changed since the newest snapshot was counted, as far as `mayGoOn` lets it: see {@link purgeNext}.
 */
export async function purgeErased(deps: SnapshotDeps, scope: Scope, mayGoOn: () => boolean): Promise<void> {
  while (await purgeNext(deps, scope)) if (!mayGoOn()) return;
}

/**
 * Puts what is left of what has been erased since the newest snapshot was counted in the stead of its rows: of a conference
 * nothing, of a package its money. The frozen counts stay as they are, so what was told can be told again.
 *
 * @returns whether there may be more
 */
async function purgeNext(deps: SnapshotDeps, scope: Scope): Promise<boolean> {
  const { table, sources, clock } = deps;
  const latest = await readLatest(table, scope);
  if (latest === undefined) return false;
  const links = await readLinks(table, { scope, chain: 'FEED' }, { after: latest.followed, limit: MOST_WRITES });
  const last = links.at(-1);
  if (last === undefined) return false;
  const { id, version } = latest;
  const of = { scope, snapshot: { id, asOf: londonDate(clock.now()) } };
  const erased = links.filter(({ entry }) => 'record' in entry && entry.type.endsWith('_ERASED'));
  const writes = await Promise.all(
    sources.map((source) => rowWrites(of, source, touchedIn(source, erased, scope.owner))),
  );
  try {
    await table.write([latestWrite(scope, { id, followed: last.sequence }, version), ...writes.flat()]);
  } catch (error) {
    // Another worker was there first, and the next run goes on where it came to.
    if (classifyFailure(error).kind !== 'CONDITION') throw error;
    return false;
  }
  return links.length === MOST_WRITES;
}
