import type { DisclosureParameters } from '../../disclosure/parameters.ts';
import { exactly, type Range } from '../../disclosure/range.ts';
import { roundHalfUp, whatRoundsTo } from '../../disclosure/rounding.ts';
import { type Quartiles, quartilesOf } from '../../measures/quartiles.ts';
import type { FrozenCell } from '../../snapshots/tally.ts';
import { hidden, isNumber, type Told, told } from './told.ts';

export const QUARTILES = ['lower', 'median', 'upper'] as const satisfies readonly (keyof Quartiles)[];

export type Timed = {
  /** Of whom there is a value, as it is published: where that is not told, no quarter of a day may tell of it. */
  readonly count: string;
  /** How many of the values are more than nought, as it is published. Null of what is never nought. */
  readonly some: string | null;
  /** Of each authority that has any. */
  readonly cells: readonly FrozenCell[];
  /** Of several authorities together: in whole units, since a half would tell whether a rounded count is even. */
  readonly isOfAll: boolean;
  readonly parameters: DisclosureParameters;
  /** How many of its own unit a value is told in: 1 for days, 1,000 for pence told in tens of pounds. */
  readonly base: number;
};

/** The median and the quartiles, or why they are not told. In the unit of the values. */
export function quartilesTold(timed: Timed): Readonly<Record<keyof Quartiles, Told>> {
  const all = (each: Told) => ({ lower: each, median: each, upper: each });
  const refused = refusal(timed);
  if (refused !== null) return all(refused);
  if (tellsOfNought(timed)) return all({ symbol: 'u', reason: 'ROUNDED_TOO_CLOSE' });
  const found = quartilesOf(together(timed.cells));
  if (found === null) return all(told('z'));
  const isExact = !timed.isOfAll && timed.base === 1;
  const written = (value: number): Told =>
    told(isExact ? String(value) : String(roundHalfUp(Math.round(value * QUARTERS), timed.base * QUARTERS) / QUARTERS));
  return { lower: written(found.lower), median: written(found.median), upper: written(found.upper) };
}

/** Every quartile is a whole number of quarters. */
const QUARTERS = 4;

/**
 * Whether a quartile's being nought would tell more than the two counts do as they are published. Of n values of which s are
 * more than nought, the k-th quartile (type 7) is nought if and only if `(4 - k) n - 4 s ≥ 4 - k`.
 */
function tellsOfNought({ count, some, isOfAll, parameters }: Timed): boolean {
  if (some === null) return false;
  const rangeOf = (symbol: string): Range =>
    isOfAll && symbol !== '0' ? whatRoundsTo(Number(symbol), parameters.roundingBase) : exactly(Number(symbol));
  const [all, more] = [rangeOf(count), rangeOf(some)];
  return [3, 2, 1].some((rest) => {
    const isSurelyNought = rest * all.from - 4 * more.to >= rest;
    const isSurelyMore = rest * all.to - 4 * more.from < rest;
    return !isSurelyNought && !isSurelyMore;
  });
}

function refusal({ count, some, cells, parameters }: Timed): Told | null {
  if (count === 'x' || count === 'z') return told(count);
  if (count === '0') return told('z');
  if (!isNumber(count) || !isNumber(some ?? '0')) return hidden('COUNT_HIDDEN');
  const values = cells.reduce((all, cell) => all + cell.count, 0);
  if (values < parameters.leastForMedian) return hidden('FEW_VALUES');
  const families = cells.reduce((all, cell) => all + cell.families, 0);
  return families < parameters.leastFamilies ? hidden('FEW_FAMILIES') : null;
}

function together(cells: readonly FrozenCell[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const [value, often] of cells.flatMap(({ values = [] }) => values)) {
    times.set(value, (times.get(value) ?? 0) + often);
  }
  return times;
}
