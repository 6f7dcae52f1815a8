import { cellId, leftBetween, MOST_FAMILIES_TOLD_APART, NETWORK, type Place } from '../cube/cube.ts';
import { type Cell, type LinkedTables, type Relation, sum } from '../disclosure/cell.ts';
import type { FrozenCell } from '../snapshots/tally.ts';
import {
  allMeasures,
  type Grid,
  type GridMeasure,
  isStage,
  levelsAt,
  settledAt,
  type Stage,
  thoseAt,
  type Where,
  whereOf,
} from './grid.ts';

/** The frozen cells of each authority, by their ids. */
export type Frozen = ReadonlyMap<string, ReadonlyMap<string, FrozenCell>>;

/**
 * The counts of a grid as they were frozen, and what holds between them: what counting everybody anew would give, without
 * anybody's row.
 */
export function linkedCounts(grid: Grid, frozen: Frozen): LinkedTables {
  const cells = allMeasures(grid).flatMap(({ isShown, madeOf, ...measure }) =>
    whereOf(grid, measure).map((where) => {
      const place: Place = { ...where, period: grid.period, measure: measure.key };
      return { ...countAt(place, { madeOf, grid, frozen }), isReleased: isShown };
    }),
  );
  return {
    cells: new Map(cells.map((cell) => [cell.id, cell])),
    relations: relationsOf(grid),
    tables: tablesOf(grid),
  };
}

type Counted = { readonly madeOf: readonly string[]; readonly grid: Grid; readonly frozen: Frozen };

function countAt(place: Place, { madeOf, grid: { authorities }, frozen }: Counted): Omit<Cell, 'isReleased'> {
  const isOfAll = place.authority === NETWORK;
  const brought = (isOfAll ? authorities : [place.authority]).flatMap((authority) => {
    const parts = madeOf.flatMap(
      (measure) => frozen.get(authority)?.get(cellId({ ...place, authority, measure })) ?? [],
    );
    const count = parts.reduce((all, part) => all + part.count, 0);
    // A family may be in several parts: there are as many as in the largest, and perhaps no more.
    const families = parts.reduce((most, part) => Math.max(most, part.families), 0);
    return count === 0 ? [] : [{ authority, count, families }];
  });
  const families = brought.reduce((all, cell) => all + cell.families, 0);
  return {
    id: cellId(place),
    authority: isOfAll ? null : place.authority,
    count: brought.reduce((all, { count }) => all + count, 0),
    families: Math.min(families, MOST_FAMILIES_TOLD_APART),
    contributions: new Map(brought.map(({ authority, count }) => [authority, count])),
  };
}

function relationsOf(grid: Grid): readonly Relation[] {
  return allMeasures(grid).flatMap(({ isShown, ...measure }) => [
    ...byAuthority(grid, measure),
    ...(isShown ? byTrait(grid, measure) : []),
    ...(isShown && isStage(measure) ? stages(grid, measure) : []),
  ]);
}

/** What all come to together is what each of them does. */
function byAuthority(grid: Grid, measure: GridMeasure): readonly Relation[] {
  return whereOf(grid, { ...measure, ofNetwork: [] })
    .filter(({ authority }) => authority === NETWORK)
    .map((where) => {
      const each = thoseAt(grid, where.trait).map((authority) => ({ ...where, authority }));
      return summed(grid, measure, { total: where, parts: each });
    });
}

/** A total is what its levels come to. */
function byTrait(grid: Grid, measure: GridMeasure): readonly Relation[] {
  const { dimensions, ofNetwork } = measure;
  return [...grid.authorities, NETWORK].flatMap((authority) =>
    [...dimensions, ...(authority === NETWORK ? ofNetwork : [])].flatMap((dimension) => {
      const parts = levelsAt(grid, authority, dimension);
      const isOfSeveral = authority === NETWORK || parts.length > 1;
      return isOfSeveral ? [summed(grid, measure, { total: { authority, trait: null }, parts })] : [];
    }),
  );
}

type Summed = { readonly total: Where; readonly parts: readonly Where[] };

function summed(grid: Grid, measure: GridMeasure, { total, parts }: Summed): Relation {
  const id = (where: Where): string =>
    cellId({ ...settledAt(grid, measure, where), period: grid.period, measure: measure.key });
  return sum(id(total), parts.map(id));
}

/** Whoever came to one stage came to the next, or was left between them. */
function stages(grid: Grid, stage: Stage): readonly Relation[] {
  return whereOf(grid, stage).map((where) => {
    const id = (measure: string): string => cellId({ ...where, period: grid.period, measure });
    return sum(id(stage.within), [id(stage.key), id(leftBetween(stage))]);
  });
}

/** What a data set counts by one dimension, with what its counts are a part of. */
function tablesOf(grid: Grid): readonly (readonly string[])[] {
  const every = allMeasures(grid);
  const tables = [...new Set(grid.measures.map(({ table }) => table))];
  return tables.flatMap((table) => {
    const own = every.filter((measure) => measure.table === table);
    const around = new Set(own.flatMap(({ within }) => within ?? []));
    const beside = every.filter(({ key, table: other }) => other !== table && around.has(key));
    const dimensions = own[0] === undefined ? [] : [...own[0].dimensions, ...own[0].ofNetwork];
    const inOne = (keys: readonly string[]) =>
      [...own, ...beside].flatMap((measure) =>
        whereOf(grid, measure)
          .filter(({ trait }) => trait === null || keys.includes(trait.dimension))
          .map((where) => cellId({ ...where, period: grid.period, measure: measure.key })),
      );
    return dimensions.length === 0 ? [inOne([])] : dimensions.map(({ key }) => inOne([key]));
  });
}
