import * as z from 'zod/mini';
import { HASH_KEYS, type Variables, withHashKeys } from '../../platform/secrets/hash-key-environment.ts';

const NOT_EMPTY = z.string().check(z.minLength(1));

const common = {
  TABLE_NAME: NOT_EMPTY,
  ...HASH_KEYS,
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
  }),
]);

export type ClocksEnvironment = z.infer<typeof schema>;

/** Read once, as the function starts. */
export async function readEnvironment(variables: Variables = process.env): Promise<ClocksEnvironment> {
  return parseEnvironment(await withHashKeys(variables));
}

/** @throws Error that names what must be given, and quotes no value: one of them is a key. */
export function parseEnvironment(variables: Variables): ClocksEnvironment {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  throw new Error('Missing or wrong: TABLE_NAME, HASH_KEY, or TENANT_ROLE_ARN (off AWS DYNAMODB_ENDPOINT).');
}
