import * as z from 'zod/mini';

const common = { TABLE_NAME: z.string().check(z.minLength(1)), DYNAMODB_ENDPOINT: z.optional(z.url()) };

const schema = z.union([
  z.object({
    ...common,
    /** The ARN of the KMS key that signs. */
    SIGNING_KEY_ARN: z.string().check(z.minLength(1)),
  }),
  z.object({
    ...common,
    /** Off AWS: a private key on P-256, in PEM. */
    SIGNING_PRIVATE_KEY: z.string().check(z.startsWith('-----BEGIN PRIVATE KEY-----')),
  }),
]);

export type CheckpointsEnvironment = z.infer<typeof schema>;

/**
 * Read once, as the function starts.
 *
 * @throws Error that names what must be given, and quotes no value: one of them is a private key.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): CheckpointsEnvironment {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  throw new Error('Missing or wrong: TABLE_NAME, DYNAMODB_ENDPOINT, or SIGNING_KEY_ARN (off AWS SIGNING_PRIVATE_KEY).');
}
