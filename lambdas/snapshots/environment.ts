import * as z from 'zod/mini';

const schema = z.object({
  TABLE_NAME: z.string().check(z.minLength(1)),
  DYNAMODB_ENDPOINT: z.optional(z.url()),
});

export type SnapshotsEnvironment = z.infer<typeof schema>;

/** Read once, as the function starts. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): SnapshotsEnvironment {
  return schema.parse(variables);
}
