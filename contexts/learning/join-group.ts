import type { Performed, Request } from '../../platform/journal/perform.ts';
import type { LearningDeps } from './deps.ts';
import { stayOf } from './domain/people/group.ts';
import { problemIf } from './domain/rules.ts';
import type { GroupCall } from './people/decide-group.ts';
import { decideMembership } from './people/decide-membership.ts';
import type { StoredGroup } from './store/people/groups.ts';

/** Times that one may join one group: an item of the table is bounded. */
const MOST_STAYS = 50;

export function joinGroup(deps: LearningDeps, request: Request, call: GroupCall): Promise<Performed<StoredGroup>> {
  return decideMembership(deps, request, {
    operation: 'joinGroup',
    call,
    eventType: 'GROUP_JOINED',
    decide: (group, before) => {
      const isIn = group.owner === before.authority || stayOf(before) !== undefined;
      const problems = [
        ...problemIf(group.endedAt !== undefined, 'LP12', 'input', 'groupId'),
        ...problemIf(isIn, 'LP15', 'input', 'groupId'),
        ...problemIf(before.stays.length >= MOST_STAYS, 'L17', 'input', 'groupId'),
      ];
      const joinedAt = request.now.toISOString();
      return problems.length > 0 ? problems : { ...before, stays: [...before.stays, { joinedAt }] };
    },
  });
}
