import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { errorCode } from '../error-code.ts';
import { StartFailure } from '../start-failure.ts';

/** Reading 256 MB through takes about 0.2 s; the engine itself finds damage at the head of a larger file. */
const READ_THROUGH_UP_TO_BYTES = 256 * 1024 * 1024;

/**
 * Makes the folder of the engine's data file if there is none yet, and reads an existing file through, since the
 * engine would start on a file with a damaged middle and fail on the first request that meets it.
 *
 * @throws StartFailure when the file is damaged, or its folder cannot be written.
 */
export function prepareDataFile(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (cause) {
    throw unusableDataFile(path, cause);
  }
  if (!existsSync(path) || statSync(path).size > READ_THROUGH_UP_TO_BYTES) return;
  try {
    const found = queryOne(path, 'PRAGMA quick_check(1)')?.['quick_check'];
    if (found !== 'ok') throw new Error(String(found));
  } catch (cause) {
    throw errorCode(cause) === 'ENOENT' ? unusableDataFile(path, cause) : damagedDataFile(path, cause);
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

function queryOne(path: string, sql: string): Record<string, unknown> | undefined {
  const database = new DatabaseSync(path, { timeout: 2_000 });
  try {
    return database.prepare(sql).get();
  } finally {
    database.close();
  }
}
