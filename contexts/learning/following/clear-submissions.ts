import { classifyFailure } from '../../../platform/table/failure.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Table } from '../../../platform/table/table.ts';
import { type Named, waitingVersion } from '../domain/loop.ts';
import { keys } from '../store/keys.ts';
import { readSharedLoops, type StoredLoop } from '../store/loops.ts';

/**
 * Takes what was decided out of the moderators' list. The place in the list is read before the loop is: so a version that
 * was sent in again since is seen to wait, or has a place that is newer than the one that goes.
 */
export async function clearSubmissions(table: Table, names: readonly Named[]): Promise<void> {
  for (const [place, loop] of (await readSharedLoops(table, names)).entries()) {
    const name = names[place];
    if (loop !== undefined && name !== undefined) await clear(table, name, loop);
  }
}

async function clear(table: Table, name: Named, { loop }: StoredLoop): Promise<void> {
  const versions = [...new Set(loop.submissions.map(({ version }) => version))];
  const places = await table.getTogether(versions.map((version) => keys.submission(name, version)));
  if (places.every((item) => item === undefined)) return;
  const [now] = await readSharedLoops(table, [name]);
  const waiting = now && waitingVersion(now);
  for (const [nth, item] of places.entries()) {
    if (item !== undefined && versions[nth] !== waiting) await takeOut(table, item);
  }
}

/** Whoever sent it in again has come between: then it waits. */
async function takeOut(table: Table, { key, version }: Item): Promise<void> {
  try {
    await table.write([{ kind: 'DELETE', key, version }]);
  } catch (error) {
    if (classifyFailure(error).kind !== 'CONDITION') throw error;
  }
}
