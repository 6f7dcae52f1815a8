import type { CsvFile, ViewModel } from '../../page.ts';
import type { Overview } from './overview.ts';
import type { QualityRow } from './quality.ts';
import type { Table } from './table.ts';

/** The figures that the page shows, as a file. */
export function csvOf({ view, overview, table, quality }: ViewModel): CsvFile {
  const name = `network-${String(view)}`;
  if (isOverview(overview)) return { name: `${name}-${overview.period}.csv`, rows: linesOfOverview(overview) };
  if (isTable(table)) return { name: `${name}-${table.period}.csv`, rows: linesOfTable(table) };
  return { name: `${name}.csv`, rows: Array.isArray(quality) ? linesOfQuality(quality as readonly QualityRow[]) : [] };
}

function linesOfOverview({ period, columns, rows }: Overview): CsvFile['rows'] {
  const header = ['period', 'authority', ...columns.map(({ key }) => key)];
  return [header, ...rows.map(({ name, figures }) => [period, name, ...figures.map(({ text }) => text)])];
}

function linesOfTable({ period, columns, rows }: Table): CsvFile['rows'] {
  const header = ['period', 'authority', ...columns.flatMap(({ key }) => [key, `${key}_neighbours`])];
  const lines = rows.map(({ name, cells }) => [
    ...[period, name],
    ...cells.flatMap(({ figure, neighbours }) => [figure.text, neighbours]),
  ]);
  return [header, ...lines];
}

function linesOfQuality(rows: readonly QualityRow[]): CsvFile['rows'] {
  const header = ['authority', 'records', 'validity', 'completeness', 'last_change', 'last_batch'];
  const told = (value: number | null): string => (value === null ? 'x' : String(value));
  return [
    header,
    ...rows.map(({ name, records, validity, completeness, lastChange, lastBatch }) => [
      ...[name, records, told(validity), told(completeness), lastChange, lastBatch],
    ]),
  ];
}

function isOverview(value: unknown): value is Overview {
  return typeof value === 'object' && value !== null && 'funnel' in value;
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && 'columns' in value;
}
