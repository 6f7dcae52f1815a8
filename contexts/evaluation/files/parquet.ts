import { parquetWriteBuffer } from 'hyparquet-writer';
import { TIDY_COLUMNS, type TidyRow } from '../domain/files/tidy.ts';
import { ROW_COLUMNS } from '../domain/statistics/table-rows.ts';

/**
 * Figures as Parquet: the same columns as the CSV for machines. `value` is a nullable column of doubles, with `status` beside it
 * to say why there is none; every other column is text.
 */
export function parquetOf(rows: readonly TidyRow[]): Buffer {
  const texts = ROW_COLUMNS.map((name, place) => ({ name, data: rows.map(({ cells }) => cells[place] ?? '') }));
  const ofFigures = [
    { name: 'measure', data: rows.map(({ measure }) => measure) },
    { name: 'unit', data: rows.map(({ unit }) => unit) },
  ];
  const text = [...texts, ...ofFigures].map((column) => ({ ...column, type: 'STRING' as const, nullable: false }));
  const value = {
    name: 'value',
    data: rows.map(({ digits }) => (digits === null ? null : Number(digits))),
    type: 'DOUBLE' as const,
  };
  const status = { name: 'status', data: rows.map((row) => row.status), type: 'STRING' as const, nullable: false };
  const columnData = [...text, value, status];
  if (columnData.some(({ name }, place) => name !== TIDY_COLUMNS[place])) throw new Error('Columns are out of order.');
  return Buffer.from(parquetWriteBuffer({ columnData, createdBy: 'families-first-network' }));
}
