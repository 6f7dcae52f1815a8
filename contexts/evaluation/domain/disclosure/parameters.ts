import type { Range } from './range.ts';

/**
 * How counts are protected: named and versioned, stamped into every file (X8), and never changed once used. A new
 * practice is a new version.
 */
export type DisclosureParameters = {
  readonly name: 'DFE_LOCAL_AUTHORITY' | 'NETWORK_TOTAL' | 'EXTRACT';
  readonly version: number;
  /** Counts that are not shown. Zero is one of them only where it is said to be. */
  readonly suppressed: Range;
  /** Fewer families than these are not shown, however many children: a sibling group is one family. */
  readonly leastFamilies: number;
  /** Counts of several authorities are shown as multiples of this; 1 shows them as they are. */
  readonly roundingBase: number;
  /** Fewer authorities than these make no total: each knows its own count. */
  readonly leastAuthorities: number;
  /** The most, in per mille, that the largest authority and the largest two may bring to a total. */
  readonly mostOfOne: number;
  readonly mostOfTwo: number;
  /** Medians and quartiles of fewer than these are not shown. */
  readonly leastForMedian: number;
  /** Between two releases, fewer children than these must not be told from none. */
  readonly leastChange: number;
  /** How closely, in per mille of itself, a total that is hidden for its makers may be told. */
  readonly leastUncertainty: number;
};

/** DOMAIN 6.2: 1 to 5 are confidential, zero and six or more are shown. An authority's own figures are not rounded. */
export const DFE_LOCAL_AUTHORITY: DisclosureParameters = {
  name: 'DFE_LOCAL_AUTHORITY',
  version: 1,
  suppressed: { from: 1, to: 5 },
  leastFamilies: 3,
  roundingBase: 10,
  leastAuthorities: 3,
  mostOfOne: 437,
  mostOfTwo: 860,
  leastForMedian: 6,
  leastChange: 3,
  leastUncertainty: 100,
};

/** DOMAIN 6.4: only what all authorities come to together, rounded to ten. */
export const NETWORK_TOTAL: DisclosureParameters = { ...DFE_LOCAL_AUTHORITY, name: 'NETWORK_TOTAL' };

/** DOMAIN 6.5: what is counted from an extract for an approved project shows nothing under ten, zero included. */
export const EXTRACT: DisclosureParameters = {
  ...DFE_LOCAL_AUTHORITY,
  name: 'EXTRACT',
  suppressed: { from: 0, to: 9 },
  leastForMedian: 10,
};
