import { randomBytes } from 'node:crypto';
import { networkScope } from '../../../platform/actor/scope.ts';
import { type ObjectKey, objectKeyIn } from '../../../platform/objects/object-key.ts';
import { classifyFailure } from '../../../platform/table/failure.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import { keyRing } from '../../../platform/signing/key-ring.ts';
import type { FileFacts } from '../domain/files/manifest.ts';
import type { SignedReceipt } from '../domain/files/receipt.ts';

/** A file that was stored, with its receipt. */
export type StoredFile = FileFacts & { readonly receipt: SignedReceipt };

/** That all files of a release are stored, and as what. */
export type FilesStored = {
  readonly kind: 'STORED';
  /** SHA-256 of the manifest, in hex. */
  readonly hash: string;
  /** ISO 8601 instant, UTC. */
  readonly storedAt: string;
};

/** That there are no files of a release, and never will be. */
export type FilesRefused = {
  readonly kind: 'REFUSED';
  /** What must not go out, a sentence each. */
  readonly refused: readonly string[];
  /** ISO 8601 instant, UTC. */
  readonly at: string;
};

/** What became of the files of a release. Written once. */
export type FilesOutcome = FilesStored | FilesRefused;

/** How far the work on them has come: so many of so many. */
export type FilesProgress = { readonly stored: number; readonly all: number };

/** Files of one data set are seven, and of a release four besides. */
export const MOST_FILES = 100;

const partition = (release: string): Partition => partitionIn(networkScope, 'RELEASE-FILES', release);
export const filesKey = (release: string): Key => keyIn(partition(release), 'STATE');
const progressKey = (release: string): Key => keyIn(partition(release), 'PROGRESS');
const saltKey = (release: string): Key => keyIn(partition(release), 'SALT');
/** Under the hash of them all: a program of another version makes other files, and goes on with none of these. */
const prefixOf = (hash: string): string => `FILE#${hash}#`;
const fileKey = (release: string, hash: string, name: string): Key =>
  keyIn(partition(release), `${prefixOf(hash)}${name}`);

/** The public halves of the keys that receipts are signed with. */
export const receiptKeys = keyRing('RECEIPT-KEYS');

/** Where a file lies: under what all files of its release hash to, so that other files never come in their place. */
export function objectOf(release: string, hash: string, name: string): ObjectKey {
  return objectKeyIn(networkScope, 'releases', release, hash, name);
}

/**
 * What a release's commitment to its counts is made with: 32 random bytes in hex, drawn once and told to nobody.
 */
export async function saltOf(table: Table, release: string): Promise<string> {
  const kept = (await table.get(saltKey(release)))?.body as string | undefined;
  return kept ?? keepFirst(table, saltKey(release), randomBytes(32).toString('hex'));
}

/** Null while the work on them is not done. */
export function filesIn(item: Item | undefined): FilesOutcome | null {
  return item === undefined ? null : (item.body as FilesOutcome);
}

export async function findFiles(table: Table, release: string): Promise<FilesOutcome | null> {
  return filesIn(await table.get(filesKey(release)));
}

/** Says what became of them, the first time that it is said. Gives what holds. */
export async function settleFiles(table: Table, release: string, outcome: FilesOutcome): Promise<FilesOutcome> {
  return keepFirst(table, filesKey(release), outcome);
}

/** Undefined before the work has begun. */
export async function findFilesProgress(table: Table, release: string): Promise<FilesProgress | undefined> {
  return (await table.get(progressKey(release)))?.body as FilesProgress | undefined;
}

/** For people to see: nothing is decided by it, and of two workers the last one's stands. */
export async function noteFilesProgress(table: Table, release: string, progress: FilesProgress): Promise<void> {
  await table.write([{ kind: 'PUT', item: { key: progressKey(release), version: 1, body: progress } }]);
}

type FileOf = { readonly release: string; readonly hash: string; readonly name: string };

export async function findKeptFile(table: Table, { release, hash, name }: FileOf): Promise<StoredFile | undefined> {
  return (await table.get(fileKey(release, hash, name)))?.body as StoredFile | undefined;
}

/** Keeps what is known of a file, the first time. Gives what holds: no file has two receipts. */
export function keepFile(table: Table, { release, hash }: Omit<FileOf, 'name'>, file: StoredFile): Promise<StoredFile> {
  return keepFirst(table, fileKey(release, hash, file.name), file);
}

/** In the order of their names. None until all are stored. */
export async function listReleaseFiles(table: Table, release: string): Promise<readonly StoredFile[]> {
  const files = await findFiles(table, release);
  if (files?.kind !== 'STORED') return [];
  const from = prefixOf(files.hash);
  const range = { partition: partition(release), from, until: `${from}~`, limit: MOST_FILES };
  return (await table.query(range)).map(({ body }) => body as StoredFile);
}

/** One file of a release and where it lies. Undefined until all are stored. */
export async function findReleaseFile(
  table: Table,
  release: string,
  name: string,
): Promise<{ readonly file: StoredFile; readonly object: ObjectKey } | undefined> {
  const files = await findFiles(table, release);
  if (files?.kind !== 'STORED') return undefined;
  const file = await findKeptFile(table, { release, hash: files.hash, name });
  return file && { file, object: objectOf(release, files.hash, file.name) };
}

async function keepFirst<T>(table: Table, key: Key, body: T): Promise<T> {
  try {
    await table.write([{ kind: 'CREATE', item: { key, version: 1, body } }]);
    return body;
  } catch (error) {
    if (classifyFailure(error).kind !== 'CONDITION') throw error;
    const theirs = (await table.get(key))?.body as T | undefined;
    if (theirs === undefined) throw error;
    return theirs;
  }
}
