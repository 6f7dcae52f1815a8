import type { Scope } from '../../platform/actor/scope.ts';
import { followDue, type FollowingDeps } from './following/follow-due.ts';

/** What keeps the list of follow-ups that are due: behind the change feed, never in the way of a change. */
export type DueFollower = { readonly follow: (scope: Scope) => Promise<void> };

export function createDueFollower(deps: FollowingDeps): DueFollower {
  return { follow: (scope) => followDue(deps, scope) };
}
