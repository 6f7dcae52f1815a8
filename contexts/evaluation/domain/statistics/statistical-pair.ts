import { TOTAL } from '../cube/cube.ts';
import type { PublishedMeasure, PublishedTable } from '../releases/published-table.ts';
import { META_COLUMNS, type StatisticalFiles, type TextTable } from '../screener/files.ts';
import { COVERAGE, ROW_COLUMNS, rowsOf } from './table-rows.ts';

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
  const rows = rowsOf(table).map(({ cells, at }) => [
    ...cells,
    ...measures.map(({ key }) => table.symbolAt({ ...at, measure: key })),
  ]);
  return { columns: [...ROW_COLUMNS, ...measures.map(({ key }) => key)], rows };
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
