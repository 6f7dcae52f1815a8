import type { Actor } from '../actor/actor.ts';
import type { Pause } from '../table/back-off.ts';
import type { Item } from '../table/item.ts';
import type { Key, Partition } from '../table/keys.ts';
import type { Table } from '../table/table.ts';
import type { Write } from '../table/write.ts';
import type { Outcome, RecordVersion } from './outcome.ts';
import type { Problem } from './problem.ts';
import type { Purpose } from './purpose.ts';

/** How a request changes the table: everything that `perform` needs besides the command itself. */
export type Journal = {
  readonly table: Table;
  readonly pause: Pause;
  readonly nextId: () => string;
  readonly hashKey: string;
  /** Keys that an input of the last thirty days may have been hashed with by others: those before and after a rotation. */
  readonly otherHashKeys?: readonly string[];
  /**
   * Which outcomes are kept under their idempotency key. Absent: every one. `CHANGES` is for whoever sends the same
   * records day after day: what changes nothing then writes nothing, and is decided anew when it is sent again.
   */
  readonly remembers?: 'CHANGES';
  /** No attempt is begun so many milliseconds after the first. Absent: as long as a request of its own may take. */
  readonly lastBegunMilliseconds?: number;
};

/** Who asks, and when: resolved once a request. */
export type Request = {
  readonly id: string;
  readonly actor: Actor;
  readonly now: Date;
  /** Absent in programs of our own. */
  readonly purpose?: Purpose;
};

export type Command<State> = {
  /** The mutation's name, as in the SDL. */
  readonly operation: string;
  readonly idempotencyKey: string;
  readonly dryRun: boolean;
  /** The input without its key: hashed, so that the same key with another input is noticed. */
  readonly input: unknown;
  /** What `decide` needs, read in one round trip together with the idempotency record. Asked again at each attempt. */
  readonly reads: () => Promise<readonly Key[]> | readonly Key[];
  /** Pure: from what was read, in order, to what shall be. Run again if something moved in between. */
  readonly decide: (found: readonly (Item | undefined)[]) => Decision<State>;
};

/** `READ_MORE` asks for another reading, which names more keys: what was read showed that they are needed. */
export type Decision<State> = FinalDecision<State> | { readonly kind: 'READ_MORE' };

export type FinalDecision<State> =
  | {
      readonly kind: 'REFUSED';
      readonly problems: readonly Problem[];
      readonly state?: State;
      readonly record?: RecordVersion;
    }
  | {
      readonly kind: 'UNCHANGED';
      readonly problems: readonly Problem[];
      readonly state: State;
      readonly record: RecordVersion;
    }
  | {
      readonly kind: 'CHANGED';
      readonly problems: readonly Problem[];
      readonly state: State;
      readonly changes: readonly [RecordChange, ...RecordChange[]];
      readonly writes: readonly Write[];
    };

/** One record that a command brings to its next version. Most change one; reopening changes two. */
export type RecordChange = {
  readonly record: RecordVersion;
  /** Where the record lies: its events lie beside it. */
  readonly partition: Partition;
  /** What happened, in the past tense, and the names of the fields that it touched. */
  readonly event: { readonly type: string; readonly fields: readonly string[] };
};

export type Performed<State> = {
  readonly outcome: Outcome;
  /** True if the key had been used before with the same input: nothing was done now. */
  readonly replayed: boolean;
  readonly dryRun: boolean;
  /** The record as it now is, or would be. Undefined for a replay (read it afresh) and where there is none. */
  readonly state: State | undefined;
  /** Names of the fields that were changed, or would be. Absent where nothing was changed now. */
  readonly fields?: readonly string[];
};
