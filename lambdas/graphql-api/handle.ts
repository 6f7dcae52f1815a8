import type { ApolloServer } from '@apollo/server';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { Actor } from '../../platform/actor/actor.ts';
import type { Clock } from '../../platform/clock.ts';
import { londonDate } from '../../platform/dates/index.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import { Outage } from '../../platform/journal/outage.ts';
import type { Authenticate } from './authenticate.ts';
import { answerGraphql } from './graphql-over-http.ts';

export type ApiHandler = (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>;

type HandleDeps = {
  readonly server: ApolloServer<RequestContext>;
  readonly authenticate: Authenticate;
  readonly clock: Clock;
  readonly noteFailure: (error: unknown) => void;
};

/** Who asks is settled before anything that they sent is read. */
export function createHandle({ server, authenticate, clock, noteFailure }: HandleDeps): ApiHandler {
  const started = server.start();
  // A failed start is reported by the first request that waits for it, not by the process.
  started.catch(() => undefined);

  async function answerAs(actor: Actor, event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
    await started;
    const now = clock.now();
    const { requestId: id } = event.requestContext;
    return answerGraphql(server, event, { id, actor, now, today: londonDate(now), made: new Map() });
  }

  return async (event) => {
    if (event.path.endsWith('/health')) return json(200, { status: 'ok' });
    try {
      const actor = await authenticate(header(event, 'authorization'));
      return actor === null ? unauthenticated() : await answerAs(actor, event);
    } catch (error) {
      noteFailure(error);
      if (error instanceof Outage) return serverError(503, error.code, error.message);
      return serverError(500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side: try again in a moment.');
    }
  };
}

function serverError(statusCode: 500 | 503, code: string, message: string): APIGatewayProxyResult {
  return json(statusCode, { errors: [{ message, extensions: { code } }] });
}

function header(event: APIGatewayProxyEvent, name: string): string | undefined {
  const [, value] = Object.entries(event.headers).find(([given]) => given.toLowerCase() === name) ?? [];
  return value;
}

function unauthenticated(): APIGatewayProxyResult {
  const message = 'Send a valid access token: "Authorization: Bearer …". See docs/connecting.md.';
  const refused = json(401, { errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
  return { ...refused, headers: { ...refused.headers, 'www-authenticate': 'Bearer' } };
}

function json(statusCode: number, body: unknown): APIGatewayProxyResult {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
  return { statusCode, headers, body: JSON.stringify(body) };
}
