import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

export type Handler = (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>;

/** The reads that are compared, each of which is one call of DynamoDB. */
export type Read = 'conference' | 'page';

/** What a bare handler is asked: it knows neither tokens nor GraphQL. */
export type BareRequest = { readonly pk: string };

export const SUBJECTS = ['documentClient', 'lowLevelClient', 'documentClientWithWrites', 'graphql'] as const;
export type Subject = (typeof SUBJECTS)[number];

export function partitionIn(event: APIGatewayProxyEvent): string {
  return (JSON.parse(event.body ?? '{}') as BareRequest).pk;
}

export function answerJson(found: unknown): APIGatewayProxyResult {
  return {
    statusCode: found === undefined ? 404 : 200,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(found ?? null),
  };
}
