import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { ObjectGone } from '../../../platform/objects/objects.ts';
import type { ObjectKey } from '../../../platform/objects/object-key.ts';
import type { Attachment, AttachmentResult } from '../domain/attachment.ts';
import type { AttachmentFiles } from './attachment-files.ts';
import { isContentOf } from './file-types.ts';

/** What is known of a file: nothing yet, as it has not arrived or is still looked through; or what came of it. */
export type LookedThrough = 'MISSING' | 'PENDING' | AttachmentResult;

/**
 * Looks through a file that was announced: whether it is the one, whether it is of its type, and what the scanner says. In
 * memory as a whole: it has ten megabytes at most.
 */
export async function lookThrough(
  { objects, scan }: AttachmentFiles,
  key: ObjectKey,
  { type, bytes, sha256 }: Attachment,
): Promise<LookedThrough> {
  const found = await objects.find(key);
  if (found === null) return 'MISSING';
  if (found.bytes !== bytes) return 'REFUSED';
  const scanned = await scan(key);
  if (scanned === 'INFECTED' || scanned === 'PENDING') return scanned;
  if (scanned === 'UNSCANNABLE') return 'REFUSED';
  try {
    const content = await buffer(await objects.read(key, found));
    const isIt = createHash('sha256').update(content).digest('hex') === sha256;
    return isIt && isContentOf(type, content) ? 'CLEAN' : 'REFUSED';
  } catch (error) {
    if (error instanceof ObjectGone) return 'MISSING';
    throw error;
  }
}
