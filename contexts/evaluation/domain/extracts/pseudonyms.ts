import { createHmac } from 'node:crypto';
import { type ChildRecord, nameOf } from './child-record.ts';

/** Made of a project's own secret, which is in no file: those of another extract say nothing of these. */
export type ExtractSecret = Buffer;

const PSEUDONYM_BYTES = 16;
const MARK_BYTES = 8;

/** What a child is called in one extract: an HMAC, so that whoever has a list of references can name nobody. */
export function pseudonymOf(secret: ExtractSecret, child: Pick<ChildRecord, 'authority' | 'person'>): string {
  return keyed(secret, 'child', nameOf(child)).subarray(0, PSEUDONYM_BYTES).toString('hex');
}

/** A mark of a row that only this extract can have made: a row that turns up elsewhere tells where it comes from. */
export function markOf(secret: ExtractSecret, cells: readonly string[]): string {
  return keyed(secret, 'row', cells.join('\n')).subarray(0, MARK_BYTES).toString('hex');
}

function keyed(secret: ExtractSecret, what: string, content: string): Buffer {
  return createHmac('sha256', secret).update(`${what}\n${content}`).digest();
}

export const PSEUDONYM = /^[0-9a-f]{32}$/;
export const MARK = /^[0-9a-f]{16}$/;
