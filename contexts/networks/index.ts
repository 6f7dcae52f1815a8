export { type BudgetFollower, createBudgetFollower } from './budget-follower.ts';
export { NETWORKS_RULES } from './domain/rules.ts';
export type { NetworksDeps } from './packages/deps.ts';
export type { Comparison as BudgetComparison } from './projection/rebuild.ts';
export { createNetworks } from './resolvers.ts';
export { networksKinds } from './resolvers/record-kinds.ts';
export {
  type Line,
  type NetworksSeed,
  type PackageRequest,
  type Pence,
  pence,
  seedNetworks,
  type SeededStep,
} from './seed.ts';
