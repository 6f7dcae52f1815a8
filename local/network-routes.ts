import { checkpointRoute } from './checkpoint-route.ts';
import { INTEGRATION_TIMEOUT, invokeLambda } from './gateway/invoke-lambda.ts';
import type { Route } from './gateway/start-gateway.ts';
import { graphiqlRoutes } from './graphiql/routes.ts';
import type { Handlers } from './handlers.ts';
import { sendJson } from './http/send.ts';
import type { Identity } from './identity/start-identity.ts';
import type { User } from './identity/user.ts';

export type RoutesOptions = {
  readonly handlers: Handlers;
  readonly identity: Identity;
  readonly users: readonly User[];
  readonly cacheFolder: string;
  readonly onError: (error: unknown) => void;
};

export const CONSOLE_PATH = '/console';

/** What the network answers at which address. */
export function networkRoutes({ handlers, identity, users, cacheFolder, onError }: RoutesOptions): Route[] {
  const integration = { handler: handlers.api, timeoutMs: INTEGRATION_TIMEOUT, onError };
  return [
    {
      methods: ['POST', 'GET', 'OPTIONS'],
      path: '/graphql',
      serve: (...exchange) => invokeLambda(integration, ...exchange),
    },
    ...[CONSOLE_PATH, `${CONSOLE_PATH}/*`].map((path): Route => ({
      methods: ['GET', 'POST'],
      path,
      serve: (...exchange) => invokeLambda({ ...integration, handler: handlers.console }, ...exchange),
    })),
    {
      methods: ['GET'],
      path: '/health/ready',
      serve: (...exchange) => invokeLambda(integration, ...exchange),
    },
    checkpointRoute(handlers.checkpoint),
    ...graphiqlRoutes({ cacheFolder, users, mint: identity.mint }),
    {
      methods: ['GET'],
      path: '/health',
      serve: (_request, response) => {
        sendJson(response, 200, { status: 'ok' });
        return Promise.resolve();
      },
    },
    {
      methods: ['GET'],
      path: '/',
      serve: (_request, response) => {
        response.writeHead(302, { location: '/graphiql' }).end();
        return Promise.resolve();
      },
    },
  ];
}
