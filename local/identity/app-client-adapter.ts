import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { AppClients } from './app-clients.ts';

/** Lets the provider look a machine's client up at each request: a new one works, a removed one is refused, at once. */
export function appClientAdapter(appClients: AppClients): Adapter {
  return {
    find: (clientId) => Promise.resolve(clientMetadata(appClients, clientId)),
    findByUid: () => Promise.resolve(undefined),
    findByUserCode: () => Promise.resolve(undefined),
    upsert: () => notOurs('upsert'),
    consume: () => notOurs('consume'),
    destroy: () => notOurs('destroy'),
    revokeByGrantId: () => notOurs('revokeByGrantId'),
  };
}

/** `client_secret_basic` covers `client_secret_post` too: the provider takes either for both. */
function clientMetadata(appClients: AppClients, clientId: string): AdapterPayload | undefined {
  const client = appClients.find(clientId);
  if (client === null) return undefined;
  return {
    client_id: client.clientId,
    client_secret: client.clientSecret,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    token_endpoint_auth_method: 'client_secret_basic',
  };
}

function notOurs(operation: string): Promise<never> {
  return Promise.reject(new Error(`App clients are changed through the admin endpoint alone, not by ${operation}.`));
}
