import type { APIGatewayProxyEvent } from 'aws-lambda';
import { toProxyEvent } from '../../local/gateway/lambda-event.ts';

export type Call = {
  readonly token: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

const URL_OF_API = new URL('http://localhost/graphql');

/** The event that API Gateway would hand to the function. */
export function eventOf({ token, query, variables }: Call, receivedAt: Date): APIGatewayProxyEvent {
  return toProxyEvent({
    method: 'POST',
    url: URL_OF_API,
    rawHeaders: ['Content-Type', 'application/json', 'Authorization', `Bearer ${token}`, 'Accept', 'application/json'],
    body: Buffer.from(JSON.stringify({ query, variables })),
    sourceIp: '127.0.0.1',
    requestId: crypto.randomUUID(),
    receivedAt,
  });
}
