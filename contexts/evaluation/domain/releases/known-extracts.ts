import { cellId, NETWORK } from '../cube/cube.ts';
import { type Attacker, holderOfExtract } from '../disclosure/attacker.ts';
import { holds, type Relation } from '../disclosure/cell.ts';
import type { KnownSum } from '../extracts/known-sums.ts';
import { type GridMeasure, settledAt, type Where } from './grid.ts';
import type { Counted } from './part.ts';

/** What the people of a project can count in an extract that they were given, of one year. */
export type HeldExtract = {
  /** Reference of the project. */
  readonly project: string;
  /** At most so many rows were left out. */
  readonly leftOut: number;
  readonly sums: readonly KnownSum[];
};

/** What a row of an extract is counted by in a release. */
const COUNTED_AS = 'fgdm_referred_count';

/**
 * The people of each project, with all extracts that they were given: an attacker who knows what their rows add up to, and how
 * many may have been left out. Where records have changed since, so that it is so no more, they know nothing of how things are now.
 */
export function holdersOf(held: readonly HeldExtract[], { grid, tables }: Counted): readonly Attacker[] {
  const measure = grid.measures.find(({ key }) => key === COUNTED_AS);
  if (measure === undefined) return [];
  const countOf = (id: string): number => tables.cells.get(id)?.count ?? 0;
  return [...Map.groupBy(held, ({ project }) => project)].flatMap(([project, own]) => {
    const relations = own.flatMap(({ leftOut, sums }) =>
      sums.flatMap((known) => {
        const cells = cellsOf(known, measure, { grid, tables });
        if (cells === null) return [];
        const terms = cells.map((cell) => ({ cell, coefficient: 1 }));
        return [{ terms, from: known.rows, to: known.rows + leftOut } satisfies Relation];
      }),
    );
    const still = relations.filter((relation) => holds(relation, countOf));
    return still.length === 0 ? [] : [holderOfExtract(`PROJECT ${project}`, still)];
  });
}

/** The counts that a sum is of. Null where the release does not count so. */
function cellsOf(
  { period, authorities, trait }: KnownSum,
  measure: GridMeasure,
  { grid, tables }: Counted,
): readonly string[] | null {
  if (period !== grid.period || authorities.some((authority) => !grid.authorities.includes(authority))) return null;
  const isOfAll = authorities.length === grid.authorities.length;
  const isByAuthority = trait === null || measure.dimensions.some(({ key }) => key === trait.dimension);
  if (!isByAuthority && !isOfAll) return null;
  const whose = isByAuthority ? authorities : [NETWORK];
  const places = whose.flatMap((authority): readonly Where[] =>
    trait === null
      ? [{ authority, trait: null }]
      : trait.levels.map((level) => ({ authority, trait: { dimension: trait.dimension, level } })),
  );
  const ids = places.map((where) => cellId({ ...settledAt(grid, measure, where), period, measure: measure.key }));
  return new Set(ids).size === ids.length && ids.every((id) => tables.cells.has(id)) ? ids : null;
}
