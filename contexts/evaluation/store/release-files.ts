import { randomBytes } from 'node:crypto';
import { networkScope } from '../../../platform/actor/scope.ts';
import { type ObjectKey, objectKeyIn } from '../../../platform/objects/object-key.ts';
import { classifyFailure } from '../../../platform/table/failure.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import { keyRing } from '../../../platform/signing/key-ring.ts';
import type { FileFacts } from '../domain/files/manifest.ts';
import type { SignedReceipt } from '../domain/files/receipt.ts';

/** A file that was stored, with its receipt. */
export type StoredFile = FileFacts & { readonly receipt: SignedReceipt };

/** That all files of a release are stored, and as what. */
export type FilesStored = {
  /** SHA-256 of the manifest, in hex. */
  readonly hash: string;
  /** ISO 8601 instant, UTC. */
  readonly storedAt: string;
};

const FILE = 'FILE#';
/** Those of a release and what says that they are stored are written in one transaction, which takes a hundred. */
export const MOST_FILES = 99;

const partition = (release: string): Partition => partitionIn(networkScope, 'RELEASE-FILES', release);
const stateKey = (release: string): Key => keyIn(partition(release), 'STATE');
const saltKey = (release: string): Key => keyIn(partition(release), 'SALT');
const fileKey = (release: string, name: string): Key => keyIn(partition(release), `${FILE}${name}`);

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
  const kept = async () => (await table.get(saltKey(release)))?.body as string | undefined;
  const found = await kept();
  if (found !== undefined) return found;
  const drawn = randomBytes(32).toString('hex');
  try {
    await table.write([{ kind: 'CREATE', item: { key: saltKey(release), version: 1, body: drawn } }]);
    return drawn;
  } catch (error) {
    if (classifyFailure(error).kind !== 'CONDITION') throw error;
    const theirs = await kept();
    if (theirs === undefined) throw error;
    return theirs;
  }
}

/** All at once, and only once. */
export function filesWrites(release: string, stored: FilesStored, files: readonly StoredFile[]): readonly Write[] {
  return [
    { kind: 'CREATE', item: { key: stateKey(release), version: 1, body: stored } },
    ...files.map((file): Write => {
      return { kind: 'CREATE', item: { key: fileKey(release, file.name), version: 1, body: file } };
    }),
  ];
}

export async function findFilesStored(table: Table, release: string): Promise<FilesStored | undefined> {
  return (await table.get(stateKey(release)))?.body as FilesStored | undefined;
}

/** In the order of their names. */
export async function listReleaseFiles(table: Table, release: string): Promise<readonly StoredFile[]> {
  const range = { partition: partition(release), from: FILE, until: `${FILE}~`, limit: MOST_FILES };
  return (await table.query(range)).map(({ body }) => body as StoredFile);
}

export async function findReleaseFile(table: Table, release: string, name: string): Promise<StoredFile | undefined> {
  return (await table.get(fileKey(release, name)))?.body as StoredFile | undefined;
}
