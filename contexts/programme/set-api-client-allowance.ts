import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import { type ClientCall, clientCommand } from './change-api-client.ts';
import type { ProgrammeDeps } from './decisions.ts';
import { checkClientAllowance, withAllowance } from './domain/allowance.ts';
import type { ApiClient } from './domain/api-client.ts';
import type { Stored } from './store.ts';

export type SetApiClientAllowance = ClientCall & {
  /** Null for the usual. */
  readonly pointsPerMinute: number | null;
};

/** Changes what a client may spend in a minute. A new minute begins with it, for each of its secrets. */
export function setApiClientAllowance(
  { journal }: ProgrammeDeps,
  request: Request,
  call: SetApiClientAllowance,
): Promise<Performed<Stored<ApiClient>>> {
  const command = clientCommand({
    operation: 'setApiClientAllowance',
    event: 'API_CLIENT_ALLOWANCE_SET',
    call,
    problems: checkClientAllowance(call.pointsPerMinute),
    change: (client) => withAllowance(client, call.pointsPerMinute),
  });
  return perform(journal, request, command);
}
