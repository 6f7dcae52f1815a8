import type { Journal } from '../../../platform/journal/perform.ts';
import { measureResolvers } from './measures.ts';
import { ownFigureResolvers } from './own-figures.ts';
import { snapshotResolvers } from './snapshots.ts';

/** Every field that figures give to the API. */
export function allFields(deps: { readonly journal: Journal }) {
  const measures = measureResolvers();
  const snapshots = snapshotResolvers(deps);
  const own = ownFigureResolvers(deps.journal.table);
  return { ...measures, ...snapshots, ...own, Query: { ...measures.Query, ...snapshots.Query, ...own.Query } };
}

export { snapshotNode } from './snapshots.ts';
export { readOwnStatistic } from '../read-own-statistic.ts';
