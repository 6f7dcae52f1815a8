/** A count as the programme is told it: at least and at most so many. */
export type CountBand = { readonly least: number; readonly most: number };

/** The last of each band. What is more than the last goes on in steps of a thousand. */
const ENDS = [0, 5, 10, 20, 50, 100, 200, 500, 1_000] as const;
const STEP = 1_000;

/**
 * The band of a count. They are the same for every count and day, so that one to five is never told apart, and two
 * answers tell of one record only where it crosses from one band to the next.
 */
export function bandOf(count: number): CountBand {
  const at = ENDS.findIndex((end) => count <= end);
  const end = at === -1 ? Math.ceil(count / STEP) * STEP : (ENDS[at] ?? 0);
  const before = at === -1 ? end - STEP : (ENDS[at - 1] ?? -1);
  return { least: before + 1, most: end };
}

/** Of fewer than these no share is told. */
const LEAST_FOR_A_SHARE = 21;
/** Steps of a share, in hundredths. */
const SHARE_STEP = 10;

/** A share in steps of ten hundredths. Null where it is of so few that it would tell of each. */
export function coarseShare(part: number, whole: number): number | null {
  return whole < LEAST_FOR_A_SHARE ? null : Math.round((part / whole) * (100 / SHARE_STEP)) * SHARE_STEP;
}
