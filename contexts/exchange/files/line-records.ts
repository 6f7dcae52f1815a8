import type { FileRecordKind } from '../../../graphql/generated/resolvers-types.ts';
import type { FileProblem } from './file-import.ts';
import type { FileRecord } from './file-record.ts';
import { FILE_KINDS } from './flat-tables.ts';
import type { Row } from './read-rows.ts';

/** The records of a file that has one on each line. */
export async function* lineRecords(rows: AsyncIterable<Row>, kind: FileRecordKind | null): AsyncGenerator<FileRecord> {
  for await (const row of rows) yield lineRecord(row, kind);
}

function lineRecord({ row, end, bytes, value: line }: Row, kind: FileRecordKind | null): FileRecord {
  const value = parsed(String(line));
  const [field = '', input] = Object.entries(objectIn(value))[0] ?? [];
  const isOther = kind !== null && value !== undefined && field !== FILE_KINDS[kind].field;
  const code = value === undefined ? 'FL6' : isOther ? 'FL7' : null;
  const problems: readonly FileProblem[] = code === null ? [] : [{ row, column: null, code }];
  const named = nameIn(field, input);
  return {
    first: row,
    last: row,
    rows: 1,
    end,
    bytes,
    named,
    key: named === '' ? null : `${field} ${named}`,
    value,
    problems,
    standing: (path) => ({ row, column: path.length === 0 ? null : path.join('.') }),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** As its own system names it. Empty where it does not say. */
function nameIn(field: string, input: unknown): string {
  const kind = Object.values(FILE_KINDS).find((known) => known.field === field);
  const parts = kind?.keys.map((path) => path.reduce<unknown>((at, part) => objectIn(at)[part], input)) ?? [];
  return parts.every((part) => typeof part === 'string') ? parts.join(' ') : '';
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
