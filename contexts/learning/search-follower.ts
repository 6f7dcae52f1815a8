import type { Scope } from '../../platform/actor/scope.ts';
import type { FollowingDeps } from './following/deps.ts';
import { followForSearch } from './following/follow.ts';
import { snapshotIfDue } from './following/make-snapshot.ts';
import { compareSearch, mendSearch, type SearchComparison } from './following/rebuild.ts';

/** What keeps the search up with the change feeds, and the moderators' list clear. */
export type SearchFollower = {
  readonly follow: (scope: Scope) => Promise<void>;
  /** Gives whether another was due. */
  readonly snapshotIfDue: () => Promise<boolean>;
  readonly compare: () => Promise<SearchComparison>;
  readonly mend: () => Promise<void>;
};

export function createSearchFollower(deps: FollowingDeps): SearchFollower {
  const { table } = deps;
  return {
    follow: (scope) => followForSearch(deps, scope),
    snapshotIfDue: () => snapshotIfDue(table),
    compare: () => compareSearch(table),
    mend: () => mendSearch(table),
  };
}
