import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import type { FindNode, NodeLoader } from '../../platform/graphql/node-resolvers.ts';
import { feedResolvers } from './resolvers/feed.ts';
import { webhookNode, webhookResolvers } from './resolvers/webhooks.ts';
import type { WebhookDeps } from './webhooks/deps.ts';

/** What the exchange with authorities' own systems gives to the API. */
export function createExchange(deps: WebhookDeps): {
  /** @param findNode a record by its global id, as whoever asks may see it */
  readonly resolvers: (findNode: FindNode) => readonly ResolverMap[];
  readonly nodes: { readonly Webhook: NodeLoader };
} {
  return {
    resolvers: (findNode) => [
      feedResolvers({ table: deps.journal.table, findNode }),
      webhookResolvers(deps) as ResolverMap,
    ],
    nodes: { Webhook: webhookNode(deps) },
  };
}
