import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { parseCookies } from '../../console/http/cookies.ts';
import type { ConsoleRequest, ConsoleResponse } from '../../console/http/exchange.ts';

/** Bytes. The longest form of ours holds a notice. */
const LONGEST_FORM = 64 * 1024;

/** A request as the console sees it. @param origin by which the console is known, whatever host the request names */
export function toRequest(event: APIGatewayProxyEvent, origin: string, now: Date): ConsoleRequest {
  const headers = new Map(
    Object.entries(event.headers).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name.toLowerCase(), value]],
    ),
  );
  return {
    method: event.httpMethod,
    url: urlOf(event, origin),
    headers,
    cookies: parseCookies(headers.get('cookie')),
    form: formOf(event, headers.get('content-type') ?? ''),
    id: event.requestContext.requestId,
    now,
  };
}

export function toResult({ status, headers, cookies, body }: ConsoleResponse): APIGatewayProxyResult {
  const isText = typeof body === 'string';
  return {
    statusCode: status,
    headers: { ...headers },
    multiValueHeaders: cookies.length === 0 ? {} : { 'set-cookie': [...cookies] },
    body: isText ? body : body.toString('base64'),
    isBase64Encoded: !isText,
  };
}

function urlOf({ path, multiValueQueryStringParameters: query }: APIGatewayProxyEvent, origin: string): URL {
  const url = new URL(origin);
  url.pathname = path;
  for (const [name, values] of Object.entries(query ?? {})) {
    for (const value of values ?? []) url.searchParams.append(name, value);
  }
  return url;
}

/** Empty for whatever is no form of a browser's: its token is then missing too. */
function formOf({ body, isBase64Encoded }: APIGatewayProxyEvent, type: string): URLSearchParams {
  if (body === null || !type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams();
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  return new URLSearchParams(text.length > LONGEST_FORM ? '' : text);
}
