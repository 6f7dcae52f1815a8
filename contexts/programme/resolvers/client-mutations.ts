import type {
  MutationChangeApiClientScopesArgs,
  MutationCreateApiClientArgs,
  MutationResumeApiClientArgs,
  MutationRotateApiClientSecretArgs,
  MutationSetApiClientAllowanceArgs,
  MutationSuspendApiClientArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import type { ClientCall } from '../change-api-client.ts';
import { changeApiClientScopes } from '../change-api-client-scopes.ts';
import { createApiClient, type CreateApiClient } from '../create-api-client.ts';
import type { ApiClient } from '../domain/api-client.ts';
import type { ClientDeps, PerformedWithSecret } from '../issue-secret.ts';
import { authorityIdIn, ownIdIn } from '../node-ids.ts';
import { resumeApiClient } from '../resume-api-client.ts';
import { rotateApiClientSecret } from '../rotate-api-client-secret.ts';
import { setApiClientAllowance } from '../set-api-client-allowance.ts';
import type { Stored } from '../store.ts';
import { suspendApiClient } from '../suspend-api-client.ts';
import { callOf, payload, versionedCallOf } from '../../../platform/graphql/payload.ts';
import type { Readers } from './readers.ts';
import { clientView } from './views.ts';

export function clientMutations(deps: ClientDeps, readers: Readers): ResolverMap {
  const reread = async (id: string) => {
    const own = ownIdIn(id, 'ApiClient');
    return own === null ? null : readers.clientNow(own);
  };
  const shown = (performed: Performed<Stored<ApiClient>>) =>
    payload(performed, { field: 'client', view: clientView, reread });
  const shownWithSecret = ({ secret, ...performed }: PerformedWithSecret) => ({ ...shown(performed), secret });

  return {
    Mutation: {
      async createApiClient(_: unknown, { input }: MutationCreateApiClientArgs, context: RequestContext) {
        const { kind, authorityId, label, scopes } = input;
        const given = { kind, authority: authorityGiven(authorityId), label, scopes };
        return shownWithSecret(await createApiClient(deps, context, { ...callOf(input), ...given }));
      },
      async rotateApiClientSecret(_: unknown, { input }: MutationRotateApiClientSecretArgs, context: RequestContext) {
        const { graceDays } = input;
        return shownWithSecret(await rotateApiClientSecret(deps, context, { ...clientCallOf(input), graceDays }));
      },
      async suspendApiClient(_: unknown, { input }: MutationSuspendApiClientArgs, context: RequestContext) {
        return shown(await suspendApiClient(deps, context, clientCallOf(input)));
      },
      async resumeApiClient(_: unknown, { input }: MutationResumeApiClientArgs, context: RequestContext) {
        return shown(await resumeApiClient(deps, context, clientCallOf(input)));
      },
      async changeApiClientScopes(_: unknown, { input }: MutationChangeApiClientScopesArgs, context: RequestContext) {
        const { scopes } = input;
        return shown(await changeApiClientScopes(deps, context, { ...clientCallOf(input), scopes }));
      },
      async setApiClientAllowance(_: unknown, { input }: MutationSetApiClientAllowanceArgs, context: RequestContext) {
        const given = { ...clientCallOf(input), pointsPerMinute: input.pointsPerMinute ?? null };
        return shown(await setApiClientAllowance(deps, context, given));
      },
    },
  };
}

function authorityGiven(id: string | null | undefined): CreateApiClient['authority'] {
  return id === null || id === undefined ? null : (authorityIdIn(id) ?? 'UNREADABLE');
}

function clientCallOf(input: MutationSuspendApiClientArgs['input']): ClientCall {
  return { ...versionedCallOf(input), client: ownIdIn(input.clientId, 'ApiClient') };
}
