import * as z from 'zod/mini';
import { fetchSecret } from '../../platform/secrets/fetch-secret.ts';

const LEAST_HASH_KEY_CHARACTERS = 32;
const NOT_EMPTY = z.string().check(z.minLength(1));
const HASH_KEY = z.string().check(z.minLength(LEAST_HASH_KEY_CHARACTERS));

const common = {
  TABLE_NAME: NOT_EMPTY,
  FILES_BUCKET: NOT_EMPTY,
  IMPORT_QUEUE_URL: z.url(),
  HASH_KEY,
  HASH_KEY_PREVIOUS: z.optional(HASH_KEY),
  HASH_KEY_NEXT: z.optional(HASH_KEY),
};

const schema = z.union([
  z.object({
    ...common,
    /** The role that reaches one authority's data: see docs/credentials.md. */
    TENANT_ROLE_ARN: NOT_EMPTY,
  }),
  z.object({
    ...common,
    /** Off AWS, where there are no roles. */
    DYNAMODB_ENDPOINT: z.url(),
    FILES_ENDPOINT: z.url(),
  }),
]);

export type FileImportEnvironment = z.infer<typeof schema>;

type Variables = Readonly<Record<string, string | undefined>>;

/** Read once, as the function starts. On AWS the hash key is in Secrets Manager, under `HASH_KEY_SECRET_ID`. */
export async function readEnvironment(variables: Variables = process.env): Promise<FileImportEnvironment> {
  const secretId = variables['HASH_KEY_SECRET_ID'];
  if (secretId === undefined) return parseEnvironment(variables);
  const { current, previous, next } = await fetchSecret(secretId);
  return parseEnvironment({ ...variables, HASH_KEY: current, HASH_KEY_PREVIOUS: previous, HASH_KEY_NEXT: next });
}

/** @throws Error that names what must be given, and quotes no value: one of them is a key. */
export function parseEnvironment(variables: Variables): FileImportEnvironment {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  throw new Error(
    'Missing or wrong: TABLE_NAME, FILES_BUCKET, IMPORT_QUEUE_URL, HASH_KEY, or TENANT_ROLE_ARN (off AWS DYNAMODB_ENDPOINT and FILES_ENDPOINT).',
  );
}
