import type { Journal } from './command.ts';

/** As Secrets Manager has them: see platform/secrets/fetch-secret.ts. */
type Versions = {
  readonly HASH_KEY: string;
  readonly HASH_KEY_PREVIOUS?: string | undefined;
  readonly HASH_KEY_NEXT?: string | undefined;
};

/**
 * The keys of the journal, each once: while a key is being changed its version is for a time the current one and still
 * the one to come, and DynamoDB refuses a transaction that asks twice for the same item.
 */
export function hashKeysIn({
  HASH_KEY,
  HASH_KEY_PREVIOUS,
  HASH_KEY_NEXT,
}: Versions): Required<Pick<Journal, 'hashKey' | 'otherHashKeys'>> {
  const others = new Set([HASH_KEY_PREVIOUS, HASH_KEY_NEXT].filter((key) => key !== undefined));
  others.delete(HASH_KEY);
  return { hashKey: HASH_KEY, otherHashKeys: [...others] };
}
