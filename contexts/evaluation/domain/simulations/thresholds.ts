import type { DisclosureParameters } from '../disclosure/parameters.ts';
import { RELEASE_PARAMETERS, type ReleaseParameters } from '../releases/release.ts';

/** A named set of parameters, and what is tried in the stead of its own thresholds. Null for its own. */
export type Thresholds = {
  readonly set: ReleaseParameters;
  /** Counts from one to this are not shown. */
  readonly suppressedTo: number | null;
  readonly leastFamilies: number | null;
  readonly leastAuthorities: number | null;
  readonly roundingBase: number | null;
};

/**
 * What may be tried: nothing that is less strict than what is published. Where six were told from five, the number of counts
 * hidden would tell how many are of one.
 */
export const BOUNDS = {
  suppressedTo: { from: 5, to: 10 },
  leastFamilies: { from: 3, to: 6 },
  leastAuthorities: { from: 3, to: 6 },
  roundingBase: { from: 10, to: 20 },
} as const satisfies Record<Exclude<keyof Thresholds, 'set'>, { readonly from: number; readonly to: number }>;

type Threshold = keyof typeof BOUNDS;
const THRESHOLDS = Object.keys(BOUNDS) as Threshold[];

/** @returns the first that lies outside, or null */
export function outOfBounds(thresholds: Thresholds): Threshold | null {
  const isOut = (name: Threshold): boolean => {
    const value = thresholds[name];
    return value !== null && (value < BOUNDS[name].from || value > BOUNDS[name].to);
  };
  return THRESHOLDS.find(isOut) ?? null;
}

export function parametersOf({
  set,
  suppressedTo,
  leastFamilies,
  leastAuthorities,
  roundingBase,
}: Thresholds): DisclosureParameters {
  const named = RELEASE_PARAMETERS[set];
  return {
    ...named,
    suppressed: { from: named.suppressed.from, to: suppressedTo ?? named.suppressed.to },
    leastFamilies: leastFamilies ?? named.leastFamilies,
    leastAuthorities: leastAuthorities ?? named.leastAuthorities,
    roundingBase: roundingBase ?? named.roundingBase,
    // A median is of no fewer than a count that is shown.
    leastForMedian: Math.max(named.leastForMedian, (suppressedTo ?? named.suppressed.to) + 1),
  };
}
