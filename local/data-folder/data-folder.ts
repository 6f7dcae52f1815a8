import { mkdirSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StartFailure } from '../start-failure.ts';
import { lockDataFolder } from './lock.ts';

type KeyFiles = { readonly privateKey: string; readonly publicKey: string };

export type DataFolder = {
  readonly path: string;
  readonly engineFile: string;
  readonly identityFolder: string;
  readonly checkpointFile: string;
  /** As `checkpointFile`, of what follows the change feeds. */
  readonly followedFile: string;
  readonly hashKeyFile: string;
  readonly extractKeyFile: string;
  readonly sessionSecretFile: string;
  readonly signingKeyFiles: KeyFiles;
  /** As `signingKeyFiles`, of the receipts of released files. */
  readonly receiptKeyFiles: KeyFiles;
  readonly sandboxFile: string;
  /** Where the files lie that are sent and fetched. */
  readonly objectsFolder: string;
  /** What can be made anew from the installed packages: kept when the network starts over. */
  readonly cacheFolder: string;
  /** Deletes all data, and nothing that is not ours. */
  readonly empty: () => Promise<void>;
  readonly release: () => void;
};

const CACHE = 'cache';

/** All that this network writes here, save the cache and the lock. */
const DATA = [
  'engine',
  'identity',
  'streams',
  'objects',
  'hash-key.json',
  'session-secret.json',
  'extract-key.json',
  'signing-key.json',
  'signing-public-key.pem',
  'receipt-key.json',
  'receipt-public-key.pem',
  'sandbox.json',
];

/**
 * Makes the folder if need be, and takes it for this process alone.
 *
 * @throws StartFailure when another network uses it, or this account may not write there.
 */
export async function openDataFolder(path: string): Promise<DataFolder> {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    await readdir(path);
  } catch (cause) {
    throw unusable(path, cause);
  }
  const lock = lockDataFolder(path);
  try {
    await makeFolders(path);
  } catch (cause) {
    lock.release();
    throw unusable(path, cause);
  }
  return {
    path,
    engineFile: join(path, 'engine', 'table.sqlite'),
    identityFolder: join(path, 'identity'),
    checkpointFile: join(path, 'streams', 'checkpoints.json'),
    followedFile: join(path, 'streams', 'followed.json'),
    hashKeyFile: join(path, 'hash-key.json'),
    extractKeyFile: join(path, 'extract-key.json'),
    sessionSecretFile: join(path, 'session-secret.json'),
    signingKeyFiles: {
      privateKey: join(path, 'signing-key.json'),
      publicKey: join(path, 'signing-public-key.pem'),
    },
    receiptKeyFiles: {
      privateKey: join(path, 'receipt-key.json'),
      publicKey: join(path, 'receipt-public-key.pem'),
    },
    sandboxFile: join(path, 'sandbox.json'),
    objectsFolder: join(path, 'objects'),
    cacheFolder: join(path, CACHE),
    async empty() {
      for (const name of DATA) await rm(join(path, name), { recursive: true, force: true });
      await makeFolders(path);
    },
    release: lock.release,
  };
}

async function makeFolders(path: string): Promise<void> {
  for (const name of ['engine', 'identity', 'streams', 'objects', CACHE]) {
    await mkdir(join(path, name), { recursive: true, mode: 0o700 });
  }
}

function unusable(path: string, cause: unknown): StartFailure {
  return new StartFailure(
    `The data folder ${path} cannot be used.`,
    'Make sure that it is a folder, and that this account may write there.',
    { cause },
  );
}
