import type { EvaluationDeps } from '../resolvers.ts';
import { extractResolvers } from './extracts.ts';
import { measureResolvers } from './measures.ts';
import { ownFigureResolvers } from './own-figures.ts';
import { releaseResolvers } from './releases.ts';
import { snapshotResolvers } from './snapshots.ts';

/** Every field that figures give to the API. */
export function allFields(deps: EvaluationDeps) {
  const measures = measureResolvers();
  const snapshots = snapshotResolvers(deps);
  const extracts = extractResolvers(deps);
  const own = ownFigureResolvers(deps.journal.table);
  const releases = releaseResolvers({ journal: deps.journal, shared: deps.released });
  return {
    ...measures,
    ...snapshots,
    ...own,
    ...releases,
    ...extracts,
    Query: { ...measures.Query, ...snapshots.Query, ...own.Query, ...releases.Query, ...extracts.Query },
    Mutation: { ...snapshots.Mutation, ...releases.Mutation, ...extracts.Mutation },
  };
}

export { extractNode } from './extracts.ts';
export { releaseNode } from './releases.ts';
export { snapshotNode } from './snapshots.ts';
export { readOwnStatistic } from '../read-own-statistic.ts';
