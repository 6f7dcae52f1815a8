import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { isPublic } from './domain/lifecycle.ts';
import type { Named } from './domain/loop.ts';
import { problemIf } from './domain/rules.ts';
import { decideGroup, type GroupCall } from './people/decide-group.ts';
import { loopReadBy } from './people/readable.ts';
import { keysOfLoop } from './store/loops.ts';
import type { StoredGroup } from './store/people/groups.ts';

export type AttachLoop = GroupCall & {
  /** Null for what is no loop's global id. */
  readonly loop: Named | null;
};

/** Of one group: an item of the table is bounded. */
const MOST_LOOPS = 100;

export function attachLoop(deps: LearningDeps, request: Request, call: AttachLoop): Promise<Performed<StoredGroup>> {
  const { loop } = call;
  const { scope } = request.actor;
  return decideGroup(deps, request, {
    operation: 'attachLoop',
    call,
    besides: loop === null ? [] : keysOfLoop(scope, loop),
    decide: (group, found) => {
      const whole = loopReadBy(scope.owner, loop, { found, harmElsewhere: [] });
      if (whole === undefined || loop === null)
        return [{ code: 'NOT_FOUND', severity: 'ERROR', path: ['input', 'loopId'] }];
      const isDone = isPublic(whole) && whole.loop.retirement === undefined;
      const isThere = group.loops.some(({ authority, id }) => id === loop.id && authority === loop.authority);
      const problems = [
        ...problemIf(!isDone || isThere, 'LP13', 'input', 'loopId'),
        ...problemIf(group.loops.length >= MOST_LOOPS, 'L17', 'input', 'groupId'),
      ];
      if (problems.length > 0) return problems;
      return {
        after: { ...group, loops: [...group.loops, loop] },
        event: { type: 'LOOP_ATTACHED', fields: ['loops'] },
      };
    },
  });
}
