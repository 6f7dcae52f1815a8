import type { IncomingMessage } from 'node:http';

/**
 * The whole body of a request.
 *
 * @returns null as soon as it is known to be longer than `limitBytes`: the rest is thrown away unread.
 * @throws when the caller goes away before the end.
 */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return discard(request);

  const { promise, resolve, reject } = Promise.withResolvers<Buffer | null>();
  const chunks: Buffer[] = [];
  let length = 0;
  request.on('data', (chunk: Buffer) => {
    length += chunk.byteLength;
    if (length > limitBytes) resolve(null);
    else chunks.push(chunk);
  });
  request.on('end', () => {
    resolve(Buffer.concat(chunks));
  });
  request.on('error', reject);
  request.on('close', () => {
    reject(new Error('The caller went away before the end of its request.'));
  });
  return promise;
}

/** Reading on, to nowhere, lets the caller finish sending and see the answer instead of a broken connection. */
function discard(request: IncomingMessage): null {
  request.on('error', () => undefined);
  request.resume();
  return null;
}
