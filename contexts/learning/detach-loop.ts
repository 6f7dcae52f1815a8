import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { AttachLoop } from './attach-loop.ts';
import type { LearningDeps } from './deps.ts';
import { decideGroup } from './people/decide-group.ts';
import type { StoredGroup } from './store/people/groups.ts';

export type DetachLoop = AttachLoop;

export function detachLoop(deps: LearningDeps, request: Request, call: DetachLoop): Promise<Performed<StoredGroup>> {
  const { loop } = call;
  return decideGroup(deps, request, {
    operation: 'detachLoop',
    call,
    decide: (group) => {
      const loops = group.loops.filter(({ authority, id }) => id !== loop?.id || authority !== loop.authority);
      if (loops.length === group.loops.length) {
        return [{ code: 'NOT_FOUND', severity: 'ERROR', path: ['input', 'loopId'] }];
      }
      return { after: { ...group, loops }, event: { type: 'LOOP_DETACHED', fields: ['loops'] } };
    },
  });
}
