import type { Scope } from '../../../platform/actor/scope.ts';
import type { LearningDeps } from '../deps.ts';
import type { Study } from '../domain/cycle.ts';
import { MEASURE_OF, type Statistic, type Statistics } from '../domain/statistics.ts';

const MEASURES = [...new Set(Object.values(MEASURE_OF).filter((measure) => measure !== null))];

/** What our own statistics say of the days that a study leaves without a figure. Reads nothing where every figure was given. */
export async function lookUpStatistics(
  { ownStatistic }: LearningDeps,
  scope: Scope,
  { observed }: Study,
): Promise<Statistics> {
  const days = new Set(observed.filter(({ figure }) => figure === undefined).map(({ until }) => until));
  const found = new Map<string, Statistic | null>();
  for (const on of ownStatistic === undefined ? [] : days) {
    for (const measure of MEASURES)
      found.set(`${measure} ${on}`, (await ownStatistic?.(scope, { measure, on })) ?? null);
  }
  return (indicator, until) => found.get(`${MEASURE_OF[indicator] ?? ''} ${until}`) ?? undefined;
}
