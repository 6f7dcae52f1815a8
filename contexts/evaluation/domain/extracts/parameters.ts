/** How records are kept from being told apart: named and versioned, stamped into every extract, never changed once used. */
export type ExtractParameters = {
  readonly name: 'PROJECT_EXTRACT';
  readonly version: number;
  /** Fewer children than these share no description: k of k-anonymity. Children, not rows: one may have several. */
  readonly leastChildren: number;
  /** Fewer families than these share none: siblings are many children and one family. */
  readonly leastFamilies: number;
  /** Of children with one description, so many answers there must be at least of each outcome: l of l-diversity. */
  readonly leastOutcomes: number;
  /** The most rows, in per mille, that may be left out for the sake of the others' detail. */
  readonly mostLeftOut: number;
  /** Where that comes to fewer than these, none may be: who was left out could be one of so few. */
  readonly leastLeftOut: number;
};

/** How many rows may have been left out, for all that whoever holds the others can tell. */
export function mayBeLeftOut(rows: number, { mostLeftOut, leastLeftOut }: ExtractParameters): number {
  const most = Math.floor((rows * mostLeftOut) / (1000 - mostLeftOut));
  return most < leastLeftOut ? 0 : most;
}

/** DOMAIN 6.5. */
export const PROJECT_EXTRACT: ExtractParameters = {
  name: 'PROJECT_EXTRACT',
  version: 3,
  leastChildren: 10,
  leastFamilies: 3,
  leastOutcomes: 2,
  mostLeftOut: 50,
  leastLeftOut: 5,
};
