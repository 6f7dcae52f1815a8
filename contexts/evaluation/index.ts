export { EVALUATION_RULES } from './domain/rules.ts';
export { createEvaluation } from './resolvers.ts';
export type { ReleaseDeps } from './releases/deps.ts';
export { runReleases } from './run-release.ts';
export { runSnapshots } from './run-snapshots.ts';
export type { SnapshotDeps } from './snapshots/deps.ts';
export { openSolver } from './solver.ts';
export { rowSources } from './sources/row-sources.ts';
