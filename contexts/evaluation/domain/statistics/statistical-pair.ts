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
  const columns = isBrokenDown(table) ? ROW_COLUMNS : ROW_COLUMNS.slice(0, -BREAKDOWN_COLUMNS);
  const rows = rowsOf(table).map(({ cells, at }) => [
    ...cells.slice(0, columns.length),
    ...measures.map(({ key }) => table.symbolAt({ ...at, measure: key })),
  ]);
  return { columns: [...columns, ...measures.map(({ key }) => key)], rows };
}

/** The last of ROW_COLUMNS. Where they would hold nothing but totals the publisher does not take them. */
const BREAKDOWN_COLUMNS = 2;

function isBrokenDown({ dimensions }: Pick<PublishedTable, 'dimensions'>): boolean {
  return dimensions.length > 0;
}

/** The publisher's own units: none of them is of people or of days. */
const UNITS: Partial<Record<PublishedMeasure['unit'], string>> = { PER_CENT: '%', POUNDS: '£' };

type Filter = { readonly hint: string; readonly group: string; readonly first: string };

function filter(column: string, label: string, { hint, group, first }: Filter): readonly string[] {
  return [column, 'Filter', label, '', '', '', hint, group, first];
}

const BREAKDOWNS = [
  filter('breakdown_topic', 'Breakdown topic', { hint: '', group: '', first: TOTAL }),
  filter('breakdown', 'Breakdown', { hint: '', group: 'breakdown_topic', first: TOTAL }),
];

function metaOf(table: PublishedTable): TextTable {
  return {
    columns: [...META_COLUMNS, 'filter_default'],
    rows: [
      filter('coverage', 'Coverage', {
        hint: 'National rows are what the participating authorities come to together, not England',
        group: '',
        first: COVERAGE.network,
      }),
      ...(isBrokenDown(table) ? BREAKDOWNS : []),
      ...table.measures.map(({ key, title, grouping, unit, decimals }) => [
        ...[key, 'Indicator', title, grouping, UNITS[unit] ?? '', String(decimals), '', '', ''],
      ]),
    ],
  };
}
