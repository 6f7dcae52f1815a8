import * as z from 'zod/mini';

const schema = z.object({
  TABLE_NAME: z.string().check(z.minLength(1)),
  DYNAMODB_ENDPOINT: z.optional(z.url()),
  /** Names the metrics. */
  STAGE: z.optional(z.enum(['local', 'test', 'preproduction', 'production'])),
});

export type SequencerEnvironment = z.infer<typeof schema>;

/** Read once, as the function starts. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): SequencerEnvironment {
  return schema.parse(variables);
}
