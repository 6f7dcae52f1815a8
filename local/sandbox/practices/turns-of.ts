import type { SeededTurn } from '../../../contexts/learning/index.ts';
import { dayOn, instantOn } from './instant-on.ts';
import type { Story, Turn } from './story.ts';

/** Days after a story began. A second turn begins when the first was decided. */
const PLANNED = 10;
const BEGUN = 20;
const ENDED = 110;
const STUDIED = 125;
const DECIDED = 135;
const PER_TURN = 130;
const FIDELITY = 85;

type Figure = NonNullable<NonNullable<SeededTurn['done']>['study']['observed'][number]['figure']>;

/** Each turn with the day on which it was planned. A story that is proposed has a plan and has not begun. */
export function turnsOf(story: Story, from: number): readonly SeededTurn[] {
  return story.turns.map((turn, nth) => turnOf(story, turn, from + nth * PER_TURN));
}

function turnOf(story: Story, turn: Turn, day: number): SeededTurn {
  const { measure, balance } = story;
  const { unit, key } = measure;
  const before = figureOf(turn.before, turn.of, unit);
  const plan: SeededTurn['plan'] = {
    question: turn.asks,
    prediction: {
      measure: key,
      direction: turn.hoped >= turn.before ? 'INCREASE' : 'DECREASE',
      size: Math.abs(turn.hoped - turn.before),
      byWhen: dayOn(day + ENDED),
    },
    measures: [
      { key, kind: 'OUTCOME', name: measure.name, unit, baseline: before, target: turn.hoped },
      { key: 'balance', kind: 'BALANCING', name: balance, unit: 'SCORE' },
    ],
    sampleSizeTarget: turn.of,
    scale: 'ONE_TEAM',
    ethicsNote: 'Nobody was left without help for the sake of the test.',
  };
  return { plannedAt: instantOn(day + PLANNED), plan, done: doneOf(turn, { key, unit, day }) };
}

type Doing = { readonly key: string; readonly unit: Story['measure']['unit']; readonly day: number };

function doneOf(turn: Turn, { key, unit, day }: Doing): NonNullable<SeededTurn['done']> {
  const [startedOn, endedOn] = [dayOn(day + BEGUN), dayOn(day + ENDED)];
  return {
    startedOn,
    endedOn,
    deviations: [],
    fidelity: FIDELITY,
    study: {
      studiedOn: dayOn(day + STUDIED),
      observed: [{ measure: key, figure: figureOf(turn.seen, turn.of, unit), from: startedOn, until: endedOn }],
      prediction: turn.result,
      comparedWithPrediction: turn.found,
      unintendedConsequences: turn.unintended,
      equalityImpact: turn.equality,
    },
    act: {
      decision: turn.act,
      rationale: turn.because,
      claim: 'NONE',
      decidedBy: 'SERVICE_MANAGER',
      decidedOn: dayOn(day + DECIDED),
    },
  };
}

function figureOf(value: number, n: number, unit: Doing['unit']): Figure {
  return unit === 'PER_CENT' ? { n, numerator: Math.round((value * n) / 100) } : { n, mean: value };
}
