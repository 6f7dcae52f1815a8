import type { Problem } from '../../../platform/journal/problem.ts';
import { type Cycle, planOf } from './cycle.ts';
import { problemIf } from './rules.ts';

/** L3: what a loop has to have looked at before the network sees it. */
export function checkPublishable(cycles: readonly Cycle[]): readonly Problem[] {
  const isWhole = cycles.every((cycle) => {
    const kinds = new Set(planOf(cycle).measures.map(({ kind }) => kind));
    return kinds.has('BALANCING') && (kinds.has('OUTCOME') || kinds.has('PROCESS'));
  });
  return problemIf(!isWhole || !cycles.some(({ act }) => act !== undefined), 'L3', 'input', 'loopId');
}
