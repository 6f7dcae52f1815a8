import type { Actor } from '../actor/actor.ts';
import type { Item } from '../table/item.ts';
import { type Key, keyIn, partitionIn, segment } from '../table/keys.ts';
import type { Outcome } from './outcome.ts';

/** Thirty days, in seconds: longer than any sender's retries, and than a fortnight's closure of an office. */
const KEPT_SECONDS = 30 * 24 * 60 * 60;

export type IdempotencyRecord = {
  readonly inputHash: string;
  /** The request that wrote it: tells a replay from our own write whose answer was lost on the way. */
  readonly request: string;
  readonly outcome: Outcome;
};

/** Keys belong to whoever chose them: two clients of one authority may use the same. */
export function idempotencyKeyOf(actor: Actor, idempotencyKey: string): Key {
  return keyIn(partitionIn(actor.scope, 'IDEM', actor.id, segment(idempotencyKey)), 'STATE');
}

export function idempotencyItem(key: Key, record: IdempotencyRecord, now: Date): Item {
  return { key, version: 1, body: record, expiresAt: epochSeconds(now) + KEPT_SECONDS };
}

/** The engine deletes expired items when it likes, so an expired record counts as none. */
export function readIdempotencyRecord(item: Item | undefined, now: Date): IdempotencyRecord | undefined {
  if (item === undefined || (item.expiresAt ?? Infinity) < epochSeconds(now)) return undefined;
  return item.body as IdempotencyRecord;
}

export function epochSeconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}
