import type { Stage } from '../check.ts';
import {
  describedIn,
  groupsIn,
  indicatorsIn,
  levelsOf,
  META_COLUMNS,
  OBSERVATIONAL_UNITS,
  OPTIONAL_META_COLUMNS,
  REQUIRED_COLUMNS,
} from '../files.ts';

const missing = (wanted: readonly string[], there: readonly string[]): readonly string[] =>
  wanted.filter((column) => !there.includes(column));

export const PRECHECK_COLUMNS: Stage = {
  name: 'Precheck columns',
  checks: [
    {
      name: 'precheck_col_req_meta',
      says: 'The file of descriptions has all columns that it must have.',
      fails: ({ meta }) => missing(META_COLUMNS, meta.columns),
    },
    {
      name: 'precheck_col_invalid_meta',
      says: 'The file of descriptions has no other columns.',
      fails: ({ meta }) => missing(meta.columns, [...META_COLUMNS, ...OPTIONAL_META_COLUMNS]),
    },
    {
      name: 'precheck_col_req_data',
      says: 'The data file has all columns that it must have.',
      fails: ({ data }) => missing(REQUIRED_COLUMNS, data.columns),
    },
    {
      name: 'precheck_col_to_rows',
      says: 'Besides the columns that it must have, the data file has one for each that is described.',
      fails: ({ data, meta }) =>
        data.columns.length - REQUIRED_COLUMNS.length < meta.rows.length
          ? [`${String(meta.rows.length)} descriptions, ${String(data.columns.length)} columns`]
          : [],
    },
  ],
};

export const PRECHECK_CROSS_FILE: Stage = {
  name: 'Precheck cross-file',
  checks: [
    {
      name: 'precheck_cross_meta_to_data',
      says: 'Every column that is described is in the data file.',
      fails: (files) =>
        missing(
          describedIn(files).map(({ col_name }) => col_name),
          files.data.columns,
        ),
    },
    {
      name: 'precheck_cross_data_to_meta',
      says: 'Every column of the data file that tells apart is described.',
      warns(files) {
        const described = [...describedIn(files).map(({ col_name }) => col_name), ...groupsIn(files)];
        const others = missing(files.data.columns, [...OBSERVATIONAL_UNITS, ...described]);
        return others.filter((column) => levelsOf(files.data, column).length > 1);
      },
    },
  ],
};

/** What filters are about: a measure that is named after it should be a row of it. */
const ITEMS = [
  ...['male', 'female', 'asian', 'chinese', 'indian', 'pakistani', 'bangladeshi', 'black', 'african', 'caribbean'],
  ...['white', 'roma', 'irish', 'english', 'british', 'scottish', 'welsh', 'northern irish', 'arab'],
];

export const CHECK_COLUMNS: Stage = {
  name: 'Check columns',
  checks: [
    {
      name: 'check_col_names_spaces',
      says: 'No name of a column holds a space.',
      fails: ({ data }) => data.columns.filter((column) => column.includes(' ')),
    },
    {
      name: 'check_col_snake_case',
      says: 'Names of columns are lower case, words joined by underscores.',
      warns: ({ data }) => data.columns.filter((column) => !/^[a-z0-9_]*$/.test(column)),
    },
    {
      name: 'check_col_var_start',
      says: 'Names of columns begin with a lower-case letter.',
      warns: ({ data }) => data.columns.filter((column) => !/^[a-z]/.test(column)),
    },
    {
      name: 'check_col_ind_smushed',
      says: 'No indicator is named after what a filter tells apart.',
      fails: (files) =>
        indicatorsIn(files).filter((column) => ITEMS.some((item) => column.toLowerCase().includes(item))),
    },
    {
      name: 'check_col_var_characteristic',
      says: 'No column is a characteristic of any kind.',
      warns: (files) =>
        [...describedIn(files).map(({ col_name }) => col_name), ...groupsIn(files)].filter(
          (column) => column === 'characteristic' || column === 'characteristic_group',
        ),
    },
  ],
};
