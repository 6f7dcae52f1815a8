import type { Relation } from '../cell.ts';
import { exactly, type Range } from '../range.ts';
import { isSolution, type Program, type Row, type Solver, type Variable } from './program.ts';
import type { Part } from './view.ts';

/** Counts are looked for up to this many times the largest that is known, and a thousand: nobody can rule more out. */
const BEYOND = 2;
const AT_LEAST = 1000;

export type Wanted = {
  /** How much larger each count had better be; negative for smaller. */
  readonly weights: ReadonlyMap<string, number>;
  /** Where counts are to lie, more closely than the attacker knows. */
  readonly within: ReadonlyMap<string, Range>;
};

/** A world: a count for each unknown cell, that agrees with all that the attacker knows. */
export type World = ReadonlyMap<string, number>;

export type FindWorld = (wanted: Wanted) => World | null;

/** Beyond this a count is as good as unbounded. */
export function mostIn(part: Part, truth: (cell: string) => number): number {
  return AT_LEAST + BEYOND * Math.max(...part.unknown.map(truth));
}

/** Looks for worlds of one part of what an attacker sees. What the solver finds is believed only in whole numbers. */
export function worldsOf(
  { unknown, relations }: Part,
  rangeOf: (cell: string) => Range,
  { most, solve }: { readonly most: number; readonly solve: Solver },
): FindWorld {
  const places = new Map(unknown.map((cell, place) => [cell, place]));
  const rows = relations.map((relation) => rowOf(relation, places, rangeOf));
  return ({ weights, within }) => {
    const variables = unknown.map((cell): Variable => {
      const { from, to } = rangeOf(cell);
      const wish = within.get(cell) ?? { from, to };
      const upTo = Math.min(to, wish.to, most);
      return { from: Math.max(from, wish.from), to: upTo, weight: weights.get(cell) ?? 0 };
    });
    if (variables.some(({ from, to }) => from > to)) return null;
    const program: Program = { variables, rows };
    const values = solve(program);
    if (values === null || !isSolution(program, values)) return null;
    return new Map(unknown.map((cell, place) => [cell, values[place] ?? 0]));
  };
}

function rowOf(relation: Relation, places: ReadonlyMap<string, number>, rangeOf: (cell: string) => Range): Row {
  const terms: (readonly [number, number])[] = [];
  let known = 0;
  for (const { cell, coefficient } of relation.terms) {
    const place = places.get(cell);
    if (place === undefined) known += coefficient * rangeOf(cell).from;
    else terms.push([place, coefficient]);
  }
  return { terms, from: relation.from - known, to: relation.to - known };
}

/** What an attacker knows of a cell that nobody speaks of. */
export function rangeIn(ranges: ReadonlyMap<string, Range>): (cell: string) => Range {
  return (cell) => ranges.get(cell) ?? exactly(0);
}
