import type { Journal } from '../journal/command.ts';
import type { accessLogResolvers } from './access-log-resolvers.ts';
import { type FieldNames, once, resolversAtNeed } from './at-need.ts';
import type { auditCheckpointResolvers } from './audit-checkpoint-resolvers.ts';
import type { auditTrailResolvers } from './audit-trail-resolvers.ts';
import type { ResolverMap } from './executable-schema.ts';

const LOG_FIELDS: FieldNames<ReturnType<typeof accessLogResolvers>> = {
  Query: { accessLog: true },
  AccessEntry: { handles: true },
};
const TRAIL_FIELDS: FieldNames<ReturnType<typeof auditTrailResolvers>> = { Query: { auditTrail: true } };
const CHECKPOINT_FIELDS: FieldNames<ReturnType<typeof auditCheckpointResolvers>> = {
  Query: { auditCheckpoints: true, auditSigningKeys: true },
};

/**
 * Who has looked at the records of the actor's own authority, its audit chain, and what was signed of it. Asked for far more
 * rarely than records are, so a function that starts does not load what answers.
 */
export function auditResolvers({ table, hashKey }: Pick<Journal, 'table' | 'hashKey'>): readonly ResolverMap[] {
  const log = once(() => import('./access-log-resolvers.ts'));
  const trail = once(() => import('./audit-trail-resolvers.ts'));
  const checkpoints = once(() => import('./audit-checkpoint-resolvers.ts'));
  return [
    ...resolversAtNeed(
      LOG_FIELDS,
      once(async () => (await log()).accessLogResolvers({ table, hashKey })),
    ),
    ...resolversAtNeed(
      TRAIL_FIELDS,
      once(async () => (await trail()).auditTrailResolvers(table)),
    ),
    ...resolversAtNeed(
      CHECKPOINT_FIELDS,
      once(async () => (await checkpoints()).auditCheckpointResolvers(table)),
    ),
  ];
}
