import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { PracticeDocument } from './practice-document.ts';
import { PracticeIndex, type SavedIndex } from './practice-index.ts';
import { SYNONYMS } from './synonyms.ts';

/** An index in few bytes, cut into parts that each fit an item of the table. */
export type Snapshot = {
  /** What made it: an index of other synonyms or another library is not read, but made anew. */
  readonly made: string;
  /** SHA-256 of the whole, in hex. */
  readonly hash: string;
  /** Base64. */
  readonly parts: readonly string[];
};

/** Bytes of one part before base64: an item of the table holds 400 kB. */
const PART_BYTES = 250_000;
/** Of 11: half the time of the highest for a tenth more bytes. */
const QUALITY = 5;
/** To be raised with a change of how a text is read or kept. */
const FORMAT = 1;

export const MADE_BY = createHash('sha256')
  .update(JSON.stringify([FORMAT, SYNONYMS]))
  .digest('hex');

type Kept = { readonly documents: readonly PracticeDocument[]; readonly index: SavedIndex };

/** The same loops give the same bytes, however they came to the index: it is made anew from them, in the order of their ids. */
export function snapshotOf(index: PracticeIndex): Snapshot {
  const documents = index.all();
  const kept: Kept = { documents, index: new PracticeIndex(documents).saved() };
  const bytes = brotliCompressSync(JSON.stringify(kept), { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += PART_BYTES) {
    parts.push(bytes.subarray(from, from + PART_BYTES).toString('base64'));
  }
  return { made: MADE_BY, hash: createHash('sha256').update(bytes).digest('hex'), parts };
}

/** Null for what another version made, or what is not whole: then the loops are read again. */
export function indexFrom({ made, hash, parts }: Snapshot): PracticeIndex | null {
  if (made !== MADE_BY) return null;
  const bytes = Buffer.concat(parts.map((part) => Buffer.from(part, 'base64')));
  if (createHash('sha256').update(bytes).digest('hex') !== hash) return null;
  const { documents, index } = JSON.parse(brotliDecompressSync(bytes).toString('utf8')) as Kept;
  return new PracticeIndex(documents, index);
}
