import type { FileProblem } from './file-import.ts';

/** Where in a file a part of a record stands. */
export type Standing = { readonly row: number; readonly column: string | null };

/** One record of a file, as `BatchRecordInput` says it, with what is wrong with its rows. */
export type FileRecord = {
  /** The first and the last of its rows. */
  readonly first: number;
  readonly last: number;
  readonly rows: number;
  /** Where the next record begins: of the file, in bytes. */
  readonly end: number;
  readonly bytes: number;
  /** What the record is known by in its own system, for the result. */
  readonly named: string;
  /** The same for two records with the same key. Null where there is none. */
  readonly key: string | null;
  readonly value: unknown;
  /** Why it cannot be made out: then its value is not looked at. */
  readonly problems: readonly FileProblem[];
  /** @param path within the record, such as `facts`, `0`, `referral`, `receivedOn` */
  readonly standing: (path: readonly string[]) => Standing;
};

/** Bytes of all rows of one record: more than any that can be recorded, and few enough to be held. */
export const MOST_RECORD_BYTES = 1_000_000;
