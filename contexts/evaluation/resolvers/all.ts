import type { Journal } from '../../../platform/journal/perform.ts';
import { measureResolvers } from './measures.ts';
import { ownFigureResolvers } from './own-figures.ts';
import { releaseResolvers } from './releases.ts';
import { snapshotResolvers } from './snapshots.ts';

/** Every field that figures give to the API. */
export function allFields(deps: { readonly journal: Journal }) {
  const measures = measureResolvers();
  const snapshots = snapshotResolvers(deps);
  const own = ownFigureResolvers(deps.journal.table);
  const releases = releaseResolvers(deps);
  return {
    ...measures,
    ...snapshots,
    ...own,
    ...releases,
    Query: { ...measures.Query, ...snapshots.Query, ...own.Query, ...releases.Query },
    Mutation: { ...snapshots.Mutation, ...releases.Mutation },
  };
}

export { releaseNode } from './releases.ts';
export { snapshotNode } from './snapshots.ts';
export { readOwnStatistic } from '../read-own-statistic.ts';
