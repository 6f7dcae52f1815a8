import type { LearningPillar, NationalFrameworkOutcome, PracticeContext, ReformStrand } from './codes.ts';

/** How a change is meant to work, in short sentences. */
export type TheoryOfChange = {
  readonly inputs: readonly string[];
  readonly activities: readonly string[];
  readonly mechanisms: readonly string[];
  readonly outcomes: readonly string[];
  readonly assumptions: readonly string[];
};

/**
 * What a loop claims. Once a version of it is frozen it never changes: whoever adopts it, adopts exactly this. Texts are in
 * general words and have passed the scan for identifiers.
 */
export type LoopContent = {
  readonly title: string;
  readonly problem: string;
  readonly theoryOfChange: TheoryOfChange;
  readonly changeIdea: string;
  /** What it does not work without: fidelity is measured on these. In order, so that a change can name one by its place. */
  readonly coreComponents: readonly string[];
  /** What may be done otherwise elsewhere. */
  readonly adaptablePeriphery: readonly string[];
  readonly strand: ReformStrand;
  readonly pillars: readonly LearningPillar[];
  readonly outcome: NationalFrameworkOutcome;
  readonly contexts: readonly PracticeContext[];
};
