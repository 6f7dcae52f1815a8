export { createExchange } from './resolvers.ts';
export type { BatchDeps } from './batch/deps.ts';
export { BATCH_RULES } from './batch/rules.ts';
export { createQuality } from './resolvers/quality.ts';
export { bandOf } from './quality/count-band.ts';
export { createSendingFollower, type SendingFollower } from './integration/sending-follower.ts';
export { createIntegration } from './resolvers/integration.ts';
export { createQualityFollower, type QualityFollower } from './quality/quality-follower.ts';
export { createBatches } from './resolvers/batches.ts';
export type { DeliveringDeps } from './webhooks/delivering.ts';
export type { WebhookDeps } from './webhooks/deps.ts';
export { httpPost } from './webhooks/post.ts';
export { WEBHOOK_RULES } from './webhooks/rules.ts';
export { runWebhooks } from './webhooks/run-webhooks.ts';
export type { Targets } from './webhooks/target.ts';
export type { FileDeps, ImportQueue, ImportWork } from './files/deps.ts';
export {
  type Column,
  FILE_KINDS,
  type FlatTable,
  type FlatTables,
  flatTables,
  TABLE_COLUMN,
} from './files/flat-tables.ts';
export { FILE_RULES } from './files/rules.ts';
export type { WorkerDeps } from './files/worker-deps.ts';
export { fileImportNode, importResolvers } from './resolvers/imports.ts';
export { MOST_BYTES as MOST_FILE_BYTES } from './request-upload.ts';
export { runImport } from './run-import.ts';
export { waitingImports } from './waiting-imports.ts';
