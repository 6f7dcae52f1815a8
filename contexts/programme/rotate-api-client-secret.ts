import { Contention } from '../../platform/journal/outage.ts';
import type { Request } from '../../platform/journal/perform.ts';
import { type ClientCall, clientCommand } from './change-api-client.ts';
import { type ApiClient, checkGrace, checkSecrets, rotated } from './domain/api-client.ts';
import { type ClientDeps, discard, performWithSecret, type PerformedWithSecret } from './issue-secret.ts';
import { keys, stored } from './store.ts';

const OPERATION = 'rotateApiClientSecret';
const MILLISECONDS_PER_DAY = 86_400_000;

export type RotateApiClientSecret = ClientCall & { readonly graceDays: number };

/**
 * A second app client behind the same API client, since Cognito's app clients have one secret each. The old ones are
 * accepted until their grace ends; those that have ended leave the registry first and the provider second.
 */
export async function rotateApiClientSecret(
  deps: ClientDeps,
  request: Request,
  call: RotateApiClientSecret,
): Promise<PerformedWithSecret> {
  const before = await clientNow(deps, call);
  const at = request.now.toISOString();
  const graceEndsAt = new Date(request.now.getTime() + call.graceDays * MILLISECONDS_PER_DAY).toISOString();
  const performed = await performWithSecret(deps, request, {
    label: before?.label ?? '',
    dryRun: call.dryRun,
    command: (clientId) =>
      clientCommand({
        operation: OPERATION,
        event: 'API_CLIENT_SECRET_ROTATED',
        call,
        problems: checkGrace(call.graceDays),
        check: checkSecrets,
        change: (client) => {
          const after = rotated(client, { clientId: clientId ?? '', at, graceEndsAt });
          if (clientId === null && checkSecrets(after).length === 0) throw new Contention(OPERATION);
          return after;
        },
      }),
  });
  if (performed.secret !== null && before !== undefined) await discardEnded(deps, before, call);
  return performed;
}

async function clientNow({ journal }: ClientDeps, { client }: ClientCall): Promise<ApiClient | undefined> {
  return client === null ? undefined : stored<ApiClient>(await journal.table.get(keys.client(client)))?.value;
}

/** The registry has been asked again: only what it has let go is deleted. */
async function discardEnded(deps: ClientDeps, before: ApiClient, call: ClientCall): Promise<void> {
  const after = await clientNow(deps, call);
  const kept = new Set(after?.appClients.map(({ clientId }) => clientId));
  const ended = before.appClients.filter(({ clientId }) => !kept.has(clientId));
  await Promise.all(ended.map(({ clientId }) => discard(deps, clientId)));
}
