import { stringify } from 'csv-stringify/sync';
import type { TextTable } from '../domain/screener/files.ts';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * A table as CSV: UTF-8, RFC 4180 with a line feed at the end of each line. What a spreadsheet would take for a formula gets an
 * apostrophe before it, numbers excepted.
 */
export function csvOf({ columns, rows }: TextTable): Buffer {
  return Buffer.from(stringify([columns, ...rows].map((row) => row.map(inert))));
}

/** Names and titles are the only words in our files, and people write them: no file should run what they wrote. */
function inert(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}
