import type { Relation } from '../cell.ts';
import type { Range } from '../range.ts';
import { isSolution, type Program, type Row, type Solver, type Variable } from './program.ts';

/** Counts are looked for up to this many times the largest that is known, and a thousand: nobody can rule more out. */
const BEYOND = 2;
const AT_LEAST = 1000;

export type Wanted = {
  /** How much larger each count had better be; negative for smaller. */
  readonly weights: ReadonlyMap<string, number>;
  /** Where counts are to lie, more closely than the attacker knows. */
  readonly within: ReadonlyMap<string, Range>;
};

/** Counts that agree with all that the attacker knows, where they are not what they truly are. */
export type World = ReadonlyMap<string, number>;

export type FindWorld = (wanted: Wanted) => World | null;

/** Counts among which a world is looked for: all others stay as they truly are. */
export type Region = {
  readonly cells: readonly string[];
  /** All in which any of them stands. */
  readonly relations: readonly Relation[];
};

export type Means = {
  readonly truth: (cell: string) => number;
  readonly seen: (cell: string) => Range;
  readonly solve: Solver;
};

/** Beyond this a count is as good as unbounded. */
function mostIn(cells: readonly string[], truth: (cell: string) => number): number {
  return cells.reduce((most, cell) => Math.max(most, BEYOND * truth(cell)), 0) + AT_LEAST;
}

/** Looks for worlds of a region. What the solver finds is believed only in whole numbers. */
export function worldsOf({ cells, relations }: Region, { truth, seen, solve }: Means): FindWorld {
  const places = new Map(cells.map((cell, place) => [cell, place]));
  const most = mostIn(cells, truth);
  const rows = relations.map((relation) => rowOf(relation, places, truth));
  return ({ weights, within }) => {
    const variables = cells.map((cell): Variable => {
      const { from, to } = seen(cell);
      const wish = within.get(cell) ?? { from, to };
      return {
        from: Math.max(from, wish.from),
        to: Math.min(to, wish.to, most),
        weight: weights.get(cell) ?? 0,
      };
    });
    if (variables.some(({ from, to }) => from > to)) return null;
    const program: Program = { variables, rows };
    const values = solve(program);
    if (values === null || !isSolution(program, values)) return null;
    const counts = cells.map((cell, place) => [cell, values[place] ?? 0] as const);
    return new Map(counts.filter(([cell, count]) => count !== truth(cell)));
  };
}

function rowOf({ terms, from, to }: Relation, places: ReadonlyMap<string, number>, truth: Means['truth']): Row {
  const free: (readonly [number, number])[] = [];
  let fixed = 0;
  for (const { cell, coefficient } of terms) {
    const place = places.get(cell);
    if (place === undefined) fixed += coefficient * truth(cell);
    else free.push([place, coefficient]);
  }
  return { terms: free, from: from - fixed, to: to - fixed };
}
