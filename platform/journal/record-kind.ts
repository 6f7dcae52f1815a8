import type { Permission } from '../actor/permissions.ts';
import type { Journal, Performed, Request } from './command.ts';
import type { Problem } from './problem.ts';

/** One record of a batch, as its kind is told of it. */
export type RecordCall<Input> = {
  /** The record, as the SDL's input of its kind says it, without nulls. */
  readonly input: Input;
  /** Of this record alone: the same for the same record of the same batch, wherever in it the record stands. */
  readonly idempotencyKey: string;
  readonly dryRun: boolean;
};

/**
 * A kind of record that a system may send in batches. The context that owns the records says how one is recorded, by
 * the very use case that records it alone: what a batch is, and how it is answered, is for others to know.
 */
export type RecordKind<Input = never> = {
  /** The field of `BatchRecordInput` that holds such a record. */
  readonly name: string;
  /** What the sender needs for it, besides the right to send batches. */
  readonly permission: Permission;
  /**
   * Names of all that the record touches, or hangs on: of two records of a batch that share one, the first is done
   * before the second is begun. Compared with each other, never stored.
   */
  readonly touches: (input: Input) => readonly string[];
  /** Whether it takes several transactions: then a failure does not say how much of it was done. */
  readonly inSteps?: boolean;
  /** Problems are told by paths from `input`, as the use case tells them. @throws as `perform` does. */
  readonly record: (journal: Journal, request: Request, call: RecordCall<Input>) => Promise<RecordDone>;
};

/** What became of a record. */
export type RecordDone = Pick<Performed<unknown>, 'outcome' | 'replayed' | 'fields'> & {
  /** The same as the outcome's, with the reasons that the record holds for them, for whoever may read it. */
  readonly explained?: readonly (Problem & { readonly reasonGiven?: string })[];
};
