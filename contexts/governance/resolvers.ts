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
import { agreementById, agreementResolvers } from './resolvers/agreements.ts';

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
      { SharingAgreement: { authority }, BreakGlassGrant: { authority } },
    ],
    nodes: {
      SharingAgreement: async (context, name) =>
        may(context.actor, 'SHARING_READ') ? agreementById(deps, context, globalId(name)) : null,
      SharingDecision: async (context, name) =>
        may(context.actor, 'SHARING_DECISION_READ') ? decisionById(deps, context, globalId(name)) : null,
      BreakGlassGrant: async (context, name) =>
        may(context.actor, 'BREAK_GLASS_READ') ? grantById(deps, context, globalId(name)) : null,
    },
  };
}
