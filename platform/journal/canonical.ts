import { createHash, createHmac } from 'node:crypto';

/** JSON with sorted keys and without undefined: the same value always gives the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isPlainObject(part) ? sorted(part) : part));
}

/** Keyed, since a plain hash of a few known fields can be reversed by trying them all. Base64url, 43 characters. */
export function keyedHash(hashKey: string, value: unknown): string {
  return createHmac('sha256', hashKey).update(canonicalJson(value)).digest('base64url');
}

/** Links an entry to the one before it. Hexadecimal, 64 characters. */
export function chainHash(previous: string, entry: unknown): string {
  return createHash('sha256').update(previous).update('\n').update(canonicalJson(entry)).digest('hex');
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}
