import type { Journal } from '../../../platform/journal/command.ts';
import type { RecordKind } from '../../../platform/journal/record-kind.ts';

/** What batches stand on. */
export type BatchDeps = {
  readonly journal: Journal;
  /** What may be sent, as the contexts give it. */
  readonly kinds: readonly RecordKind[];
  /** Milliseconds since some instant, never going back. */
  readonly elapsed: () => number;
  /** Told of what no caller can be told: a bug of ours, or a record of a batch that could not be kept. */
  readonly noteFailure: (error: unknown, request: string) => void;
};
