/** A table as a CSV file holds it: text, under names. */
export type TextTable = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Codes and names of a place as files must give them; the National Statistics' own. */
export type StatisticalPlace = {
  readonly regionCode: string;
  readonly regionName: string;
  readonly newLaCode: string;
  readonly oldLaCode: string;
  readonly laName: string;
};

/** What the DfE's explore education statistics takes: a file of data, and one that describes its columns (DOMAIN 6.6). */
export type StatisticalFiles = {
  readonly dataName: string;
  readonly metaName: string;
  readonly data: TextTable;
  readonly meta: TextTable;
  /** Local authorities that may be told of. */
  readonly places: readonly StatisticalPlace[];
};

/** Each value of a column once; none where there is no such column. */
export function levelsOf({ columns, rows }: TextTable, column: string): readonly string[] {
  const place = columns.indexOf(column);
  return place < 0 ? [] : [...new Set(rows.map((row) => row[place] ?? ''))];
}

/** The rows of a table by the names of its columns. */
export function recordsOf({ columns, rows }: TextTable): readonly Readonly<Record<string, string>>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, place) => [column, row[place] ?? ''])));
}

/** What the second file says of a column of the first. */
export type Described = {
  readonly col_name: string;
  readonly col_type: string;
  readonly label: string;
  readonly indicator_grouping: string;
  readonly indicator_unit: string;
  readonly indicator_dp: string;
  readonly filter_hint: string;
  readonly filter_grouping_column: string;
  readonly filter_default: string;
};

export const META_COLUMNS = [
  'col_name',
  'col_type',
  'label',
  'indicator_grouping',
  'indicator_unit',
  'indicator_dp',
  'filter_hint',
  'filter_grouping_column',
] as const;
export const OPTIONAL_META_COLUMNS = ['filter_default', 'parent_filter'] as const;

export function describedIn({ meta }: Pick<StatisticalFiles, 'meta'>): readonly Described[] {
  return recordsOf(meta).map((record) => {
    const of = (column: keyof Described): string => record[column] ?? '';
    return {
      col_name: of('col_name'),
      col_type: of('col_type'),
      label: of('label'),
      indicator_grouping: of('indicator_grouping'),
      indicator_unit: of('indicator_unit'),
      indicator_dp: of('indicator_dp'),
      filter_hint: of('filter_hint'),
      filter_grouping_column: of('filter_grouping_column'),
      filter_default: of('filter_default'),
    };
  });
}

export const isFilter = ({ col_type }: Described): boolean => col_type === 'Filter';
export const isIndicator = ({ col_type }: Described): boolean => col_type === 'Indicator';

export function filtersIn(files: StatisticalFiles): readonly string[] {
  return describedIn(files)
    .filter(isFilter)
    .map(({ col_name }) => col_name);
}

export function indicatorsIn(files: StatisticalFiles): readonly string[] {
  return describedIn(files)
    .filter(isIndicator)
    .map(({ col_name }) => col_name);
}

/** Columns that group the items of a filter. */
export function groupsIn(files: StatisticalFiles): readonly string[] {
  return describedIn(files).flatMap(({ filter_grouping_column }) =>
    filter_grouping_column === '' ? [] : [filter_grouping_column],
  );
}

/** What holds a column to what it is about. */
export const TIME_COLUMNS = ['time_period', 'time_identifier'] as const;
export const GEOGRAPHY_COLUMNS = [
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
] as const;
export const REQUIRED_COLUMNS = [...TIME_COLUMNS, 'geographic_level', 'country_code', 'country_name'] as const;
export const OBSERVATIONAL_UNITS: readonly string[] = [...TIME_COLUMNS, ...GEOGRAPHY_COLUMNS];

/** All that come more than once, each once. */
export function doubled(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}
