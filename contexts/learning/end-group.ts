import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { decideGroup, type GroupCall } from './people/decide-group.ts';
import type { StoredGroup } from './store/people/groups.ts';

/** It stays readable, and nobody joins it any more. */
export function endGroup(deps: LearningDeps, request: Request, call: GroupCall): Promise<Performed<StoredGroup>> {
  return decideGroup(deps, request, {
    operation: 'endGroup',
    call,
    decide: (group) => ({
      after: { ...group, endedAt: request.now.toISOString() },
      event: { type: 'GROUP_ENDED', fields: ['endedAt'] },
    }),
  });
}
