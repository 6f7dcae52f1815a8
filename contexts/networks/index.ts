export { type BudgetFollower, createBudgetFollower } from './budget-follower.ts';
export { erasePackageInCopy } from './erase-package-in-copy.ts';
export { erasePackagesPastRetention } from './erase-packages-past-retention.ts';
export { packageFacts, packageOfEntry } from './fact-source.ts';
export { packagesStayAfter } from './packages-stay.ts';
export { keyOfPackage } from './store.ts';
export type { PackageFacts } from './domain/package-facts.ts';
export { NETWORKS_RULES } from './domain/rules.ts';
export type { ErasingPackagesDeps, NetworksDeps, RetainingDeps } from './packages/deps.ts';
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
