import type {
  ConsoleCycleFragment,
  ConsoleMeasuredFigureFragment,
} from '../../../graphql/generated/console-operations.ts';
import { govukDate, govukNumber } from '../../format.ts';
import { ACT_WORDS, DIRECTION_WORDS, MEASURE_WORDS, PREDICTION_WORDS } from './words.ts';

type Plan = ConsoleCycleFragment['plans'][number];
type Measure = Plan['measures'][number];

const UNITS: Readonly<Record<Measure['unit'], string>> = {
  PER_CENT: 'percentage points',
  DAYS: 'days',
  SCORE: 'points',
  POUNDS: 'pounds',
};

/** One turn of plan, do, study, act, for its reader. */
export function shownCycle({ number, plans, doing, study, act }: ConsoleCycleFragment) {
  // The study is held against the plan as it was when doing began: the first.
  const plan = plans[0];
  const observed = new Map((study?.observed ?? []).map(({ measure, figure }) => [measure, figure]));
  return {
    number,
    question: plan?.question ?? '',
    prediction: plan === undefined ? '' : predicted(plan),
    measures: (plan?.measures ?? []).map(({ key, kind, name, unit, baseline }) => ({
      name,
      kind: MEASURE_WORDS[kind],
      before: figureWords(baseline, unit),
      after: figureWords(observed.get(key) ?? null, unit),
    })),
    doing: doing && {
      from: doing.startedOn,
      until: doing.endedOn,
      fidelity: doing.fidelity,
      deviations: doing.deviations,
    },
    study: study && { ...study, outcome: PREDICTION_WORDS[study.prediction] },
    act: act && { ...act, words: ACT_WORDS[act.decision] },
  };
}

function predicted({ prediction, measures }: Plan): string {
  const { measure, direction, size, byWhen } = prediction;
  const measured = measures.find(({ key }) => key === measure);
  const name = measured?.name ?? measure;
  const by = direction === 'NO_CHANGE' ? '' : ` by ${govukNumber(size)} ${UNITS[measured?.unit ?? 'SCORE']}`;
  return `“${name}” ${DIRECTION_WORDS[direction]}${by} by ${govukDate(byWhen)}`;
}

/** So many of so many, or a mean: as the authority has published it. */
function figureWords(figure: ConsoleMeasuredFigureFragment | null, unit: Measure['unit']): string {
  if (figure === null) return 'Not known';
  const { n, numerator, mean } = figure;
  if (unit === 'PER_CENT' && numerator !== null) {
    return `${Math.round((numerator / n) * 100)}% (${govukNumber(numerator)} of ${govukNumber(n)})`;
  }
  return mean === null ? 'Not known' : `${govukNumber(mean)} ${UNITS[unit]} (mean of ${govukNumber(n)})`;
}
