import type { FileFormat, FileImportStatus, FileRecordKind } from '../../../graphql/generated/resolvers-types.ts';

/** A file as it was announced, and what was asked of it since. Changed by requests alone. */
export type FileImport = {
  readonly id: string;
  readonly version: number;
  readonly format: FileFormat;
  /** Null for lines of any kinds. */
  readonly kind: FileRecordKind | null;
  readonly bytes: number;
  /** Of the whole file, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly tryOut: boolean;
  /** ISO 8601 instants, UTC. */
  readonly requestedAt: string;
  readonly start: Start | null;
  readonly cancelledAt: string | null;
};

/** Who started it, for whom its records are then recorded. */
export type Start = {
  readonly at: string;
  /** Of the latest start: a stopped import may be started again, by another. */
  readonly lastAt: string;
  /** The token's own name for the API client: whoever it is by now is asked of the registry. */
  readonly subject: string;
  /** Our own id of that client: its secret may be rotated while the import goes on. */
  readonly client: string;
  /** By which the audit trail knows the call. */
  readonly request: string;
};

/** How far the work on a file has come. Changed by the worker alone. */
export type Progress = {
  /** Raised by each checkpoint, so that of two workers only one goes on. */
  readonly version: number;
  /** Null until somebody works on it. */
  readonly status: 'RUNNING' | 'DONE' | 'REFUSED' | 'STOPPED' | 'CANCELLED' | null;
  /** Of the last checkpoint. ISO 8601 instant. */
  readonly at: string | null;
  /** Milliseconds that were worked on it. */
  readonly worked: number;
  /** What was found when the whole file was looked through. Null until it was. */
  readonly inspected: Inspected | null;
  /** Where the next row begins: of the file, in bytes. */
  readonly byte: number;
  /** Rows done, a header counted. */
  readonly row: number;
  /** Parts of the result that are written. */
  readonly part: number;
  readonly totals: Totals;
  readonly problems: readonly FileProblem[];
};

export type Inspected = {
  /** Of the content that was looked through: no other is read. */
  readonly etag: string;
  /** Without a header. */
  readonly rows: number;
  /** Of a file of flat tables. */
  readonly columns: readonly string[] | null;
  /** First rows of records whose key an earlier record of the file has, each with that one's first row. */
  readonly repeated: readonly (readonly [row: number, earlier: number])[];
};

export type Totals = {
  readonly rows: number;
  readonly records: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly withQueries: number;
};

/** What is wrong with a file as such. */
export type FileProblem = {
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
  /** What the place takes, without what was given. */
  readonly hint?: string;
};

export const NOTHING_DONE: Totals = {
  rows: 0,
  records: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  withQueries: 0,
};

export const NOT_BEGUN: Progress = {
  version: 0,
  status: null,
  at: null,
  worked: 0,
  inspected: null,
  byte: 0,
  row: 0,
  part: 0,
  totals: NOTHING_DONE,
  problems: [],
};

export function statusOf({ start, cancelledAt }: FileImport, { status, at }: Progress): FileImportStatus {
  if (status === 'DONE' || status === 'REFUSED') return status;
  if (cancelledAt !== null) return 'CANCELLED';
  if (start === null) return 'AWAITING_FILE';
  // Started again since it was stopped.
  if (status === 'STOPPED') return start.lastAt > (at ?? '') ? 'QUEUED' : 'STOPPED';
  return status ?? 'QUEUED';
}

const ENDED: ReadonlySet<FileImportStatus> = new Set(['DONE', 'REFUSED', 'CANCELLED']);

/** Whether nothing more will be done, whatever is asked. */
export function hasEnded(file: FileImport, progress: Progress): boolean {
  return ENDED.has(statusOf(file, progress));
}
