import type { OwnerId } from '../../platform/actor/scope.ts';
import { NETWORK } from '../../platform/actor/scope.ts';
import { type FieldNames, once, resolversAtNeed } from '../../platform/graphql/at-need.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import { createAuthorityReader } from '../programme/index.ts';
import type { ServiceDeps } from './deps.ts';
import type { auditResolvers } from './resolvers/audit.ts';
import type { serviceResolvers } from './resolvers/service.ts';

const loadAudit = once(() => import('./resolvers/audit.ts'));

/** Asked for far more rarely than records are, so a function that starts does not load what answers. */
const AUDIT_FIELDS: FieldNames<ReturnType<typeof auditResolvers>> = {
  Query: { networkAudit: true, auditIntegrity: true },
  Mutation: { checkAuditChain: true },
};

const loadService = once(() => import('./resolvers/service.ts'));

const SERVICE_FIELDS: FieldNames<ReturnType<typeof serviceResolvers>> = {
  Query: { serviceStatus: true },
  Mutation: { redriveDeadLetters: true },
};

type Owned = { readonly owner: OwnerId };

/** What watching over the network gives to the API: who looked at what, whether a trail was altered, how the service is. */
export function createOversight(deps: ServiceDeps): readonly ResolverMap[] {
  const readAuthority = createAuthorityReader(deps.journal.table);
  const authority = ({ owner }: Owned, _: unknown, context: RequestContext) =>
    owner === NETWORK ? null : readAuthority(context, owner);
  return [
    ...resolversAtNeed(
      AUDIT_FIELDS,
      once(async () => (await loadAudit()).auditResolvers(deps)),
    ),
    ...resolversAtNeed(
      SERVICE_FIELDS,
      once(async () => (await loadService()).serviceResolvers(deps)),
    ),
    { NetworkAuditEntry: { authority }, AuditIntegrity: { authority }, SequencerLag: { authority } },
  ];
}
