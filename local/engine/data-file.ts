import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartFailure } from '../start-failure.ts';

/** Reading 128 MB through takes about half a second; the engine itself finds damage at the head of a larger file. */
const READ_THROUGH_UP_TO_BYTES = 128 * 1024 * 1024;

/** https://sqlite.org/rescode.html */
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

/**
 * Makes the folder of the engine's data file if there is none yet, and reads an existing file through, since the
 * engine would start on a file with a damaged middle and fail on the first request that meets it.
 *
 * @throws StartFailure when the file is damaged, or its folder cannot be written.
 */
export function prepareDataFile(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    readThrough(path);
  } catch (cause) {
    throw isDamage(cause) ? damagedDataFile(path, cause) : unusableDataFile(path, cause);
  }
}

/**
 * Gives the engine's stream records an index by sequence number. Without it, dynoxide 1.2 reads every record that there
 * is for each one it adds: after 8,000 changes a write takes 20 ms, and ever more. Costs nothing when already there.
 */
export function indexStreamRecords(path: string): void {
  const database = new DatabaseSync(path, { timeout: 2_000 });
  try {
    database.exec(
      'CREATE INDEX IF NOT EXISTS stream_records_in_order ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
    );
  } catch {
    // An engine with other tables inside: it works without, at its own speed.
  } finally {
    database.close();
  }
}

export function damagedDataFile(path: string, cause: unknown): StartFailure {
  return new StartFailure(
    `The data file ${path} is damaged.`,
    'Start over with `npm start -- --fresh`, or put back a copy of the file.',
    { cause },
  );
}

function unusableDataFile(path: string, cause: unknown): StartFailure {
  return new StartFailure(
    `The data file ${path} cannot be opened.`,
    'Make sure that it is a file, not a folder, and that this account may write there.',
    { cause },
  );
}

function readThrough(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there === undefined || there.size > READ_THROUGH_UP_TO_BYTES) return;
  // In one go, since SQLite asks page by page: a disk takes ten times as long over that.
  readFileSync(path);
  const database = new DatabaseSync(path, { timeout: 2_000 });
  try {
    const found = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    if (found !== 'ok') throw Object.assign(new Error(String(found)), { errcode: SQLITE_CORRUPT });
  } finally {
    database.close();
  }
}

function isDamage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return false;
  return error.errcode === SQLITE_CORRUPT || error.errcode === SQLITE_NOTADB;
}
