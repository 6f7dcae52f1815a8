/** A question in whole numbers: which values keep every row, and make the weighted sum as large as can be? */
export type Program = {
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
};

export type Variable = { readonly from: number; readonly to: number; readonly weight: number };

export type Row = {
  /** Index of the variable, and its coefficient. */
  readonly terms: readonly (readonly [number, number])[];
  readonly from: number;
  readonly to: number;
};

/** @returns a value for each variable, good if not the best; null where none was found. */
export type Solver = (program: Program) => readonly number[] | null;

/** A solver works with fractions: what it says is believed only if it holds in whole numbers. */
export function isSolution({ variables, rows }: Program, values: readonly number[]): boolean {
  const at = (index: number): number => values[index] ?? NaN;
  return (
    variables.every(({ from, to }, index) => Number.isInteger(at(index)) && at(index) >= from && at(index) <= to) &&
    rows.every(({ terms, from, to }) => {
      const value = terms.reduce((total, [index, coefficient]) => total + coefficient * at(index), 0);
      return value >= from && value <= to;
    })
  );
}
