import type { Stage } from '../check.ts';
import {
  describedIn,
  filtersIn,
  groupsIn,
  indicatorsIn,
  isFilter,
  levelsOf,
  OBSERVATIONAL_UNITS,
  type StatisticalFiles,
  type TextTable,
} from '../files.ts';

const NULLS = ['NULL', 'Null', 'null', 'NA', 'na'];
const LEGACY = ['N/A', 'n/a', '.', '..', '-'];
/** What stood for nothing before the symbols of the Government Statistical Service. */
const OBSOLETE = ['', '~', ':'];
/** What may stand in the place of a number. */
const SYMBOLS = ['z', 'x', 'c', 'low', 'k', 'u'];
const A_NUMBER = /^-?\d+(?:\.\d+)?$/;
const MOST_ITEMS = 25_000;

const columnsWith = (table: TextTable, values: readonly string[]): readonly string[] =>
  table.columns.filter((column) => levelsOf(table, column).some((level) => values.includes(level)));

export const CHECK_NULLS: Stage = {
  name: 'Check general',
  checks: [
    {
      name: 'check_general_null',
      says: 'Nothing stands for nothing but the symbols of official statistics.',
      fails: ({ data, meta }) => [...columnsWith(data, NULLS), ...columnsWith(meta, NULLS)],
      warns: ({ data }) => columnsWith(data, LEGACY),
    },
  ],
};

export const PRECHECK_FILTERS: Stage = {
  name: 'Precheck filters',
  checks: [
    {
      name: 'precheck_filter_not_singular',
      says: 'Every filter tells apart two items or more.',
      fails: (files) => filtersIn(files).filter((filter) => levelsOf(files.data, filter).length < 2),
    },
  ],
};

export const CHECK_FILTERS: Stage = {
  name: 'Check filters',
  checks: [
    {
      name: 'check_filter_defaults',
      says: 'Every filter has a Total, or another item that is shown first.',
      warns(files) {
        const firsts = describedIn(files)
          .filter(isFilter)
          .map(({ col_name, filter_default }) => [col_name, filter_default || 'Total'] as const);
        const groups = groupsIn(files).map((group) => [group, 'Total'] as const);
        return [...firsts, ...groups].flatMap(([column, first]) =>
          levelsOf(files.data, column).includes(first) ? [] : [column],
        );
      },
    },
    {
      name: 'check_filter_group_level',
      says: 'A group has no more items than its filter.',
      fails: ({ data, ...files }) =>
        describedIn(files).flatMap(({ col_name, filter_grouping_column: group }) =>
          group !== '' && levelsOf(data, group).length > levelsOf(data, col_name).length ? [group] : [],
        ),
    },
    {
      name: 'check_filter_item_limit',
      says: `No filter has more than ${String(MOST_ITEMS)} items.`,
      fails: (files) => filtersIn(files).filter((filter) => levelsOf(files.data, filter).length > MOST_ITEMS),
    },
    {
      name: 'check_filter_whitespace',
      says: 'No item or place begins or ends with a space.',
      fails: (files) =>
        [...filtersIn(files), ...OBSERVATIONAL_UNITS].flatMap((column) =>
          levelsOf(files.data, column).filter((level) => level !== level.trim()),
        ),
    },
    {
      name: 'check_filter_ob_total',
      says: 'No column of time or place holds a total.',
      fails: (files) =>
        OBSERVATIONAL_UNITS.filter((column) =>
          levelsOf(files.data, column).some((level) => ['Total', 'total', 'All', 'all'].includes(level)),
        ),
    },
    {
      name: 'check_filter_blanks',
      says: 'No filter or group is blank.',
      fails: (files) =>
        [...filtersIn(files), ...groupsIn(files)].filter((column) => levelsOf(files.data, column).includes('')),
    },
  ],
};

/** What a row is about: everything in it that is not an indicator. */
function subjectsIn(files: StatisticalFiles): readonly string[] {
  const { columns, rows } = files.data;
  const wanted = [...OBSERVATIONAL_UNITS, ...filtersIn(files), ...groupsIn(files)];
  const places = columns.flatMap((column, place) => (wanted.includes(column) ? [place] : []));
  return rows.map((row) => places.map((place) => row[place] ?? '').join(', '));
}

export const CHECK_DUPES: Stage = {
  name: 'Check general',
  checks: [
    {
      name: 'check_general_dupes',
      says: 'No two rows are about one thing.',
      fails(files) {
        const seen = new Set<string>();
        return subjectsIn(files).filter((subject) => seen.size === seen.add(subject).size);
      },
    },
  ],
};

export const CHECK_INDICATORS: Stage = {
  name: 'Check indicators',
  checks: [
    {
      name: 'check_ind_invalid_entry',
      says: 'Every value of an indicator is a number, or a symbol of official statistics.',
      fails: (files) =>
        indicatorsIn(files).filter((indicator) =>
          levelsOf(files.data, indicator).some(
            (value) => OBSOLETE.includes(value) || !(A_NUMBER.test(value) || SYMBOLS.includes(value)),
          ),
        ),
    },
  ],
};

const MOST_CHARACTERS = { name: 50, label: 100, code: 30, item: 120 };
const longer = (values: readonly string[], most: number): readonly string[] =>
  values.filter((value) => value.length > most);

export const CHECK_API: Stage = {
  name: 'Check API',
  checks: [
    {
      name: 'check_api_char_col_name',
      says: `Names of columns have at most ${String(MOST_CHARACTERS.name)} characters.`,
      warns: ({ data }) => longer(data.columns, MOST_CHARACTERS.name),
    },
    {
      name: 'check_api_char_col_label',
      says: `Labels have at most ${String(MOST_CHARACTERS.label)} characters.`,
      warns: (files) =>
        longer(
          describedIn(files).map(({ label }) => label),
          MOST_CHARACTERS.label,
        ),
    },
    {
      name: 'check_api_char_loc_code',
      says: `Codes of places have at most ${String(MOST_CHARACTERS.code)} characters.`,
      warns: ({ data }) =>
        longer(
          OBSERVATIONAL_UNITS.filter((column) => column.endsWith('_code')).flatMap((column) => levelsOf(data, column)),
          MOST_CHARACTERS.code,
        ),
    },
    {
      name: 'check_api_char_filter_items',
      says: `Items and names of places have at most ${String(MOST_CHARACTERS.item)} characters.`,
      warns: (files) =>
        longer(
          [...filtersIn(files), ...groupsIn(files), 'country_name', 'region_name', 'la_name'].flatMap((column) =>
            levelsOf(files.data, column),
          ),
          MOST_CHARACTERS.item,
        ),
    },
  ],
};
