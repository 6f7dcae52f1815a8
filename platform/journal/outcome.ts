import type { Problem } from './problem.ts';

export type OutcomeStatus = 'APPLIED' | 'UNCHANGED' | 'REFUSED';

/** A record as an outcome names it: its global id and the version that it has reached. */
export type RecordVersion = { readonly id: string; readonly version: number };

/**
 * What became of a mutation: kept for thirty days under its idempotency key. Ids, versions and problems only, never
 * values.
 */
export type Outcome = {
  readonly operation: string;
  readonly status: OutcomeStatus;
  readonly records: readonly RecordVersion[];
  readonly problems: readonly Problem[];
  /** ISO 8601 instant, UTC. */
  readonly at: string;
};
