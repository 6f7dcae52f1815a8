import type { Measure } from '../measures/measure.ts';
import type { PublishedMeasure, PublishedTable, PublishedUnit } from '../releases/published-table.ts';
import { reportingYearOf } from '../statistics/table-rows.ts';
import { SHOWN, SYMBOLS } from './symbols.ts';
import { TIDY_COLUMNS, type TidyColumn } from './tidy.ts';

const COLUMNS = {
  time_period: 'The year that ends on 31 March of it, in four digits.',
  time_identifier: 'What kind of period it is: always "Reporting year".',
  geographic_level: 'National for what the participating authorities come to together, else Local authority.',
  country_code: 'Code of the country, from the Office for National Statistics.',
  country_name: 'Name of the country. National rows tell of the participating authorities, not of the country.',
  region_code: 'Code of the region that the authority lies in, from the Office for National Statistics.',
  region_name: 'Name of that region.',
  old_la_code: 'Three-digit code of the authority, from the Department for Education.',
  new_la_code: 'Nine-character code of the authority, from the Office for National Statistics.',
  la_name: 'Name of the authority.',
  coverage: 'Whether a row tells of one participating authority or of all of them together.',
  breakdown_topic: 'What the row is broken down by: one dimension, or Total for all together.',
  breakdown: 'The level of that dimension, or Total.',
  measure: 'Key of the measure. Files with a column for each measure have this as the name of the column.',
  unit: 'What the number counts.',
  value: 'The number. Empty where there is none to tell.',
  status: `"${SHOWN}" where there is a number, else the symbol that says why there is none.`,
} as const satisfies Record<TidyColumn, string>;

const UNITS = {
  CHILDREN: 'Children.',
  PACKAGES: 'Support packages.',
  PRACTICES: 'Loops, cycles or adoptions.',
  PER_CENT: 'Per cent, rounded half up.',
  DAYS: 'Calendar days.',
  WORKING_DAYS: 'Monday to Friday without the bank holidays of England and Wales.',
  POUNDS: 'Pounds sterling.',
} as const satisfies Record<PublishedUnit, string>;

export type Dictionary = {
  readonly columns: readonly { readonly name: string; readonly description: string }[];
  readonly statuses: readonly { readonly code: string; readonly title: string; readonly description: string }[];
  readonly units: readonly { readonly code: string; readonly description: string }[];
  readonly dataSets: readonly DataSetDictionary[];
};

type DataSetDictionary = {
  readonly name: string;
  readonly title: string;
  /** As `time_period` has them. */
  readonly periods: readonly string[];
  readonly topics: readonly { readonly key: string; readonly title: string; readonly levels: readonly string[] }[];
  readonly measures: readonly MeasureEntry[];
};

type MeasureEntry = Omit<PublishedMeasure, 'measure'> & {
  /** Key and version in the catalogue. */
  readonly measure: Pick<Measure, 'key' | 'version'>;
} & Pick<Measure, 'definition' | 'numerator' | 'denominator' | 'sourceRule' | 'caveats'>;

/**
 * All that readers of the files must know: every column, every code, every symbol, every unit, and what each measure says.
 *
 * @throws RangeError for a measure that is not of the catalogue
 */
export function dictionaryOf(tables: readonly PublishedTable[], catalogue: readonly Measure[]): Dictionary {
  const byKey = new Map(catalogue.map((measure) => [measure.key, measure]));
  return {
    columns: TIDY_COLUMNS.map((name) => ({ name, description: COLUMNS[name] })),
    statuses: [
      { code: SHOWN, title: 'Shown', description: 'The number is told.' },
      ...Object.entries(SYMBOLS).map(([code, { title, meaning }]) => ({ code, title, description: meaning })),
    ],
    units: Object.entries(UNITS).map(([code, description]) => ({ code, description })),
    dataSets: tables.map((table) => dataSetOf(table, byKey)),
  };
}

function dataSetOf(table: PublishedTable, byKey: ReadonlyMap<string, Measure>): DataSetDictionary {
  const { name, title, periods, dimensions, topics, measures } = table;
  return {
    name,
    title,
    periods: periods.map(reportingYearOf),
    topics: dimensions.map(({ key, levels }) => ({ key, title: topics.get(key) ?? key, levels })),
    measures: measures.map((measure) => entryOf(measure, byKey.get(measure.measure))),
  };
}

function entryOf(measure: PublishedMeasure, inCatalogue: Measure | undefined): MeasureEntry {
  if (inCatalogue === undefined) throw new RangeError(`The catalogue has no measure ${measure.measure}`);
  const { key, version, definition, numerator, denominator, sourceRule, caveats } = inCatalogue;
  return { ...measure, measure: { key, version }, definition, numerator, denominator, sourceRule, caveats };
}
