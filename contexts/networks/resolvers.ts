import type { RequestContext } from '../../platform/graphql/context.ts';
import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import type { NodeType } from '../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../platform/graphql/node-resolvers.ts';
import type { RetainingDeps } from './packages/deps.ts';
import { erasureMutations } from './resolvers/erasure.ts';
import { networksMutations } from './resolvers/mutations.ts';
import { networkAllocationResolvers } from './resolvers/network-allocations.ts';
import { moneyResolvers, needResolvers, packageResolvers } from './resolvers/package.ts';
import { networksNodes } from './resolvers/nodes.ts';
import { networksQueries } from './resolvers/queries.ts';
import { retentionDueQueries } from './resolvers/retention-due.ts';
import { statementQueries } from './resolvers/statement.ts';
import { packageViews } from './resolvers/views.ts';

type Given = RetainingDeps & {
  /** The meeting that a package names, as the API shows conferences: null if there is none of the authority's own. */
  readonly conferenceById: (context: RequestContext, id: string) => Promise<object | null>;
};

/** What family networks' support packages give to the API. */
export function createNetworks({ conferenceById, ...deps }: Given): {
  readonly resolvers: readonly ResolverMap[];
  readonly nodes: Partial<Readonly<Record<NodeType, NodeLoader>>>;
} {
  const views = packageViews(deps);
  return {
    resolvers: [
      packageResolvers(deps),
      moneyResolvers,
      needResolvers(conferenceById),
      { Query: { ...networksQueries(deps, views), ...retentionDueQueries(deps, views), ...statementQueries(deps) } },
      networkAllocationResolvers(deps.journal.table),
      networksMutations(deps, views),
      erasureMutations(deps, views),
    ],
    nodes: networksNodes(deps, views),
  };
}
