export type { GovernanceDeps } from './deps.ts';
export { GOVERNANCE_RULES } from './domain/rules/catalogue.ts';
export { createGovernance } from './resolvers.ts';
