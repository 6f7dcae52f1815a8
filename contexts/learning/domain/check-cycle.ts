import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { checkFigure } from './check-plan.ts';
import type { EvidenceLevel } from './codes.ts';
import { type Act, type Cycle, hasEnded, type Measure, type Observation, planOf, type Study } from './cycle.ts';
import { isInUnit, LEAST_TOLD } from './figure.ts';
import { problemIf } from './rules.ts';

const IN_ORDER = ['input', 'practiceId'] as const;

export function checkBegin(cycle: Cycle | undefined, startedOn: LocalDate, today: LocalDate): readonly Problem[] {
  return [
    ...problemIf(cycle === undefined || cycle.doing !== undefined, 'L1', ...IN_ORDER),
    ...problemIf(startedOn > today, 'L13', 'input', 'startedOn'),
  ];
}

export type Ended = { readonly endedOn: LocalDate; readonly deviations: readonly string[]; readonly fidelity: number };

const MOST_DEVIATIONS = 20;

export function checkEnd(cycle: Cycle | undefined, ended: Ended, today: LocalDate): readonly Problem[] {
  const { endedOn, fidelity, deviations } = ended;
  const doing = cycle?.doing;
  return [
    ...problemIf(doing === undefined || doing.endedOn !== undefined, 'L1', ...IN_ORDER),
    ...problemIf(endedOn > today || endedOn < (doing?.startedOn ?? endedOn), 'L13', 'input', 'endedOn'),
    ...problemIf(!Number.isInteger(fidelity) || fidelity < 0 || fidelity > 100, 'L14', 'input', 'fidelity'),
    ...problemIf(deviations.length > MOST_DEVIATIONS, 'L17', 'input', 'deviations'),
  ];
}

/** L1: nothing is studied before it has ended. L6, L11, L12: each figure is of a measure, in its unit, and may be told. */
export function checkStudy(cycle: Cycle | undefined, study: Study, today: LocalDate): readonly Problem[] {
  const at = ['input', 'study'] as const;
  if (cycle === undefined || !hasEnded(cycle) || cycle.study !== undefined) return problemIf(true, 'L1', ...IN_ORDER);
  const { measures } = planOf(cycle);
  const named = study.observed.map(({ measure }) => measure);
  return [
    ...problemIf(study.studiedOn > today || study.studiedOn < (cycle.doing?.endedOn ?? ''), 'L13', ...at, 'studiedOn'),
    ...problemIf(study.observed.length === 0, 'L17', ...at, 'observed'),
    ...problemIf(new Set(named).size < named.length, 'L12', ...at, 'observed'),
    ...study.observed.flatMap((observation, place) =>
      checkObservation(observation, measures, [...at, 'observed', place]),
    ),
  ];
}

function checkObservation(
  { measure: key, figure, from, until }: Observation,
  measures: readonly Measure[],
  path: readonly (string | number)[],
): readonly Problem[] {
  const measure = measures.find((each) => each.key === key);
  if (measure === undefined) return problemIf(true, 'L12', ...path, 'measure');
  const { indicator, unit } = measure;
  const isAmiss = indicator === undefined ? figure === undefined || !isInUnit(figure, unit) : figure !== undefined;
  return [
    ...problemIf(until < from, 'L13', ...path, 'until'),
    ...problemIf(isAmiss, 'L11', ...path, 'figure'),
    ...(figure === undefined ? [] : checkFigure(figure, [...path, 'figure'])),
  ];
}

const CAUSAL: ReadonlySet<EvidenceLevel> = new Set(['LEVEL_3', 'LEVEL_4']);

type Deciding = { readonly today: LocalDate; readonly evidence: EvidenceLevel };

/** L1: nothing is decided before it has been studied. L4: what adopting and claiming a cause need. */
export function checkAct(cycle: Cycle | undefined, act: Act, { today, evidence }: Deciding): readonly Problem[] {
  const at = ['input', 'act'] as const;
  const study = cycle?.study;
  if (cycle === undefined || study === undefined) return problemIf(true, 'L1', ...IN_ORDER);
  return [
    ...problemIf(act.decidedOn > today || act.decidedOn < study.studiedOn, 'L13', ...at, 'decidedOn'),
    ...problemIf(act.decision === 'ADOPT' && !hasEnough(cycle, study), 'L4', ...at, 'decision'),
    ...problemIf(act.claim === 'CAUSED' && !CAUSAL.has(evidence), 'L4', ...at, 'claim'),
  ];
}

function hasEnough(cycle: Cycle, { observed }: Study): boolean {
  const { measures } = planOf(cycle);
  return observed.some(({ measure, figure }) => {
    const kind = measures.find(({ key }) => key === measure)?.kind;
    return kind !== 'BALANCING' && figure !== undefined && figure.n >= LEAST_TOLD;
  });
}
