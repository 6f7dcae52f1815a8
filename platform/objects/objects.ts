import type { Readable } from 'node:stream';
import type { ObjectKey } from './object-key.ts';

/** Where one file is sent to, once, by whoever holds this: a POST of a form with these fields, and the file last. */
export type UploadForm = {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
};

export type UploadTerms = {
  /** Of the file: the store takes no other. */
  readonly contentType: string;
  /** The file's length. The store takes none that is shorter or longer. */
  readonly bytes: number;
  /** Of the whole file, in base 64. The store takes no file with another. */
  readonly sha256: string;
  readonly expiresInSeconds: number;
};

export type DownloadTerms = {
  /** What a browser saves it as. */
  readonly fileName: string;
  readonly expiresInSeconds: number;
};

export type ObjectFound = {
  readonly bytes: number;
  readonly contentType: string;
  /** Of this content: another content has another. */
  readonly etag: string;
};

export type ReadFrom = {
  /** The content that is meant. @throws ObjectGone if there is another by now. */
  readonly etag: string;
  /** The first byte wanted, from 0. */
  readonly from?: number;
};

/**
 * Files in our words: each lies under a key that begins with its owner. A key of somebody who does not ask is refused
 * (FenceCrossed), and would be by IAM.
 */
export type Objects = {
  readonly uploadForm: (key: ObjectKey, terms: UploadTerms) => Promise<UploadForm>;
  /** Whoever holds the address may fetch the object for as long. */
  readonly downloadUrl: (key: ObjectKey, terms: DownloadTerms) => Promise<string>;
  /** Null if there is none. */
  readonly find: (key: ObjectKey) => Promise<ObjectFound | null>;
  /** In constant memory: only as much is fetched as is read. @throws ObjectGone */
  readonly read: (key: ObjectKey, from: ReadFrom) => Promise<Readable>;
  /** In parts of a few megabytes: what is read from `body` is held no longer. Replaces what is there. */
  readonly write: (key: ObjectKey, body: Readable | Buffer, contentType: string) => Promise<void>;
  /** As `write` does, in one part, and never over anything: what is there already stays. For what must not change once it is out. */
  readonly writeOnce: (key: ObjectKey, body: Buffer, contentType: string) => Promise<'WRITTEN' | 'WAS_THERE'>;
  /** What was written onto it beside its content. Empty for what is not there. */
  readonly tags: (key: ObjectKey) => Promise<Readonly<Record<string, string>>>;
  /** Also of what is not there. */
  readonly remove: (key: ObjectKey) => Promise<void>;
};

/** There is no such object, or not with this content: it was removed, or replaced. */
export class ObjectGone extends Error {
  override readonly name = 'ObjectGone';
}
