import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import type { ExchangeDeps } from './deps.ts';
import { feedResolvers } from './resolvers/feed.ts';

/** What the exchange with authorities' own systems gives to the API. */
export function createExchange(deps: ExchangeDeps): { readonly resolvers: readonly ResolverMap[] } {
  return { resolvers: [feedResolvers(deps)] };
}
