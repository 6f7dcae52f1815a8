import type { Row, Solver, Variable } from '../../../contexts/evaluation/domain/disclosure/attack/program.ts';
import type { Range } from '../../../contexts/evaluation/domain/disclosure/range.ts';
import { type Quarters, QUARTERS, type Span, type ToldTable } from './rolling-windows.ts';

/** A place has no more in a quarter than this. */
const MOST = 500;

/** Somebody who sets all tables beside each other, and knows that each count is a sum of quarters: one unknown a place and quarter. */
export function quarterAttacker(quarters: Quarters, told: readonly ToldTable[], solve: Solver) {
  const places = Object.keys(quarters);
  const indexes = (authority: string, [first, last]: Span): number[] =>
    Array.from({ length: last - first + 1 }, (_each, more) => places.indexOf(authority) * QUARTERS + first + more);
  const rows = told.flatMap(({ counts, together }): Row[] => [
    ...counts.flatMap(({ authority, span, count, treatment }) =>
      treatment.kind === 'EXACT' ? [row(indexes(authority, span), { from: count, to: count })] : [],
    ),
    row(
      counts.flatMap(({ authority, span }) => indexes(authority, span)),
      together,
    ),
  ]);
  const most = (authority: string, span: Span, weight: 1 | -1): number => {
    const asked = new Set(indexes(authority, span));
    const variables = Array.from({ length: places.length * QUARTERS }, (_each, index): Variable => {
      return { from: 0, to: MOST, weight: asked.has(index) ? weight : 0 };
    });
    const values = solve({ variables, rows });
    if (values === null) throw new Error('What was told contradicts itself.');
    return [...asked].reduce((all, index) => all + (values[index] ?? 0), 0);
  };
  return {
    /** All that the sum of these quarters can be. */
    rangeOf: (authority: string, span: Span): Range => ({
      from: most(authority, span, -1),
      to: most(authority, span, 1),
    }),
  };
}

function row(indexes: readonly number[], { from, to }: Range): Row {
  return { terms: indexes.map((index) => [index, 1] as const), from, to };
}
