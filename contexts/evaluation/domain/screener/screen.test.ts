import { describe, expect, it } from '@jest/globals';
import type { StatisticalFiles, TextTable } from './files.ts';
import { isAccepted, screen, type ScreenResult, STAGES } from './screen.ts';

const PLACE = {
  regionCode: 'E12000099',
  regionName: 'Fictional East',
  newLaCode: 'E06999001',
  oldLaCode: '991',
  laName: 'Fictional Nearby',
};

const row = (level: string, place: readonly string[], values: readonly string[]): readonly string[] => [
  ...['2026', 'Reporting year', level, 'E92000001', 'England'],
  ...place,
  ...values,
];
const IN_NEARBY = [PLACE.regionCode, PLACE.regionName, PLACE.oldLaCode, PLACE.newLaCode, PLACE.laName];
const nearby = (sex: string): readonly string[] => row('Local authority', IN_NEARBY, [sex, 'All models', 'c']);

/** Two places, a filter and its group, and an indicator: nothing is wrong with them. */
const FILES: StatisticalFiles = {
  dataName: 'fgdm_funnel.csv',
  metaName: 'fgdm_funnel.meta.csv',
  data: {
    columns: [
      ...['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name', 'region_code'],
      ...['region_name', 'old_la_code', 'new_la_code', 'la_name', 'sex', 'sex_group', 'offer_count'],
    ],
    rows: [
      row('National', ['', '', '', '', ''], ['Total', 'All models', '40']),
      ...['Total', 'Female', 'Male'].map(nearby),
    ],
  },
  meta: {
    columns: [
      ...['col_name', 'col_type', 'label', 'indicator_grouping', 'indicator_unit', 'indicator_dp', 'filter_hint'],
      ...['filter_grouping_column', 'filter_default'],
    ],
    rows: [
      ['sex', 'Filter', 'Sex', '', '', '', 'Of the child', '', 'Total'],
      ['offer_count', 'Indicator', 'Offered a meeting', 'Funnel', '', '0', '', '', ''],
    ],
  },
  places: [PLACE],
};

/** With another value in one cell: by its row, counted from 0, and its column. */
function set(table: TextTable, row: number, values: Readonly<Record<string, string>>): TextTable {
  const { columns, rows } = table;
  return {
    columns,
    rows: rows.map((cells, index) =>
      index === row ? cells.map((cell, at) => values[columns[at] ?? ''] ?? cell) : cells,
    ),
  };
}

const setAll = (table: TextTable, values: Readonly<Record<string, string>>): TextTable =>
  table.rows.reduce((changed, _row, index) => set(changed, index, values), table);

const rename = ({ columns, rows }: TextTable, from: string, to: string): TextTable => ({
  columns: columns.map((column) => (column === from ? to : column)),
  rows,
});

function without({ columns, rows }: TextTable, column: string): TextTable {
  const kept = (_cell: string, place: number): boolean => columns[place] !== column;
  return { columns: columns.filter(kept), rows: rows.map((row) => row.filter(kept)) };
}

const withRow = ({ columns, rows }: TextTable, row: readonly string[]): TextTable => ({
  columns,
  rows: [...rows, row],
});

const { data, meta } = FILES;
const GROUPED = set(meta, 0, { filter_grouping_column: 'sex_group' });
const SEX = 0;
const OFFERS = 1;
const TO_BOTH = (from: string, to: string) => ({
  data: rename(data, from, to),
  meta: set(meta, OFFERS, { col_name: to }),
});

const NATIONAL_ONLY: TextTable = {
  columns: data.columns,
  rows: ['Total', 'Female'].flatMap((sex) => set(data, 0, { sex }).rows.slice(0, 1)),
};
const LONG_CODE = `E06${'9'.repeat(28)}`;

/** What is done to files that are right, and what each check then says of them. */
const WRONG: readonly (readonly [check: string, change: Partial<StatisticalFiles>, result?: ScreenResult])[] = [
  ['check_filename_data_spaces', { dataName: 'fgdm funnel.csv' }],
  ['check_filename_metadata_spaces', { metaName: 'fgdm funnel.meta.csv' }],
  ['check_filename_data_special', { dataName: 'fgdm+funnel.csv' }],
  ['check_filename_metadata_special', { metaName: 'fgdm£funnel.meta.csv' }],
  ['check_filenames_match', { metaName: 'fgdm_other.meta.csv' }],
  ['precheck_col_req_meta', { meta: without(meta, 'indicator_dp') }],
  ['precheck_col_invalid_meta', { meta: rename(meta, 'filter_default', 'note') }],
  ['precheck_col_req_data', { data: without(data, 'country_name') }],
  ['precheck_col_to_rows', { data: { columns: data.columns.slice(0, 6), rows: [] } }],
  ['precheck_cross_meta_to_data', { meta: set(meta, SEX, { col_name: 'gender' }) }],
  ['precheck_cross_data_to_meta', { data: set(data, 1, { sex_group: 'Some models' }) }, 'WARNING'],
  ['check_col_names_spaces', TO_BOTH('offer_count', 'offer count')],
  ['check_col_snake_case', TO_BOTH('offer_count', 'offerCount'), 'WARNING'],
  ['check_col_var_start', TO_BOTH('offer_count', '_offer_count'), 'WARNING'],
  ['check_col_ind_smushed', TO_BOTH('offer_count', 'female_offer_count')],
  [
    'check_col_var_characteristic',
    { data: rename(data, 'sex', 'characteristic'), meta: set(meta, SEX, { col_name: 'characteristic' }) },
    'WARNING',
  ],
  ['precheck_meta_col_type', { meta: set(meta, SEX, { col_type: 'filter' }) }],
  ['precheck_meta_ob_unit', { meta: set(meta, SEX, { col_name: 'la_name' }) }],
  ['precheck_meta_col_name', { ...TO_BOTH('offer_count', '') }],
  ['check_meta_dupe_label', { meta: set(meta, SEX, { label: 'Offered a meeting' }) }],
  ['check_meta_fil_grp', { meta: set(meta, OFFERS, { filter_grouping_column: 'sex_group' }) }],
  ['check_meta_fil_grp_dupe', { meta: set(GROUPED, OFFERS, { filter_grouping_column: 'sex_group' }) }],
  ['check_meta_fil_grp_is_fil', { meta: GROUPED }, 'WARNING'],
  ['check_meta_fil_grp_match', { meta: set(meta, SEX, { filter_grouping_column: 'sexes' }) }],
  [
    'check_meta_fil_grp_stripped',
    { meta: GROUPED, data: set(set(data, 2, { sex_group: 'A/B' }), 3, { sex_group: 'A B' }) },
  ],
  ['check_meta_label', { meta: set(meta, SEX, { label: ' ' }) }],
  ['check_meta_filter_hint', { meta: set(meta, OFFERS, { filter_hint: 'Pick one' }) }],
  [
    'check_meta_geog_catch',
    { data: rename(data, 'sex', 'ward_code'), meta: set(meta, SEX, { col_name: 'ward_code' }) },
  ],
  ['check_meta_col_name_dupe', { meta: set(meta, SEX, { col_name: 'offer_count' }) }],
  ['check_meta_indicator_dp', { meta: set(meta, SEX, { indicator_dp: '0' }) }],
  ['check_meta_ind_dp_set', { meta: set(meta, OFFERS, { indicator_dp: ' ' }) }, 'WARNING'],
  ['check_meta_ind_dp_values', { meta: set(meta, OFFERS, { indicator_dp: '-1' }) }],
  ['check_meta_ind_unit', { meta: set(meta, SEX, { indicator_unit: '%' }) }],
  ['check_meta_ind_unit_validation', { meta: set(meta, OFFERS, { indicator_unit: 'children' }) }],
  ['check_meta_indicator_grouping', { meta: set(meta, SEX, { indicator_grouping: 'Funnel' }) }],
  ['check_general_null', { data: set(data, 1, { offer_count: 'NA' }) }],
  ['check_general_null', { data: set(data, 1, { offer_count: '..' }) }, 'WARNING'],
  ['precheck_filter_not_singular', { data: setAll(data, { sex: 'Total' }) }],
  ['precheck_time_period_num', { data: set(data, 1, { time_period: '2026a' }) }],
  ['precheck_time_id_valid', { data: setAll(data, { time_identifier: 'Financial year ending' }) }],
  ['precheck_time_id_mix', { data: set(data, 1, { time_identifier: 'Financial year' }) }],
  ['precheck_geog_level', { data: set(data, 1, { geographic_level: 'Local Authority' }) }],
  ['precheck_geog_level_present', { data: without(data, 'la_name') }],
  ['check_time_period', { data: set(data, 1, { time_period: '202526' }) }],
  ['check_time_period_six', { data: setAll(data, { time_identifier: 'Financial year', time_period: '202527' }) }],
  ['check_filter_defaults', { data: set(set(data, 0, { sex: 'Female' }), 1, { sex: 'Unknown' }) }, 'WARNING'],
  [
    'check_filter_group_level',
    {
      meta: GROUPED,
      data: ['A', 'B', 'C', 'D'].reduce((table, group, row) => set(table, row, { sex_group: group }), data),
    },
  ],
  [
    'check_filter_item_limit',
    {
      data: {
        ...data,
        rows: Array.from({ length: 25_001 }, (_each, item) => nearby(`Item ${String(item)}`)),
      },
    },
  ],
  ['check_filter_whitespace', { data: set(data, 2, { sex: 'Female ' }) }],
  ['check_filter_ob_total', { data: set(data, 1, { la_name: 'Total' }) }],
  ['check_filter_blanks', { data: set(data, 2, { sex: '' }) }],
  ['check_general_dupes', { data: withRow(data, nearby('Total')) }],
  ['check_geog_country_combos', { data: set(data, 0, { country_name: 'All participating authorities' }) }],
  ['check_geog_region_combos', { data: set(data, 1, { region_name: 'Fictional West' }) }],
  ['check_geog_la_combos', { data: set(data, 1, { old_la_code: '992' }) }],
  ['check_geog_level_completed', { data: set(data, 1, { old_la_code: '' }) }],
  ['check_geog_la_col_present', { data: without(NATIONAL_ONLY, 'old_la_code') }],
  ['check_geog_region_col_present', { data: without(NATIONAL_ONLY, 'region_name') }],
  ['check_geog_region_for_la', { data: set(data, 1, { region_code: '', region_name: '' }) }, 'WARNING'],
  ['check_geog_overcompleted_cols', { data: set(data, 0, { la_name: 'Fictional Nearby' }) }],
  ['check_ind_invalid_entry', { data: set(data, 1, { offer_count: ':' }) }],
  ['check_ind_invalid_entry', { data: set(data, 1, { offer_count: '1,200' }) }],
  ['check_ind_invalid_entry', { data: set(data, 1, { offer_count: '' }) }],
  ['check_api_char_col_name', TO_BOTH('offer_count', `offer_${'x'.repeat(50)}_count`), 'WARNING'],
  ['check_api_char_col_label', { meta: set(meta, OFFERS, { label: 'x'.repeat(101) }) }, 'WARNING'],
  [
    'check_api_char_loc_code',
    {
      places: [PLACE, { ...PLACE, newLaCode: LONG_CODE }],
      data: set(data, 3, { new_la_code: LONG_CODE }),
    },
    'WARNING',
  ],
  ['check_api_char_filter_items', { data: set(data, 2, { sex: 'x'.repeat(121) }) }, 'WARNING'],
];

const resultsOf = (files: StatisticalFiles, name: string): readonly ScreenResult[] =>
  screen(files).flatMap(({ check, result }) => (check === name ? [result] : []));

describe('files for explore education statistics', () => {
  it('pass every check', () => {
    const screened = screen(FILES);
    expect(screened.filter(({ result }) => result !== 'PASS')).toEqual([]);
    expect(screened).toHaveLength(STAGES.flatMap(({ checks }) => checks).length);
    expect(isAccepted(screened)).toBe(true);
  });

  it.each(WRONG)('are caught by %s', (check, change, result = 'FAIL') => {
    const results = resultsOf({ ...FILES, ...change }, check);
    expect(results).toEqual([result]);
  });

  it('are screened no further than the first stage that fails', () => {
    const screened = screen({ ...FILES, meta: set(meta, SEX, { col_type: 'filter' }) });
    expect(screened.at(-1)?.stage).toBe('Precheck meta');
    expect(isAccepted(screened)).toBe(false);
  });

  it('are taken with a warning', () => {
    const screened = screen({ ...FILES, meta: set(meta, OFFERS, { indicator_dp: '' }) });
    expect(screened.filter(({ result }) => result === 'WARNING').map(({ check, found }) => [check, found])).toEqual([
      ['check_meta_ind_dp_set', ['offer_count']],
    ]);
    expect(isAccepted(screened)).toBe(true);
  });

  it('are tried by every check that there is', () => {
    const tried = new Set(WRONG.map(([check]) => check));
    const untried = STAGES.flatMap(({ checks }) => checks.map(({ name }) => name)).filter((name) => !tried.has(name));
    expect(untried).toEqual([]);
  });
});
