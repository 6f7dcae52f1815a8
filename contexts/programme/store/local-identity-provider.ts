import * as z from 'zod/mini';
import { type IdentityProvider, IdentityProviderUnavailable } from '../identity-provider.ts';

const NOT_EMPTY = z.string().check(z.minLength(1));
const Made = z.object({ clientId: NOT_EMPTY, clientSecret: NOT_EMPTY });

const MOST_MILLISECONDS = 5_000;

/** App clients of the identity provider that runs beside the network on one machine, by its admin pages. */
export function localIdentityProvider({
  adminUrl,
  adminKey,
}: {
  /** Without `/admin`. */
  readonly adminUrl: string;
  readonly adminKey: string;
}): IdentityProvider {
  async function ask(method: 'POST' | 'DELETE', path: string, body?: object): Promise<Response> {
    try {
      return await fetch(new URL(`/admin/app-clients${path}`, adminUrl), {
        method,
        headers: { authorization: `Bearer ${adminKey}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(MOST_MILLISECONDS),
      });
    } catch {
      throw new IdentityProviderUnavailable();
    }
  }

  return {
    async createAppClient(label) {
      const answer = await ask('POST', '', { name: label });
      if (answer.status !== 201)
        throw new Error(`The local identity provider answered ${answer.status} to a new client.`);
      const { clientId, clientSecret } = Made.parse(await answer.json());
      return { clientId, secret: clientSecret };
    },

    async deleteAppClient(clientId) {
      const answer = await ask('DELETE', `/${encodeURIComponent(clientId)}`);
      if (answer.status !== 204 && answer.status !== 404) {
        throw new Error(`The local identity provider answered ${answer.status} to the removal of a client.`);
      }
    },
  };
}
