import type { FigureUnit } from '../codes.ts';
import type { Dimension, Place } from '../cube/cube.ts';
import type { StatisticalPlace } from '../screener/files.ts';

/** Money is told in pounds: publishers' files know no smaller unit (DOMAIN 6.6). */
export type PublishedUnit = Exclude<FigureUnit, 'PENCE'> | 'POUNDS';

/** One column of figures. */
export type PublishedMeasure = {
  /** The same in every file: lower case, words joined by `_`, its unit last, such as `fgdm_offered_count`. */
  readonly key: string;
  /** Of the measure in the catalogue that it tells, or tells a part of, as a median does of a measure of time. */
  readonly measure: string;
  readonly title: string;
  readonly grouping: string;
  readonly unit: PublishedUnit;
  /** Decimal places that its numbers have at the most. */
  readonly decimals: number;
};

/**
 * One data set as it is told to everybody, whoever protected it: files are made of this and of nothing else, so what is
 * not told here is in no file.
 */
export type PublishedTable = {
  /** Lower case, words joined by underscores, without a date: such as `fgdm_funnel`. */
  readonly name: string;
  readonly title: string;
  readonly measures: readonly PublishedMeasure[];
  /** Titles of the dimensions, by their keys. */
  readonly topics: ReadonlyMap<string, string>;
  /** Of the authorities, by their ids. */
  readonly places: ReadonlyMap<string, StatisticalPlace>;
  /** Financial years, as the cube names them: `202526`. */
  readonly periods: readonly string[];
  /** Ids, besides NETWORK, which every table tells of. */
  readonly authorities: readonly string[];
  /** One at a time, with the period and the authority. */
  readonly dimensions: readonly Dimension[];
  /**
   * @param place of any period, measure and authority (NETWORK included), and of the total or any level
   * @returns a number in plain digits with a point, or a symbol: `z x c low u` (DOMAIN 6.1)
   */
  readonly symbolAt: (place: Place) => string;
};
