import { tenthsOfPercent } from '../disclosure/rounding.ts';
import type { FrozenCell } from '../snapshots/tally.ts';
import type { FigureKind } from '../codes.ts';
import { type Quartiles, quartilesOf } from './quartiles.ts';

/** The mean and the standard deviation of all that were counted, to two decimal places. */
export type Moments = { readonly mean: number; readonly standardDeviation: number };

/** What a measure is at one place of the cube: of whoever owns the counts, so nothing is hidden. */
export type Figure = {
  /** In the measure's unit: a count, a share to one decimal place, a median, a sum. Null where there is nothing to tell. */
  readonly value: number | null;
  /** Whom or what the figure is of: all that were counted, or the whole that it is a share of. */
  readonly of: number;
  /** Of a share. */
  readonly numerator: number | null;
  /** Of quartiles. */
  readonly quartiles: Quartiles | null;
  /** Of lengths of time. */
  readonly moments: Moments | null;
  /** Families behind the part and the whole, the fewer of the two. Ten stands for ten or more. */
  readonly families: number;
};

/** The cells of a place: the measure's own, or of a share its part and its whole. Undefined where nothing was counted. */
export type CellsOfPlace = { readonly part: FrozenCell | undefined; readonly whole: FrozenCell | undefined };

export function figureOf(kind: FigureKind, { part, whole }: CellsOfPlace): Figure {
  switch (kind) {
    case 'COUNT':
      return { ...plain(part), value: part?.count ?? 0 };
    case 'SUM':
      return { ...plain(part), value: part?.sum ?? 0 };
    case 'QUARTILES':
      return timed(part);
    case 'SHARE':
      return shared(part ?? NOBODY, whole ?? NOBODY);
  }
}

type Counted = Pick<FrozenCell, 'count' | 'families' | 'values'>;

const NOBODY: Counted = { count: 0, families: 0 };

function plain({ count, families }: Counted = NOBODY): Omit<Figure, 'value'> {
  return { of: count, numerator: null, quartiles: null, moments: null, families };
}

function timed(part: Counted = NOBODY): Figure {
  const { values = [] } = part;
  const quartiles = quartilesOf(new Map(values));
  return { ...plain(part), value: quartiles?.median ?? null, quartiles, moments: momentsOf(values) };
}

function shared(part: Counted, whole: Counted): Figure {
  const tenths = tenthsOfPercent(part.count, whole.count);
  // Of nobody there are no families to be few.
  const families = part.count === 0 ? whole.families : Math.min(part.families, whole.families);
  return { ...plain(whole), value: tenths === null ? null : tenths / 10, numerator: part.count, families };
}

/** @returns null of no values */
function momentsOf(values: NonNullable<FrozenCell['values']>): Moments | null {
  const count = values.reduce((all, [, times]) => all + times, 0);
  if (count === 0) return null;
  const mean = values.reduce((all, [value, times]) => all + value * times, 0) / count;
  const squares = values.reduce((all, [value, times]) => all + (value - mean) ** 2 * times, 0);
  return { mean: toHundredths(mean), standardDeviation: toHundredths(Math.sqrt(squares / count)) };
}

function toHundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
