import type { MeasureUnit } from './codes.ts';

/**
 * So many of `n` where the unit is PER_CENT; otherwise the mean of `n` in the unit, with its standard deviation if known.
 * About people, so nothing below the disclosure threshold (L6).
 */
export type Figure = {
  readonly n: number;
  readonly numerator?: number;
  readonly mean?: number;
  readonly standardDeviation?: number;
};

/** People. The smallest count of them that is told (DOMAIN 6: the smallest positive figure published for an authority is 6). */
export const LEAST_TOLD = 6;

/** Whether a figure counts in the unit's own way: a numerator for per cent, a mean for all else. */
export function isInUnit({ n, numerator, mean, standardDeviation }: Figure, unit: MeasureUnit): boolean {
  if (unit === 'PER_CENT') return numerator !== undefined && mean === undefined && numerator >= 0 && numerator <= n;
  return numerator === undefined && mean !== undefined && (standardDeviation ?? 0) >= 0;
}

/** Whether it tells of fewer people than may be told, be it by what is left over. Nought is told. */
export function isTooSmall({ n, numerator }: Figure): boolean {
  const counts = numerator === undefined ? [] : [numerator, n - numerator];
  return n < LEAST_TOLD || counts.some((count) => count > 0 && count < LEAST_TOLD);
}
