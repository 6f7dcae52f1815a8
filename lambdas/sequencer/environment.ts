import * as z from 'zod';

const schema = z.object({ TABLE_NAME: z.string().min(1), DYNAMODB_ENDPOINT: z.url().optional() });

export type SequencerEnvironment = z.infer<typeof schema>;

/** Read once, as the function starts. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): SequencerEnvironment {
  return schema.parse(variables);
}
