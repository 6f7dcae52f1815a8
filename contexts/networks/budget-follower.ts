import type { Scope } from '../../platform/actor/scope.ts';
import type { ProjectionDeps } from './projection/deps.ts';
import { followFeed } from './projection/follow.ts';
import { type Comparison, compareBudget, mendBudget } from './projection/rebuild.ts';

/** What keeps the figures of an authority's budget: behind the change feed, never in the way of a payment. */
export type BudgetFollower = {
  readonly follow: (scope: Scope) => Promise<void>;
  readonly compare: (scope: Scope) => Promise<Comparison>;
  readonly mend: (scope: Scope) => Promise<void>;
};

export function createBudgetFollower(deps: ProjectionDeps): BudgetFollower {
  return {
    follow: (scope) => followFeed(deps, scope),
    compare: (scope) => compareBudget(deps, scope),
    mend: (scope) => mendBudget(deps, scope),
  };
}
