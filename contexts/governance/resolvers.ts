import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import type { NodeType } from '../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../platform/graphql/node-resolvers.ts';
import type { GovernanceDeps } from './deps.ts';

type Nodes = Partial<Readonly<Record<NodeType, NodeLoader>>>;

/** What governance gives to the API: who may see what of whose, for how long, and what they decided. */
export function createGovernance(_deps: GovernanceDeps): {
  readonly resolvers: readonly ResolverMap[];
  readonly nodes: Nodes;
} {
  return { resolvers: [], nodes: {} };
}
