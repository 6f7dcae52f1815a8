import type { Journal } from '../../platform/journal/perform.ts';
import type { DeadLetters, WatchedQueue } from '../../platform/queue/queue-counts.ts';

/** What every use case stands on. */
export type OversightDeps = { readonly journal: Journal };

/** Null for a queue that there is not. */
export type WatchedQueues = {
  readonly IMPORTS: WatchedQueue | null;
  readonly IMPORTS_GIVEN_UP: DeadLetters | null;
  /** Places in the stream that were given up on. The sweep finds what lay there, so there is nothing to send back. */
  readonly SEQUENCER_GIVEN_UP: WatchedQueue | null;
  readonly FOLLOWERS_GIVEN_UP: WatchedQueue | null;
};

export type ServiceDeps = OversightDeps & {
  readonly queues: WatchedQueues;
  /** What is deployed. Null where the function is not told. */
  readonly codeVersion: string | null;
  /** Points a minute of whoever has no allowance of their own, and that an authority's callers share. */
  readonly allowance: number;
  readonly authorityAllowance: number;
  /** Told of a queue that does not answer. */
  readonly noteFailure: (error: unknown, request: string) => void;
};
