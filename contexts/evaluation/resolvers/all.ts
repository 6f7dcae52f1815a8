import type { EvaluationDeps } from '../resolvers.ts';
import { extractResolvers } from './extracts.ts';
import { measureResolvers } from './measures.ts';
import { ownFigureResolvers } from './own-figures.ts';
import { releaseResolvers } from './releases.ts';
import { simulationResolvers } from './simulations.ts';
import { snapshotResolvers } from './snapshots.ts';

/** Every field that figures give to the API. */
export function allFields(deps: EvaluationDeps) {
  const measures = measureResolvers();
  const snapshots = snapshotResolvers(deps);
  const extracts = extractResolvers(deps);
  const own = ownFigureResolvers(deps.journal.table);
  const releases = releaseResolvers({ journal: deps.journal, shared: deps.released });
  const simulations = simulationResolvers(deps);
  return {
    ...measures,
    ...snapshots,
    ...own,
    ...releases,
    ...simulations,
    ...extracts,
    Query: {
      ...measures.Query,
      ...snapshots.Query,
      ...own.Query,
      ...releases.Query,
      ...simulations.Query,
      ...extracts.Query,
    },
    Mutation: { ...snapshots.Mutation, ...releases.Mutation, ...simulations.Mutation, ...extracts.Mutation },
  };
}

export { extractNode } from './extracts.ts';
export { releaseNode } from './releases.ts';
export { simulationNode } from './simulations.ts';
export { snapshotNode } from './snapshots.ts';
export { readOwnStatistic } from '../read-own-statistic.ts';
