import { notFound, refused } from '../../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../../platform/journal/perform.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { LearningDeps } from '../deps.ts';
import type { Membership, PracticeGroup } from '../domain/people/group.ts';
import { partitions } from '../store/keys.ts';
import { groupFrom, groupKeys, membershipFrom, type StoredGroup, writesOfMembership } from '../store/people/groups.ts';
import type { GroupCall } from './decide-group.ts';
import { groupId } from './group-ids.ts';

type MembershipCommand = {
  readonly operation: string;
  readonly call: GroupCall;
  readonly eventType: string;
  /** One's membership as it shall be, or what stands against it. */
  readonly decide: (group: PracticeGroup, before: Membership) => Membership | readonly Problem[];
};

/** What an authority says of its own being in a group: on its own side. */
export function decideMembership(
  { journal }: LearningDeps,
  request: Request,
  { operation, call, eventType, decide }: MembershipCommand,
): Promise<Performed<StoredGroup>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { group: name } = input;
  const { owner } = request.actor.scope;
  return perform(journal, request, {
    operation,
    idempotencyKey,
    dryRun,
    input,
    reads: () => (name === null ? [] : [groupKeys.group(name), groupKeys.membership(owner, name)]),
    decide: ([groupItem, memberItem]): Decision<StoredGroup> => {
      const current = groupFrom(groupItem);
      if (current === undefined || name === null) return notFound('groupId');
      const own = membershipFrom(memberItem);
      const before = own?.membership ?? { authority: owner, id: name.id, convenor: name.authority, stays: [] };
      const after = decide(current.group, before);
      if (!('stays' in after)) return refused(after);
      const version = (own?.version ?? 0) + 1;
      return {
        kind: 'CHANGED',
        problems: [],
        state: current,
        changes: [
          {
            record: { id: groupId(name), version },
            partition: partitions.shared({ authority: owner, id: name.id }),
            event: { type: eventType, fields: ['stays'] },
          },
        ],
        writes: writesOfMembership(after, version),
      };
    },
  });
}
