import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { stayOf } from './domain/people/group.ts';
import { problem } from './domain/rules.ts';
import type { GroupCall } from './people/decide-group.ts';
import { decideMembership } from './people/decide-membership.ts';
import type { StoredGroup } from './store/people/groups.ts';

/** A convenor ends its group instead. */
export function leaveGroup(deps: LearningDeps, request: Request, call: GroupCall): Promise<Performed<StoredGroup>> {
  return decideMembership(deps, request, {
    operation: 'leaveGroup',
    call,
    eventType: 'GROUP_LEFT',
    decide: (_, before) => {
      const stay = stayOf(before);
      if (stay === undefined) return [problem('LP16', 'input', 'groupId')];
      const left = { ...stay, leftAt: request.now.toISOString() };
      return { ...before, stays: [...before.stays.slice(0, -1), left] };
    },
  });
}
