import * as z from 'zod/mini';
import { isAuthorityId, parseOwnerId } from '../../platform/actor/scope.ts';
import { isInstant, isRecordId } from '../../platform/loggable.ts';
import { ERASURE_REASONS } from '../../platform/retention/erasure-reasons.ts';
import type { ErasureReason } from '../../platform/retention/tombstone.ts';
import { eraseInCopy } from './erase-in-copy.ts';
import type { Erasure, Erasures } from './erasures.ts';

const line = z.object({
  code: z.literal('RECORD_ERASED'),
  owner: z.string(),
  record: z.string().check(z.refine(isRecordId)),
  at: z.string().check(z.refine(isInstant)),
  reason: z.enum(ERASURE_REASONS),
});

type Written = Erasure & { readonly reason: ErasureReason };

/**
 * Erasures as the exported log tells of them, one JSON object a line: for when the live table is lost. The same line may
 * be there twice.
 *
 * @throws Error that names a line that is none of an erasure: a copy must not pass for erased where one was overlooked.
 */
export function writtenErasures(text: string, hashKey: string): Erasures {
  const written = text.split('\n').flatMap((each, index) => (each.trim() === '' ? [] : [readLine(each, index + 1)]));
  const byRecord = new Map(written.map((erasure) => [erasure.record, erasure]));
  return {
    since: (instant) => [...byRecord.values()].filter(({ at }) => at >= instant.toISOString()),
    async erase(copy, { owner, record, at }) {
      const reason = byRecord.get(record)?.reason;
      if (reason === undefined) throw new Error('No line tells of this erasure.');
      return eraseInCopy(copy, { owner, hashKey, record, at, reason });
    },
  };
}

function readLine(text: string, number: number): Written {
  const parsed = line.safeParse(asJson(text));
  const owner = parsed.success ? parseOwnerId(parsed.data.owner) : null;
  if (!parsed.success || owner === null || !isAuthorityId(owner))
    throw new Error(`Line ${number} is no RECORD_ERASED.`);
  const { record, at, reason } = parsed.data;
  return { owner, record, at, reason };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
