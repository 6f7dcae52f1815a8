import type { OwnerId } from '../../platform/actor/scope.ts';
import type { PastRetention } from '../../platform/retention/erase-due.ts';

export type InTurn = {
  readonly now: Date;
  readonly eraseFor: (owner: OwnerId, mayGoOn: () => boolean) => Promise<PastRetention>;
  /** Told of an authority at which a run broke off: the others have theirs. */
  readonly noteFailed: (owner: OwnerId, error: unknown) => void;
};

export type Run = {
  readonly erased: number;
  readonly held: number;
  readonly changed: number;
  readonly failed: number;
  /** Authorities at which the run was not done in its time: tomorrow's goes on. */
  readonly unfinished: number;
};

/** Of the fifteen minutes that a function may take. No chunk is begun later. */
const MOST_MILLISECONDS = 12 * 60 * 1_000;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1_000;

/** One authority after the other, each day beginning with another: whoever the time does not suffice for is not always the same. */
export async function eachInTurn(owners: readonly OwnerId[], { now, eraseFor, noteFailed }: InTurn): Promise<Run> {
  const began = performance.now();
  const mayGoOn = (): boolean => performance.now() - began < MOST_MILLISECONDS;
  const run = { erased: 0, held: 0, changed: 0, failed: 0, unfinished: 0 };
  for (const owner of rotated(owners, now)) {
    try {
      const done = await eraseFor(owner, mayGoOn);
      run.erased += done.erased;
      run.held += done.held;
      run.changed += done.changed;
      run.failed += done.failed;
      if (!done.isDone) run.unfinished += 1;
    } catch (error) {
      run.failed += 1;
      noteFailed(owner, error);
    }
  }
  return run;
}

function rotated(owners: readonly OwnerId[], now: Date): readonly OwnerId[] {
  const first = Math.floor(now.getTime() / DAY_MILLISECONDS) % Math.max(1, owners.length);
  return [...owners.slice(first), ...owners.slice(0, first)];
}

/** What two runs for one authority did, one after the other. */
export function together(one: PastRetention, other: PastRetention): PastRetention {
  return {
    erased: one.erased + other.erased,
    held: one.held + other.held,
    changed: one.changed + other.changed,
    failed: one.failed + other.failed,
    isDone: one.isDone && other.isDone,
  };
}
