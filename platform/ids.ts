import { webcrypto } from 'node:crypto';
import { ulid } from 'ulid';
import type { Clock } from './clock.ts';
import { seededRandom } from './seeded-random.ts';

/** Gives ids that nobody has had before. */
export type Ids = { next(): string };

// ULID: 48 bits of milliseconds, so the first character is at most 7; 26 characters of Crockford's base 32, upper case.
const ULID_SHAPE = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** Only as we write them: upper case, no I, L, O or U. */
export function isUlid(text: string): boolean {
  return ULID_SHAPE.test(text);
}

/**
 * A ULID of that instant. `random` gives floats from 0 up to but not 1, and is asked sixteen times. Two of the same
 * millisecond come in no order.
 */
export function newUlid(now: Date, random: () => number): string {
  return ulid(now.getTime(), random);
}

export function systemIds(clock: Clock): Ids {
  const random = cryptoRandom();
  return { next: () => newUlid(clock.now(), random) };
}

/** The same seed and clock give the same ids in the same order. */
export function seededIds(seed: number | string, clock: Clock): Ids {
  const { float } = seededRandom(seed);
  return { next: () => newUlid(clock.now(), float) };
}

/** Multiples of 1/256, which is all that a character of base 32 needs; bytes are asked for 256 at a time for speed. */
function cryptoRandom(): () => number {
  const bytes = new Uint8Array(256);
  let used = bytes.length;
  return () => {
    if (used === bytes.length) {
      webcrypto.getRandomValues(bytes);
      used = 0;
    }
    const byte = bytes[used] ?? 0;
    used += 1;
    return byte / 256;
  };
}
