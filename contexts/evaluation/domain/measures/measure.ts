import type { FigureKind, FigurePopulation, FigureUnit } from '../codes.ts';

/** What a figure says, for whoever reads it. */
export type MeasureText = {
  /** The same in every file: lower case, words joined by `_`, its unit last (DOMAIN 6.6). */
  readonly key: string;
  /** Counts up from 1 with each change of what the figure says. */
  readonly version: number;
  readonly title: string;
  readonly definition: string;
  readonly numerator: string;
  readonly unit: FigureUnit;
  readonly sourceRule: string;
  readonly caveats: readonly string[];
};

/** Counts the rows for which something holds. */
export type CountOf<Row> = MeasureText & {
  readonly kind: 'COUNT';
  readonly counts: (row: Row) => boolean;
  /** Key of a count of which this one is always a part. */
  readonly within?: string;
};

/** One count as part of another, which it lies within. */
export type Share = MeasureText & {
  readonly kind: 'SHARE';
  readonly denominator: string;
  /** Keys of the two counts. */
  readonly of: { readonly numerator: string; readonly denominator: string };
};

/** The middle and the quartiles of the rows that have a value: whole numbers, 0 or more. */
export type QuartilesOf<Row> = MeasureText & {
  readonly kind: 'QUARTILES';
  readonly value: (row: Row) => number | null;
};

/** Values added up, of the rows that have one: whole numbers. */
export type SumOf<Row> = MeasureText & { readonly kind: 'SUM'; readonly value: (row: Row) => number | null };

export type MeasureOf<Row> = CountOf<Row> | Share | QuartilesOf<Row> | SumOf<Row>;

/** A measure of the catalogue as readers see it. */
export type Measure = MeasureText & {
  readonly kind: FigureKind;
  readonly population: FigurePopulation;
  readonly denominator: string | null;
  readonly of: Share['of'] | null;
  readonly within: string | null;
};

export function measureIn<Row>(population: FigurePopulation, measure: MeasureOf<Row>): Measure {
  const { key, version, title, definition, numerator, unit, sourceRule, caveats, kind } = measure;
  const text = { key, version, title, definition, numerator, unit, sourceRule, caveats };
  const share = measure.kind === 'SHARE' ? measure : null;
  const within = measure.kind === 'COUNT' ? (measure.within ?? null) : null;
  return { ...text, kind, population, denominator: share?.denominator ?? null, of: share?.of ?? null, within };
}
