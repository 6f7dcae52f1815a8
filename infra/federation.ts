import type { Node } from 'constructs';
import * as z from 'zod';

const TEXT = z.string().min(1);

/** One OpenID Connect provider that people sign in at. */
const provider = z.strictObject({
  /** As its discovery document has it, with no slash at its end. */
  issuer: z.url({ protocol: /^https$/ }).regex(/[^/]$/),
  /** Under which it knows this pool. */
  clientId: TEXT,
  /** The name of the secret in Secrets Manager, in this account and region, that holds the client's secret. */
  clientSecretName: TEXT,
});

const schema = z
  .strictObject({
    /** Staff and administrators of the programme. */
    entraId: provider.optional(),
    /** People in authorities. */
    dfeSignIn: provider.optional(),
    /** Where applications that people use are sent back to after they have signed in: the console, GraphiQL and the like. */
    applicationUrls: z.array(z.url()).min(1),
  })
  .refine(({ entraId, dfeSignIn }) => entraId !== undefined || dfeSignIn !== undefined, 'names no provider');

export type Federation = z.output<typeof schema>;
export type OidcProvider = z.output<typeof provider>;

/**
 * How people sign in at a stage: `federation.<stage>` of the context in cdk.json. Undefined where nothing is said: then only
 * machines come in.
 *
 * @throws Error that says what is missing or wrong.
 */
export function federationFrom(node: Node, stage: string): Federation | undefined {
  const given: unknown = node.tryGetContext('federation');
  const ofStage = z.record(z.string(), z.unknown()).parse(given ?? {})[stage];
  if (ofStage === undefined) return undefined;
  const parsed = schema.safeParse(ofStage);
  if (parsed.success) return parsed.data;
  throw new Error(`The context federation.${stage} is not as it should be:\n${z.prettifyError(parsed.error)}`);
}
