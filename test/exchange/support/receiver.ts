import { createPublicKey, verify } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { jest } from '@jest/globals';
import { Webhook as StandardWebhook } from 'standardwebhooks';

/** What a receiver does with a request: answers with a status, does not answer, or breaks off. */
export type Behaviour = number | 'HANG' | 'BREAK_OFF';

export type Received = { readonly headers: IncomingHttpHeaders; readonly body: string; readonly answered: boolean };

export type Receiver = {
  readonly url: string;
  /** Everything that came, in its order. */
  readonly received: readonly Received[];
  /** From now on. */
  readonly behave: (behaviour: Behaviour, headers?: Readonly<Record<string, string>>) => void;
  /** Resolves once as many requests have come. */
  readonly came: (requests: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The ids of the messages that were taken, in their order. */
export function takenIds({ received }: Receiver): readonly string[] {
  return received.filter(({ answered }) => answered).map(({ headers }) => String(headers['webhook-id']));
}

/** A real HTTP server on this machine. */
export async function startReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  const hanging = new Set<ServerResponse>();
  const waiting: { readonly requests: number; readonly resolve: () => void }[] = [];
  let now: { behaviour: Behaviour; headers: Readonly<Record<string, string>> } = { behaviour: 204, headers: {} };
  const server = createServer((request, response) => {
    const { behaviour, headers } = now;
    void text(request).then((body) => {
      const answered = typeof behaviour === 'number' && behaviour >= 200 && behaviour < 300;
      received.push({ headers: request.headers, body, answered });
      if (behaviour === 'HANG') hanging.add(response);
      else if (behaviour === 'BREAK_OFF') response.destroy();
      else response.writeHead(behaviour, headers).end();
      for (const { requests, resolve } of waiting) if (received.length >= requests) resolve();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/hook`,
    received,
    behave: (behaviour, headers = {}) => (now = { behaviour, headers }),
    came: (requests) =>
      new Promise((resolve) => {
        if (received.length >= requests) resolve();
        else waiting.push({ requests, resolve });
      }),
    async close() {
      for (const response of hanging) response.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** As a receiver does with the library of Standard Webhooks, at the moment at which it came. Throws unless it is signed. */
export function verifyHmac(secret: string, { headers, body }: Received): unknown {
  const at = Number(headers['webhook-timestamp']) * 1000;
  const clock = jest.spyOn(Date, 'now').mockReturnValue(at);
  try {
    return new StandardWebhook(secret).verify(body, headers as Record<string, string>);
  } finally {
    clock.mockRestore();
  }
}

const SPKI_OF_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

/** As a receiver does that has the public key alone. */
export function isSignedWithKey(publicKey: string, { headers, body }: Received): boolean {
  const raw = Buffer.from(publicKey.replace('whpk_', ''), 'base64');
  const key = createPublicKey({ key: Buffer.concat([SPKI_OF_ED25519, raw]), format: 'der', type: 'spki' });
  const content = Buffer.from(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`);
  return String(headers['webhook-signature'])
    .split(' ')
    .filter((signature) => signature.startsWith('v1a,'))
    .some((signature) => verify(null, content, key, Buffer.from(signature.slice('v1a,'.length), 'base64')));
}
