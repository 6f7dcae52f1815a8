import { createHash } from 'node:crypto';
import { broken } from './file-broken.ts';

export type Announced = { readonly bytes: number; readonly sha256: string };

/** How files begin that are no text: gzip, zip and so the newer spreadsheets, the older ones, UTF-16. */
const NO_TEXT = ['1f8b', '504b0304', 'd0cf11e0', 'fffe', 'feff'];

/**
 * Passes the bytes of a file on, and fails as soon as they are no text in UTF-8, or at the end if they are not those
 * that were announced. Nothing is ever decompressed.
 *
 * @throws FileBroken
 */
export async function* checkedBytes(bytes: AsyncIterable<Buffer>, announced: Announced): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let length = 0;
  for await (const chunk of bytes) {
    if (length === 0 && NO_TEXT.some((begin) => chunk.toString('hex', 0, 4).startsWith(begin))) throw broken('FL9');
    length += chunk.length;
    hash.update(chunk);
    if (chunk.includes(0) || !isText(decoder, chunk)) throw broken('FL9');
    yield chunk;
  }
  if (!isText(decoder)) throw broken('FL9');
  if (length !== announced.bytes || hash.digest('hex') !== announced.sha256) throw broken('FL8');
}

/** Without a chunk: whether the last character is whole. */
function isText(decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): boolean {
  try {
    if (chunk === undefined) decoder.decode();
    else decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}
