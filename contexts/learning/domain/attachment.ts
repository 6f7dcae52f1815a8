import type { AttachmentStatus, AttachmentType } from './codes.ts';
import { publishedSubmissions, type WholeLoop } from './loop.ts';
import { isPublic } from './lifecycle.ts';
import type { Reader } from './reader.ts';

/** What was found once the file was there. */
export type AttachmentResult = 'CLEAN' | 'INFECTED' | 'REFUSED';

/** A file that goes with a loop: it lies in the store of files, and this says what it is. Instants are ISO 8601, UTC. */
export type Attachment = {
  readonly id: string;
  /** Null once it was removed: its words go with it. */
  readonly fileName: string | null;
  readonly description: string | null;
  readonly type: AttachmentType;
  readonly bytes: number;
  /** Of the whole file, in hex. */
  readonly sha256: string;
  readonly requestedAt: string;
  readonly checked?: { readonly at: string; readonly result: AttachmentResult };
  readonly removedAt?: string;
};

export function statusOfAttachment({ checked, removedAt }: Attachment): AttachmentStatus {
  return removedAt === undefined ? (checked?.result ?? 'AWAITING_FILE') : 'DELETED';
}

/**
 * Whether it is told of to a reader. No program can tell whether a picture shows a name, so a person looks first: the network
 * sees what was there, and clean, when a version was sent in that moderators then approved. With the loop it goes.
 */
export function isAttachmentShown(whole: WholeLoop, attachment: Attachment, reader: Reader): boolean {
  if (reader === 'OWNER') return true;
  if (statusOfAttachment(attachment) !== 'CLEAN') return false;
  if (reader === 'MODERATOR') return true;
  const checkedAt = attachment.checked?.at ?? '';
  return isPublic(whole) && publishedSubmissions(whole).some(({ at }) => checkedAt <= at);
}
