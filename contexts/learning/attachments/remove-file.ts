import type { Performed, Request } from '../../../platform/journal/perform.ts';
import { type Attachment, statusOfAttachment } from '../domain/attachment.ts';
import type { StoredLoop } from '../store/loops.ts';
import { type AttachmentDeps, keyOfAttachment } from './attachment-files.ts';
import type { AttachmentCall } from './decide-attachment.ts';

/**
 * Removes the file of an attachment that is none any more, after that was written. Should it fail, nobody is given the file
 * all the same, and the same call with another key tries again.
 */
export async function removeFile(
  { files, noteFailure }: AttachmentDeps,
  { actor, id: request }: Request,
  { performed, call }: { readonly performed: Performed<StoredLoop>; readonly call: AttachmentCall },
): Promise<void> {
  const { loop } = performed.state ?? {};
  const attachment = loop?.attachments?.find(({ id }) => id === call.attachmentId);
  if (loop === undefined || attachment === undefined || performed.dryRun || !isGone(attachment)) return;
  try {
    await files.objects.remove(keyOfAttachment(actor.scope, loop.id, attachment));
  } catch (error) {
    noteFailure(error, request);
  }
}

function isGone(attachment: Attachment): boolean {
  return !['AWAITING_FILE', 'CLEAN'].includes(statusOfAttachment(attachment));
}
