import type { OwnerId } from '../../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../../platform/dates/index.ts';

/** That a snapshot was asked for, and of whom. It never changes: how far it has come lies with its parts. */
export type Snapshot = {
  readonly id: string;
  readonly version: number;
  /** ISO 8601 instant, UTC. */
  readonly takenAt: string;
  /** The day on which records are judged, whenever they come to their turn. */
  readonly asOf: LocalDate;
  /** In the order of their ids. */
  readonly authorities: readonly OwnerId[];
};

/** What is to be done for an authority, in order. */
export const PHASES = ['SCAN', 'FOLLOW', 'COUNT', 'PURGE', 'DONE'] as const;
export type Phase = (typeof PHASES)[number];

/** How far the snapshot of one authority has come. Changed by the worker alone. */
export type Part = {
  /** Raised by each step, so that of two workers only one goes on. */
  readonly version: number;
  readonly phase: Phase;
  /** Of the snapshot: the day on which records are judged. */
  readonly asOf: LocalDate;
  /** Who is at work on it, and when it was last heard of them. ISO 8601 instant, UTC. */
  readonly by: string;
  readonly at: string;
  /** While scanning: which kind of record, and the last that was looked at. */
  readonly source: number;
  readonly after: string | null;
  /** In the change feed: every change up to it is in the rows, and once counted none after it. */
  readonly place: number;
  /** Records whose rows are kept. Known once they were counted. */
  readonly records: number;
  /** SHA-256 of the frozen cube. Null until it is. */
  readonly hash: string | null;
  /** Id of the snapshot before, with which this one was compared. Null for the first. */
  readonly previous: string | null;
};

/** What everybody who may see snapshots sees of a part. */
export type PartSummary = Pick<Part, 'phase' | 'at' | 'place' | 'records' | 'hash'> & { readonly authority: OwnerId };

export function statusOf(
  { authorities }: Snapshot,
  parts: readonly Pick<PartSummary, 'phase'>[],
): 'WAITING' | 'UNDER_WAY' | 'DONE' {
  if (parts.length === 0) return 'WAITING';
  const done = parts.filter(({ phase }) => phase === 'DONE');
  return done.length === authorities.length ? 'DONE' : 'UNDER_WAY';
}
