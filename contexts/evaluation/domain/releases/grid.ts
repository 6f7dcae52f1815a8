import { type Dimension, leftBetween, NETWORK, type Place } from '../cube/cube.ts';
import { CATALOGUE } from '../measures/catalogue.ts';
import { DATA_SETS, type DataSet } from './data-sets.ts';
import { DUE_EARLIER, NO_FURTHER } from './points.ts';
import { dimensionsOf as dimensionsOfPopulation, type ReleasedPopulation } from './populations.ts';

/** A count that is released, and where. */
export type GridMeasure = {
  readonly key: string;
  /** Whoever is counted here is counted there too. */
  readonly within?: string;
  /** The data set that tells of it. */
  readonly table: string;
  readonly dimensions: readonly Dimension[];
  readonly ofNetwork: readonly Dimension[];
};

/** All counts of one population in one period: they hold each other, and no others. */
export type Grid = {
  readonly period: string;
  readonly authorities: readonly string[];
  readonly measures: readonly GridMeasure[];
  /** Whether an authority can have anybody at a level: in the arm of a programme that it was never in it cannot. */
  readonly canHave: (authority: string, trait: NonNullable<Place['trait']>) => boolean;
};

export function gridMeasures(
  population: ReleasedPopulation,
  dataSets: readonly DataSet[] = DATA_SETS,
): readonly GridMeasure[] {
  const titled = dimensionsOfPopulation(population);
  const dimensionsOf = (keys: readonly string[]): readonly Dimension[] =>
    titled.filter(({ key }) => keys.includes(key));
  const own = dataSets.filter((dataSet) => dataSet.population === population);
  const isReleased = (key: string): boolean => own.some(({ measures }) => measures.includes(key));
  return own.flatMap((dataSet) =>
    countsOf(dataSet).map(({ key }) => {
      const within = around(key).find(isReleased);
      return {
        key,
        table: dataSet.name,
        dimensions: dimensionsOf(dataSet.dimensions),
        ofNetwork: dimensionsOf(dataSet.ofNetwork),
        ...(within !== undefined && { within }),
      };
    }),
  );
}

/** The counts that one lies within, from the nearest on. */
export function around(key: string): readonly string[] {
  const within = CATALOGUE.find((measure) => measure.key === key)?.within ?? DUE_EARLIER.get(key) ?? null;
  return within === null ? [] : [within, ...around(within)];
}

function countsOf({ measures }: DataSet) {
  return CATALOGUE.filter(({ key, kind }) => kind === 'COUNT' && measures.includes(key));
}

export type Stage = Required<GridMeasure>;

export function isStage(measure: GridMeasure): measure is Stage {
  return measure.within !== undefined;
}

/** A place of the grid's period. */
export type Where = Pick<Place, 'authority' | 'trait'>;

const levelsOf = ({ key, levels }: Dimension) => levels.map((level) => ({ dimension: key, level }));

/** At which levels of a dimension an authority can have anybody. */
export function levelsAt(grid: Grid, authority: string, dimension: Dimension): readonly Where[] {
  const levels = levelsOf(dimension);
  if (authority !== NETWORK)
    return levels.filter((trait) => grid.canHave(authority, trait)).map((trait) => ({ authority, trait }));
  // What one authority alone can have is its own, and is told of it alone.
  return levels.flatMap((trait) => {
    const there = thoseAt(grid, trait);
    return (there.length > 1 ? [NETWORK] : there).map((one) => ({ authority: one, trait }));
  });
}

/** Those of the grid who can have anybody at a level. */
export function thoseAt({ authorities, canHave }: Grid, trait: Place['trait']): readonly string[] {
  return authorities.filter((authority) => trait === null || canHave(authority, trait));
}

/** The one count of a place: an authority that can have but one level of a dimension has its total there. */
export function settledAt(grid: Grid, { dimensions }: GridMeasure, where: Where): Where {
  const { authority, trait } = where;
  const dimension = dimensions.find(({ key }) => key === trait?.dimension);
  if (dimension === undefined || authority === NETWORK) return where;
  return levelsAt(grid, authority, dimension).length > 1 ? where : { authority, trait: null };
}

/** Where a measure is counted: the totals, then the levels, NETWORK after the authorities. */
export function whereOf(grid: Grid, measure: GridMeasure): readonly Where[] {
  const everybody = [...grid.authorities, NETWORK];
  const totals = everybody.map((authority): Where => ({ authority, trait: null }));
  const levels = [...measure.dimensions, ...measure.ofNetwork].flatMap((dimension) => {
    const there = measure.dimensions.includes(dimension) ? everybody : [NETWORK];
    return there.flatMap((authority) =>
      levelsAt(grid, authority, dimension).filter((where) => where.authority === authority),
    );
  });
  return [...totals, ...levels.filter((where) => settledAt(grid, measure, where) === where)];
}

/** A count, and the frozen measures that it is made of: mostly itself. */
export type Counted = GridMeasure & { readonly isShown: boolean; readonly madeOf: readonly string[] };

/** Every count, with those who were left between two of them, who are told by the two and shown nowhere. */
export function allMeasures({ measures }: Pick<Grid, 'measures'>): readonly Counted[] {
  return measures.flatMap((measure) => [
    { ...measure, isShown: true, madeOf: [measure.key] },
    ...(isStage(measure)
      ? [{ ...measure, key: leftBetween(measure), isShown: false, madeOf: leftAfter(measure) }]
      : []),
  ]);
}

/** Those left between two stages, by each stage between them that is not released. */
function leftAfter({ key, within }: Stage): readonly string[] {
  const chain = [key, ...around(key)];
  const steps = chain.slice(0, chain.indexOf(within));
  return steps.flatMap((step, place) => {
    const next = chain[place + 1];
    return next === undefined ? [] : [NO_FURTHER.get(step) ?? leftBetween({ key: step, within: next })];
  });
}
