import * as z from 'zod/mini';

const NOT_EMPTY = z.string().check(z.minLength(1));

const common = {
  TABLE_NAME: NOT_EMPTY,
  DYNAMODB_ENDPOINT: z.optional(z.url()),
  /** Where the files of extracts go. */
  EXTRACTS_BUCKET: NOT_EMPTY,
  FILES_ENDPOINT: z.optional(z.url()),
};

const schema = z.union([
  z.object({
    ...common,
    /** The ARN of the KMS key that pseudonyms are made with. */
    EXTRACT_KEY_ARN: NOT_EMPTY,
  }),
  z.object({
    ...common,
    /** Off AWS: the key itself. */
    EXTRACT_KEY: z.string().check(z.minLength(32)),
  }),
]);

export type ExtractsEnvironment = z.infer<typeof schema>;

/**
 * Read once, as the function starts.
 *
 * @throws Error that names what must be given, and quotes no value: one of them is a key.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): ExtractsEnvironment {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  throw new Error(
    'Missing or wrong: TABLE_NAME, DYNAMODB_ENDPOINT, EXTRACTS_BUCKET, FILES_ENDPOINT, or EXTRACT_KEY_ARN (off AWS EXTRACT_KEY).',
  );
}
