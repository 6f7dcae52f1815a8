import type { Journal } from '../../../platform/journal/perform.ts';
import { measureResolvers } from './measures.ts';
import { snapshotResolvers } from './snapshots.ts';

/** Every field that figures give to the API. */
export function allFields(deps: { readonly journal: Journal }) {
  const measures = measureResolvers();
  const snapshots = snapshotResolvers(deps);
  return { ...measures, ...snapshots, Query: { ...measures.Query, ...snapshots.Query } };
}

export { snapshotNode } from './snapshots.ts';
