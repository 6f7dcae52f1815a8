import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { INTEGRATION_TIMEOUT, invokeLambda } from '../../local/gateway/invoke-lambda.ts';
import { startGateway } from '../../local/gateway/start-gateway.ts';
import type { OpenNetwork } from '../api/open-network.ts';
import type { Send } from './time.ts';

export type Gateway = { readonly send: Send; readonly close: () => Promise<void> };

/** The same requests over HTTP on connections that are kept open, through the gateway of the local network. */
export async function openGateway({ api }: OpenNetwork): Promise<Gateway> {
  const onError = (error: unknown): void => {
    throw error;
  };
  const integration = { handler: api.handler, timeoutMs: INTEGRATION_TIMEOUT, onError };
  const gateway = await startGateway({
    port: 0,
    routes: [
      {
        methods: ['POST'],
        path: '/graphql',
        serve: (incoming, outgoing) => invokeLambda(integration, incoming, outgoing),
      },
    ],
    onError,
  });
  const agent = new Agent({ keepAlive: true });
  const url = `${gateway.origin.replace('localhost', '127.0.0.1')}/graphql`;
  return {
    send: (event) => post(url, agent, event),
    async close() {
      agent.destroy();
      await gateway.close();
    },
  };
}

async function post(url: string, agent: Agent, event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
  const { promise, resolve, reject } = Promise.withResolvers<APIGatewayProxyResult>();
  const outgoing = request(url, { agent, method: 'POST', headers: withoutUndefined(event.headers) }, (incoming) => {
    text(incoming).then((body) => {
      resolve({ statusCode: incoming.statusCode ?? 0, body });
    }, reject);
  });
  outgoing.once('error', reject);
  outgoing.end(event.body);
  return promise;
}

function withoutUndefined(headers: APIGatewayProxyEvent['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
