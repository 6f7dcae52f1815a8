import { get as getHttp } from 'node:http';
import { get as getHttps } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { arrayBuffer } from 'node:stream/consumers';
import { FetchError } from 'aws-jwt-verify/error';

/** Milliseconds. */
const MOST_WAIT = 3_000;

/**
 * The issuer's public keys. The library's own fetcher speaks https alone, and the provider on one machine has no
 * certificate: what is fetched are public keys of an issuer that our own environment names. Not by `fetch`, which Node
 * would load for this one call while the first request waits; the SDK needs these two in any case.
 *
 * @throws FetchError when they cannot be had.
 */
export async function fetchKeys(uri: string): Promise<ArrayBuffer> {
  try {
    const answer = await getFrom(uri);
    if (answer.statusCode === 200) return await arrayBuffer(answer);
    answer.destroy();
    throw new Error(`The status is ${String(answer.statusCode)}.`);
  } catch (error) {
    throw new FetchError(uri, error instanceof Error ? error.message : 'The reason is not known.');
  }
}

function getFrom(uri: string): Promise<IncomingMessage> {
  const get = uri.startsWith('https:') ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    get(uri, { agent: false, signal: AbortSignal.timeout(MOST_WAIT) }, resolve).once('error', reject);
  });
}
