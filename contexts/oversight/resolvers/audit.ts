import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { OversightDeps } from '../deps.ts';
import { auditIntegrity, checkChain } from './integrity.ts';
import { networkAudit } from './network-audit.ts';

export function auditResolvers(deps: OversightDeps) {
  return {
    Query: { networkAudit: networkAudit(deps), auditIntegrity: auditIntegrity(deps) },
    Mutation: { checkAuditChain: checkChain(deps) },
  } satisfies ResolverMap;
}
