import type { OwnerId } from '../../platform/actor/scope.ts';
import { scopeOf } from '../../platform/actor/scope.ts';
import { statusOf } from './domain/snapshots/snapshot.ts';
import { runSnapshot } from './run-snapshot.ts';
import type { SnapshotDeps } from './snapshots/deps.ts';
import { purgeErased } from './snapshots/purge.ts';
import { keys, openSnapshots, partsOfSnapshot } from './store/snapshots.ts';

type Turn = {
  readonly owners: readonly OwnerId[];
  readonly mayGoOn: () => boolean;
  /** Told of an authority at which the work broke off: the others have their turn. */
  readonly noteFailed: (owner: OwnerId, error: unknown) => void;
};

/**
 * Takes away the rows of what was erased, then works on the snapshots that are open: oldest first, so that each is compared
 * with the one before it. Gives how many authorities it failed at.
 */
export async function runSnapshots(deps: SnapshotDeps, { owners, mayGoOn, noteFailed }: Turn): Promise<number> {
  const failed = new Set<OwnerId>();
  const attempt = async (owner: OwnerId, work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await work();
      return true;
    } catch (error) {
      failed.add(owner);
      noteFailed(owner, error);
      return false;
    }
  };
  for (const owner of owners) await attempt(owner, () => purgeErased(deps, scopeOf(owner), mayGoOn));
  const unfinished = new Set<OwnerId>();
  for (const snapshot of await openSnapshots(deps.table)) {
    for (const owner of snapshot.authorities.filter((each) => !unfinished.has(each))) {
      const isTried = await attempt(owner, async () => {
        const ran = await runSnapshot(deps, { scope: scopeOf(owner), snapshot }, mayGoOn);
        if (ran !== 'DONE') unfinished.add(owner);
      });
      if (!isTried) unfinished.add(owner);
    }
    const parts = await partsOfSnapshot(deps.table, snapshot.id);
    if (statusOf(snapshot, parts) === 'DONE') {
      await deps.table.write([{ kind: 'DELETE', key: keys.open(snapshot.id) }]);
    }
  }
  return failed.size;
}
