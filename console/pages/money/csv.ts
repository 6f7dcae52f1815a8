import type { CsvFile, ViewModel } from '../../page.ts';
import type { MoneyTables } from './tables.ts';

/** One line an authority: what it was given, and what a release tells. Pounds without their sign: a spreadsheet adds them up. */
export function csvOf({ tables }: ViewModel): CsvFile {
  if (!isTables(tables)) return { name: 'money.csv', rows: [] };
  const { period, columns, rows, given } = tables;
  const names = (given?.rows ?? rows).map(({ name }) => name);
  const told = rows.length === 0 ? [] : columns;
  const lines = names.map((name, place) => [
    period,
    name,
    ...(given?.rows[place]?.cells.map(({ inFile }) => inFile) ?? []),
    ...(rows[place]?.cells.map(({ asReleased }) => asReleased) ?? []),
  ]);
  const heads = [...(given?.columns.map(({ inFile }) => inFile) ?? []), ...told.map(({ measure }) => measure)];
  return { name: `money-${period}.csv`, rows: [['period', 'authority', ...heads], ...lines] };
}

function isTables(value: unknown): value is MoneyTables {
  return typeof value === 'object' && value !== null && 'columns' in value;
}
