import type { APIGatewayProxyEvent } from 'aws-lambda';

/** What the gateway knows of a request, whole. */
export type IncomingRequest = {
  readonly method: string;
  /** Path and query as they came. */
  readonly url: URL;
  /** Name and value in turn, as they came. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  readonly sourceIp: string;
  readonly requestId: string;
  readonly receivedAt: Date;
};

const STAGE = 'local';

/** The event that API Gateway's REST API would hand to a Lambda proxy integration (payload version 1.0). */
export function toProxyEvent(request: IncomingRequest): APIGatewayProxyEvent {
  const headers = headersByName(request.rawHeaders);
  const query = queryByName(request.url);
  return {
    resource: request.url.pathname,
    path: request.url.pathname,
    httpMethod: request.method,
    headers: lastValues(headers),
    multiValueHeaders: headers,
    queryStringParameters: query && lastValues(query),
    multiValueQueryStringParameters: query,
    pathParameters: null,
    stageVariables: null,
    requestContext: requestContext(request, headers),
    ...encodedBody(request.body),
  };
}

type Values = Record<string, string[]>;

/** Names keep the case that the caller wrote, and are one name in whatever case. */
function headersByName(rawHeaders: readonly string[]): Values {
  const spelling = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const [written, value] = [rawHeaders[index] ?? '', rawHeaders[index + 1] ?? ''];
    const name = spelling.get(written.toLowerCase()) ?? written;
    spelling.set(written.toLowerCase(), name);
    pairs.push([name, value]);
  }
  return valuesByName(pairs);
}

function queryByName(url: URL): Values | null {
  return url.searchParams.size === 0 ? null : valuesByName(url.searchParams);
}

/** By way of a map: a caller may well send the name `__proto__`. */
function valuesByName(pairs: Iterable<[string, string]>): Values {
  const byName = Map.groupBy(pairs, ([name]) => name);
  return Object.fromEntries(byName.entries().map(([name, named]) => [name, named.map(([, value]) => value)]));
}

/** API Gateway keeps the last of several values. */
function lastValues(values: Values): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(values).map(([name, all]) => [name, all.at(-1)]));
}

/** Text goes as text; what is not UTF-8 goes as base 64, so that no byte is lost. */
function encodedBody(body: Buffer): { body: string | null; isBase64Encoded: boolean } {
  if (body.byteLength === 0) return { body: null, isBase64Encoded: false };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    return { body: text, isBase64Encoded: false };
  } catch {
    return { body: body.toString('base64'), isBase64Encoded: true };
  }
}

function requestContext(request: IncomingRequest, headers: Values): APIGatewayProxyEvent['requestContext'] {
  const userAgent =
    Object.entries(headers)
      .find(([name]) => name.toLowerCase() === 'user-agent')?.[1]
      .at(-1) ?? null;
  return {
    accountId: '000000000000',
    apiId: 'local',
    authorizer: undefined,
    protocol: 'HTTP/1.1',
    httpMethod: request.method,
    path: request.url.pathname,
    resourceId: 'local',
    resourcePath: request.url.pathname,
    stage: STAGE,
    requestId: request.requestId,
    requestTimeEpoch: request.receivedAt.getTime(),
    identity: {
      accessKey: null,
      accountId: null,
      apiKey: null,
      apiKeyId: null,
      caller: null,
      clientCert: null,
      cognitoAuthenticationProvider: null,
      cognitoAuthenticationType: null,
      cognitoIdentityId: null,
      cognitoIdentityPoolId: null,
      principalOrgId: null,
      sourceIp: request.sourceIp,
      user: null,
      userAgent,
      userArn: null,
    },
  };
}
