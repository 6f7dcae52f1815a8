import { londonDate } from '../../platform/dates/index.ts';
import { scanForIdentifiers } from '../../platform/privacy/index.ts';
import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import { type Journal, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Release, ReleaseParameters } from './domain/releases/release.ts';
import { problem } from './domain/rules.ts';
import { statusOf } from './domain/snapshots/snapshot.ts';
import { findSnapshot, keys, partsOfSnapshot, readSnapshot } from './store/snapshots.ts';
import { figuresOn, whoShares } from './who-shares.ts';
import { historyOfRelease, releaseId, releaseIn, releaseKeys, releaseWrite } from './store/releases.ts';

export type DraftRelease = Call & {
  readonly title: string;
  /** Ids within the network. Empty for what is no such id. */
  readonly snapshot: string;
  readonly parameters: ReleaseParameters;
  /** Null for a release of its own. */
  readonly replaces: string | null;
};

/**
 * Asks for a release of the authorities of a snapshot that share their figures with the programme today. A worker protects
 * its tables and checks them; then a second person may approve it.
 */
export async function draftRelease(
  { journal }: { readonly journal: Journal },
  request: Request,
  { idempotencyKey, dryRun, ...input }: DraftRelease,
): Promise<Performed<Release>> {
  const { title, snapshot, parameters, replaces } = input;
  const taken = snapshot === '' ? undefined : await findSnapshot(journal.table, snapshot);
  const isDone = taken !== undefined && statusOf(taken, await partsOfSnapshot(journal.table, snapshot)) === 'DONE';
  const sharing = await whoShares(journal.table, taken?.authorities ?? [], figuresOn(londonDate(request.now)));
  const id = journal.nextId();
  return perform(journal, request, {
    operation: 'draftRelease',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [keys.snapshot(snapshot), ...(replaces === null ? [] : [releaseKeys.release(replaces)])],
    decide: ([found, corrected]) => {
      const of = readSnapshot(found);
      if (of === undefined) return notFound('snapshotId');
      if (!isDone) return refused([problem('RL6', 'snapshotId')]);
      if (replaces !== null && (releaseIn(corrected)?.published ?? null) === null)
        return refused([problem('RL7', 'replacesId')]);
      if (scanForIdentifiers(title).length > 0) return refused([problem('RL8', 'title')]);
      const { actor, now } = request;
      const drafted = { by: { id: actor.id, subject: actor.subject }, at: now.toISOString() };
      const nobody = { approved: null, published: null, withdrawn: null };
      const authorities = of.authorities.filter((authority) => sharing.includes(authority));
      if (authorities.length === 0) return refused([problem('RL9', 'snapshotId')]);
      const state: Release = { id, version: 1, title, snapshot, authorities, parameters, replaces, drafted, ...nobody };
      return {
        kind: 'CHANGED',
        problems: [],
        state,
        changes: [
          {
            record: { id: releaseId(id), version: 1 },
            partition: historyOfRelease(id),
            event: { type: 'RELEASE_DRAFTED', fields: ['title', 'snapshot', 'parameters', 'replaces'] },
          },
        ],
        writes: [releaseWrite(state)],
      };
    },
  });
}
