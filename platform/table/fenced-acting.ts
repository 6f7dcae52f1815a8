import { AsyncLocalStorage } from 'node:async_hooks';
import type { OwnerId } from '../actor/scope.ts';

const acting = new AsyncLocalStorage<OwnerId>();

/**
 * Runs `work`, and all that it starts, as a request of this owner. Called once a request, with what its token proved:
 * from then on the credentials follow the token, whatever keys the code builds.
 */
export function actFor<T>(owner: OwnerId, work: () => T): T {
  return acting.run(owner, work);
}

/** Whose request this is. Undefined: nobody's yet. */
export function actingFor(): OwnerId | undefined {
  return acting.getStore();
}
