import type {
  MutationAttachLoopArgs,
  MutationDetachLoopArgs,
  MutationEndGroupArgs,
  MutationJoinGroupArgs,
  MutationLeaveGroupArgs,
  MutationStartGroupArgs,
  QueryPracticeGroupsArgs,
} from '../../../../graphql/generated/resolvers-types.ts';
import { listName, pageRequest } from '../../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../../platform/graphql/context.ts';
import { callOf, payload } from '../../../../platform/graphql/payload.ts';
import type { Performed } from '../../../../platform/journal/perform.ts';
import { withoutNulls } from '../../../../platform/without-nulls.ts';
import { attachLoop } from '../../attach-loop.ts';
import type { LearningDeps } from '../../deps.ts';
import { detachLoop } from '../../detach-loop.ts';
import { isPublic } from '../../domain/lifecycle.ts';
import type { PracticeGroup } from '../../domain/people/group.ts';
import { endGroup } from '../../end-group.ts';
import { namedBy } from '../../ids.ts';
import { joinGroup } from '../../join-group.ts';
import { leaveGroup } from '../../leave-group.ts';
import { groupId, groupNamedBy } from '../../people/group-ids.ts';
import { startGroup } from '../../start-group.ts';
import { readSharedLoops } from '../../store/loops.ts';
import { listGroups, listMembers, listOwnGroups, readGroups, type StoredGroup } from '../../store/people/groups.ts';
import { pageOf } from '../lists.ts';
import { publishedLoops } from '../published.ts';
import { loopView } from '../views.ts';

type PageArgs = Parameters<typeof pageRequest>[0];

export async function groupById({ journal: { table } }: LearningDeps, id: string) {
  const name = groupNamedBy(id);
  const [found] = name === null ? [] : await readGroups(table, [name]);
  return found === undefined ? null : groupView(found);
}

export function groupQueries({ journal: { table } }: LearningDeps) {
  return {
    async practiceGroups(_: unknown, args: QueryPracticeGroupsArgs, { actor }: RequestContext) {
      const { mine } = args;
      const list = listName('practiceGroups', { mine });
      return pageOf({
        request: pageRequest(args, list),
        list,
        async fetch(after, limit) {
          const paging = { after, limit };
          const isOwn = mine && actor.authority !== null;
          const listed = isOwn ? await listOwnGroups(table, actor.scope, paging) : await listGroups(table, paging);
          const found = await readGroups(
            table,
            listed.map(({ item }) => item),
          );
          return listed.map(({ sortKey }, place) => {
            const group = found[place];
            return { item: group && groupView(group), sortKey };
          });
        },
      });
    },
  };
}

/** A group's page. */
export function groupFields(deps: LearningDeps) {
  const { table } = deps.journal;
  return {
    async members({ group, id }: GroupView, args: PageArgs) {
      const list = listName('members', { id });
      const name = { authority: group.owner, id: group.id };
      return pageOf({
        request: pageRequest(args, list),
        list,
        async fetch(after, limit) {
          const found = await listMembers(table, name, { after, limit });
          return found.map(({ item: { authority, joinedAt }, sortKey }) => ({
            item: { owner: authority, joinedAt },
            sortKey,
          }));
        },
      });
    },
    async loops({ group, id }: GroupView, args: PageArgs, { actor }: RequestContext) {
      const list = listName('loops', { id });
      return pageOf({
        request: pageRequest(args, list),
        list,
        async fetch(after, limit) {
          // By the place from the oldest on: what is put before the group meanwhile moves no other.
          const end = after === null ? group.loops.length : Number(after);
          const names = group.loops.slice(Math.max(0, end - limit), Math.max(0, end)).toReversed();
          const found = await readSharedLoops(table, names);
          return names.map((_, place) => {
            const loop = found[place];
            const item = loop !== undefined && isPublic(loop) ? loopView(table, loop, actor) : undefined;
            return { item, sortKey: String(end - place - 1) };
          });
        },
      });
    },
    async newest({ group, id }: GroupView, args: PageArgs, context: RequestContext) {
      const list = listName('newest', { id });
      const fetch = publishedLoops(deps, context, { ...group.subject, newForMe: false });
      return pageOf({ request: pageRequest(args, list), list, fetch });
    },
  };
}

export function groupMutations(deps: LearningDeps) {
  const shown = (performed: Performed<StoredGroup>) =>
    payload(performed, { field: 'group', view: groupView, reread: (id) => groupById(deps, id) });
  const named = (input: Parameters<typeof callOf>[0] & { readonly groupId: string }) => ({
    ...callOf(input),
    group: groupNamedBy(input.groupId),
  });
  return {
    async startGroup(_: unknown, { input }: MutationStartGroupArgs, context: RequestContext) {
      const { name, purpose, subject } = withoutNulls(input);
      return shown(await startGroup(deps, context, { ...callOf(input), name, purpose, subject }));
    },
    async endGroup(_: unknown, { input }: MutationEndGroupArgs, context: RequestContext) {
      return shown(await endGroup(deps, context, named(input)));
    },
    async joinGroup(_: unknown, { input }: MutationJoinGroupArgs, context: RequestContext) {
      return shown(await joinGroup(deps, context, named(input)));
    },
    async leaveGroup(_: unknown, { input }: MutationLeaveGroupArgs, context: RequestContext) {
      return shown(await leaveGroup(deps, context, named(input)));
    },
    async attachLoop(_: unknown, { input }: MutationAttachLoopArgs, context: RequestContext) {
      const loop = namedBy(input.loopId, 'LearningLoop');
      return shown(await attachLoop(deps, context, { ...named(input), loop }));
    },
    async detachLoop(_: unknown, { input }: MutationDetachLoopArgs, context: RequestContext) {
      const loop = namedBy(input.loopId, 'LearningLoop');
      return shown(await detachLoop(deps, context, { ...named(input), loop }));
    },
  };
}

type GroupView = ReturnType<typeof groupView>;

function groupView({ group, version }: StoredGroup): GroupShown {
  const { name, purpose, subject, startedAt, endedAt = null, owner, id } = group;
  return {
    __typename: 'PracticeGroup',
    id: groupId({ authority: owner, id }),
    convenorOwner: owner,
    ...{ group, version, name, purpose, subject, startedAt, endedAt },
  };
}

type GroupShown = Pick<PracticeGroup, 'name' | 'purpose' | 'subject' | 'startedAt'> & {
  readonly __typename: 'PracticeGroup';
  readonly id: string;
  readonly convenorOwner: PracticeGroup['owner'];
  readonly group: PracticeGroup;
  readonly version: number;
  readonly endedAt: string | null;
};
