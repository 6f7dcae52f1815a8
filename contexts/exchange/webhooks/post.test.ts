import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { lookup } from 'node:dns';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allowedLookup } from './allowed-lookup.ts';
import { httpPost, type Posted } from './post.ts';
import type { Targets } from './target.ts';

let server: Server;
let requests: number;
let answer: RequestListener;

beforeEach(async () => {
  requests = 0;
  answer = (_, response) => void response.writeHead(204).end();
  server = createServer((request, response) => {
    requests += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const port = (): string => String((server.address() as AddressInfo).port);
/** Milliseconds. For what hangs: a busy machine may take its own time. */
const LONG = 20_000;
const SHORT = 300;
const send = (url = `http://127.0.0.1:${port()}/`, waiting = LONG): Promise<Posted> =>
  httpPost('LOOPBACK_TOO', { waiting })({ url, headers: {}, body: '{}' });

describe('a message', () => {
  it('has arrived when its receiver answers with 200 to 299', async () => {
    expect(await send()).toEqual({ outcome: 'DELIVERED', statusCode: 204 });
  });

  it('goes no further than it was sent: a redirect is a refusal', async () => {
    answer = (_, response) => void response.writeHead(307, { location: `http://127.0.0.1:${port()}/further` }).end();
    expect(await send()).toEqual({ outcome: 'REFUSED', statusCode: 307 });
    expect(requests).toBe(1);
  });

  it('is given up for now when there is no answer in time, not even half of one', async () => {
    answer = () => undefined;
    expect(await send(undefined, SHORT)).toEqual({ outcome: 'NO_ANSWER', statusCode: null });
    answer = (_, response) => void response.writeHead(200).write('a');
    expect(await send(undefined, SHORT)).toEqual({ outcome: 'NO_ANSWER', statusCode: null });
  });

  it('does not wait for an answer that never ends', async () => {
    answer = (_, response) => {
      const chunk = 'a'.repeat(10_000);
      const more = (): void => {
        if (response.destroyed) return;
        response.write(chunk);
        setImmediate(more);
      };
      more();
    };
    expect(await send()).toEqual({ outcome: 'DELIVERED', statusCode: 200 });
  });

  it('finds no connection where nobody listens', async () => {
    expect(await send('http://127.0.0.1:1/')).toEqual({ outcome: 'NO_CONNECTION', statusCode: null });
  });

  it('is never sent to an address that is not allowed, whatever was registered', async () => {
    const post = httpPost('PUBLIC');
    expect(await post({ url: `http://127.0.0.1:${port()}/`, headers: {}, body: '{}' })).toMatchObject({
      outcome: 'ADDRESS_NOT_ALLOWED',
    });
    expect(requests).toBe(0);
  });
});

type Found = readonly { readonly address: string; readonly family: number }[];

/** A name server that answers each question with the next of its answers. */
function nameServer(...answers: readonly Found[]): { readonly resolve: typeof lookup; asked: number } {
  const server = {
    asked: 0,
    resolve: ((_: string, __: unknown, callback: (error: null, found: Found) => void) => {
      callback(null, answers[Math.min(server.asked, answers.length - 1)] ?? []);
      server.asked += 1;
    }) as unknown as typeof lookup,
  };
  return server;
}

const OPEN = { address: '8.8.8.8', family: 4 };
const LOCAL = { address: '127.0.0.1', family: 4 };
const METADATA = { address: '::ffff:169.254.169.254', family: 6 };

const looked = (targets: Targets, names: ReturnType<typeof nameServer>, all: boolean): Promise<unknown> =>
  new Promise((resolve) => {
    allowedLookup(targets, names.resolve)('receiver.example.org', { all }, (error, ...found) => {
      resolve(error === null ? found : error.name);
    });
  });

describe('a name', () => {
  it('gives the address that was looked at, and no other', async () => {
    expect(await looked('PUBLIC', nameServer([OPEN]), true)).toEqual([[OPEN]]);
    expect(await looked('PUBLIC', nameServer([OPEN]), false)).toEqual([OPEN.address, 4]);
  });

  it.each([[[LOCAL]], [[METADATA]], [[OPEN, LOCAL]], [[]]])('that leads to %j is refused', async (found) => {
    expect(await looked('PUBLIC', nameServer(found), true)).toBe('AddressNotAllowed');
  });

  it('that answers otherwise the second time is connected to where it was looked at', async () => {
    // Of this machine first, which is allowed here; then of another, which must not be asked for at all.
    const names = nameServer([LOCAL], [OPEN]);
    const post = httpPost('LOOPBACK_TOO', { lookup: allowedLookup('LOOPBACK_TOO', names.resolve), waiting: LONG });
    const url = `https://receiver.example.org:${port()}/`;
    // The server speaks no TLS: what matters is that the connection was made to it.
    const came = new Promise((resolve) => server.once('connection', resolve));
    expect(await post({ url, headers: {}, body: '{}' })).toEqual({ outcome: 'NO_CONNECTION', statusCode: null });
    await came;
    expect(names.asked).toBe(1);
  });

  it('that leads inside is told as such', async () => {
    const post = httpPost('PUBLIC', { lookup: allowedLookup('PUBLIC', nameServer([METADATA]).resolve) });
    expect(await post({ url: 'https://receiver.example.org/', headers: {}, body: '{}' })).toMatchObject({
      outcome: 'ADDRESS_NOT_ALLOWED',
    });
  });
});
