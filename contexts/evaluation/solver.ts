import type { Solver } from './domain/disclosure/attack/program.ts';

let opened: Promise<Solver> | undefined;

/** Loaded at need, once: some megabytes that only the work on releases takes. */
export function openSolver(): Promise<Solver> {
  opened ??= import('./highs-solver.ts').then(({ highsSolver }) => highsSolver());
  return opened;
}
