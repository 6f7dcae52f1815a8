import type { Table } from '../../platform/table/table.ts';
import type { AppClients } from './app-clients.ts';
import { keys } from './store.ts';

export type SweepDeps = {
  readonly table: Table;
  readonly appClients: AppClients;
  readonly now: Date;
  /** Told why one could not be deleted: the next sweep finds it again. */
  readonly noteFailed: (error: unknown) => void;
};

export type SweptAppClients = {
  /** Left behind: no registry entry has them. */
  readonly found: number;
  readonly deleted: number;
  /** So many were found that the registry is rather in doubt than they: none was deleted. */
  readonly isDoubtful: boolean;
};

/** Milliseconds. A function that has made an app client registers it within half a minute, or never. */
const LEAST_AGE = 60 * 60_000;
/** In ordinary times there is one in months: many are a table that was restored, or is the wrong one. */
export const MOST_DELETED = 10;

/**
 * Deletes the app clients that were made for a change which then was not written, and could not be removed at once. They
 * open nothing, since the registry does not know them; they cost money, and are secrets that nobody looks after.
 */
export async function sweepAppClients(deps: SweepDeps): Promise<SweptAppClients> {
  const left: string[] = [];
  for await (const ids of deps.appClients.pages()) {
    for (const id of await unregistered(deps.table, ids)) if (await isLeftBehind(deps, id)) left.push(id);
  }
  const found = left.length;
  if (found > MOST_DELETED) return { found, deleted: 0, isDoubtful: true };
  let deleted = 0;
  for (const id of left) if (await isRemoved(deps, id)) deleted += 1;
  return { found, deleted, isDoubtful: false };
}

/** By the entry that a token is looked up by, read consistently: what has one, even a lapsed one, stays. */
async function unregistered(table: Table, ids: readonly string[]): Promise<readonly string[]> {
  const entries = await table.getAttributes(ids.map(keys.identity));
  return ids.filter((_, index) => entries[index] === undefined);
}

async function isLeftBehind({ appClients, now }: SweepDeps, id: string): Promise<boolean> {
  const found = await appClients.look(id);
  if (found === null || !found.isMachine || found.createdAt === null) return false;
  return now.getTime() - found.createdAt.getTime() >= LEAST_AGE;
}

async function isRemoved({ appClients, noteFailed }: SweepDeps, id: string): Promise<boolean> {
  try {
    await appClients.remove(id);
    return true;
  } catch (error) {
    noteFailed(error);
    return false;
  }
}
