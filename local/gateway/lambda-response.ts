import type { ServerResponse } from 'node:http';
import type { APIGatewayProxyResult } from 'aws-lambda';

/** Bytes. Lambda gives no longer answer than 6 MB (https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html). */
const RESPONSE_LIMIT = 6 * 1024 * 1024;

/** The answer of a handler cannot be sent, as API Gateway would find. */
export class UnusableResult extends Error {}

/** @throws UnusableResult, with nothing sent, when the result is not one that API Gateway would take. */
export function sendProxyResult(response: ServerResponse, result: APIGatewayProxyResult): void {
  const body = Buffer.from(result.body, result.isBase64Encoded === true ? 'base64' : 'utf8');
  if (body.byteLength > RESPONSE_LIMIT) {
    throw new UnusableResult(
      `The answer has ${String(body.byteLength)} bytes: Lambda sends at most ${String(RESPONSE_LIMIT)}.`,
    );
  }
  if (!Number.isInteger(result.statusCode)) throw new UnusableResult('The answer has no status code.');

  for (const [name, value] of headersOf(result)) response.appendHeader(name, value);
  response.setHeader('content-length', body.byteLength);
  response.statusCode = result.statusCode;
  response.end(body);
}

/** As API Gateway merges the two: a name in both takes the values of `multiValueHeaders`. */
function headersOf(result: APIGatewayProxyResult): [string, string][] {
  const several = Object.entries(result.multiValueHeaders ?? {});
  const inSeveral = new Set(several.map(([name]) => name.toLowerCase()));
  const single = Object.entries(result.headers ?? {}).filter(([name]) => !inSeveral.has(name.toLowerCase()));
  return [
    ...single.map(([name, value]): [string, string] => [name, String(value)]),
    ...several.flatMap(([name, values]) => values.map((value): [string, string] => [name, String(value)])),
  ];
}
