import { cellId, type Cube, NETWORK, type Place, TOTAL } from '../cube/cube.ts';
import type { LinkedTables } from '../disclosure/cell.ts';
import { symbolOf, type Treatments } from '../disclosure/treatment.ts';
import { META_COLUMNS, type StatisticalFiles, type StatisticalPlace, type TextTable } from '../screener/files.ts';

/** Counts as they are told, and all that readers must know to read them. */
export type Told = {
  /** Lower case, words joined by underscores, without a date: such as `fgdm_funnel`. */
  readonly name: string;
  /** Each period is a year ending on 31 March, in four digits. */
  readonly cube: Cube;
  readonly tables: LinkedTables;
  readonly treatments: Treatments;
  readonly measures: readonly { readonly key: string; readonly title: string; readonly grouping: string }[];
  /** Of the cube's dimensions, by their keys. */
  readonly topics: ReadonlyMap<string, string>;
  /** Of the cube's authorities, by their ids. */
  readonly places: ReadonlyMap<string, StatisticalPlace>;
};

/** There is no geographic level for a network: its rows are filed under the country, and said not to be the country's. */
const COVERAGE = { network: 'All participating authorities', authority: 'One participating authority' };
const COUNTRY = ['E92000001', 'England'];
const NO_PLACE = ['', '', '', '', ''];

const DATA_COLUMNS = [
  ...['time_period', 'time_identifier', 'geographic_level', 'country_code', 'country_name'],
  ...['region_code', 'region_name', 'old_la_code', 'new_la_code', 'la_name'],
  ...['coverage', 'breakdown_topic', 'breakdown'],
];

/**
 * The file of data and the file of descriptions that explore education statistics takes: a row for each period, place and
 * breakdown, a column for each measure, symbols in the place of what is not shown (DOMAIN 6.1, 6.6).
 *
 * @throws RangeError for an authority without its codes
 */
export function statisticalPair(told: Told): StatisticalFiles {
  return {
    dataName: `${told.name}.csv`,
    metaName: `${told.name}.meta.csv`,
    data: dataOf(told),
    meta: metaOf(told),
    places: [...told.places.values()],
  };
}

function dataOf(told: Told): TextTable {
  const { cube, measures } = told;
  const traits: readonly Place['trait'][] = [
    null,
    ...cube.dimensions.flatMap(({ key, levels }) => levels.map((level) => ({ dimension: key, level }))),
  ];
  const rows = cube.periods.flatMap((period) =>
    [NETWORK, ...cube.authorities].flatMap((authority) => {
      const where = [period, 'Reporting year', ...placeOf(told, authority)];
      return traits.map((trait) => [
        ...where,
        ...breakdownOf(told, trait),
        ...measures.map(({ key }) => symbolIn(told, { period, measure: key, authority, trait })),
      ]);
    }),
  );
  return { columns: [...DATA_COLUMNS, ...measures.map(columnOf)], rows };
}

function placeOf({ places }: Told, authority: string): readonly string[] {
  if (authority === NETWORK) return ['National', ...COUNTRY, ...NO_PLACE, COVERAGE.network];
  const place = places.get(authority);
  if (place === undefined) throw new RangeError(`No codes are known of the authority ${authority}`);
  const { regionCode, regionName, oldLaCode, newLaCode, laName } = place;
  const codes = [regionCode, regionName, oldLaCode, newLaCode, laName];
  return ['Local authority', ...COUNTRY, ...codes, COVERAGE.authority];
}

function breakdownOf({ topics }: Told, trait: Place['trait']): readonly string[] {
  return trait === null ? [TOTAL, TOTAL] : [topics.get(trait.dimension) ?? trait.dimension, trait.level];
}

function symbolIn({ tables, treatments }: Told, place: Place): string {
  const id = cellId(place);
  const cell = tables.cells.get(id);
  const treatment = treatments.get(id);
  // Not available: an authority whose first figures are held back, or a cell that this release does not show.
  return cell === undefined || treatment === undefined ? 'x' : symbolOf(cell, treatment);
}

/** Its unit last, as the guidance has it. */
function columnOf({ key }: Told['measures'][number]): string {
  return `${key}_count`;
}

function metaOf({ measures }: Told): TextTable {
  const filter = (column: string, label: string, more: { hint: string; group: string; first: string }) => [
    ...[column, 'Filter', label, '', '', '', more.hint, more.group, more.first],
  ];
  return {
    columns: [...META_COLUMNS, 'filter_default'],
    rows: [
      filter('coverage', 'Coverage', {
        hint: 'National rows are what the participating authorities come to together, not England',
        group: '',
        first: COVERAGE.network,
      }),
      filter('breakdown_topic', 'Breakdown topic', { hint: '', group: '', first: TOTAL }),
      filter('breakdown', 'Breakdown', { hint: '', group: 'breakdown_topic', first: TOTAL }),
      ...measures.map((measure) => [
        ...[columnOf(measure), 'Indicator', measure.title, measure.grouping, '', '0', '', '', ''],
      ]),
    ],
  };
}
