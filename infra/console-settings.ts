import type { Node } from 'constructs';
import * as z from 'zod';

const schema = z.strictObject({
  /** Where the console is, such as console.example.gov.uk: its cookies are for this host alone. */
  domainName: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  /** Of the certificate of that name, in this account and region. */
  certificateArn: z.string().startsWith('arn:'),
});

export type ConsoleSettings = z.output<typeof schema>;

/**
 * Where the console of a stage is: `console.<stage>` of the context in cdk.json. Undefined where nothing is said: then there is
 * none.
 *
 * @throws Error that says what is missing or wrong.
 */
export function consoleFrom(node: Node, stage: string): ConsoleSettings | undefined {
  const given: unknown = node.tryGetContext('console');
  const ofStage = z.record(z.string(), z.unknown()).parse(given ?? {})[stage];
  if (ofStage === undefined) return undefined;
  const parsed = schema.safeParse(ofStage);
  if (parsed.success) return parsed.data;
  throw new Error(`The context console.${stage} is not as it should be:\n${z.prettifyError(parsed.error)}`);
}
