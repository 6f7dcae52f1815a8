/** How often each value occurs. */
export type Histogram = ReadonlyMap<number, number>;

export type Quartiles = { readonly lower: number; readonly median: number; readonly upper: number };

/**
 * The median and the quartiles, as R's `quantile` and Excel's QUARTILE.INC have them (type 7): a place between two values
 * is told in proportion. Of whole numbers, so that each is a whole number of quarters and exact.
 *
 * @returns null of no values
 */
export function quartilesOf(values: Histogram): Quartiles | null {
  const sorted = [...values].sort(([one], [other]) => one - other);
  const count = sorted.reduce((all, [, times]) => all + times, 0);
  if (count === 0) return null;
  const at = (quarter: number): number => {
    // Of places counted from 0, the whole and the quarters beyond it.
    const quarters = (count - 1) * quarter;
    const place = Math.floor(quarters / 4);
    const beyond = quarters % 4;
    const lower = valueAt(sorted, place);
    return beyond === 0 ? lower : lower + ((valueAt(sorted, place + 1) - lower) * beyond) / 4;
  };
  return { lower: at(1), median: at(2), upper: at(3) };
}

function valueAt(sorted: readonly (readonly [number, number])[], place: number): number {
  let passed = 0;
  for (const [value, times] of sorted) {
    passed += times;
    if (place < passed) return value;
  }
  throw new RangeError(`There is no value at place ${place}`);
}
