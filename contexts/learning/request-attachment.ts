import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import { isNameOf } from './attachments/file-types.ts';
import type { LearningDeps } from './deps.ts';
import { type Attachment, statusOfAttachment } from './domain/attachment.ts';
import type { LearningLoop } from './domain/loop.ts';
import { problemIf } from './domain/rules.ts';
import { advanced, decideLoop, type LoopCall, refusedAt } from './practices/decide-loop.ts';
import type { StoredLoop } from './store/loops.ts';

export type RequestAttachment = LoopCall &
  Pick<Attachment, 'type' | 'bytes' | 'sha256'> & { readonly fileName: string; readonly description: string };

const MOST_BYTES = 10_000_000;
const MOST = 10;
/** Removed ones included: an item of the table is bounded. */
const MOST_EVER = 100;
const SHA256 = /^[0-9a-f]{64}$/i;

/** Announces a file that goes with a loop. Where it is to be sent is signed for whoever asks, and is not remembered. */
export function requestAttachment(
  deps: LearningDeps,
  request: Request,
  call: RequestAttachment,
): Promise<Performed<StoredLoop>> {
  const id = deps.journal.nextId();
  return decideLoop(deps, request, {
    operation: 'requestAttachment',
    call,
    action: 'CHANGE',
    decide: ({ current }) => {
      const { loop } = current;
      const problems = check(loop, call);
      if (problems.length > 0) return refusedAt(current, problems);
      const { fileName, description, type, bytes } = call;
      const file = { id, fileName, description, type, bytes, sha256: call.sha256.toLowerCase() };
      const attachment: Attachment = { ...file, requestedAt: request.now.toISOString() };
      return advanced(current, {
        after: { ...loop, attachments: [...(loop.attachments ?? []), attachment] },
        event: { type: 'ATTACHMENT_REQUESTED', fields: ['attachments'] },
      });
    },
  });
}

function check({ attachments = [] }: LearningLoop, call: RequestAttachment): readonly Problem[] {
  const { bytes, sha256, type, fileName } = call;
  const there = attachments.filter((each) => ['AWAITING_FILE', 'CLEAN'].includes(statusOfAttachment(each)));
  return [
    ...problemIf(!Number.isInteger(bytes) || bytes < 1 || bytes > MOST_BYTES, 'LA1', 'input', 'bytes'),
    ...problemIf(!SHA256.test(sha256), 'LA2', 'input', 'sha256'),
    ...problemIf(!isNameOf(type, fileName), 'LA3', 'input', 'fileName'),
    ...problemIf(there.length >= MOST || attachments.length >= MOST_EVER, 'LA4', 'input', 'loopId'),
  ];
}
