import { createHash } from 'node:crypto';

/** A name as developers write them. Four digits in a row may be a reference of a child, so they make it no plain name. */
const PLAIN = /^(?!.*\d{4})[A-Za-z]\w{0,49}$/;
const HASH_CHARACTERS = 16;

/** What may be logged and audited of an operation: its name, or the hash of its document. */
export function operationName(name: string | null | undefined, source: string): string {
  if (name !== null && name !== undefined && PLAIN.test(name)) return name;
  return `document:${createHash('sha256').update(source).digest('hex').slice(0, HASH_CHARACTERS)}`;
}
