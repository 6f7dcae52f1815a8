import { keyedHash } from './hash.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 80 bits: among a million records, two have the same once in two million networks. */
const CHARACTERS = 16;
const GROUP = 4;

export const RECORD_HANDLE = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/;

/**
 * What a record is called between its authority and the programme: `XXXX-XXXX-XXXX-XXXX`, to be read out on the telephone. It
 * is keyed, so whoever has the handle alone can neither tell the record's id nor try ids until one fits. With another key it is
 * another.
 */
export function recordHandle(hashKey: string, id: string): string {
  const bytes = Buffer.from(keyedHash(hashKey, { handleOf: id }), 'base64url');
  const characters = [...bytes.subarray(0, CHARACTERS)].map((byte) => ALPHABET[byte % ALPHABET.length] ?? '');
  const groups = Array.from({ length: CHARACTERS / GROUP }, (_, nth) =>
    characters.slice(nth * GROUP, (nth + 1) * GROUP),
  );
  return groups.map((group) => group.join('')).join('-');
}
