// Zod's usual form takes as long to load as everything else of a small function.
import * as z from 'zod/mini';
import { HASH_KEYS, type Variables, withHashKeys } from '../../platform/secrets/hash-key-environment.ts';

const NOT_EMPTY = z.string().check(z.minLength(1));

const common = {
  STAGE: z.enum(['local', 'test', 'preproduction', 'production']),
  TABLE_NAME: NOT_EMPTY,
  DYNAMODB_ENDPOINT: z.optional(z.url()),
  /** Without them no file can be sent. */
  FILES_BUCKET: z.optional(NOT_EMPTY),
  FILES_ENDPOINT: z.optional(z.url()),
  IMPORT_QUEUE_URL: z.optional(z.url()),
  /** Where goes what could not be handled: watched over where there is such a queue. */
  IMPORT_DEAD_LETTERS_URL: z.optional(z.url()),
  SEQUENCER_DEAD_LETTERS_URL: z.optional(z.url()),
  FOLLOWERS_DEAD_LETTERS_URL: z.optional(z.url()),
  CODE_VERSION: z.optional(NOT_EMPTY),
  ATTACHMENTS_BUCKET: z.optional(NOT_EMPTY),
  EXTRACTS_BUCKET: z.optional(NOT_EMPTY),
  RELEASES_BUCKET: z.optional(NOT_EMPTY),
  TOKEN_ISSUER: z.url(),
  TOKEN_JWKS_URI: z.url(),
  ...HASH_KEYS,
  /** Points: see platform/graphql/limits/cost.ts. */
  ALLOWANCE_PER_MINUTE: z.optional(z.coerce.number().check(z.int(), z.positive())),
  /** Points that all callers of one authority may spend together. */
  AUTHORITY_ALLOWANCE_PER_MINUTE: z.optional(z.coerce.number().check(z.int(), z.positive())),
};

const schema = z.discriminatedUnion('IDENTITY_PROVIDER', [
  z.object({
    ...common,
    IDENTITY_PROVIDER: z.literal('cognito'),
    USER_POOL_ID: NOT_EMPTY,
    /** The roles that a request takes: see docs/credentials.md. */
    TENANT_ROLE_ARN: NOT_EMPTY,
    LOOK_ROLE_ARN: NOT_EMPTY,
    NETWORK_ROLE_ARN: NOT_EMPTY,
    /** The KMS key that seals the secrets of webhooks. */
    WEBHOOK_KEY_ARN: NOT_EMPTY,
  }),
  z.object({
    ...common,
    IDENTITY_PROVIDER: z.literal('local'),
    LOCAL_IDENTITY_ADMIN_URL: z.url(),
    LOCAL_IDENTITY_ADMIN_KEY: NOT_EMPTY,
    /** Whether a webhook may be received by a program on this machine. */
    WEBHOOK_LOOPBACK: z.optional(z.literal('allowed')),
  }),
]);

/** All that the function is told from outside: see docs/architecture.md. */
export type ApiEnvironment = z.infer<typeof schema>;

/** Read once, as the function starts. */
export async function readEnvironment(variables: Variables = process.env): Promise<ApiEnvironment> {
  return parseEnvironment(await withHashKeys(variables));
}

/** @throws Error naming each variable that is missing or wrong, never its value. */
export function parseEnvironment(variables: Variables): ApiEnvironment {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map(({ path }) => path.join('.'));
  throw new Error(`These environment variables are missing or wrong: ${[...new Set(names)].join(', ')}.`);
}
