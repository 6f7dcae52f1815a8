import type { Range } from './range.ts';

/** To the nearest multiple of `base`, halves up, in whole numbers: DfE's rule, not the language's. */
export function roundHalfUp(count: number, base: number): number {
  return Math.floor((2 * count + base) / (2 * base)) * base;
}

/** The counts that are shown as this multiple of `base`. */
export function whatRoundsTo(shown: number, base: number): Range {
  return { from: shown - Math.floor(base / 2), to: shown + Math.ceil(base / 2) - 1 };
}

/** Tenths of a per cent, halves up: 333 for one of three. Null where there is nothing to take a share of. */
export function tenthsOfPercent(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : roundHalfUp(1000 * numerator, denominator) / denominator;
}
