import { networkScope } from '../actor/scope.ts';
import { classifyFailure } from '../table/failure.ts';
import { keyIn, partitionIn } from '../table/keys.ts';
import type { Table } from '../table/table.ts';
import type { PublicKey } from './public-key.ts';

/** The public half of a key that has signed something, and since when. Kept for good: what it signed stays signed. */
export type KnownKey = PublicKey & {
  /** ISO 8601 instant, UTC. */
  readonly since: string;
};

export type KeyRing = {
  /** Every key that has ever signed, oldest first. */
  readonly knownKeys: (table: Table) => Promise<readonly KnownKey[]>;
  /** Puts a key down the first time that it signs, and never over what is there. Gives all keys that are known then. */
  readonly makeKnown: (table: Table, key: PublicKey, now: Date) => Promise<readonly KnownKey[]>;
};

/** A network that changes its key every month needs eight years for as many. */
const MOST_KEYS = 100;

/**
 * The public keys of one purpose, in a partition of their own: what a key of one purpose has signed proves nothing for another,
 * and IAM knows partitions only.
 */
export function keyRing(purpose: 'SIGNING-KEYS' | 'RECEIPT-KEYS'): KeyRing {
  const partition = partitionIn(networkScope, purpose);

  async function knownKeys(table: Table): Promise<readonly KnownKey[]> {
    const items = await table.query({ partition, from: 'KEY#', until: 'KEY#~', limit: MOST_KEYS });
    const keys = items.map(({ body }) => body as KnownKey);
    return keys.toSorted((one, other) => one.since.localeCompare(other.since));
  }

  async function makeKnown(table: Table, key: PublicKey, now: Date): Promise<readonly KnownKey[]> {
    const known = await knownKeys(table);
    if (known.some(({ keyId }) => keyId === key.keyId)) return known;
    const fresh: KnownKey = { ...key, since: now.toISOString() };
    const item = { key: keyIn(partition, `KEY#${key.keyId}`), version: 1, body: fresh };
    try {
      await table.write([{ kind: 'CREATE', item }]);
    } catch (error) {
      if (classifyFailure(error).kind !== 'CONDITION') throw error;
    }
    return [...known, fresh];
  }

  return { knownKeys, makeKnown };
}
