import { FetchError } from 'aws-jwt-verify/error';

/** Milliseconds. */
const MOST_WAIT = 3_000;

/**
 * The issuer's public keys. The library's own fetcher speaks https alone, and the provider on one machine has no
 * certificate: what is fetched are public keys of an issuer that our own environment names.
 *
 * @throws FetchError when they cannot be had.
 */
export async function fetchKeys(uri: string): Promise<ArrayBuffer> {
  try {
    const answer = await fetch(uri, { signal: AbortSignal.timeout(MOST_WAIT) });
    if (!answer.ok) throw new Error(`The status is ${answer.status}.`);
    return await answer.arrayBuffer();
  } catch (error) {
    throw new FetchError(uri, error instanceof Error ? error.message : 'The reason is not known.');
  }
}
