export { NETWORKS_RULES } from './domain/rules.ts';
export type { NetworksDeps } from './packages/deps.ts';
export { createNetworks } from './resolvers.ts';
