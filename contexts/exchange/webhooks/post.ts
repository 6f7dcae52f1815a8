import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps, type RequestOptions } from 'node:https';
import { AddressNotAllowed, allowedLookup } from './allowed-lookup.ts';
import type { AttemptOutcome } from './delivery.ts';
import { hostOf, type Targets, whyNoTarget } from './target.ts';

export type Posting = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

export type Posted = { readonly outcome: AttemptOutcome; readonly statusCode: number | null };

/** Sends a message once, and never throws. */
export type Post = (posting: Posting) => Promise<Posted>;

/** Milliseconds, from the name to the last byte of the answer that is waited for. */
const MOST_WAITING = 10_000;
/** Bytes of an answer that are read, so that its connection ends well; none of them is kept. */
const MOST_READ = 16_384;

/**
 * POSTs to a receiver. No redirect is followed, and of the answer only its status is taken: 2xx is a delivery, and
 * everything else none.
 *
 * @param lookup what resolves names: see {@link allowedLookup}
 */
export function httpPost(
  targets: Targets,
  {
    lookup = allowedLookup(targets),
    waiting = MOST_WAITING,
  }: { lookup?: RequestOptions['lookup']; waiting?: number } = {},
): Post {
  return async (posting) => {
    // What was registered when another setting held is looked at again: an address is not asked for as a name is.
    if (whyNoTarget(posting.url, targets) !== null) return failed('ADDRESS_NOT_ALLOWED');
    const signal = AbortSignal.timeout(waiting);
    try {
      const statusCode = await send(posting, { lookup, signal });
      return { outcome: statusCode >= 200 && statusCode < 300 ? 'DELIVERED' : 'REFUSED', statusCode };
    } catch (error) {
      if (error instanceof AddressNotAllowed) return failed('ADDRESS_NOT_ALLOWED');
      return failed(signal.aborted ? 'NO_ANSWER' : 'NO_CONNECTION');
    }
  };
}

type Sending = Pick<RequestOptions, 'lookup' | 'signal'>;

function send({ url, headers, body }: Posting, { lookup, signal }: Sending): Promise<number> {
  const target = new URL(url);
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const request = (target.protocol === 'https:' ? overHttps : overHttp)(target, {
    method: 'POST',
    // A connection of its own each time: one that is kept would go on to an address that was looked at long ago.
    agent: false,
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'families-first-network-webhooks',
      ...headers,
    },
    host: hostOf(target),
    lookup,
    signal,
  });
  request.on('response', (response) => {
    drain(response).then(() => {
      resolve(response.statusCode ?? 0);
    }, reject);
  });
  request.on('error', reject);
  request.end(body);
  return promise;
}

/** Reads an answer to its end, or as far as it is read at all. */
async function drain(response: IncomingMessage): Promise<void> {
  let bytes = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_READ) break;
  }
}

function failed(outcome: AttemptOutcome): Posted {
  return { outcome, statusCode: null };
}
