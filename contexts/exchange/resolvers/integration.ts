import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import type { Table } from '../../../platform/table/table.ts';
import { authorityIdIn, createAuthorityReader, createClientReader } from '../../programme/index.ts';
import type { ToldWebhook } from '../integration/as-told.ts';
import { type Integration, readIntegration } from '../store/integration.ts';

type AuthorityIntegration = Integration & { readonly owner: OwnerId };

/** What the programme may know of authorities' systems. */
export function createIntegration(table: Table): ResolverMap {
  const readAuthority = createAuthorityReader(table);
  const readClient = createClientReader(table);
  const client = ({ clientId }: { readonly clientId: string }, _args: unknown, context: RequestContext) => {
    const name = parseGlobalId(clientId);
    return name === null ? null : readClient(context, name.id);
  };
  return {
    Query: {
      async authorityIntegration(
        _root: unknown,
        { authorityId }: { readonly authorityId: string },
        context: RequestContext,
      ): Promise<AuthorityIntegration | null> {
        const owner = authorityIdIn(authorityId);
        if (owner === null || (await readAuthority(context, owner)) === null) return null;
        return { owner, ...(await readIntegration(table, owner)) };
      },
    },
    AuthorityIntegration: {
      authority: ({ owner }: AuthorityIntegration, _args: unknown, context: RequestContext) =>
        readAuthority(context, owner),
      lastTrial: ({ trial }: AuthorityIntegration) => trial,
    },
    NetworkBatch: { client },
    BatchTrial: { client },
    NetworkWebhook: {
      disabledAt: ({ disabled }: ToldWebhook) => disabled?.at ?? null,
      disabledReason: ({ disabled }: ToldWebhook) => disabled?.reason ?? null,
    },
  };
}
