import { MAY_DO, type Permission } from '../../platform/actor/permissions.ts';
import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { type ClientCall, clientCommand } from './change-api-client.ts';
import { inOrder } from './create-api-client.ts';
import type { ProgrammeDeps } from './decisions.ts';
import { type ApiClient, checkScopes, kindOfClient } from './domain/api-client.ts';
import type { Stored } from './store.ts';

export type ChangeApiClientScopes = ClientCall & { readonly scopes: readonly Permission[] };

/** Changes what a client may do, whichever of its secrets it uses. */
export function changeApiClientScopes(
  { journal }: ProgrammeDeps,
  request: Request,
  call: ChangeApiClientScopes,
): Promise<Performed<Stored<ApiClient>>> {
  const command = clientCommand({
    operation: 'changeApiClientScopes',
    event: 'API_CLIENT_SCOPES_CHANGED',
    call,
    problems: [],
    check: (client) => checkScopes(call.scopes, MAY_DO[kindOfClient(client)]),
    change: (client) => ({ ...client, scopes: inOrder(call.scopes) }),
  });
  return perform(journal, request, command);
}
