import type { Scope } from '../../../platform/actor/scope.ts';
import { readTombstone } from '../../../platform/retention/tombstone.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Write } from '../../../platform/table/write.ts';
import { type ChildToFollow, childrenToFollowIn, conferenceKey } from '../../conferences/index.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import { readFollowUp } from '../store/follow-ups.ts';
import type { FollowUpDecision } from './bring-to.ts';

/** What was read for a follow-up: its conference, and what the child has at each point. */
export type ReadForChild = {
  readonly children: readonly ChildToFollow[];
  readonly followUps: readonly FollowUp[];
  /** Of a follow-up and the erasure of its conference at once, one comes first. */
  readonly conditions: readonly Write[];
};

type Asked = { readonly scope: Scope; readonly conference: string; readonly field: string };

/** Either all that is needed, or why nothing can be recorded: there is no such conference, or none any more. */
export function readForChild(
  [item, ...rest]: readonly (Item | undefined)[],
  { scope, conference, field }: Asked,
): { readonly read: ReadForChild } | { readonly refused: FollowUpDecision } {
  const children = childrenToFollowIn(item);
  if (item === undefined || children === undefined) {
    const code = readTombstone(item) === undefined ? 'NOT_FOUND' : 'ERASED';
    return { refused: { kind: 'REFUSED', problems: [{ code, severity: 'ERROR', path: ['input', field] }] } };
  }
  return {
    read: {
      children,
      followUps: rest.flatMap((one) => readFollowUp(one) ?? []),
      conditions: [{ kind: 'UNCHANGED', key: conferenceKey(scope, conference), version: item.version }],
    },
  };
}
