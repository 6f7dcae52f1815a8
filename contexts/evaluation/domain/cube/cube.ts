/**
 * What may be counted, declared once: figures are answered from this and from nothing else, since whoever could choose
 * whom to count could choose two groups that differ by one child (DOMAIN 6.4).
 */
export type Cube = {
  readonly periods: readonly string[];
  /** Whose figures are shown one by one, and together as the network's. */
  readonly authorities: readonly string[];
  readonly measures: readonly CubeMeasure[];
  /** Each is crossed with the authority and the period, and with no other. */
  readonly dimensions: readonly Dimension[];
};

export type CubeMeasure = {
  readonly key: string;
  /** The stage of a funnel that whoever is counted here is counted in too (X6). */
  readonly within?: string;
};

export type Dimension = { readonly key: string; readonly levels: readonly string[] };

/** Somebody, or something, that is counted. */
export type Subject = {
  readonly authority: string;
  /** Siblings are counted one by one, and are one family. */
  readonly family: string;
  readonly period: string;
  /** Keys of the measures that count it. */
  readonly counts: readonly string[];
  /** By dimension, one of its levels. */
  readonly traits: Readonly<Record<string, string>>;
};

/** Those who were counted in a stage of a funnel and not in the next: shown nowhere, and told by the two that are. */
export function leftBetween({ key, within }: { readonly key: string; readonly within: string }): string {
  return `${within} but not ${key}`;
}

/** Of what several authorities come to together. */
export const NETWORK = 'NETWORK';
export const TOTAL = 'Total';

export type Place = {
  readonly period: string;
  readonly measure: string;
  /** An authority, or NETWORK. */
  readonly authority: string;
  /** Null for the total. */
  readonly trait: { readonly dimension: string; readonly level: string } | null;
};

/** The name of a count: the same in each release, so that one can be set beside another. */
export function cellId({ period, measure, authority, trait }: Place): string {
  return [period, measure, authority, trait === null ? TOTAL : `${trait.dimension}=${trait.level}`].join('|');
}

/** The cells that a measure counts somebody of an authority in: the total, and one by each trait. */
export function cellIdsOf(
  { period, authority, traits }: Pick<Subject, 'period' | 'authority' | 'traits'>,
  measure: string,
): readonly string[] {
  const places = [null, ...Object.entries(traits).map(([dimension, level]) => ({ dimension, level }))];
  return places.map((trait) => cellId({ period, measure, authority, trait }));
}

/** More families than these need not be told apart: no parameters ask for as many. */
export const MOST_FAMILIES_TOLD_APART = 10;
