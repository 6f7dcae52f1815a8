import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a front does with one request in the stead of handing it on and its answer back. */
export type Mishap =
  /** The API is never asked. */
  | {
      readonly kind: 'ANSWER';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly code: string;
    }
  /** The API has done it, and its answer never comes. */
  | { readonly kind: 'LOSE_ANSWER' }
  /** The API has come to the first record alone before its time was over. */
  | { readonly kind: 'REACH_ONE' }
  /** The API has done it, and the sender dies before it is told. */
  | { readonly kind: 'KILL' };

/** What stands before the API as a gateway does, and fails as it is told to. */
export type Front = {
  readonly url: string;
  /** For the next requests, one each. */
  readonly expect: (mishaps: readonly Mishap[]) => void;
  /** What a `KILL` ends. */
  readonly onKill: (kill: () => void) => void;
  /** The batches that came in since this was last asked: the key of each, and how many records. */
  readonly batches: () => readonly { readonly key: string; readonly records: number }[];
  readonly close: () => Promise<void>;
};

const JSON_TYPE = { 'content-type': 'application/json' };

export async function openFront(api: () => string): Promise<Front> {
  let mishaps: Mishap[] = [];
  let kill: () => void = () => undefined;
  let batches: { key: string; records: number }[] = [];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const { input } = (JSON.parse(body) as Sent).variables;
    batches.push({ key: input.idempotencyKey, records: input.records.length });
    const mishap = mishaps.shift();
    if (mishap?.kind === 'ANSWER') {
      const { status, headers = {}, code } = mishap;
      response.writeHead(status, { ...JSON_TYPE, ...headers });
      response.end(JSON.stringify({ errors: [{ message: 'Not now.', extensions: { code } }] }));
      return;
    }
    const isCut = mishap?.kind === 'REACH_ONE';
    const headers = { authorization: String(request.headers.authorization), ...JSON_TYPE };
    const answer = await fetch(api(), { method: 'POST', headers, body: isCut ? firstAlone(body) : body });
    const text = await answer.text();
    if (mishap === undefined) response.writeHead(answer.status, JSON_TYPE).end(text);
    else if (isCut) response.writeHead(answer.status, JSON_TYPE).end(othersNotReached(text, input.records.length));
    else loseAnswer(response, mishap);
  }

  /** A connection that ends before its answer, and perhaps the sender with it. */
  function loseAnswer(response: ServerResponse, { kind }: Mishap): void {
    if (kind === 'KILL') kill();
    response.destroy();
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`,
    expect(next) {
      mishaps = [...next];
    },
    onKill(next) {
      kill = next;
    },
    batches() {
      const seen = batches;
      batches = [];
      return seen;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

type Sent = {
  readonly variables: { readonly input: { readonly idempotencyKey: string; readonly records: readonly unknown[] } };
};

function firstAlone(body: string): string {
  const sent = JSON.parse(body) as Sent;
  const input = { ...sent.variables.input, records: sent.variables.input.records.slice(0, 1) };
  return JSON.stringify({ ...sent, variables: { input } });
}

function othersNotReached(text: string, records: number): string {
  const answer = JSON.parse(text) as { readonly data: { readonly recordBatch: { readonly records: object[] } } };
  for (let index = 1; index < records; index += 1) {
    answer.data.recordBatch.records.push({ index, status: 'NOT_REACHED', withQueries: false, problems: [] });
  }
  return JSON.stringify(answer);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
