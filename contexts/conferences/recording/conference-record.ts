import type { SourceState } from '../../../platform/journal/source-state.ts';
import type { Fact } from '../domain/facts.ts';

/** An authority's own key of a record (T5). */
export type SourceRecord = { readonly system: string; readonly recordId: string };

export function isSameSource(one: SourceRecord, other: SourceRecord): boolean {
  return one.system === other.system && one.recordId === other.recordId;
}

/** A conference as it is kept: its facts, and what is known of it besides. */
export type ConferenceRecord = {
  /** ULID. */
  readonly id: string;
  /** Counts the changes, from 1. */
  readonly version: number;
  readonly source: SourceRecord;
  /** What came last from that source. Absent if it has never said when it changed the record. */
  readonly sourceState?: SourceState;
  readonly facts: readonly Fact[];
  /** ISO 8601 instants, UTC. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** Ids of the episodes that this one reopens, and that reopens this one. */
  readonly reopens?: string;
  readonly reopenedAs?: string;
  /** An open episode of the same child and model that was there first (P8). */
  readonly possibleDuplicateOf?: string;
  /** The children for whom this episode holds the marker of the one open referral (P8). */
  readonly holdsOpenFor: readonly string[];
};
