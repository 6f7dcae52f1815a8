import { cellId, NETWORK } from '../cube/cube.ts';
import type { LinkedTables } from '../disclosure/cell.ts';
import { type Grid, whereOf } from './grid.ts';
import { type Frozen, linkedCounts } from './linked-counts.ts';

/**
 * A total of fewer is not broken down: with some six levels nearly each would be of one to five, and the rest would have to
 * be hidden for their sake. Saying so at once hides what would be hidden anyway, and most of the work with it.
 */
const LEAST_TO_BREAK_DOWN = 30;
/** Of all authorities together: their levels are told in tens. */
const LEAST_OF_NETWORK = 100;

/**
 * The grid as a period can be told: not broken down by authority where the authorities have too few on average, and not at
 * all where all of them together have.
 *
 * @param base the count that every other lies within
 */
export function coarsened(grid: Grid, base: string, frozen: Frozen): Grid {
  const own = grid.measures
    .filter(({ key }) => key === base)
    .map((measure) => ({ ...measure, dimensions: [], ofNetwork: [] }));
  const total = cellId({ period: grid.period, measure: base, authority: NETWORK, trait: null });
  const count = linkedCounts({ ...grid, measures: own }, frozen).cells.get(total)?.count ?? 0;
  if (count < LEAST_OF_NETWORK)
    return { ...grid, measures: grid.measures.map((measure) => ({ ...measure, dimensions: [], ofNetwork: [] })) };
  if (count >= LEAST_TO_BREAK_DOWN * grid.authorities.length) return grid;
  const measures = grid.measures.map((measure) => ({
    ...measure,
    dimensions: measure.dimensions.filter(({ key }) => key === ARM),
    ofNetwork: [...measure.dimensions.filter(({ key }) => key !== ARM), ...measure.ofNetwork],
  }));
  return { ...grid, measures };
}

/** Which arm an authority is in is known to everybody, so what an arm comes to is what its authorities do. */
const ARM = 'programme_arm';

/** The levels of every total of an authority that is too small to be broken down. */
export function sparseLevels(grid: Grid, { cells }: Pick<LinkedTables, 'cells'>): ReadonlySet<string> {
  const ids = grid.measures.flatMap((measure) => {
    const idOf = (where: ReturnType<typeof whereOf>[number]): string =>
      cellId({ ...where, period: grid.period, measure: measure.key });
    return whereOf(grid, measure)
      .filter(({ authority, trait }) => authority !== NETWORK && trait !== null)
      .filter((where) => (cells.get(idOf({ ...where, trait: null }))?.count ?? 0) < LEAST_TO_BREAK_DOWN)
      .map(idOf);
  });
  return new Set(ids);
}
