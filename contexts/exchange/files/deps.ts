import type { Journal } from '../../../platform/journal/command.ts';
import type { Objects } from '../../../platform/objects/objects.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';

/** What tells the worker that there is something to do: at least once, sooner or later. */
export type ImportQueue = { readonly send: (work: ImportWork) => Promise<void> };

export type ImportWork = { readonly owner: OwnerId; readonly id: string };

/** What files of records stand on, as far as requests have to do with them. */
export type FileDeps = {
  readonly journal: Journal;
  readonly objects: Objects;
  readonly queue: ImportQueue;
  /** Told of what no caller can be told. */
  readonly noteFailure: (error: unknown, request: string) => void;
};
