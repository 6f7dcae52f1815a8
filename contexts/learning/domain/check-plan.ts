import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Measure, Plan } from './cycle.ts';
import { type Figure, isInUnit, isTooSmall } from './figure.ts';
import { problemIf } from './rules.ts';

const MOST_MEASURES = 10;
/** People. More than live in any authority of England. */
const MOST_OBSERVED = 2_000_000;

type Path = readonly (string | number)[];

/** What is wrong with a plan. Which kinds of measure it has is asked when the loop is to be published (L3). */
export function checkPlan(plan: Plan, today: LocalDate): readonly Problem[] {
  const at = ['input', 'plan'] as const;
  const { measures, prediction, sampleSizeTarget } = plan;
  const keys = measures.map(({ key }) => key);
  return [
    ...problemIf(measures.length === 0 || measures.length > MOST_MEASURES, 'L17', ...at, 'measures'),
    ...problemIf(new Set(keys).size < keys.length, 'L12', ...at, 'measures'),
    ...problemIf(!keys.includes(prediction.measure), 'L12', ...at, 'prediction', 'measure'),
    ...problemIf(prediction.byWhen < today, 'L13', ...at, 'prediction', 'byWhen'),
    ...problemIf(!(prediction.size >= 0), 'L14', ...at, 'prediction', 'size'),
    ...problemIf(
      !Number.isInteger(sampleSizeTarget) || sampleSizeTarget < 1 || sampleSizeTarget > MOST_OBSERVED,
      'L14',
      ...at,
      'sampleSizeTarget',
    ),
    ...measures.flatMap((measure, place) => checkMeasure(measure, [...at, 'measures', place])),
  ];
}

function checkMeasure({ baseline, indicator, unit }: Measure, path: Path): readonly Problem[] {
  if (baseline === undefined) return [];
  const isTypedIn = indicator !== undefined || !isInUnit(baseline, unit);
  return [...problemIf(isTypedIn, 'L11', ...path, 'baseline'), ...checkFigure(baseline, [...path, 'baseline'])];
}

/** L6, and that it counts people. */
export function checkFigure(figure: Figure, path: Path): readonly Problem[] {
  const { n, numerator = 0 } = figure;
  const isCount = Number.isInteger(n) && Number.isInteger(numerator) && n <= MOST_OBSERVED;
  return [...problemIf(!isCount, 'L14', ...path), ...problemIf(isTooSmall(figure), 'L6', ...path)];
}
