import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { AttachmentDeps } from './attachments/attachment-files.ts';
import { type AttachmentCall, decideAttachment } from './attachments/decide-attachment.ts';
import { removeFile } from './attachments/remove-file.ts';
import type { StoredLoop } from './store/loops.ts';

/** Takes a file from a loop, wherever that stands: its words go too, and what is left says that there was one. */
export async function removeAttachment(
  deps: AttachmentDeps,
  request: Request,
  call: AttachmentCall,
): Promise<Performed<StoredLoop>> {
  const performed = await decideAttachment(deps, request, {
    operation: 'removeAttachment',
    call,
    eventType: 'ATTACHMENT_REMOVED',
    decide: (attachment) =>
      attachment.removedAt === undefined
        ? { ...attachment, fileName: null, description: null, removedAt: request.now.toISOString() }
        : null,
  });
  await removeFile(deps, request, { performed, call });
  return performed;
}
