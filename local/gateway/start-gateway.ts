import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closeGracefully, listen } from '../http/listen.ts';
import { requestUrl } from '../http/request-url.ts';
import { sendJson } from '../http/send.ts';

/** Milliseconds that requests in flight have to end in when the gateway stops. */
const CLOSE_GRACE = 5000;

export type Serve = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type Route = {
  readonly methods: readonly string[];
  /** A whole path, or with a last `*` all that begins so. */
  readonly path: string;
  readonly serve: Serve;
};

export type Gateway = {
  /** Such as `http://localhost:4000`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
};

export type GatewayOptions = {
  /** 0 for any free one. */
  readonly port: number;
  readonly routes: readonly Route[];
  readonly onError: (error: unknown) => void;
};

/**
 * Stands where API Gateway stands: a server on this machine alone that answers by routes.
 *
 * @throws StartFailure when the port is taken.
 */
export async function startGateway({ port, routes, onError }: GatewayOptions): Promise<Gateway> {
  const server = createServer((request, response) => {
    serve(routes, request, response).catch((error: unknown) => {
      // A caller who goes away half-way is no failure of ours.
      if (request.destroyed && !request.complete) return;
      onError(error);
      if (!response.headersSent && !response.destroyed) sendJson(response, 500, { message: 'Internal server error' });
    });
  });
  const taken = await listen(server, port);
  return {
    origin: `http://localhost:${String(taken)}`,
    close: () => closeGracefully(server, CLOSE_GRACE),
  };
}

async function serve(routes: readonly Route[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = requestUrl(request).pathname;
  const here = routes.filter((route) => matches(route.path, path));
  const route = here.find(({ methods }) => methods.includes(request.method ?? ''));
  if (route !== undefined) {
    await route.serve(request, response);
    return;
  }
  request.resume();
  if (here.length === 0) {
    sendJson(response, 404, { message: `There is nothing at ${path}. Here are: ${addresses(routes)}.` });
    return;
  }
  const allowed = [...new Set(here.flatMap(({ methods }) => methods))].join(', ');
  response.setHeader('allow', allowed);
  sendJson(response, 405, { message: `${path} takes ${allowed}.` });
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

function addresses(routes: readonly Route[]): string {
  return routes
    .filter(({ path }) => !path.endsWith('*'))
    .map(({ methods, path }) => `${methods.join(' or ')} ${path}`)
    .join('; ');
}
