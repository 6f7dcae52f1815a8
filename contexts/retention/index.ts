export type { RetentionDeps } from './deps.ts';
export type { KeyOfRecord } from './store.ts';
export { createRetention } from './resolvers.ts';
