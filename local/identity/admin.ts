import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { readBody } from '../http/read-body.ts';
import { sendJson } from '../http/send.ts';
import type { AppClients } from './app-clients.ts';
import { carriesKey } from './bearer-key.ts';

/** Bytes. A client's name is all that a request holds. */
const BODY_LIMIT = 4096;

/** As Cognito's `ClientName`, 1 to 128 characters. */
const CreateAppClient = z.object({ name: z.string().min(1).max(128).default('client') });

const PATH = /^\/admin\/app-clients(?:\/(?<clientId>[\w-]{1,128}))?$/;

/**
 * Makes, lists and removes app clients for the API, as Cognito's `CreateUserPoolClient` and the like do.
 *
 * - `GET /admin/app-clients`: 200 `{ clients: [{ clientId, createdAt }] }`, without their secrets.
 * - `POST /admin/app-clients` `{ "name"?: string }`: 201 `{ clientId, clientSecret }`. Never shown again.
 * - `DELETE /admin/app-clients/<id>`: 204, or 404 when there is no such client.
 *
 * All want `Authorization: Bearer <admin key>`.
 */
export async function serveAdmin(
  { appClients, adminKey }: { readonly appClients: AppClients; readonly adminKey: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!carriesKey(request, adminKey)) {
    sendJson(response, 401, { message: 'Give the admin key of this network as a bearer token.' });
    return;
  }
  const path = PATH.exec(request.url ?? '');
  const clientId = path?.groups?.['clientId'];

  const serves = clientId === undefined ? OF_ALL : OF_ONE;
  const serve = path === null ? undefined : serves[request.method ?? ''];
  if (serve === undefined) {
    sendJson(response, 404, {
      message: 'Here are GET and POST /admin/app-clients and DELETE /admin/app-clients/<id>.',
    });
    return;
  }
  await serve({ appClients, request, response, clientId: clientId ?? '' });
}

type Exchange = {
  readonly appClients: AppClients;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly clientId: string;
};
type Serve = (exchange: Exchange) => Promise<void> | void;

const OF_ALL: Readonly<Record<string, Serve>> = { GET: list, POST: create };
const OF_ONE: Readonly<Record<string, Serve>> = { DELETE: remove };

function list({ appClients, response }: Exchange): void {
  const clients = appClients.list().map(({ clientId, createdAt }) => ({ clientId, createdAt }));
  sendJson(response, 200, { clients });
}

async function remove({ appClients, response, clientId }: Exchange): Promise<void> {
  const removed = await appClients.remove(clientId);
  if (removed) response.writeHead(204).end();
  else sendJson(response, 404, { message: 'There is no such client.' });
}

async function create({ appClients, request, response }: Exchange): Promise<void> {
  const input = CreateAppClient.safeParse(parseJson(await readBody(request, BODY_LIMIT)));
  if (!input.success) {
    sendJson(response, 400, { message: 'Send { "name": "…" } as JSON, 1 to 128 characters.' });
    return;
  }
  const { clientId, clientSecret } = await appClients.create(input.data.name);
  sendJson(response, 201, { clientId, clientSecret });
}

function parseJson(body: Buffer | null): unknown {
  if (body === null) return undefined;
  if (body.byteLength === 0) return {};
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}
