import { cellId } from '../cube/cube.ts';
import { type Cell, holds, type Relation } from '../disclosure/cell.ts';
import { type Grid, type Where, whereOf } from './grid.ts';
import { countAt, POINTS, type Step, STEPS } from './points.ts';

/** Counts that come to at least as much as others do: `Σ more ≥ Σ less`. */
type Belief = { readonly more: readonly string[]; readonly less: readonly string[] };

/**
 * What somebody would expect of outcomes, by what the words mean. Records are queried where they say otherwise, and may be right;
 * so each is held of the places where it is so, and the attacker is taken to know which these are.
 */
export const BELIEFS: readonly Belief[] = [...POINTS.flatMap(beliefsAt), ...STEPS.flatMap(beliefsOf)];

/** Of one point: whoever is looked after, or has ceased to be, was so for a day, if their days are known. */
function beliefsAt(months: number): readonly Belief[] {
  const at = (...names: readonly string[]): readonly string[] => names.map((name) => countAt(months, name));
  return [
    { more: at('ever_looked_after', 'followed_up'), less: at('looked_after', 'looked_after_timed') },
    { more: at('ever_looked_after', 'followed_up'), less: at('ceased', 'looked_after_timed') },
    { more: at('looked_after', 'ceased'), less: at('ever_looked_after') },
    { more: at('looked_after'), less: at('unrelated_foster') },
  ];
}

/** What happened by one point has happened by the next, of whoever is known there: the same children, some months later. */
function beliefsOf({ from, to }: Step): readonly Belief[] {
  const lasting = [
    { name: 'proceedings', known: 'proceedings_known' },
    { name: 'ever_looked_after', known: 'looked_after_timed' },
    { name: 'ceased', known: 'followed_up' },
  ];
  return lasting.map(({ name, known }) => ({
    more: [countAt(to, name), countAt(from, 'due')],
    less: [countAt(from, name), countAt(to, known)],
  }));
}

/** @returns what holds of a grid's counts, of all that would be expected of those that are released */
export function believed(grid: Grid, cells: ReadonlyMap<string, Cell>): readonly Relation[] {
  const due = grid.measures.find(({ key }) => key === countAt(POINTS[0], 'due'));
  if (due === undefined) return [];
  const released = new Set(grid.measures.map(({ key }) => key));
  const beliefs = BELIEFS.filter(({ more, less }) => [...more, ...less].every((key) => released.has(key)));
  const countOf = (id: string): number => cells.get(id)?.count ?? 0;
  return whereOf(grid, due)
    .flatMap((where) => beliefs.map((belief) => relationAt(belief, where, grid)))
    .filter((relation) => holds(relation, countOf));
}

function relationAt({ more, less }: Belief, where: Where, { period }: Grid): Relation {
  const termsOf = (measures: readonly string[], coefficient: number) =>
    measures.map((measure) => ({ cell: cellId({ ...where, period, measure }), coefficient }));
  return { terms: [...termsOf(more, 1), ...termsOf(less, -1)], from: 0, to: Infinity };
}
