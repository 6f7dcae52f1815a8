import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { publishedVersion, waitingVersion } from './domain/loop.ts';
import { problem } from './domain/rules.ts';
import { advanced, decideLoop, type LoopCall, refusedAt } from './practices/decide-loop.ts';
import { deletionOfSubmission, type StoredLoop } from './store/loops.ts';

/** Takes back what no moderator has decided. What was published stays: it is retired instead (L10). */
export function withdrawLoop(deps: LearningDeps, request: Request, call: LoopCall): Promise<Performed<StoredLoop>> {
  return decideLoop(deps, request, {
    operation: 'withdrawLoop',
    call,
    action: 'WITHDRAW',
    decide: ({ current }) => {
      const { submissions } = current.loop;
      const last = submissions.at(-1);
      if (last === undefined || waitingVersion(current) === undefined) {
        const code = publishedVersion(current) === undefined ? 'L15' : 'L10';
        return refusedAt(current, [problem(code, 'input', 'loopId')]);
      }
      const withdrawn = { ...last, withdrawnAt: request.now.toISOString() };
      return advanced(current, {
        after: { ...current.loop, submissions: [...submissions.slice(0, -1), withdrawn] },
        event: { type: 'LOOP_WITHDRAWN', fields: ['submissions'] },
        writes: [deletionOfSubmission(current.loop, last.version)],
      });
    },
  });
}
