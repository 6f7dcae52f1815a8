import type { TidyRow } from '../domain/files/tidy.ts';
import type { PublishedTable } from '../domain/releases/published-table.ts';
import { ROW_COLUMNS } from '../domain/statistics/table-rows.ts';

/** Indented: these are opened by people too. */
export function jsonOf(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

/** Figures as JSON: an array of objects, each on a line of its own. `value` is a number or null, with `status` beside it. */
export function tidyJson({ name, title }: PublishedTable, rows: readonly TidyRow[]): Buffer {
  const lines = rows.map(({ cells, measure, unit, digits, status }) =>
    JSON.stringify({
      ...Object.fromEntries(ROW_COLUMNS.map((column, place) => [column, cells[place]])),
      ...{ measure, unit, value: digits === null ? null : Number(digits), status },
    }),
  );
  return Buffer.from(
    `{"name":${JSON.stringify(name)},"title":${JSON.stringify(title)},"rows":[\n${lines.join(',\n')}\n]}\n`,
  );
}
