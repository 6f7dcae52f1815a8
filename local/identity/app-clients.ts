import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import { readJsonFile, writeJsonFile } from '../data-folder/json-file.ts';
import { newSecret } from './signing-keys.ts';

const AppClient = z.object({
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
  name: z.string(),
  /** ISO 8601, UTC. Null for those that are always there, and for what older versions made. */
  createdAt: z.nullable(z.iso.datetime()).default(null),
});
const AppClientsFile = z.object({ clients: z.array(AppClient) });

export type AppClient = z.output<typeof AppClient>;

type ClientsById = ReadonlyMap<string, AppClient>;

/** What stands where Cognito's app clients are: the only place where clients' secrets are kept. */
export type AppClients = {
  readonly list: () => readonly AppClient[];
  readonly find: (clientId: string) => AppClient | null;
  /** A new client with an id and a secret of our making. It works as soon as this resolves. */
  readonly create: (name: string) => Promise<AppClient>;
  /** Clients with fixed ids: each is made if there is none, and keeps its secret if there is. */
  readonly ensure: (clients: readonly Pick<AppClient, 'clientId' | 'name'>[]) => Promise<void>;
  /** The client is refused as soon as this resolves. False if there was no such client. */
  readonly remove: (clientId: string) => Promise<boolean>;
};

/** @throws StartFailure when the file is damaged. */
export async function openAppClients(folder: string): Promise<AppClients> {
  const path = join(folder, 'clients.json');
  const kept = await readJsonFile(path, AppClientsFile);
  let clients: ClientsById = new Map((kept?.clients ?? []).map((client) => [client.clientId, client]));

  let lastChange: Promise<unknown> = Promise.resolve();
  /** One change after another, each known to be on the disk before it is in force. */
  const change = (amend: (next: Map<string, AppClient>) => void): Promise<void> => {
    const change = lastChange.then(async () => {
      const next = new Map(clients);
      amend(next);
      await writeJsonFile(path, { clients: [...next.values()] });
      clients = next;
    });
    lastChange = change.catch(() => undefined);
    return change;
  };

  return {
    list: () => [...clients.values()],
    find: (clientId) => clients.get(clientId) ?? null,
    async create(name) {
      const client = { clientId: newClientId(), clientSecret: newSecret(), name, createdAt: new Date().toISOString() };
      await change((next) => next.set(client.clientId, client));
      return client;
    },
    async ensure(wanted) {
      const missing = wanted.filter((client) => !clients.has(client.clientId));
      if (missing.length === 0) return;
      await change((next) => {
        for (const client of missing)
          next.set(client.clientId, { ...client, clientSecret: newSecret(), createdAt: null });
      });
    },
    async remove(clientId) {
      if (!clients.has(clientId)) return false;
      await change((next) => next.delete(clientId));
      return true;
    },
  };
}

/** Cognito's ids are 26 characters of base 32 in lower case; ours are hexadecimal, and as long. */
function newClientId(): string {
  return randomBytes(13).toString('hex');
}
