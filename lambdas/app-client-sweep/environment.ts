import * as z from 'zod/mini';

const NOT_EMPTY = z.string().check(z.minLength(1));
const common = { TABLE_NAME: NOT_EMPTY, DYNAMODB_ENDPOINT: z.optional(z.url()) };

const schema = z.discriminatedUnion('IDENTITY_PROVIDER', [
  z.object({ ...common, IDENTITY_PROVIDER: z.literal('cognito'), USER_POOL_ID: NOT_EMPTY }),
  z.object({
    ...common,
    IDENTITY_PROVIDER: z.literal('local'),
    LOCAL_IDENTITY_ADMIN_URL: z.url(),
    LOCAL_IDENTITY_ADMIN_KEY: NOT_EMPTY,
  }),
]);

export type AppClientSweepEnvironment = z.infer<typeof schema>;

/**
 * Read once, as the function starts.
 *
 * @throws Error that names what is missing or wrong, and quotes no value.
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): AppClientSweepEnvironment {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  throw new Error(`Missing or wrong: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}.`);
}
