import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { mkdir } from 'node:fs/promises';
import { closeGracefully, listen } from '../http/listen.ts';
import { sendJson } from '../http/send.ts';
import { serveAdmin } from './admin.ts';
import { type AppClient, openAppClients } from './app-clients.ts';
import { type MintedToken, mintToken } from './mint.ts';
import { type Application, createProvider } from './provider.ts';
import { serveSignIn } from './sign-in.ts';
import { loadIdentityKeys } from './signing-keys.ts';
import type { Machine, Person, User } from './user.ts';

/** Milliseconds that requests in flight have to end in when the provider stops. */
const CLOSE_GRACE = 2000;

/** People's ready tokens, as the GraphiQL page uses them, say that they were issued to this application. */
const GRAPHIQL: Application = { clientId: 'graphiql', redirectUris: ['http://localhost/graphiql'] };

export type IdentityOptions = {
  /** Where keys and clients are kept: made if need be. */
  readonly folder: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly machines: readonly Machine[];
  readonly people: readonly Person[];
  /** Applications that people may sign in to. */
  readonly applications?: readonly Application[];
};

export type Identity = {
  readonly issuer: string;
  readonly jwksUri: string;
  readonly tokenUri: string;
  /** Where the API makes and removes app clients, and the key that it shows there. */
  readonly adminUri: string;
  readonly adminKey: string;
  /** The sandbox's own clients and those that the API made. */
  readonly findAppClient: (clientId: string) => AppClient | null;
  /** An access token for a user of the sandbox, without their signing in. */
  readonly mint: (user: User) => Promise<MintedToken>;
  readonly close: () => Promise<void>;
};

/**
 * Starts the OpenID provider of the local network.
 *
 * @throws StartFailure when the port is taken or a file in the folder is damaged.
 */
export async function startIdentity(options: IdentityOptions): Promise<Identity> {
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const keys = await loadIdentityKeys(options.folder);
  const appClients = await openAppClients(options.folder);
  await appClients.ensure(options.machines.map(({ clientId, label }) => ({ clientId, name: label })));

  const server = createServer();
  const port = await listen(server, options.port);
  const issuer = `http://localhost:${String(port)}`;
  const applications = [GRAPHIQL, ...(options.applications ?? [])];
  const provider = createProvider({ issuer, keys, appClients, applications, people: options.people });
  const serveProtocol = provider.callback();

  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '/';
    if (path.startsWith('/admin/')) {
      answer(serveAdmin({ appClients, adminKey: keys.admin }, request, response), response);
    } else if (path.startsWith('/sign-in/')) {
      answer(serveSignIn({ provider, people: options.people }, request, response), response);
    } else {
      answer(Promise.resolve(serveProtocol(request, response)), response);
    }
  });

  return {
    issuer,
    jwksUri: `${issuer}/.well-known/jwks.json`,
    tokenUri: `${issuer}/oauth2/token`,
    adminUri: `${issuer}/admin`,
    adminKey: keys.admin,
    findAppClient: appClients.find,
    mint: (user) => mintToken(provider, user, GRAPHIQL.clientId),
    close: () => closeGracefully(server, CLOSE_GRACE),
  };
}

function answer(served: Promise<unknown>, response: ServerResponse): void {
  served.catch((error: unknown) => {
    if (response.headersSent || response.destroyed) return;
    const status = isRefusal(error) ? error.statusCode : 500;
    sendJson(response, status, {
      message: status === 500 ? 'The identity provider failed.' : 'Begin signing in again.',
    });
  });
}

/** The provider's own errors carry the status that they are answered with. */
function isRefusal(error: unknown): error is { readonly statusCode: number } {
  return typeof error === 'object' && error !== null && 'statusCode' in error && typeof error.statusCode === 'number';
}
