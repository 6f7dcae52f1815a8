import type { Way } from './way.ts';

/** A number in the request by which costs are multiplied: what a caller would make smaller. */
export type Multiplier = {
  readonly way: Way | null;
  readonly argument: 'first' | 'ids';
  readonly size: number;
  /** Tenths of a point that one more or one fewer costs or saves, wherever the field stands. */
  readonly each: number;
};

/** Tenths of a point: whole numbers add up exactly. */
export type Cost = { readonly tenths: number; readonly multipliers: readonly Multiplier[] };

export const FREE: Cost = { tenths: 0, multipliers: [] };

/** Enough to name the one that matters; a document may hold a thousand. */
const MOST_KEPT = 8;

export function cost(tenths: number): Cost {
  return { tenths, multipliers: [] };
}

export function pointsOf({ tenths }: Cost): number {
  return Math.ceil(tenths / 10);
}

export function plus(one: Cost, other: Cost): Cost {
  return { tenths: one.tenths + other.tenths, multipliers: weightiest([...one.multipliers, ...other.multipliers]) };
}

export function allOf(costs: readonly Cost[]): Cost {
  return costs.reduce(plus, FREE);
}

/** The cost of so many entries. With an argument, the number is the caller's own choice. */
export function times(
  entry: Cost,
  { size, argument }: { readonly size: number; readonly argument?: Multiplier['argument'] },
): Cost {
  const within = entry.multipliers.map((one) => ({ ...one, each: one.each * size }));
  const own: readonly Multiplier[] = argument === undefined ? [] : [{ way: null, argument, size, each: entry.tenths }];
  return { tenths: entry.tenths * size, multipliers: weightiest([...own, ...within]) };
}

export function under(field: string, { tenths, multipliers }: Cost): Cost {
  return { tenths, multipliers: multipliers.map((one) => ({ ...one, way: { field, then: one.way } })) };
}

function weightiest(multipliers: readonly Multiplier[]): readonly Multiplier[] {
  if (multipliers.length <= MOST_KEPT) return multipliers;
  return multipliers.toSorted((one, other) => weight(other) - weight(one)).slice(0, MOST_KEPT);
}

export function weight({ size, each }: Multiplier): number {
  return size * each;
}
