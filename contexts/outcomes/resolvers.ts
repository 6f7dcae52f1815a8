import type { MutationResolvers } from '../../graphql/generated/resolvers-types.ts';
import { may } from '../../platform/actor/actor.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import type { NodeLoader } from '../../platform/graphql/node-resolvers.ts';
import { withoutNulls } from '../../platform/without-nulls.ts';
import { correctFollowUp } from './correct-follow-up.ts';
import type { OutcomesDeps } from './deps.ts';
import { recordFollowUp } from './record-follow-up.ts';
import { followUpResolvers } from './resolvers/follow-up.ts';
import { type ConferenceById, dueResolvers } from './resolvers/due.ts';
import { followUpPayload } from './resolvers/payload.ts';
import { followUpViews } from './resolvers/views.ts';
import { followUpNamed, ownFollowUp } from './store/ids.ts';

type Given = OutcomesDeps & { readonly conferenceById: ConferenceById };

type Conference = { readonly summary: { readonly id: string } };

/** What follow-ups give to the API. */
export function createOutcomes({ conferenceById, ...deps }: Given): {
  readonly resolvers: readonly ResolverMap[];
  readonly node: NodeLoader;
} {
  const views = followUpViews(deps);
  const Mutation: Pick<MutationResolvers, 'recordFollowUp' | 'correctFollowUp'> = {
    async recordFollowUp(_root, { input }, context) {
      return followUpPayload(views, context, await recordFollowUp(deps, context, withoutNulls(input)));
    },
    async correctFollowUp(_root, { input }, context) {
      return followUpPayload(views, context, await correctFollowUp(deps, context, withoutNulls(input)));
    },
  };
  return {
    resolvers: [
      followUpResolvers(deps),
      dueResolvers(deps, conferenceById),
      {
        Conference: {
          followUps: ({ summary }: Conference, _args: unknown, context: RequestContext) =>
            views.ofConference(context, summary.id),
        },
        Query: {
          followUp(_root: unknown, { id }: { readonly id: string }, context: RequestContext) {
            const name = ownFollowUp(context.actor.scope, id);
            return name === null ? null : views.byName(context, name);
          },
        },
        Mutation,
      },
    ],
    async node(context, node) {
      const name = node.owner === context.actor.scope.owner ? followUpNamed(node) : null;
      return name === null || !may(context.actor, 'CONFERENCE_READ') ? null : views.byName(context, name);
    },
  };
}
