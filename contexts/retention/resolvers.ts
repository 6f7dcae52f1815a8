import type { NodeLoader } from '../../platform/graphql/node-resolvers.ts';
import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import type { RetentionDeps } from './deps.ts';
import { erasedRecordResolvers } from './resolvers/erased-records.ts';
import { legalHoldNode, legalHoldResolvers } from './resolvers/legal-holds.ts';

/** What keeping and erasing give to the API. */
export function createRetention(deps: RetentionDeps): {
  readonly resolvers: readonly ResolverMap[];
  readonly nodes: { readonly LegalHold: NodeLoader };
} {
  return {
    resolvers: [erasedRecordResolvers(deps) as ResolverMap, legalHoldResolvers(deps) as ResolverMap],
    nodes: { LegalHold: legalHoldNode(deps) },
  };
}
