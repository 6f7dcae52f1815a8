import { type Call, notFound, refused } from '../../../platform/journal/decisions.ts';
import { type Decision, perform, type Performed, type Request } from '../../../platform/journal/perform.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { LearningDeps } from '../deps.ts';
import type { Named } from '../domain/loop.ts';
import type { PracticeGroup } from '../domain/people/group.ts';
import { problemIf } from '../domain/rules.ts';
import type { Key } from '../store/keys.ts';
import { groupFrom, groupKeys, type StoredGroup } from '../store/people/groups.ts';
import { convened, type Convened } from './convened.ts';

export type GroupCall = Call & {
  /** Null for what is no group's global id. */
  readonly group: Named | null;
};

type GroupCommand = {
  readonly operation: string;
  readonly call: GroupCall;
  /** What is read besides. */
  readonly besides?: readonly Key[];
  readonly decide: (group: PracticeGroup, found: readonly (Item | undefined)[]) => Convened | readonly Problem[];
};

/** What a convenor does with its group while it goes on. */
export function decideGroup(
  { journal }: LearningDeps,
  request: Request,
  { operation, call, besides = [], decide }: GroupCommand,
): Promise<Performed<StoredGroup>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { group: name } = input;
  return perform(journal, request, {
    operation,
    idempotencyKey,
    dryRun,
    input,
    reads: () => (name === null ? [] : [groupKeys.group(name), ...besides]),
    decide: ([item, ...found]): Decision<StoredGroup> => {
      const current = groupFrom(item);
      if (current === undefined) return notFound('groupId');
      const { group, version } = current;
      const against = [
        ...problemIf(group.owner !== request.actor.scope.owner, 'LP14', 'input', 'groupId'),
        ...problemIf(group.endedAt !== undefined, 'LP12', 'input', 'groupId'),
      ];
      const said = against.length > 0 ? against : decide(group, found);
      return 'after' in said ? convened(version, said) : refused(said);
    },
  });
}
