import { AsyncLocalStorage } from 'node:async_hooks';
import type { OwnerId } from '../actor/scope.ts';

/** What a request may not do although its owner could. */
export type Limits = {
  /** The one partition of the owner's that there is for it. Null: all of them. */
  readonly only: string | null;
  /** The partitions that it may write to. */
  readonly mayWrite: (partition: string) => boolean;
};

type Acting = { readonly owner: OwnerId; readonly limits: Limits | null };

const acting = new AsyncLocalStorage<Acting>();

/**
 * Runs `work`, and all that it starts, as a request of this owner. Called once a request, with what its token proved:
 * from then on the credentials follow the token, whatever keys the code builds.
 */
export function actFor<T>(owner: OwnerId, work: () => T, limits: Limits | null = null): T {
  return acting.run({ owner, limits }, work);
}

/** Whose request this is. Undefined: nobody's yet. */
export function actingFor(): OwnerId | undefined {
  return acting.getStore()?.owner;
}

/** Null where the request may do whatever its owner can. */
export function actingWithin(): Limits | null {
  return acting.getStore()?.limits ?? null;
}
