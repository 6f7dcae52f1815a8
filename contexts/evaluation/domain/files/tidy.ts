import type { PublishedTable } from '../releases/published-table.ts';
import { ROW_COLUMNS, rowsOf } from '../statistics/table-rows.ts';
import { type CellRead, readCell } from './symbols.ts';

/** What of a file for machines tells one of its rows: one figure. */
export const TIDY_COLUMNS = [...ROW_COLUMNS, 'measure', 'unit', 'value', 'status'] as const;

export type TidyColumn = (typeof TIDY_COLUMNS)[number];

export type TidyRow = CellRead & {
  /** One for each of ROW_COLUMNS. */
  readonly cells: readonly string[];
  readonly measure: string;
  readonly unit: string;
};

/**
 * Every figure of a data set, one a row: what programs filter and join, where the publisher's own file has a column for each
 * measure. Numbers and symbols stand apart, so that a column of numbers holds nothing else.
 *
 * @throws RangeError for a cell that is neither a number nor a symbol, or an authority without its codes
 */
export function tidyRows(table: PublishedTable): readonly TidyRow[] {
  return rowsOf(table).flatMap(({ cells, at }) =>
    table.measures.map(({ key, unit }) => ({
      ...readCell(table.symbolAt({ ...at, measure: key })),
      cells,
      measure: key,
      unit,
    })),
  );
}
