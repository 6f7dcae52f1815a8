import type { Performed } from '../journal/perform.ts';
import type { Call } from '../journal/decisions.ts';

/** A record, or the one thing of it that a payload tells. */
type Told = object | string | null;

type Shown<State> = {
  /** The payload's field. */
  readonly field: string;
  readonly view: (state: State) => Told;
  /** The record as it now is, by its global id. */
  readonly reread: (id: string) => Promise<Told>;
};

/** The record as the command left it; after a replay, as it now is. */
export function payload<State>({ outcome, replayed, dryRun, state }: Performed<State>, shown: Shown<State>) {
  const { field, view, reread } = shown;
  const id = outcome.records[0]?.id;
  const record = () => (state !== undefined ? view(state) : id === undefined ? null : reread(id));
  return { status: outcome.status, problems: outcome.problems, replayed, dryRun, [field]: record };
}

type Input = {
  readonly idempotencyKey: string;
  readonly dryRun?: boolean | null;
  readonly expectedVersion?: number | null;
};

export function callOf({ idempotencyKey, dryRun }: Input): Call {
  return { idempotencyKey, dryRun: dryRun ?? false };
}

export function versionedCallOf(input: Input): Call & { readonly expectedVersion: number | null } {
  return { ...callOf(input), expectedVersion: input.expectedVersion ?? null };
}
