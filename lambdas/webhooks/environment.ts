import * as z from 'zod/mini';
import { fetchSecret } from '../../platform/secrets/fetch-secret.ts';

const LEAST_HASH_KEY_CHARACTERS = 32;
const NOT_EMPTY = z.string().check(z.minLength(1));
const HASH_KEY = z.string().check(z.minLength(LEAST_HASH_KEY_CHARACTERS));

const schema = z.union([
  z.object({
    TABLE_NAME: NOT_EMPTY,
    HASH_KEY,
    /** The KMS key that the secrets of webhooks are sealed with. */
    WEBHOOK_KEY_ARN: NOT_EMPTY,
  }),
  z.object({
    TABLE_NAME: NOT_EMPTY,
    HASH_KEY,
    /** Off AWS, where there is no KMS. */
    DYNAMODB_ENDPOINT: z.url(),
    /** Whether a webhook may be received by a program on this machine. */
    WEBHOOK_LOOPBACK: z.optional(z.literal('allowed')),
  }),
]);

export type WebhooksEnvironment = z.infer<typeof schema>;

type Variables = Readonly<Record<string, string | undefined>>;

/** Read once, as the function starts. On AWS the hash key is in Secrets Manager, under `HASH_KEY_SECRET_ID`. */
export async function readEnvironment(variables: Variables = process.env): Promise<WebhooksEnvironment> {
  const secretId = variables['HASH_KEY_SECRET_ID'];
  if (secretId === undefined) return parseEnvironment(variables);
  return parseEnvironment({ ...variables, HASH_KEY: (await fetchSecret(secretId)).current });
}

/** @throws Error that names what must be given, and quotes no value: one of them is a key. */
export function parseEnvironment(variables: Variables): WebhooksEnvironment {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  throw new Error('Missing or wrong: TABLE_NAME, HASH_KEY, or WEBHOOK_KEY_ARN (off AWS DYNAMODB_ENDPOINT).');
}
