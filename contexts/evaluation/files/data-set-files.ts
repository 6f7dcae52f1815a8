import { chartPage } from '../domain/files/chart/chart-page.ts';
import { chartOf } from '../domain/files/chart/chart.ts';
import { drawn } from '../domain/files/chart/draw.ts';
import type { ScreenFacts } from '../domain/files/manifest.ts';
import type { ReleaseFacts } from '../domain/files/release-facts.ts';
import { TIDY_COLUMNS, tidyRows } from '../domain/files/tidy.ts';
import type { PublishedTable } from '../domain/releases/published-table.ts';
import { type Screened, screen } from '../domain/screener/screen.ts';
import { statisticalPair } from '../domain/statistics/statistical-pair.ts';
import { csvOf } from './csv.ts';
import { fileOf, type MadeFile } from './file.ts';
import { tidyJson } from './json.ts';
import { parquetOf } from './parquet.ts';

export type DataSetFiles = {
  readonly files: readonly MadeFile[];
  readonly screened: ScreenFacts;
  /** What the screener does not take, as `data set: check: what it found`. None: the pair is taken. */
  readonly refused: readonly string[];
};

/**
 * Every file of one data set: the pair for explore education statistics, the figures for programs as CSV, JSON and Parquet, and
 * a chart by itself and with its tables.
 */
export function dataSetFiles(table: PublishedTable, facts: ReleaseFacts): DataSetFiles {
  const { name } = table;
  const pair = statisticalPair(table);
  const screened = screen(pair);
  const rows = tidyRows(table);
  const tidy = {
    columns: TIDY_COLUMNS,
    rows: rows.map(({ cells, measure, unit, digits, status }) => [...cells, measure, unit, digits ?? '', status]),
  };
  const chart = chartOf(table);
  const ofRows = { dataSet: name, rows: rows.length };
  return {
    files: [
      fileOf({ name: pair.dataName, type: 'csv', dataSet: name, rows: pair.data.rows.length }, csvOf(pair.data)),
      fileOf({ name: pair.metaName, type: 'csv', dataSet: name, rows: pair.meta.rows.length }, csvOf(pair.meta)),
      fileOf({ name: `${name}.tidy.csv`, type: 'csv', ...ofRows }, csvOf(tidy)),
      fileOf({ name: `${name}.json`, type: 'json', ...ofRows }, tidyJson(table, rows)),
      fileOf({ name: `${name}.parquet`, type: 'parquet', ...ofRows }, parquetOf(rows)),
      fileOf({ name: `${name}.chart.svg`, type: 'svg', dataSet: name }, Buffer.from(`${drawn(chart)}\n`)),
      fileOf({ name: `${name}.chart.html`, type: 'html', dataSet: name }, Buffer.from(chartPage(chart, facts))),
    ],
    screened: screenFacts(name, screened),
    refused: screened
      .filter(({ result }) => result === 'FAIL')
      .map(({ check, found }) => `${name}: ${check}: ${found.join(', ')}`),
  };
}

function screenFacts(dataSet: string, screened: readonly Screened[]): ScreenFacts {
  const times = (wanted: Screened['result']): number => screened.filter(({ result }) => result === wanted).length;
  return {
    dataSet,
    checks: screened.length,
    passed: times('PASS'),
    warnings: times('WARNING'),
    failures: times('FAIL'),
  };
}
