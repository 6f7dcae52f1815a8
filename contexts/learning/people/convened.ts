import type { FinalDecision } from '../../../platform/journal/perform.ts';
import type { PracticeGroup } from '../domain/people/group.ts';
import { partitions } from '../store/keys.ts';
import { type StoredGroup, writesOfGroup } from '../store/people/groups.ts';
import { groupId } from './group-ids.ts';

export type Convened = {
  readonly after: PracticeGroup;
  readonly event: { readonly type: string; readonly fields: readonly string[] };
};

/** The next version of a group, by its convenor. */
export function convened(before: number, { after, event }: Convened): FinalDecision<StoredGroup> {
  const version = before + 1;
  const name = { authority: after.owner, id: after.id };
  return {
    kind: 'CHANGED',
    problems: [],
    state: { group: after, version },
    changes: [{ record: { id: groupId(name), version }, partition: partitions.shared(name), event }],
    writes: writesOfGroup(after, version),
  };
}
