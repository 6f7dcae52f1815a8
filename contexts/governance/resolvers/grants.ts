import type {
  MutationApproveBreakGlassArgs,
  MutationRequestBreakGlassArgs,
  MutationRevokeBreakGlassArgs,
  QueryBreakGlassGrantsArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import type { OwnerId } from '../../../platform/actor/scope.ts';
import { connectionOf, filledPage, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { globalId, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { callOf, payload, versionedCallOf } from '../../../platform/graphql/payload.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import { approveBreakGlass } from '../approve-break-glass.ts';
import type { GovernanceDeps } from '../deps.ts';
import { firstRevocation, statusAt } from '../domain/grant.ts';
import { namedBy, nodeId } from '../ids.ts';
import { type RequestBreakGlass, requestBreakGlass } from '../request-break-glass.ts';
import { revokeBreakGlass } from '../revoke-break-glass.ts';
import { listGrants, readGrant, type StoredGrant } from '../store/grants.ts';
import { authorityAsked, authorityNamed } from './authorities.ts';
import { personId } from './views.ts';

export function grantResolvers(deps: GovernanceDeps): ResolverMap {
  return {
    Query: {
      async breakGlassGrants(_: unknown, args: QueryBreakGlassGrantsArgs, { actor, now }: RequestContext) {
        const asked = authorityAsked(args.authorityId, actor);
        const list = listName('breakGlassGrants', asked);
        const request = pageRequest(args, list);
        const page = await filledPage({
          request,
          matches: null,
          async fetch(after, limit) {
            if (asked === 'NONE') return [];
            const found = await listGrants(deps.journal.table, { authority: asked, after, limit });
            return found.map(({ item, sortKey }) => ({ item: grantView(item, now), sortKey }));
          },
        });
        return connectionOf(page, list, request);
      },
    },
    Mutation: grantMutations(deps),
  };
}

/** Null if there is none, or it is for another authority. */
export async function grantById({ journal }: GovernanceDeps, { actor, now }: RequestContext, id: string) {
  const name = namedBy(id, 'BreakGlassGrant', actor);
  const found = name === null ? undefined : await readGrant(journal.table, name);
  return found === undefined ? null : grantView(found, now);
}

function grantMutations(deps: GovernanceDeps) {
  const shown = (performed: Performed<StoredGrant>, context: RequestContext) =>
    payload(performed, {
      field: 'grant',
      view: (state) => grantView(state, context.now),
      reread: (id) => grantById(deps, context, id),
    });
  return {
    async requestBreakGlass(_: unknown, { input }: MutationRequestBreakGlassArgs, context: RequestContext) {
      const { authorityId, recordId, reason, justification, hours } = input;
      const authority = authorityNamed(authorityId);
      const record = recordAsked(recordId, authority);
      const call = { ...callOf(input), authority, record, reason, justification, hours };
      return shown(await requestBreakGlass(deps, context, call), context);
    },
    async approveBreakGlass(_: unknown, { input }: MutationApproveBreakGlassArgs, context: RequestContext) {
      const name = namedBy(input.grantId, 'BreakGlassGrant', context.actor);
      return shown(await approveBreakGlass(deps, context, { ...versionedCallOf(input), name }), context);
    },
    async revokeBreakGlass(_: unknown, { input }: MutationRevokeBreakGlassArgs, context: RequestContext) {
      const name = namedBy(input.grantId, 'BreakGlassGrant', context.actor);
      return shown(await revokeBreakGlass(deps, context, { ...versionedCallOf(input), name }), context);
    },
  };
}

/** Of that authority, or `UNREADABLE`. Whether there is one is not looked up: nobody of the programme may know. */
function recordAsked(id: string | null | undefined, authority: OwnerId | null): RequestBreakGlass['record'] {
  if (id === null || id === undefined) return null;
  const name = parseGlobalId(id);
  return name?.type === 'Conference' && name.owner === authority ? { id: name.id } : 'UNREADABLE';
}

function grantView(state: StoredGrant, now: Date) {
  const { grant, version } = state;
  const { approval, record, authority } = grant;
  const revocation = firstRevocation(state);
  return {
    __typename: 'BreakGlassGrant' as const,
    id: nodeId('BreakGlassGrant', grant),
    owner: authority,
    version,
    recordId: record === null ? null : globalId({ type: 'Conference', owner: authority, id: record }),
    reason: grant.reason,
    justification: grant.justification,
    hours: grant.hours,
    status: statusAt(state, now.toISOString()),
    requestedBy: personId(grant.requestedBy.id),
    requestedAt: grant.requestedAt,
    approvedBy: approval === null ? null : personId(approval.by.id),
    approvedAt: approval?.at ?? null,
    expiresAt: approval?.expiresAt ?? null,
    revokedAt: revocation?.at ?? null,
    revokedBy: revocation?.side ?? null,
  };
}
