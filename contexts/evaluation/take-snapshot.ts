import { londonDate } from '../../platform/dates/index.ts';
import type { Journal, Performed, Request } from '../../platform/journal/perform.ts';
import { perform } from '../../platform/journal/perform.ts';
import type { Call } from '../../platform/journal/decisions.ts';
import { authorityIds } from '../programme/index.ts';
import type { Snapshot } from './domain/snapshots/snapshot.ts';
import { historyOf, snapshotId, writesOfSnapshot } from './store/snapshots.ts';

/** Asks for a snapshot of every authority of the roster. A worker takes it, each authority at its own place in its feed. */
export async function takeSnapshot(
  { journal }: { readonly journal: Journal },
  request: Request,
  { idempotencyKey, dryRun }: Call,
): Promise<Performed<Snapshot>> {
  const authorities = await authorityIds(journal.table);
  const snapshot: Snapshot = {
    id: journal.nextId(),
    version: 1,
    takenAt: request.now.toISOString(),
    asOf: londonDate(request.now),
    authorities,
  };
  return perform(journal, request, {
    operation: 'takeSnapshot',
    idempotencyKey,
    dryRun,
    input: {},
    reads: () => [],
    decide: () => ({
      kind: 'CHANGED',
      problems: [],
      state: snapshot,
      changes: [
        {
          record: { id: snapshotId(snapshot.id), version: 1 },
          partition: historyOf(snapshot.id),
          event: { type: 'SNAPSHOT_TAKEN', fields: ['asOf', 'authorities'] },
        },
      ],
      writes: writesOfSnapshot(snapshot),
    }),
  });
}
