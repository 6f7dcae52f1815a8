import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { type ClientCall, clientCommand } from './change-api-client.ts';
import type { ProgrammeDeps } from './decisions.ts';
import type { ApiClient } from './domain/api-client.ts';
import type { Stored } from './store.ts';

/** Refuses all of a client's tokens: at once for who asks the registry, within thirty seconds for who remembers it. */
export function suspendApiClient(
  { journal }: ProgrammeDeps,
  request: Request,
  call: ClientCall,
): Promise<Performed<Stored<ApiClient>>> {
  const command = clientCommand({
    operation: 'suspendApiClient',
    event: 'API_CLIENT_SUSPENDED',
    call,
    problems: [],
    change: (client) => ({ ...client, status: 'SUSPENDED' }),
  });
  return perform(journal, request, command);
}
