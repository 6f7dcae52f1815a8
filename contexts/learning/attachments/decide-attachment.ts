import type { FinalDecision, Performed, Request } from '../../../platform/journal/perform.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { LearningDeps } from '../deps.ts';
import type { Attachment } from '../domain/attachment.ts';
import { advanced, currentOf, decideLoop, type LoopCall, refusedAt } from '../practices/decide-loop.ts';
import type { StoredLoop } from '../store/loops.ts';

export type AttachmentCall = LoopCall & { readonly attachmentId: string };

type AttachmentCommand = {
  readonly operation: string;
  readonly call: AttachmentCall;
  readonly eventType: string;
  /** As it shall be; null where it is so already; or what stands against it. */
  readonly decide: (attachment: Attachment) => Attachment | null | readonly Problem[];
};

/** What the owner does with a file that was announced. */
export function decideAttachment(
  deps: LearningDeps,
  request: Request,
  { operation, call, eventType, decide }: AttachmentCommand,
): Promise<Performed<StoredLoop>> {
  return decideLoop(deps, request, {
    operation,
    call,
    action: 'ATTEND',
    decide: ({ current }): FinalDecision<StoredLoop> => {
      const { attachments = [] } = current.loop;
      const attachment = attachments.find(({ id }) => id === call.attachmentId);
      const after = attachment === undefined ? [NOT_FOUND] : decide(attachment);
      if (after === null) return { kind: 'UNCHANGED', problems: [], ...currentOf(current) };
      if (!('id' in after)) return refusedAt(current, after);
      return advanced(current, {
        after: { ...current.loop, attachments: attachments.map((each) => (each === attachment ? after : each)) },
        event: { type: eventType, fields: ['attachments'] },
      });
    },
  });
}

const NOT_FOUND: Problem = { code: 'NOT_FOUND', severity: 'ERROR', path: ['input', 'attachmentId'] };
