export type { ServiceDeps, WatchedQueues } from './deps.ts';
export { OVERSIGHT_RULES } from './domain/rules.ts';
export { createOversight } from './resolvers.ts';
