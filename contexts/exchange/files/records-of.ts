import type { GraphQLSchema } from 'graphql';
import { cellRecords } from './cell-records.ts';
import type { FileImport } from './file-import.ts';
import type { FileRecord } from './file-record.ts';
import { broken } from './file-broken.ts';
import { flatTables } from './flat-tables.ts';
import { readHeader } from './header.ts';
import { lineRecords } from './line-records.ts';
import { type Between, readRows, type Row } from './read-rows.ts';

export type Reading = {
  readonly file: Pick<FileImport, 'format' | 'kind'>;
  readonly schema: GraphQLSchema;
  readonly from: Between;
  /** The header, where it has been read before. Null to read it: then it is told. */
  readonly columns: readonly string[] | null;
  readonly onHeader?: (columns: readonly string[], end: Between) => void;
};

/** The records of a file from a place on. @throws FileBroken */
export async function* recordsOf(bytes: AsyncIterable<Buffer>, reading: Reading): AsyncGenerator<FileRecord> {
  const { file, schema, from, onHeader } = reading;
  const rows = readRows(bytes, file.format, from);
  if (file.format === 'NDJSON') {
    yield* lineRecords(rows, file.kind);
    return;
  }
  if (file.kind === null) throw new Error('A file of flat tables was announced without its kind.');
  const tables = flatTables(schema, file.kind);
  const first = reading.columns === null ? await headerIn(rows) : null;
  const columns = reading.columns ?? first?.columns ?? [];
  const header = readHeader(tables, columns);
  if (first !== null) onHeader?.(columns, first.end);
  yield* cellRecords(rows, tables, header);
}

type Header = { readonly columns: readonly string[]; readonly end: Between };

async function headerIn(rows: AsyncGenerator<Row>): Promise<Header> {
  const { value: first } = (await rows.next()) as { readonly value?: Row };
  if (first === undefined || typeof first.value === 'string') throw broken('FL11');
  return { columns: first.value, end: { byte: first.end, row: first.row } };
}
