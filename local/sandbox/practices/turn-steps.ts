import type { Figure, Plan, PracticeStep, Study } from '../../../contexts/learning/index.ts';
import { dayOn } from './instant-on.ts';
import { step } from './steps.ts';
import type { Story, Turn } from './story.ts';

/** Days after the practice began. */
const PLANNED = 10;
const BEGUN = 20;
const ENDED = 110;
const STUDIED = 125;
const DECIDED = 135;
const FIDELITY = 85;

/** Whose cycle it is: the loop's own, or an adoption's. */
export type Testing = { readonly by: string; readonly of: string; readonly day: number };

/** A cycle as far as its plan. */
export function planStep(story: Story, turn: NonNullable<Story['plan']>, { day, ...told }: Testing): PracticeStep {
  return step('planCycle', { ...told, day: day + PLANNED }, { plan: planOf(story, turn, day), reason: null });
}

/** A whole cycle. */
export function turnSteps(story: Story, turn: Turn, testing: Testing): readonly PracticeStep[] {
  const { day, ...told } = testing;
  const [startedOn, endedOn] = [dayOn(day + BEGUN), dayOn(day + ENDED)];
  return [
    planStep(story, turn, testing),
    step('beginCycle', { ...told, day: day + BEGUN }, { startedOn }),
    step('endCycle', { ...told, day: day + ENDED }, { endedOn, deviations: [], fidelity: FIDELITY }),
    step('studyCycle', { ...told, day: day + STUDIED }, { study: studyOf(story, turn, day) }),
    step(
      'decideCycle',
      { ...told, day: day + DECIDED },
      {
        act: {
          decision: turn.act,
          rationale: turn.because,
          claim: 'NONE',
          decidedBy: 'SERVICE_MANAGER',
          decidedOn: dayOn(day + DECIDED),
        },
      },
    ),
  ];
}

function planOf(
  { measure, balance }: Story,
  { asks, before, hoped, of }: NonNullable<Story['plan']>,
  day: number,
): Plan {
  const { key, name, unit } = measure;
  return {
    question: asks,
    prediction: {
      measure: key,
      direction: hoped >= before ? 'INCREASE' : 'DECREASE',
      size: Math.abs(hoped - before),
      byWhen: dayOn(day + ENDED),
    },
    measures: [
      { key, kind: 'OUTCOME', name, unit, baseline: figureOf(before, of, unit), target: hoped },
      { key: 'balance', kind: 'BALANCING', name: balance, unit: 'SCORE' },
    ],
    sampleSizeTarget: of,
    scale: 'ONE_TEAM',
    ethicsNote: 'Nobody was left without help for the sake of the test.',
  };
}

function studyOf({ measure: { key, unit } }: Story, turn: Turn, day: number): Study {
  const [from, until] = [dayOn(day + BEGUN), dayOn(day + ENDED)];
  return {
    studiedOn: dayOn(day + STUDIED),
    observed: [{ measure: key, figure: figureOf(turn.seen, turn.of, unit), from, until }],
    prediction: turn.result,
    comparedWithPrediction: turn.found,
    unintendedConsequences: turn.unintended,
    equalityImpact: turn.equality,
  };
}

function figureOf(value: number, n: number, unit: Story['measure']['unit']): Figure {
  return unit === 'PER_CENT' ? { n, numerator: Math.round((value * n) / 100) } : { n, mean: value };
}
