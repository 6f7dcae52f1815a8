import type { Performed, Request } from '../../platform/journal/perform.ts';
import { type AttachmentDeps, keyOfAttachment } from './attachments/attachment-files.ts';
import { type AttachmentCall, decideAttachment } from './attachments/decide-attachment.ts';
import { lookThrough, type LookedThrough } from './attachments/look-through.ts';
import { removeFile } from './attachments/remove-file.ts';
import { statusOfAttachment } from './domain/attachment.ts';
import { problem } from './domain/rules.ts';
import { readLoop, type StoredLoop } from './store/loops.ts';

/** Looks through a file that was sent: what is not clean is removed at once, and nobody was ever given it. */
export async function checkAttachment(
  deps: AttachmentDeps,
  request: Request,
  call: AttachmentCall,
): Promise<Performed<StoredLoop>> {
  const found = await look(deps, request, call);
  const performed = await decideAttachment(deps, request, {
    operation: 'checkAttachment',
    call,
    eventType: `ATTACHMENT_${found === 'CLEAN' ? 'CLEAN' : 'REFUSED'}`,
    decide: (attachment) => {
      if (statusOfAttachment(attachment) !== 'AWAITING_FILE') return [problem('LA7', 'input', 'attachmentId')];
      if (found === 'MISSING') return [problem('LA5', 'input', 'attachmentId')];
      if (found === 'PENDING') return [problem('LA6', 'input', 'attachmentId')];
      return { ...attachment, checked: { at: request.now.toISOString(), result: found } };
    },
  });
  await removeFile(deps, request, { performed, call });
  return performed;
}

async function look(
  { journal, files }: AttachmentDeps,
  { actor }: Request,
  { name, attachmentId }: AttachmentCall,
): Promise<LookedThrough> {
  const { scope } = actor;
  const loop = name?.authority === scope.owner ? await readLoop(journal.table, scope, name) : undefined;
  const attachment = loop?.loop.attachments?.find(({ id }) => id === attachmentId);
  if (loop === undefined || attachment === undefined || statusOfAttachment(attachment) !== 'AWAITING_FILE') {
    return 'MISSING';
  }
  return lookThrough(files, keyOfAttachment(scope, loop.loop.id, attachment), attachment);
}
