import type { Actor } from '../actor/actor.ts';
import type { Item } from '../table/item.ts';
import { type Key, keyIn, partitionIn } from '../table/keys.ts';
import type { Journal } from './command.ts';
import { keyedHash } from './hash.ts';
import type { Outcome } from './outcome.ts';

/** Thirty days, in seconds: longer than any sender's retries, and than a fortnight's closure of an office. */
const KEPT_SECONDS = 30 * 24 * 60 * 60;

export type IdempotencyRecord = {
  readonly inputHash: string;
  /** The request that wrote it: tells a replay from our own write whose answer was lost on the way. */
  readonly request: string;
  readonly outcome: Outcome;
};

/**
 * Where the outcome of a key is remembered, and where it may be remembered by containers that hash with another key, while
 * the hash key is changed. Keys belong to whoever chose them: two clients of one authority may use the same. A key may be
 * made of anything, a child's reference too, so it lies here only as a keyed hash.
 */
export function idempotencyKeysOf(
  { hashKey, otherHashKeys = [] }: Pick<Journal, 'hashKey' | 'otherHashKeys'>,
  { scope, id }: Actor,
  idempotencyKey: string,
): readonly [Key, ...Key[]] {
  const hashedWith = (key: string): Key => {
    const hash = keyedHash(key, ['idempotency key', scope.owner, id, idempotencyKey]);
    return keyIn(partitionIn(scope, 'IDEM', id, hash), 'STATE');
  };
  const others = new Set(otherHashKeys.filter((key) => key !== hashKey));
  return [hashedWith(hashKey), ...[...others].map(hashedWith)];
}

export function idempotencyItem(key: Key, record: IdempotencyRecord, now: Date): Item {
  return { key, version: 1, body: record, expiresAt: epochSeconds(now) + KEPT_SECONDS };
}

/** The engine deletes expired items when it likes, so an expired record counts as none. */
function readIdempotencyRecord(item: Item | undefined, now: Date): IdempotencyRecord | undefined {
  if (item === undefined || (item.expiresAt ?? Infinity) < epochSeconds(now)) return undefined;
  return item.body as IdempotencyRecord;
}

/** The first of these that counts, of whichever hash key. */
export function recordAmong(items: readonly (Item | undefined)[], now: Date): IdempotencyRecord | undefined {
  return items.map((item) => readIdempotencyRecord(item, now)).find((record) => record !== undefined);
}

export function epochSeconds(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}
