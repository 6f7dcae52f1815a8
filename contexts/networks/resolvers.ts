import { may } from '../../platform/actor/actor.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import { globalId } from '../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../platform/graphql/node-resolvers.ts';
import type { NetworksDeps } from './packages/deps.ts';
import { networksMutations } from './resolvers/mutations.ts';
import { moneyResolvers, needResolvers, packageResolvers } from './resolvers/package.ts';
import { networksQueries, packageById } from './resolvers/queries.ts';
import { packageViews } from './resolvers/views.ts';

type Given = NetworksDeps & {
  /** The meeting that a package names, as the API shows conferences: null if there is none that the actor may see. */
  readonly conferenceById: (context: RequestContext, id: string) => Promise<object | null>;
};

/** What family networks' support packages give to the API. */
export function createNetworks({ conferenceById, ...deps }: Given): {
  readonly resolvers: readonly ResolverMap[];
  readonly node: NodeLoader;
} {
  const views = packageViews(deps);
  return {
    resolvers: [
      packageResolvers(deps),
      moneyResolvers,
      needResolvers(conferenceById),
      { Query: networksQueries(deps, views) },
      networksMutations(deps, views),
    ],
    node: async (context, name) =>
      may(context.actor, 'SUPPORT_READ') ? packageById(views, context, globalId(name)) : null,
  };
}
