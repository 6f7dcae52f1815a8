import { londonDate } from '../../platform/dates/index.ts';
import { type Call, notFound, refused } from '../../platform/journal/decisions.ts';
import { type Journal, perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { problem } from './domain/rules.ts';
import { KEPT_DAYS, type Simulation } from './domain/simulations/simulation.ts';
import { outOfBounds, type Thresholds } from './domain/simulations/thresholds.ts';
import { statusOf } from './domain/snapshots/snapshot.ts';
import { findSnapshot, keys, partsOfSnapshot, readSnapshot } from './store/snapshots.ts';
import { figuresOn, whoShares } from './who-shares.ts';
import { historyOfSimulation, simulationId, simulationWrite } from './store/simulations.ts';

export type SimulateDisclosure = Call & {
  /** Id within the network. Empty for what is no such id. */
  readonly snapshot: string;
  readonly tried: Thresholds;
  readonly comparedWith: Thresholds;
};

const DAY = 24 * 60 * 60 * 1_000;

/** Asks what protecting a snapshot would cost by two sets of thresholds. A worker finds out; no figure comes of it. */
export async function simulateDisclosure(
  { journal }: { readonly journal: Journal },
  request: Request,
  { idempotencyKey, dryRun, ...input }: SimulateDisclosure,
): Promise<Performed<Simulation>> {
  const { snapshot, tried, comparedWith } = input;
  const taken = snapshot === '' ? undefined : await findSnapshot(journal.table, snapshot);
  const isDone = taken !== undefined && statusOf(taken, await partsOfSnapshot(journal.table, snapshot)) === 'DONE';
  const sharing = await whoShares(journal.table, taken?.authorities ?? [], figuresOn(londonDate(request.now)));
  const id = journal.nextId();
  return perform(journal, request, {
    operation: 'simulateDisclosure',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [keys.snapshot(snapshot)],
    decide: ([found]) => {
      const of = readSnapshot(found);
      if (of === undefined) return notFound('snapshotId');
      if (!isDone) return refused([problem('RL6', 'snapshotId')]);
      const [wrong] = [tried, comparedWith].flatMap((each, place) => {
        const threshold = outOfBounds(each);
        return threshold === null ? [] : [problem('RL13', place === 0 ? 'tried' : 'comparedWith', threshold)];
      });
      if (wrong !== undefined) return refused([wrong]);
      const { actor, now } = request;
      const asked = { by: { id: actor.id, subject: actor.subject }, at: now.toISOString() };
      const expiresAt = new Date(now.getTime() + KEPT_DAYS * DAY).toISOString();
      const authorities = of.authorities.filter((authority) => sharing.includes(authority));
      if (authorities.length === 0) return refused([problem('RL9', 'snapshotId')]);
      const state: Simulation = { id, version: 1, snapshot, authorities, tried, comparedWith, asked, expiresAt };
      return {
        kind: 'CHANGED',
        problems: [],
        state,
        changes: [
          {
            record: { id: simulationId(id), version: 1 },
            partition: historyOfSimulation(id),
            event: { type: 'DISCLOSURE_SIMULATED', fields: ['snapshot', 'tried', 'comparedWith'] },
          },
        ],
        writes: [simulationWrite(state)],
      };
    },
  });
}
