export type { ExchangeDeps } from './deps.ts';
export { createExchange } from './resolvers.ts';
export type { BatchDeps } from './batch/deps.ts';
export { BATCH_RULES } from './batch/rules.ts';
export { createBatches } from './resolvers/batches.ts';
