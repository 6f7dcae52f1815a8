import { createHash, createHmac } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';

/** Keyed, since a plain hash of a few known fields can be reversed by trying them all. Base64url, 43 characters. */
export function keyedHash(hashKey: string, value: unknown): string {
  return createHmac('sha256', hashKey).update(canonicalJson(value)).digest('base64url');
}

/** Links an entry to the one before it. Hexadecimal, 64 characters. */
export function chainHash(previous: string, entry: unknown): string {
  return createHash('sha256').update(previous).update('\n').update(canonicalJson(entry)).digest('hex');
}
