import * as z from 'zod/mini';

const NOT_EMPTY = z.string().check(z.minLength(1));

const common = {
  TABLE_NAME: NOT_EMPTY,
  DYNAMODB_ENDPOINT: z.optional(z.url()),
  /** Where the files of releases go. */
  RELEASES_BUCKET: NOT_EMPTY,
  FILES_ENDPOINT: z.optional(z.url()),
  /** Of this program, as it was deployed: manifests and receipts tell it. */
  CODE_VERSION: NOT_EMPTY,
};

const schema = z.union([
  z.object({
    ...common,
    /** The ARN of the KMS key that signs receipts. */
    RECEIPT_KEY_ARN: NOT_EMPTY,
  }),
  z.object({
    ...common,
    /** Off AWS: a private key on P-256, in PEM. */
    RECEIPT_PRIVATE_KEY: z.string().check(z.startsWith('-----BEGIN PRIVATE KEY-----')),
  }),
]);

export type SnapshotsEnvironment = z.infer<typeof schema>;

/**
 * Read once, as the function starts.
 *
 * @throws Error that names what must be given, and quotes no value: one of them is a private key.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): SnapshotsEnvironment {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  throw new Error(
    'Missing or wrong: TABLE_NAME, DYNAMODB_ENDPOINT, RELEASES_BUCKET, FILES_ENDPOINT, CODE_VERSION, or RECEIPT_KEY_ARN (off AWS RECEIPT_PRIVATE_KEY).',
  );
}
