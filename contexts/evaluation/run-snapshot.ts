import type { Scope } from '../../platform/actor/scope.ts';
import { headKey, headOf } from '../../platform/journal/sequencing/chain.ts';
import type { Part, Phase, Snapshot } from './domain/snapshots/snapshot.ts';
import { count } from './snapshots/count.ts';
import type { SnapshotDeps } from './snapshots/deps.ts';
import { follow } from './snapshots/follow.ts';
import { purge } from './snapshots/purge.ts';
import { Elsewhere, type Run, take } from './snapshots/run.ts';
import { scan } from './snapshots/scan.ts';
import { readPart } from './store/snapshots.ts';

/** `MORE`: it is to be gone on with. `ELSEWHERE`: another worker is at it. */
export type SnapshotRun = 'DONE' | 'MORE' | 'ELSEWHERE';

/** Each takes one step, which is written whole or not at all. Null where it must wait. */
const STEPS = {
  SCAN: scan,
  FOLLOW: follow,
  COUNT: count,
  PURGE: purge,
} as const satisfies Record<Exclude<Phase, 'DONE'>, (run: Run, part: Part) => Promise<Part | null>>;

/**
 * Works on the part of a snapshot that is one authority's, from where it was left, until it is done, must wait, or
 * `mayGoOn` says no. Whatever ends it in between, the next run goes on with the step that was not written.
 */
export async function runSnapshot(
  deps: SnapshotDeps,
  { scope, snapshot }: { readonly scope: Scope; readonly snapshot: Snapshot },
  mayGoOn: () => boolean,
): Promise<SnapshotRun> {
  const run: Run = { deps, scope, snapshot };
  try {
    const found = await readPart(deps.table, scope, snapshot.id);
    if (found !== undefined && isElsewhere(found, deps)) return 'ELSEWHERE';
    let part = found ?? (await begin(run));
    while (part.phase !== 'DONE') {
      if (!mayGoOn()) return 'MORE';
      const next = await STEPS[part.phase](run, part);
      if (next === null) return 'MORE';
      part = next;
    }
    return 'DONE';
  } catch (error) {
    if (error instanceof Elsewhere) return 'ELSEWHERE';
    throw error;
  }
}

/** Milliseconds without a sign of life after which nobody is at work on a part any more. */
const LEFT_ALONE = 2 * 60_000;

/** Whether another worker is at it. */
function isElsewhere({ by, at, phase }: Part, { worker, clock }: SnapshotDeps): boolean {
  return phase !== 'DONE' && by !== worker && clock.now().getTime() - Date.parse(at) < LEFT_ALONE;
}

/** From the place at which the feed ends: whatever is changed from now on is followed after the scan. */
async function begin(run: Run): Promise<Part> {
  const { deps, scope } = run;
  const { sequence } = headOf(await deps.table.get(headKey(scope, 'FEED')));
  const nothing: Part = {
    version: 0,
    phase: 'SCAN',
    asOf: run.snapshot.asOf,
    by: deps.worker,
    at: '',
    source: 0,
    after: null,
    place: sequence,
    records: 0,
    hash: null,
    previous: null,
  };
  return take(run, nothing, { part: {} });
}
