import type { LocalDate } from '../../../platform/dates/index.ts';
import { type Adoption, currentDecision } from './adoption.ts';
import type { Cycle } from './cycle.ts';
import type { LearningLoop } from './loop.ts';

/** What statistics may know of a loop or an adoption. */
export type PracticeFacts = {
  readonly kind: 'LOOP' | 'ADOPTION';
  readonly startedOn: LocalDate;
  /** Whether it was ever sent in to be published. False for an adoption. */
  readonly wasSentIn: boolean;
  /** Whether it goes on, as it is or changed. False for a loop. */
  readonly isTakenOn: boolean;
  /** Cycles that were studied, and those of them that ended in a decision. */
  readonly studied: number;
  readonly decided: number;
};

export function loopFactsOf({ submissions, cycles }: LearningLoop, startedOn: LocalDate): PracticeFacts {
  const wasSentIn = submissions.length > 0;
  return { kind: 'LOOP', startedOn, wasSentIn, isTakenOn: false, ...turnsOf(cycles) };
}

export function adoptionFactsOf(adoption: Adoption, startedOn: LocalDate): PracticeFacts {
  const { cycles } = adoption;
  const isTakenOn = currentDecision(adoption).decision !== 'ABANDON';
  return { kind: 'ADOPTION', startedOn, wasSentIn: false, isTakenOn, ...turnsOf(cycles) };
}

function turnsOf(cycles: readonly Cycle[]): Pick<PracticeFacts, 'studied' | 'decided'> {
  return {
    studied: cycles.filter(({ study }) => study !== undefined).length,
    decided: cycles.filter(({ act }) => act !== undefined).length,
  };
}
