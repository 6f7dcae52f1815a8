import type { Stage } from '../check.ts';
import { levelsOf, recordsOf, type StatisticalFiles } from '../files.ts';

const REGION = ['region_code', 'region_name'];
const AUTHORITY = ['new_la_code', 'old_la_code', 'la_name'];
/** What rows of each level must fill in, and what they must leave empty. A file of ours has no other levels. */
const LEVELS: Readonly<Record<string, { readonly own: readonly string[]; readonly empty: readonly string[] }>> = {
  National: { own: ['country_code', 'country_name'], empty: [...REGION, ...AUTHORITY] },
  Regional: { own: REGION, empty: AUTHORITY },
  'Local authority': { own: AUTHORITY, empty: [] },
};
/** Blank for authorities that are gone. */
const MAY_BE_BLANK = ['new_la_code'];
/** DOMAIN 6.6: the total of all that take part is filed under it, and said to be theirs. */
const COUNTRY = 'E92000001, England';

type Row = Readonly<Record<string, string>>;
const rowsOf = ({ data }: StatisticalFiles, level: string): readonly Row[] =>
  recordsOf(data).filter((row) => row['geographic_level'] === level);
const joined = (row: Row, columns: readonly string[]): string => columns.map((column) => row[column] ?? '').join(', ');
const once = (values: readonly string[]): readonly string[] => [...new Set(values)];

const absentBeside = (columns: readonly string[], there: readonly string[]): readonly string[] =>
  columns.some((column) => there.includes(column)) ? columns.filter((column) => !there.includes(column)) : [];

/** Codes and names that do not go together in the register. */
function strangers(files: StatisticalFiles, columns: readonly string[], known: readonly string[]): readonly string[] {
  const told = recordsOf(files.data).map((row) => joined(row, columns));
  return once(told).filter((each) => each.replaceAll(/[, ]/g, '') !== '' && !known.includes(each));
}

export const PRECHECK_GEOGRAPHY: Stage = {
  name: 'Precheck geography',
  checks: [
    {
      name: 'precheck_geog_level',
      says: 'Every geographic level is one that is known.',
      fails: ({ data }) => levelsOf(data, 'geographic_level').filter((level) => !Object.hasOwn(LEVELS, level)),
    },
    {
      name: 'precheck_geog_level_present',
      says: 'Each geographic level has its columns.',
      fails: ({ data }) =>
        levelsOf(data, 'geographic_level')
          .flatMap((level) => LEVELS[level]?.own ?? [])
          .filter((column) => !data.columns.includes(column)),
    },
  ],
};

export const CHECK_GEOGRAPHY: Stage = {
  name: 'Check geography',
  checks: [
    {
      name: 'check_geog_country_combos',
      says: 'The country is England, by its code.',
      fails: (files) => strangers(files, ['country_code', 'country_name'], [COUNTRY]),
    },
    {
      name: 'check_geog_region_combos',
      says: 'Codes and names of regions go together.',
      fails: (files) =>
        strangers(
          files,
          REGION,
          files.places.map(({ regionCode, regionName }) => `${regionCode}, ${regionName}`),
        ),
    },
    {
      name: 'check_geog_la_combos',
      says: 'Codes and names of local authorities go together.',
      fails: (files) =>
        strangers(
          files,
          AUTHORITY,
          files.places.map(({ newLaCode, oldLaCode, laName }) => `${newLaCode}, ${oldLaCode}, ${laName}`),
        ),
    },
    {
      name: 'check_geog_level_completed',
      says: 'Rows of each geographic level fill in its columns.',
      fails: (files) =>
        Object.entries(LEVELS).flatMap(([level, { own }]) =>
          own.filter(
            (column) => !MAY_BE_BLANK.includes(column) && rowsOf(files, level).some((row) => row[column] === ''),
          ),
        ),
    },
    {
      name: 'check_geog_la_col_present',
      says: 'Where one column of local authorities is there, all are.',
      fails: ({ data }) => absentBeside(AUTHORITY, data.columns),
    },
    {
      name: 'check_geog_region_col_present',
      says: 'Where one column of regions is there, both are.',
      fails: ({ data }) => absentBeside(REGION, data.columns),
    },
    {
      name: 'check_geog_region_for_la',
      says: 'Rows of local authorities name their region.',
      warns: (files) =>
        REGION.filter((column) => rowsOf(files, 'Local authority').some((row) => (row[column] ?? '') === '')),
    },
    {
      name: 'check_geog_overcompleted_cols',
      says: 'Rows of each geographic level leave the columns of lower ones empty.',
      fails: (files) =>
        once(
          Object.entries(LEVELS).flatMap(([level, { empty }]) =>
            empty.filter((column) => rowsOf(files, level).some((row) => (row[column] ?? '') !== '')),
          ),
        ),
    },
  ],
};
