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
  const asked =
    ownStatistic === undefined ? [] : [...days].flatMap((on) => MEASURES.map((measure) => ({ measure, on })));
  const found = new Map<string, Statistic | null>(
    await Promise.all(asked.map(async (each) => [nameOf(each), (await ownStatistic?.(scope, each)) ?? null] as const)),
  );
  return (indicator, on) => found.get(nameOf({ measure: MEASURE_OF[indicator], on })) ?? undefined;
}

function nameOf({ measure, on }: { readonly measure: string | null; readonly on: string }): string {
  return `${measure ?? ''} ${on}`;
}
