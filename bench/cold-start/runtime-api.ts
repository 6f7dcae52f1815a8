import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { closeGracefully, listen } from '../../local/http/listen.ts';

/** What one process was seen to do, by the clock of whoever watches it: `performance.now()`, milliseconds. */
export type Seen = {
  /** When it asked for an event: its module has been evaluated. */
  readonly askedAt: number;
  readonly answeredAt: number;
  readonly answer: APIGatewayProxyResult;
  readonly peakKilobytes: number;
  /** Microseconds of all its threads, from its start to its answer. */
  readonly cpuMicroseconds: number;
};

export type RuntimeApi = {
  /** As `AWS_LAMBDA_RUNTIME_API` has it. */
  readonly address: string;
  /** Gives one event to the next process that asks. A second one it is left waiting for. */
  readonly serve: (event: APIGatewayProxyEvent) => Promise<Seen>;
  readonly close: () => Promise<void>;
};

type Waiting = {
  readonly event: APIGatewayProxyEvent;
  readonly seen: PromiseWithResolvers<Seen>;
  askedAt: number | null;
};

/** Lambda's Runtime API as a function sees it: an event is fetched, and its answer posted. */
export async function startRuntimeApi(): Promise<RuntimeApi> {
  let waiting: Waiting | null = null;

  function give(response: ServerResponse): void {
    if (waiting?.askedAt !== null) return;
    waiting.askedAt = performance.now();
    response.setHeader('lambda-runtime-aws-request-id', crypto.randomUUID());
    response.setHeader('lambda-runtime-deadline-ms', Date.now() + 28_000);
    response.end(JSON.stringify(waiting.event));
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answeredAt = performance.now();
    const body = await text(request);
    response.statusCode = 202;
    response.end();
    if (waiting === null) return;
    const { askedAt, seen } = waiting;
    if (askedAt === null || request.url?.endsWith('/response') !== true) {
      seen.reject(new Error(`A function did not start: ${body}`));
      return;
    }
    const peakKilobytes = Number(request.headers['x-peak-kilobytes']);
    const cpuMicroseconds = Number(request.headers['x-cpu-microseconds']);
    const answer = JSON.parse(body) as APIGatewayProxyResult;
    seen.resolve({ askedAt, answeredAt, answer, peakKilobytes, cpuMicroseconds });
  }

  const server = createServer((request, response) => {
    if (request.method === 'GET') give(response);
    else void take(request, response);
  });
  const port = await listen(server, 0);
  return {
    address: `127.0.0.1:${port}`,
    serve(event) {
      waiting = { event, seen: Promise.withResolvers<Seen>(), askedAt: null };
      return waiting.seen.promise;
    },
    close: () => closeGracefully(server, 0),
  };
}
