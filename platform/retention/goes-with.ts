import type { Scope } from '../actor/scope.ts';
import type { Request } from '../journal/command.ts';
import type { ErasureReason } from './tombstone.ts';

/** A record that is erased, or was, and why. */
export type ErasedWith = {
  /** Our own id of it, within its owner. */
  readonly id: string;
  readonly reason: ErasureReason;
};

/** What another context keeps about a record, and erases with it. */
export type GoesWith = {
  /** Global ids of what there is. A hold on one of them keeps the record that it goes with. */
  readonly about: (scope: Scope, id: string) => Promise<readonly string[]>;
  /** Erases all of it, once the record itself is erased. Again and again is as good as once. */
  readonly erase: (request: Request, erased: ErasedWith) => Promise<void>;
};
