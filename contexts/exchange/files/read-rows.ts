import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { FileFormat } from '../../../graphql/generated/resolvers-types.ts';
import { broken, FileBroken } from './file-broken.ts';

/** Bytes of one row. */
export const MOST_ROW_BYTES = 100_000;

/** One row as it stands in the file. */
export type Row = {
  /** From 1, a header counted. */
  readonly row: number;
  /** Where the next one begins: of the file, in bytes. */
  readonly end: number;
  readonly bytes: number;
  /** Cells, or a line. */
  readonly value: readonly string[] | string;
};

/** A place between two rows. */
export type Between = { readonly byte: number; readonly row: number };

const LINE_FEED = 0x0a;

/**
 * The rows of a file from a place on, one after the other: as much is held as one row is long.
 *
 * @throws FileBroken where there is no row to be made out.
 */
export function readRows(bytes: AsyncIterable<Buffer>, format: FileFormat, from: Between): AsyncGenerator<Row> {
  return format === 'CSV' ? readCells(bytes, from) : readLines(bytes, from);
}

async function* readLines(bytes: AsyncIterable<Buffer>, from: Between): AsyncGenerator<Row> {
  let { byte, row } = from;
  let rest: Buffer[] = [];
  let restBytes = 0;
  const lineOf = (last: Buffer): string => {
    const text = Buffer.concat([...rest, last])
      .toString()
      .replace(/\r?\n?$/, '');
    return byte === 0 ? text.replace(/^\uFEFF/, '') : text;
  };
  for await (const chunk of bytes) {
    let begin = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, begin)) {
      const last = chunk.subarray(begin, at + 1);
      const length = restBytes + last.length;
      row += 1;
      if (length > MOST_ROW_BYTES) throw broken('FL10', row);
      const value = lineOf(last);
      byte += length;
      begin = at + 1;
      rest = [];
      restBytes = 0;
      if (value.trim() !== '') yield { row, end: byte, bytes: length, value };
    }
    const left = chunk.subarray(begin);
    rest.push(left);
    restBytes += left.length;
    if (restBytes > MOST_ROW_BYTES) throw broken('FL10', row + 1);
  }
  const value = lineOf(Buffer.alloc(0));
  if (value.trim() !== '') yield { row: row + 1, end: byte + restBytes, bytes: restBytes, value };
}

async function* readCells(bytes: AsyncIterable<Buffer>, from: Between): AsyncGenerator<Row> {
  const parser = parse({
    bom: from.byte === 0,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MOST_ROW_BYTES,
  });
  // What goes wrong on the way ends the parser with it, and is thrown to whoever reads from it.
  pipeline(Readable.from(bytes, { objectMode: false }), parser, () => undefined);
  let { row, byte } = from;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { bytes: number } }>) {
      row += 1;
      const end = from.byte + info.bytes;
      yield { row, end, bytes: end - byte, value: record };
      byte = end;
    }
  } catch (error) {
    if (error instanceof FileBroken) throw error;
    if (error instanceof CsvError) throw broken(error.code === 'CSV_MAX_RECORD_SIZE' ? 'FL10' : 'FL15', row + 1);
    throw error;
  }
}
