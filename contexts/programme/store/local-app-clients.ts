import * as z from 'zod/mini';
import type { AppClients } from '../app-clients.ts';
import { localIdentityProvider } from './local-identity-provider.ts';

const Listed = z.object({
  clients: z.array(z.object({ clientId: z.string(), createdAt: z.nullable(z.iso.datetime()) })),
});
const A_PAGE = 100;
const MOST_MILLISECONDS = 5_000;

type LocalAdmin = { readonly adminUrl: string; readonly adminKey: string };

/** The app clients of the identity provider that runs beside the network on one machine: all of them are machines'. */
export function localAppClients(admin: LocalAdmin): AppClients {
  const { deleteAppClient } = localIdentityProvider(admin);

  async function list() {
    const answer = await fetch(new URL('/admin/app-clients', admin.adminUrl), {
      headers: { authorization: `Bearer ${admin.adminKey}` },
      signal: AbortSignal.timeout(MOST_MILLISECONDS),
    });
    if (!answer.ok) throw new Error(`The local identity provider answered ${answer.status} to a list of its clients.`);
    return Listed.parse(await answer.json()).clients;
  }

  return {
    async *pages() {
      const ids = (await list()).map(({ clientId }) => clientId);
      for (let from = 0; from < ids.length; from += A_PAGE) yield ids.slice(from, from + A_PAGE);
    },
    async look(clientId) {
      const found = (await list()).find((client) => client.clientId === clientId);
      if (found === undefined) return null;
      return { createdAt: found.createdAt === null ? null : new Date(found.createdAt), isMachine: true };
    },
    remove: deleteAppClient,
  };
}
