import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { type ClientCall, clientCommand } from './change-api-client.ts';
import type { ProgrammeDeps } from './decisions.ts';
import type { ApiClient } from './domain/api-client.ts';
import type { Stored } from './store.ts';

/** Accepts a suspended client's tokens again, with the secrets that have not ended since. */
export function resumeApiClient(
  { journal }: ProgrammeDeps,
  request: Request,
  call: ClientCall,
): Promise<Performed<Stored<ApiClient>>> {
  const command = clientCommand({
    operation: 'resumeApiClient',
    event: 'API_CLIENT_RESUMED',
    call,
    problems: [],
    change: (client) => ({ ...client, status: 'ACTIVE' }),
  });
  return perform(journal, request, command);
}
