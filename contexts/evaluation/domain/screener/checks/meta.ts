import type { Check, Stage } from '../check.ts';
import {
  describedIn,
  type Described,
  doubled,
  filtersIn,
  groupsIn,
  isFilter,
  isIndicator,
  levelsOf,
  OBSERVATIONAL_UNITS,
} from '../files.ts';

export const PRECHECK_META: Stage = {
  name: 'Precheck meta',
  checks: [
    {
      name: 'precheck_meta_col_type',
      says: 'Every described column is a Filter or an Indicator.',
      fails: (files) =>
        describedIn(files)
          .filter((column) => !isFilter(column) && !isIndicator(column))
          .map(({ col_name }) => col_name),
    },
    {
      name: 'precheck_meta_ob_unit',
      says: 'Columns of time and place are not described.',
      fails: (files) =>
        [...describedIn(files).map(({ col_name }) => col_name), ...groupsIn(files)].filter((column) =>
          OBSERVATIONAL_UNITS.includes(column),
        ),
    },
    {
      name: 'precheck_meta_col_name',
      says: 'Every description names its column.',
      fails: (files) =>
        describedIn(files)
          .filter(({ col_name }) => col_name === '')
          .map(({ label }) => label),
    },
  ],
};

/** The names of described columns of which something is found. */
function where(name: string, says: string, isWrong: (column: Described) => boolean): Check {
  return {
    name,
    says,
    fails: (files) =>
      describedIn(files)
        .filter(isWrong)
        .map(({ col_name }) => col_name),
  };
}

const UNITS = ['%', 'pp', '£', '£m', 'numberstring'];
/** Names that columns of places go by. */
const A_PLACE =
  /^(?:sch|prov|inst|estab|reg|la|local|rsc|pfa|pcon|lep|mca|oa|ward|mat).*(?:name|code|urn|ukprn|number|upin|id)$|^(?:laestab|estab|sch|schools?|prov|providers?|inst|institutions?|name|code|urn|ukprn|number|upin|id|region|la|lad|rsc|pcon|lep|mca|oa|ward|mat)$/i;

const ofGroups: readonly Check[] = [
  where(
    'check_meta_fil_grp',
    'No indicator is grouped as filters are.',
    (column) => isIndicator(column) && column.filter_grouping_column !== '',
  ),
  {
    name: 'check_meta_fil_grp_dupe',
    says: 'A column groups one filter only.',
    fails: (files) => doubled(groupsIn(files)),
  },
  {
    name: 'check_meta_fil_grp_is_fil',
    says: 'Every group of a filter is described itself.',
    warns(files) {
      const described = describedIn(files).map(({ col_name }) => col_name);
      return groupsIn(files).filter((group) => !described.includes(group));
    },
  },
  {
    name: 'check_meta_fil_grp_match',
    says: 'Every group of a filter is in the data file.',
    fails: (files) => groupsIn(files).filter((group) => !files.data.columns.includes(group)),
  },
  {
    name: 'check_meta_fil_grp_stripped',
    says: 'Groups are told apart by letters and digits alone.',
    fails: (files) =>
      groupsIn(files).filter((group) => {
        const levels = levelsOf(files.data, group);
        return new Set(levels.map((level) => level.replaceAll(/[^a-z0-9]/gi, ''))).size < levels.length;
      }),
  },
];

const ofIndicators: readonly Check[] = [
  where(
    'check_meta_indicator_dp',
    'No filter has decimal places.',
    (column) => isFilter(column) && column.indicator_dp !== '',
  ),
  {
    name: 'check_meta_ind_dp_set',
    says: 'Every indicator has its decimal places.',
    warns: (files) =>
      describedIn(files)
        .filter((column) => isIndicator(column) && column.indicator_dp.trim() === '')
        .map(({ col_name }) => col_name),
  },
  where('check_meta_ind_dp_values', 'Decimal places are whole numbers.', ({ indicator_dp }) =>
    /[^\d\s]|\d\s+\d/.test(indicator_dp),
  ),
  where('check_meta_ind_unit', 'No filter has a unit.', (column) => isFilter(column) && column.indicator_unit !== ''),
  where(
    'check_meta_ind_unit_validation',
    'Every unit is one that is known.',
    (column) => isIndicator(column) && column.indicator_unit !== '' && !UNITS.includes(column.indicator_unit),
  ),
  where(
    'check_meta_indicator_grouping',
    'No filter is grouped as indicators are.',
    (column) => isFilter(column) && column.indicator_grouping !== '',
  ),
];

export const CHECK_META: Stage = {
  name: 'Check meta',
  checks: [
    {
      name: 'check_meta_dupe_label',
      says: 'No two columns have one label.',
      fails: (files) => doubled(describedIn(files).map(({ label }) => label)),
    },
    ...ofGroups,
    where('check_meta_label', 'Every column has a label.', ({ label }) => label.trim() === ''),
    where(
      'check_meta_filter_hint',
      'No indicator has the hint of a filter.',
      (column) => isIndicator(column) && column.filter_hint !== '',
    ),
    {
      name: 'check_meta_geog_catch',
      says: 'No filter is a place.',
      fails: (files) => [...filtersIn(files), ...groupsIn(files)].filter((column) => A_PLACE.test(column)),
    },
    {
      name: 'check_meta_col_name_dupe',
      says: 'No column is described twice.',
      fails: (files) => doubled(describedIn(files).map(({ col_name }) => col_name)),
    },
    ...ofIndicators,
  ],
};
