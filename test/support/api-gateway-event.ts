import type { APIGatewayProxyEvent } from 'aws-lambda';

export type HttpCall = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: string | null;
  readonly isBase64Encoded?: boolean;
};

/** An HTTP call as a REST API of API Gateway hands it to a function. */
export function apiGatewayEvent(call: HttpCall): APIGatewayProxyEvent {
  const { method = 'POST', path = '/graphql', headers = {}, query = {}, body = null, isBase64Encoded = false } = call;
  const event: Omit<APIGatewayProxyEvent, 'requestContext'> = {
    httpMethod: method,
    path,
    resource: path,
    headers: { ...headers },
    multiValueHeaders: lists(headers),
    queryStringParameters: { ...query },
    multiValueQueryStringParameters: lists(query),
    pathParameters: null,
    stageVariables: null,
    body,
    isBase64Encoded,
  };
  // The many parts of the context that no function of ours reads are left out.
  return { ...event, requestContext: { requestId: 'request-1' } } as APIGatewayProxyEvent;
}

function lists(values: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));
}
