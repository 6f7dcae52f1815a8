import type { FileRecord } from './file-record.ts';
import { MOST_RECORD_BYTES } from './file-record.ts';
import type { FlatTables } from './flat-tables.ts';
import type { HeaderColumn } from './header.ts';
import { gathering, type Gathering } from './gather-record.ts';
import type { Row } from './read-rows.ts';

/**
 * The records of a file of flat tables: consecutive rows with the same key are one, where its kind has several tables.
 * Where two begin with the same key is found when the whole file is looked through.
 */
export async function* cellRecords(
  rows: AsyncIterable<Row>,
  tables: FlatTables,
  header: readonly HeaderColumn[],
): AsyncGenerator<FileRecord> {
  const isGrouped = tables.tables.length > 1;
  let current: Gathering | null = null;
  let key = '';
  for await (const row of rows) {
    const next = keyOf(row, header);
    if (current !== null && (!isGrouped || next !== key)) {
      yield current.record();
      current = null;
    }
    current ??= gathering(tables, header, next);
    key = next;
    current.add(row, current.bytes() > MOST_RECORD_BYTES);
  }
  if (current !== null) yield current.record();
}

/** Empty where a row has none. */
function keyOf({ value }: Row, header: readonly HeaderColumn[]): string {
  const parts = header.flatMap((column, index) => (column.is === 'KEY' ? [(value[index] ?? '').trim()] : []));
  return parts.some((part) => part === '') ? '' : parts.join(' ');
}
