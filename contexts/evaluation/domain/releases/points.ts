/** Months from the index event to each point, soonest first. */
export const POINTS = [3, 6, 12, 24] as const;

/** A point, and the one after it. */
export type Step = { readonly from: number; readonly to: number };

export const STEPS: readonly Step[] = [
  { from: 3, to: 6 },
  { from: 6, to: 12 },
  { from: 12, to: 24 },
];

export const countAt = (months: number, name: string): string => `outcome_${String(months)}m_${name}_count`;

/** Whoever has come to a point came to the one before it: a count that each lies within, over two populations. */
export const DUE_EARLIER: ReadonlyMap<string, string> = new Map(
  STEPS.map(({ from, to }) => [countAt(to, 'due'), countAt(from, 'due')]),
);

/** The measure that freezes those who were left between two points, by the later of them. */
export const NO_FURTHER: ReadonlyMap<string, string> = new Map(
  STEPS.map(({ from, to }) => [countAt(to, 'due'), countAt(from, 'no_further')]),
);
