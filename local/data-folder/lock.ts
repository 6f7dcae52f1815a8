import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartFailure } from '../start-failure.ts';

export type DataFolderLock = { readonly release: () => void };

/**
 * Takes a data folder for this process alone.
 *
 * The lock is SQLite's own on a file: the operating system drops it when the process ends, however it ends, so that a
 * killed network never leaves a stale lock behind, and there is no process id to be mistaken for another's.
 *
 * @throws StartFailure when another network uses the folder.
 */
export function lockDataFolder(folder: string): DataFolderLock {
  const database = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 });
  const holderFile = join(folder, 'lock-holder.txt');
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw isBusy(error) ? alreadyRunning(folder, readHolder(holderFile)) : damagedLock(folder, error);
  }
  // For the sentence alone: what holds the lock is the transaction above.
  writeFileSync(holderFile, `process ${String(process.pid)}`, { mode: 0o600 });
  return {
    release: () => {
      if (database.isOpen) database.close();
    },
  };
}

/** SQLITE_BUSY is 5 (https://sqlite.org/rescode.html). */
function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'errcode' in error && error.errcode === 5;
}

function alreadyRunning(folder: string, holder: string): StartFailure {
  return new StartFailure(
    `Another network is already running on the data in ${folder} (${holder}).`,
    'Use that one, or stop it with Ctrl-C first.',
  );
}

function damagedLock(folder: string, cause: unknown): StartFailure {
  return new StartFailure(
    `The lock file of the data folder ${folder} is damaged.`,
    `Delete ${join(folder, 'lock.sqlite')} and start again.`,
    { cause },
  );
}

function readHolder(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return 'process unknown';
  }
}
