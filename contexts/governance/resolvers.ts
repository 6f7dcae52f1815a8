import { type FieldNames, once, resolversAtNeed } from '../../platform/graphql/at-need.ts';
import { may } from '../../platform/actor/actor.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import { globalId, type NodeType } from '../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../platform/graphql/node-resolvers.ts';
import type { OwnerId } from '../../platform/actor/scope.ts';
import { createAuthorityReader } from '../programme/index.ts';
import type { GovernanceDeps } from './deps.ts';
import { decisionById, decisionResolvers } from './resolvers/decisions.ts';
import { grantById, grantResolvers } from './resolvers/grants.ts';
import type { projectResolvers } from './resolvers/projects.ts';
import { agreementById, agreementResolvers } from './resolvers/agreements.ts';

const loadProjects = once(() => import('./resolvers/projects.ts'));

/** Asked for far more rarely than records are, so a function that starts does not load what answers. */
const PROJECT_FIELDS: FieldNames<ReturnType<typeof projectResolvers>> = {
  Query: { researchProject: true, researchProjects: true },
  Mutation: { requestResearchProject: true, approveResearchProject: true, endResearchProject: true },
};

type Nodes = Partial<Readonly<Record<NodeType, NodeLoader>>>;
type Owned = { readonly owner: OwnerId };

/** What governance gives to the API: who may see what of whose, for how long, and what they decided. */
export function createGovernance(deps: GovernanceDeps): {
  readonly resolvers: readonly ResolverMap[];
  readonly nodes: Nodes;
} {
  const readAuthority = createAuthorityReader(deps.journal.table);
  const authority = ({ owner }: Owned, _: unknown, context: RequestContext) => readAuthority(context, owner);
  return {
    resolvers: [
      agreementResolvers(deps),
      grantResolvers(deps),
      decisionResolvers(deps),
      ...resolversAtNeed(
        PROJECT_FIELDS,
        once(async () => (await loadProjects()).projectResolvers(deps)),
      ),
      { SharingAgreement: { authority }, BreakGlassGrant: { authority } },
    ],
    nodes: {
      ResearchProject: async (context, name) =>
        may(context.actor, 'PROJECT_READ') ? (await loadProjects()).projectById(deps, context, globalId(name)) : null,
      SharingAgreement: async (context, name) =>
        may(context.actor, 'SHARING_READ') ? agreementById(deps, context, globalId(name)) : null,
      SharingDecision: async (context, name) =>
        may(context.actor, 'SHARING_DECISION_READ') ? decisionById(deps, context, globalId(name)) : null,
      BreakGlassGrant: async (context, name) =>
        may(context.actor, 'BREAK_GLASS_READ') ? grantById(deps, context, globalId(name)) : null,
    },
  };
}
