export { createEvaluation } from './resolvers.ts';
export { runSnapshots } from './run-snapshots.ts';
export type { SnapshotDeps } from './snapshots/deps.ts';
export { rowSources } from './sources/row-sources.ts';
