import { createHmac } from 'node:crypto';
import { nameOf } from '../domain/extracts/child-record.ts';
import type { Naming } from '../domain/extracts/naming.ts';

const PSEUDONYM_BYTES = 16;
const MARK_BYTES = 8;

/** HMACs by a secret of one extract: whoever has a list of references can name nobody, and no other extract says anything of these. */
export function namingBy(secret: Buffer): Naming {
  const keyed = (what: string, content: string): Buffer =>
    createHmac('sha256', secret).update(`${what}\n${content}`).digest();
  return {
    pseudonymOf: (child) => keyed('child', nameOf(child)).subarray(0, PSEUDONYM_BYTES).toString('hex'),
    markOf: (cells) => keyed('row', cells.join('\n')).subarray(0, MARK_BYTES).toString('hex'),
  };
}
