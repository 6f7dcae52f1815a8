import { createHash } from 'node:crypto';

/** Twice the rows that a file may have, as a power of two: so that a free place is near. */
const PLACES = 2 ** 19;

export type KnownKeys = {
  /** The row at which this key was first added, or null if it is new. */
  readonly add: (key: string, row: number) => number | null;
};

/**
 * The keys of a file in eight megabytes, however long they are: of each 64 bits of its hash, and its row. That two of
 * 200,000 keys share those is as likely as one in a thousand million.
 */
export function knownKeys(): KnownKeys {
  const hashes = new BigUint64Array(PLACES);
  const rows = new Uint32Array(PLACES);
  return {
    add(key, row) {
      const hash = createHash('sha256').update(key).digest().readBigUInt64LE();
      let place = Number(hash % BigInt(PLACES));
      while (rows[place] !== 0) {
        if (hashes[place] === hash) return rows[place] ?? null;
        place = (place + 1) % PLACES;
      }
      hashes[place] = hash;
      rows[place] = row;
      return null;
    },
  };
}
