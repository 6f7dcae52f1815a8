// Zod's usual form takes as long to load as everything else of a small function.
import * as z from 'zod/mini';
import { fetchSecret } from './fetch-secret.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

const LEAST_CHARACTERS = 32;
const KEY = z.string().check(z.minLength(LEAST_CHARACTERS));

/** The variables of every function that hashes with the network's key. */
export const HASH_KEYS = {
  HASH_KEY: KEY,
  /** While the key is changed, and for thirty days after: what others hash with, or have hashed with. */
  HASH_KEY_PREVIOUS: z.optional(KEY),
  HASH_KEY_NEXT: z.optional(KEY),
};

/** The variables with the hash keys among them. On AWS they are in Secrets Manager, under `HASH_KEY_SECRET_ID`. */
export async function withHashKeys(variables: Variables): Promise<Variables> {
  const secretId = variables['HASH_KEY_SECRET_ID'];
  if (secretId === undefined) return variables;
  const { current, previous, next } = await fetchSecret(secretId);
  return { ...variables, HASH_KEY: current, HASH_KEY_PREVIOUS: previous, HASH_KEY_NEXT: next };
}
