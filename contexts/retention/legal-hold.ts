import type { LegalHoldReason } from '../../graphql/generated/resolvers-types.ts';
import type { HoldSubject } from '../../platform/retention/holds.ts';

/** A legal hold as it is kept. Never deleted: that something was kept, and until when, is asked years later. */
export type LegalHold = {
  /** ULID. */
  readonly id: string;
  /** Counts the changes, from 1. */
  readonly version: number;
  readonly subject: HoldSubject;
  readonly reason: LegalHoldReason;
  /** The authority's own reference of the matter. */
  readonly reference: string;
  /** ISO 8601 instants, UTC. */
  readonly placedAt: string;
  readonly liftedAt?: string;
};
