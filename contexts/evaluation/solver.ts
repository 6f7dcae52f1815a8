import { once } from '../../platform/graphql/at-need.ts';

/** Loaded at need, once: some megabytes that only the work on releases takes. */
export const openSolver = once(async () => (await import('./highs-solver.ts')).highsSolver());
