import * as z from 'zod/mini';
import { HASH_KEYS, type Variables, withHashKeys } from '../../platform/secrets/hash-key-environment.ts';

const NOT_EMPTY = z.string().check(z.minLength(1));

const schema = z.union([
  z.object({
    TABLE_NAME: NOT_EMPTY,
    ...HASH_KEYS,
    /** The KMS key that the secrets of webhooks are sealed with. */
    WEBHOOK_KEY_ARN: NOT_EMPTY,
  }),
  z.object({
    TABLE_NAME: NOT_EMPTY,
    ...HASH_KEYS,
    /** Off AWS, where there is no KMS. */
    DYNAMODB_ENDPOINT: z.url(),
    /** Whether a webhook may be received by a program on this machine. */
    WEBHOOK_LOOPBACK: z.optional(z.literal('allowed')),
  }),
]);

export type WebhooksEnvironment = z.infer<typeof schema>;

/** Read once, as the function starts. */
export async function readEnvironment(variables: Variables = process.env): Promise<WebhooksEnvironment> {
  return parseEnvironment(await withHashKeys(variables));
}

/** @throws Error that names what must be given, and quotes no value: one of them is a key. */
export function parseEnvironment(variables: Variables): WebhooksEnvironment {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  throw new Error('Missing or wrong: TABLE_NAME, HASH_KEY, or WEBHOOK_KEY_ARN (off AWS DYNAMODB_ENDPOINT).');
}
