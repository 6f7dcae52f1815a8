import type { Scope } from '../../platform/actor/scope.ts';
import type { LocalDate } from '../../platform/dates/index.ts';
import { stored } from '../../platform/table/stored.ts';
import type { Table } from '../../platform/table/table.ts';
import { type Cycle, planOf } from './domain/cycle.ts';
import type { LearningLoop } from './domain/loop.ts';
import { MEASURE_OF } from './domain/statistics.ts';
import { readAdoptions } from './store/adoptions.ts';
import { keys } from './store/keys.ts';
import { allOwn } from './store/lists.ts';

/** A number of the network's statistics that a study of practice tells: so many of so many, or a mean of so many. */
export type ToldStatistic = {
  /** Of the catalogue. */
  readonly measure: string;
  /** The day whose financial year it is of. */
  readonly on: LocalDate;
  readonly n: number;
  readonly numerator: number | null;
};

const AT_ONCE = 50;

/** Of every study that an authority has made, published or not: what is not yet may be at any time. */
export async function toldStatistics(table: Table, scope: Scope): Promise<readonly ToldStatistic[]> {
  const authority = scope.owner;
  const own = await allOwn(table, scope);
  const told: ToldStatistic[] = [];
  for (let from = 0; from < own.length; from += AT_ONCE) {
    const some = own.slice(from, from + AT_ONCE);
    const loops = some.filter(({ kind }) => kind === 'LOOP').map(({ id }) => id);
    const adoptions = some.filter(({ kind }) => kind === 'ADOPTION').map(({ id }) => ({ authority, id }));
    const found = await table.getTogether(loops.flatMap((id) => [keys.loop({ authority, id }), keys.draft(scope, id)]));
    const cycles = [
      ...found.flatMap((item) => stored<LearningLoop>(item)?.value.cycles ?? []),
      ...(await readAdoptions(table, adoptions)).flatMap((one) => one?.adoption.cycles ?? []),
    ];
    told.push(...cycles.flatMap(toldBy));
  }
  return told;
}

function toldBy(cycle: Cycle): readonly ToldStatistic[] {
  const { measures } = planOf(cycle);
  return (cycle.study?.observed ?? []).flatMap(({ measure: key, figure, until }) => {
    const indicator = measures.find((measure) => measure.key === key)?.indicator;
    const measure = indicator === undefined ? null : MEASURE_OF[indicator];
    if (measure === null || figure === undefined) return [];
    return [{ measure, on: until, n: figure.n, numerator: figure.numerator ?? null }];
  });
}
