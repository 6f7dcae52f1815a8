import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { readBody } from '../http/read-body.ts';
import { requestUrl } from '../http/request-url.ts';
import { sendJson } from '../http/send.ts';
import { lambdaContext } from './lambda-context.ts';
import { toProxyEvent } from './lambda-event.ts';
import { sendProxyResult } from './lambda-response.ts';

export type ProxyHandler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

/** Bytes. API Gateway takes no longer request. */
const REQUEST_LIMIT = 10 * 1024 * 1024;

/** Milliseconds. API Gateway's integration time-out. */
export const INTEGRATION_TIMEOUT = 29_000;

export type LambdaIntegration = {
  readonly handler: ProxyHandler;
  readonly timeoutMs: number;
  /** Told of a handler that failed: its caller hears no more than that it did. */
  readonly onError: (error: unknown) => void;
};

/** Hands one request to a handler and its answer back, with API Gateway's limits and its refusals. */
export async function invokeLambda(
  integration: LambdaIntegration,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const requestId = randomUUID();
  response.setHeader('x-amzn-requestid', requestId);

  const body = await readBody(request, REQUEST_LIMIT);
  if (body === null) {
    response.setHeader('connection', 'close');
    sendJson(response, 413, { message: 'Request Too Long: at most 10 MB.' });
    return;
  }
  const event = toProxyEvent({
    method: request.method ?? 'GET',
    url: requestUrl(request),
    rawHeaders: request.rawHeaders,
    body,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
    requestId,
    receivedAt: new Date(),
  });
  await answer(integration, event, response);
}

async function answer(
  { handler, timeoutMs, onError }: LambdaIntegration,
  event: APIGatewayProxyEvent,
  response: ServerResponse,
): Promise<void> {
  const context = lambdaContext(event.requestContext.requestId, Date.now() + timeoutMs);
  try {
    const result = await withinTime(handler(event, context), timeoutMs);
    // A caller who went away meanwhile gets no answer, but what the handler did stands.
    if (response.destroyed) return;
    if (result === TIMED_OUT) sendJson(response, 504, { message: 'Endpoint request timed out' });
    else sendProxyResult(response, result);
  } catch (error) {
    onError(error);
    if (!response.destroyed) sendJson(response, 502, { message: 'Internal server error' });
  }
}

const TIMED_OUT = Symbol('timed out');

/** The handler is not stopped: on AWS too it runs on after API Gateway has answered. */
async function withinTime<Value>(work: Promise<Value>, timeoutMs: number): Promise<Value | typeof TIMED_OUT> {
  const { promise, resolve } = Promise.withResolvers<typeof TIMED_OUT>();
  const timer = setTimeout(() => {
    resolve(TIMED_OUT);
  }, timeoutMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
