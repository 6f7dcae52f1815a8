import type { FollowUpResolvers } from '../../../graphql/generated/resolvers-types.ts';
import { scopeOf } from '../../../platform/actor/scope.ts';
import { connectionOf, filledPage, pageRequest } from '../../../platform/graphql/connection.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import type { OutcomesDeps } from '../deps.ts';
import { dueOn } from '../domain/points.ts';
import { eventsOfFollowUp } from '../store/follow-ups.ts';
import { followUpGlobalId } from '../store/ids.ts';

const HISTORY = 'followUpHistory';

export function followUpResolvers({ journal: { table } }: OutcomesDeps): ResolverMap {
  const FollowUp: FollowUpResolvers = {
    id: ({ owner, current }) => followUpGlobalId(scopeOf(owner), current),
    version: ({ current }) => current.version,
    conferenceId: ({ owner, current }) => globalId({ type: 'Conference', owner, id: current.conference }),
    laChildId: ({ current }) => current.laChildId,
    point: ({ current }) => current.point,
    indexEvent: ({ current }) => current.index.event,
    indexOn: ({ current }) => current.index.on,
    dueOn: ({ current }) => dueOn(current.point, current.index.on),
    on: ({ current }) => current.content.on,
    by: ({ current }) => current.content.by ?? null,
    found: ({ current }) => current.content.found ?? null,
    notFollowedUp: ({ current }) => current.content.notFollowedUp ?? null,
    confirmed: ({ current }) => current.content.confirmed ?? [],
    problems: ({ problems }) => problems(),
    sourceUpdatedAt: ({ current }) => current.sourceState?.updatedAt ?? null,
    createdAt: ({ current }) => current.createdAt,
    changedAt: ({ current }) => current.changedAt,
    async history({ current }, args, { actor }) {
      const request = pageRequest(args, HISTORY);
      const page = await filledPage({
        request,
        matches: null,
        fetch: (after, limit) => eventsOfFollowUp(table, actor.scope, { name: current, after, limit }),
      });
      return connectionOf(page, HISTORY, request);
    },
  };
  return { FollowUp };
}
