import type { Scope } from '../../../platform/actor/scope.ts';
import type { QualityDeps } from './deps.ts';
import { followQuality } from './follow-quality.ts';
import { compareQuality, mendQuality, type QualityComparison } from './rebuild-quality.ts';

/** What keeps the quality of an authority's records: behind the change feed, never in the way of a change. */
export type QualityFollower = {
  readonly follow: (scope: Scope) => Promise<void>;
  readonly compare: (scope: Scope) => Promise<QualityComparison>;
  readonly mend: (scope: Scope) => Promise<void>;
};

export function createQualityFollower(deps: QualityDeps): QualityFollower {
  return {
    follow: (scope) => followQuality(deps, scope),
    compare: (scope) => compareQuality(deps, scope),
    mend: (scope) => mendQuality(deps, scope),
  };
}
