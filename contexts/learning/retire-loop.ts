import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { publishedVersion, rootOf } from './domain/loop.ts';
import { advanced, decideLoop, type LoopCall } from './practices/decide-loop.ts';
import type { StoredLoop } from './store/loops.ts';
import { writeOfNotice } from './store/notices.ts';

export type RetireLoop = LoopCall & { readonly reason: string };

/** Its owner does it no more. Every version stays readable (L7), and whoever adopted it is told. */
export function retireLoop(deps: LearningDeps, request: Request, call: RetireLoop): Promise<Performed<StoredLoop>> {
  const noticeId = deps.journal.nextId();
  return decideLoop(deps, request, {
    operation: 'retireLoop',
    call,
    action: 'RETIRE',
    decide: ({ current }) => {
      const { loop } = current;
      const practice = { authority: loop.owner, id: loop.id, kind: 'LOOP' } as const;
      const [at, text] = [request.now.toISOString(), call.reason];
      const said = {
        authority: loop.owner,
        id: noticeId,
        kind: 'RETIRED',
        practice,
        root: rootOf(loop),
        at,
        text,
      } as const;
      return advanced(current, {
        after: { ...loop, retirement: { at, reason: text } },
        event: { type: 'LOOP_RETIRED', fields: ['retirement'] },
        // Of a loop that was never published, nobody knows.
        writes: publishedVersion(current) === undefined ? [] : [writeOfNotice(said)],
      });
    },
  });
}
