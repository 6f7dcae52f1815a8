import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import type { RequestContext } from '../../platform/graphql/context.ts';

type Sent = { readonly event: APIGatewayProxyEvent; readonly body: string };

/**
 * From API Gateway's event to Apollo Server and back, by Apollo's own contract for integrations. The ready-made one
 * for Lambda is CommonJS only: with it a bundle would hold Apollo Server twice.
 */
export async function answerGraphql(
  server: ApolloServer<RequestContext>,
  { event, body }: Sent,
  context: RequestContext,
): Promise<APIGatewayProxyResult> {
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: requestFrom(event, body),
    context: () => Promise.resolve(context),
  });
  return resultFrom(response);
}

function requestFrom(event: APIGatewayProxyEvent, body: string): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(event.headers)) {
    if (value !== undefined) headers.set(name.toLowerCase(), value);
  }
  const search = new URLSearchParams();
  for (const [name, values] of Object.entries(event.multiValueQueryStringParameters ?? {})) {
    for (const value of values ?? []) search.append(name, value);
  }
  return { method: event.httpMethod.toUpperCase(), headers, search: search.toString(), body: parsed(body, headers) };
}

/** Parsed where it says that it is JSON. What cannot be parsed is handed on as text, which Apollo refuses with a 400. */
function parsed(text: string, headers: HeaderMap): unknown {
  if (text === '') return undefined;
  if (headers.get('content-type')?.toLowerCase().startsWith('application/json') !== true) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

async function resultFrom({ status, headers, body }: HTTPGraphQLResponse): Promise<APIGatewayProxyResult> {
  return {
    statusCode: status ?? 200,
    headers: { ...Object.fromEntries(headers), 'cache-control': 'no-store' },
    body: body.kind === 'complete' ? body.string : await joined(body.asyncIterator),
  };
}

/** Lambda answers whole: what would come in chunks is put together. */
async function joined(chunks: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const chunk of chunks) whole += chunk;
  return whole;
}
