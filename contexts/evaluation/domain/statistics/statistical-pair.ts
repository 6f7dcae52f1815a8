import { NETWORK, type Place, TOTAL } from '../cube/cube.ts';
import type { PublishedMeasure, PublishedTable } from '../releases/published-table.ts';
import { META_COLUMNS, type StatisticalFiles, type TextTable } from '../screener/files.ts';

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
export function statisticalPair(table: PublishedTable): StatisticalFiles {
  return {
    dataName: `${table.name}.csv`,
    metaName: `${table.name}.meta.csv`,
    data: dataOf(table),
    meta: metaOf(table),
    places: [...table.places.values()],
  };
}

function dataOf(table: PublishedTable): TextTable {
  const { measures } = table;
  const traits: readonly Place['trait'][] = [
    null,
    ...table.dimensions.flatMap(({ key, levels }) => levels.map((level) => ({ dimension: key, level }))),
  ];
  const rows = table.periods.flatMap((period) =>
    [NETWORK, ...table.authorities].flatMap((authority) => {
      const where = [reportingYearOf(period), 'Reporting year', ...placeOf(table, authority)];
      return traits.map((trait) => [
        ...where,
        ...breakdownOf(table, trait),
        ...measures.map(({ key }) => table.symbolAt({ period, measure: key, authority, trait })),
      ]);
    }),
  );
  return { columns: [...DATA_COLUMNS, ...measures.map(({ key }) => key)], rows };
}

/** Children's social care is published by the year in which the financial year ends: 2026 is that to 31 March 2026. */
function reportingYearOf(period: string): string {
  return String(Number(period.slice(0, 4)) + 1);
}

function placeOf({ places }: PublishedTable, authority: string): readonly string[] {
  if (authority === NETWORK) return ['National', ...COUNTRY, ...NO_PLACE, COVERAGE.network];
  const place = places.get(authority);
  if (place === undefined) throw new RangeError(`No codes are known of the authority ${authority}`);
  const { regionCode, regionName, oldLaCode, newLaCode, laName } = place;
  const codes = [regionCode, regionName, oldLaCode, newLaCode, laName];
  return ['Local authority', ...COUNTRY, ...codes, COVERAGE.authority];
}

function breakdownOf({ topics }: PublishedTable, trait: Place['trait']): readonly string[] {
  return trait === null ? [TOTAL, TOTAL] : [topics.get(trait.dimension) ?? trait.dimension, trait.level];
}

/** The publisher's own units: none of them is of people or of days. */
const UNITS: Partial<Record<PublishedMeasure['unit'], string>> = { PER_CENT: '%', POUNDS: '£' };

function metaOf({ measures }: PublishedTable): TextTable {
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
      ...measures.map(({ key, title, grouping, unit, decimals }) => [
        ...[key, 'Indicator', title, grouping, UNITS[unit] ?? '', String(decimals), '', '', ''],
      ]),
    ],
  };
}
