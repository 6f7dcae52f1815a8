import type { Measure, Study } from './cycle.ts';
import type { Figure } from './figure.ts';

/** What one place saw of one measure, before and after. */
export type SiteResult = {
  readonly authority: string;
  readonly before: Figure;
  readonly after: Figure;
};

/** A change in the measure's unit (percentage points for per cent), with how sure it is. */
type Change = { readonly change: number; readonly variance: number };

/**
 * What several places found of one measure, together. It tells how sure that is and for how many, and of no place by name:
 * it is no ranking.
 */
export type Pooled = {
  readonly sites: number;
  /** People observed after, in all. */
  readonly people: number;
  /** Least and greatest change of a place. */
  readonly least: number;
  readonly greatest: number;
  /** The mean change over places, and the bounds of its 95% interval. Absent for one place alone: it speaks for itself. */
  readonly mean?: number;
  readonly low?: number;
  readonly high?: number;
};

/**
 * Random effects: places differ, and more than by chance. Between-place variance by DerSimonian and Laird; the interval by
 * Hartung and Knapp (with t of k - 1 degrees, and never narrower than the classical one), which stays honest for few places.
 * Of two places the interval is very wide, as it should be. Proportions change by Agresti and Caffo's added counts.
 */
export function pool(results: readonly SiteResult[]): Pooled | undefined {
  const changes = results.flatMap((each) => changeOf(each) ?? []);
  if (changes.length === 0) return undefined;
  const all = changes.map(({ change }) => change);
  const people = results.reduce((sum, { after }) => sum + after.n, 0);
  const range = { least: Math.min(...all), greatest: Math.max(...all) };
  return { sites: changes.length, people, ...range, ...(changes.length > 1 && intervalOf(changes)) };
}

/** Undefined where nothing can be said of its variance. */
function changeOf({ before, after }: SiteResult): Change | undefined {
  if (before.numerator !== undefined && after.numerator !== undefined) {
    const [p0, p1] = [shareOf(before.numerator, before.n), shareOf(after.numerator, after.n)];
    const variance = (p0 * (1 - p0)) / (before.n + 2) + (p1 * (1 - p1)) / (after.n + 2);
    return { change: 100 * (p1 - p0), variance: 100 ** 2 * variance };
  }
  const [m0, m1, s0, s1] = [before.mean, after.mean, before.standardDeviation, after.standardDeviation];
  if (m0 === undefined || m1 === undefined || s0 === undefined || s1 === undefined) return undefined;
  const variance = s0 ** 2 / before.n + s1 ** 2 / after.n;
  return variance > 0 ? { change: m1 - m0, variance } : undefined;
}

/** One more of each kind: a share of none or all is not certain. */
function shareOf(numerator: number, n: number): number {
  return (numerator + 1) / (n + 2);
}

function intervalOf(changes: readonly Change[]): Pick<Pooled, 'mean' | 'low' | 'high'> {
  const fixed = changes.map(({ change, variance }) => ({ change, weight: 1 / variance }));
  const total = sum(fixed.map(({ weight }) => weight));
  const centre = sum(fixed.map(({ change, weight }) => weight * change)) / total;
  const q = sum(fixed.map(({ change, weight }) => weight * (change - centre) ** 2));
  const degrees = changes.length - 1;
  const scale = total - sum(fixed.map(({ weight }) => weight ** 2)) / total;
  const between = Math.max(0, (q - degrees) / scale);

  const random = changes.map(({ change, variance }) => ({ change, weight: 1 / (variance + between) }));
  const weights = sum(random.map(({ weight }) => weight));
  const mean = sum(random.map(({ change, weight }) => weight * change)) / weights;
  const spread = sum(random.map(({ change, weight }) => weight * (change - mean) ** 2)) / degrees;
  const half = tOf(degrees) * Math.sqrt(Math.max(1, spread) / weights);
  return { mean, low: mean - half, high: mean + half };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Student's t, 97.5%, of 1 to 30 degrees of freedom. Beyond, the last is on the safe side. */
const T = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
] as const;

function tOf(degrees: number): number {
  return T[Math.min(degrees, T.length) - 1] ?? T[0];
}

/** What a study saw of one measure of its plan, where it was measured before and after. */
export function resultOf({ key, baseline }: Measure, { observed }: Study, authority: string): SiteResult | undefined {
  const after = observed.find(({ measure }) => measure === key)?.figure;
  return baseline === undefined || after === undefined ? undefined : { authority, before: baseline, after };
}
