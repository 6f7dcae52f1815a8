import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Receipt, SignedReceipt } from '../../../../contexts/evaluation/domain/files/receipt.ts';

export type Tampering = {
  /** The file that is not given as it was released. */
  readonly name: string;
  readonly change: (released: string) => string;
  /** Whether its receipt is made to fit, so that its hash holds and its signature alone does not. */
  readonly hasReceiptMade: boolean;
};

/** Of what was answered: the file that was asked for, if it was one. */
type GivenFile = { readonly name: string; url: string; receipt: string };
type Answered = { readonly data?: { readonly release?: { readonly file?: GivenFile | null } | null } | null };

/** What stands before the API, and gives other bytes than were released as it is told to. */
export type Front = {
  readonly url: string;
  /** Until it is told otherwise. */
  readonly tamper: (tampering: Tampering | null) => void;
  /** So many requests from now on are answered 503, and the API never hears of them. */
  readonly fail: (times: number) => void;
  readonly close: () => Promise<void>;
};

export async function openFront(api: () => string): Promise<Front> {
  let tampering: Tampering | null = null;
  let failures = 0;
  let changed = '';

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/changed') {
      response.end(changed);
      return;
    }
    const body = await text(request);
    if (failures > 0) {
      failures -= 1;
      response.writeHead(503, { 'content-type': 'application/json' }).end('{"errors":[{"message":"Not now."}]}');
      return;
    }
    const headers = { authorization: String(request.headers.authorization), 'content-type': 'application/json' };
    const answer = await fetch(api(), { method: 'POST', headers, body });
    const json = (await answer.json()) as Answered;
    const file = json.data?.release?.file;
    if (tampering !== null && file?.name === tampering.name) await give(file, tampering);
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
  }

  async function give(file: GivenFile, { change, hasReceiptMade }: Tampering): Promise<void> {
    changed = change(await (await fetch(file.url)).text());
    file.url = `${origin}/changed`;
    if (hasReceiptMade) file.receipt = fitted(file.receipt, changed);
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    url: `${origin}/graphql`,
    tamper(asked) {
      tampering = asked;
    },
    fail(times) {
      failures = times;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function fitted(receipt: string, body: string): string {
  const { signed, ...rest } = JSON.parse(receipt) as SignedReceipt;
  const says = JSON.parse(signed) as Receipt;
  const file = { ...says.file, sha256: createHash('sha256').update(body).digest('hex') };
  return JSON.stringify({ ...rest, signed: JSON.stringify({ ...says, file }) });
}
