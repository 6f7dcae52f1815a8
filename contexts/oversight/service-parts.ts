/** What the service is made of, as far as it gives a sign of life that can be read. */
export type PartState = 'WORKING' | 'LATE' | 'IDLE';

export type TrailSigns = {
  readonly lastEntryAt: string | null;
  readonly lastNumberedAt: string | null;
  readonly waitingSeconds: number;
  readonly lastCheckpointAt: string | null;
};

export type Part = {
  readonly name: 'TABLE' | 'SEQUENCER' | 'CHECKPOINTS' | 'SNAPSHOTS';
  readonly state: PartState;
  readonly lastSignAt: string | null;
};

/** Two sweeps should have numbered what the stream has lost. */
const SEQUENCER_LATE_SECONDS = 10 * 60;
/** Two checkpoints should have been signed. */
const CHECKPOINT_LATE_MILLISECONDS = 2 * 60 * 60 * 1_000;
/** A snapshot of the largest network takes less. */
const SNAPSHOT_LATE_MILLISECONDS = 24 * 60 * 60 * 1_000;

/** The state of what works on trails. The table answered, since they were read. */
export function partsOfTrails(trails: readonly TrailSigns[], now: Date): readonly Part[] {
  const numberedAt = latest(trails.map(({ lastNumberedAt }) => lastNumberedAt));
  const signedAt = latest(trails.map(({ lastCheckpointAt }) => lastCheckpointAt));
  const isBehind = trails.some(({ waitingSeconds }) => waitingSeconds > SEQUENCER_LATE_SECONDS);
  const isUnsigned = trails.some((trail) => waitsForCheckpoint(trail, now));
  return [
    { name: 'TABLE', state: 'WORKING', lastSignAt: now.toISOString() },
    { name: 'SEQUENCER', state: stateOf(isBehind, numberedAt), lastSignAt: numberedAt },
    { name: 'CHECKPOINTS', state: stateOf(isUnsigned, signedAt), lastSignAt: signedAt },
  ];
}

export type SnapshotSigns = { readonly askedAt: string; readonly isOpen: boolean; readonly lastSignAt: string | null };

/** @param snapshots the newest first */
export function snapshotsPart(snapshots: readonly SnapshotSigns[], now: Date): Part {
  const isLate = snapshots.some(
    ({ askedAt, isOpen }) => isOpen && now.getTime() - new Date(askedAt).getTime() > SNAPSHOT_LATE_MILLISECONDS,
  );
  const lastSignAt = latest(snapshots.map((snapshot) => snapshot.lastSignAt));
  return { name: 'SNAPSHOTS', state: stateOf(isLate, lastSignAt), lastSignAt };
}

/** A chain has moved on since it was signed, or never was, and has had the time. */
function waitsForCheckpoint({ lastNumberedAt, lastCheckpointAt }: TrailSigns, now: Date): boolean {
  if (lastNumberedAt === null || (lastCheckpointAt !== null && lastCheckpointAt >= lastNumberedAt)) return false;
  return now.getTime() - new Date(lastNumberedAt).getTime() > CHECKPOINT_LATE_MILLISECONDS;
}

function stateOf(isLate: boolean, lastSignAt: string | null): PartState {
  if (isLate) return 'LATE';
  return lastSignAt === null ? 'IDLE' : 'WORKING';
}

function latest(instants: readonly (string | null)[]): string | null {
  return instants.reduce((last, one) => (one !== null && (last === null || one > last) ? one : last), null);
}
