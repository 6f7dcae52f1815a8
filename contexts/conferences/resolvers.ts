import { may } from '../../platform/actor/actor.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import { globalId } from '../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../platform/graphql/node-resolvers.ts';
import type { ErasingDeps } from './recording/deps.ts';
import { conferenceResolvers } from './resolvers/conference.ts';
import { erasureMutations } from './resolvers/erasure.ts';
import { conferenceMutations } from './resolvers/mutations.ts';
import { conferenceById, conferenceQueries } from './resolvers/queries.ts';
import { retentionDueQueries } from './resolvers/retention-due.ts';
import { conferenceViews } from './resolvers/view.ts';

/** What the conferences give to the API. */
export function createConferences(deps: ErasingDeps): {
  readonly resolvers: readonly ResolverMap[];
  readonly node: NodeLoader;
  /** For records that name one: null if the authority has none. What of it the actor may see, its fields say. */
  readonly byId: (context: RequestContext, id: string) => Promise<object | null>;
} {
  const views = conferenceViews(deps);
  const byId = (context: RequestContext, id: string) => conferenceById(views, context, id);
  return {
    resolvers: [
      conferenceResolvers(deps, views) as ResolverMap,
      { Query: { ...conferenceQueries(deps, views), ...retentionDueQueries(deps, views) } },
      conferenceMutations(deps, views),
      { Mutation: erasureMutations(deps, views) },
    ],
    node: async (context, name) => (may(context.actor, 'CONFERENCE_READ') ? byId(context, globalId(name)) : null),
    byId,
  };
}
