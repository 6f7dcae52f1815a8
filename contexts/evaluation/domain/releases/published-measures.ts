import { CATALOGUE } from '../measures/catalogue.ts';
import type { Measure } from '../measures/measure.ts';
import type { DataSet } from './data-sets.ts';
import type { PublishedMeasure, PublishedUnit } from './published-table.ts';

/** A column of a data set, and the measure of the catalogue that it tells. */
export type Column = PublishedMeasure & {
  readonly of: Measure;
  /** Of a measure of time or size: which quartile. */
  readonly quartile: 'lower' | 'median' | 'upper' | null;
};

const UNIT = /_pence$/;

/** Quartiles by their place in a hundred: a column has fifty characters at the most (DOMAIN 6.6). */
const QUARTILES = [
  { quartile: 'lower', suffix: 'p25', title: 'lower quartile' },
  { quartile: 'median', suffix: 'median', title: 'median' },
  { quartile: 'upper', suffix: 'p75', title: 'upper quartile' },
] as const;

/** In the order of the catalogue. */
export function columnsOf({ measures }: Pick<DataSet, 'measures'>): readonly Column[] {
  return CATALOGUE.filter(({ key }) => measures.includes(key)).flatMap(columnsOfMeasure);
}

function columnsOfMeasure(of: Measure): readonly Column[] {
  const key = of.key.replace(UNIT, '_pounds');
  const unit: PublishedUnit = of.unit === 'PENCE' ? 'POUNDS' : of.unit;
  const base = { measure: of.key, unit, of };
  if (of.kind !== 'QUARTILES') {
    const { kind } = of;
    // Two columns of one title could not be told apart.
    const title = kind === 'SHARE' && !of.title.includes('share') ? `${of.title}, share` : of.title;
    return [{ ...base, key, title, grouping: GROUPING[kind], decimals: kind === 'SHARE' ? 1 : 0, quartile: null }];
  }
  return QUARTILES.map(({ quartile, suffix, title }) => ({
    ...base,
    key: `${key}_${suffix}`,
    title: `${of.title}, ${title}`,
    grouping: GROUPING.QUARTILES,
    decimals: of.unit === 'PENCE' ? 0 : 2,
    quartile,
  }));
}

const GROUPING = {
  COUNT: 'Numbers',
  SHARE: 'Shares',
  QUARTILES: 'Medians and quartiles',
  SUM: 'Amounts',
} as const satisfies Record<Measure['kind'], string>;

/** Of values that may be nought: the count of those who have more. A quartile of nought tells how many have none. */
export function countOfSome({ key }: Pick<Measure, 'key'>): string | null {
  return key.startsWith('outcome_') ? key.replace(/_looked_after_days$/, '_ever_looked_after_count') : null;
}

/** The count of those who have a value: what is told of values is told of no fewer, and of nobody else. */
export function countOfValues({ key }: Pick<Measure, 'key'>): string {
  return key.startsWith('fnsp_') ? 'fnsp_approved_count' : key.replace(/_(working_)?days$/, '_timed_count');
}
