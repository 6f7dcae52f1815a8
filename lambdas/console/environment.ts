// Zod's usual form takes as long to load as everything else of a small function.
import * as z from 'zod/mini';
import { fetchSecret } from '../../platform/secrets/fetch-secret.ts';
import type { Variables } from '../../platform/secrets/hash-key-environment.ts';

const NOT_EMPTY = z.string().check(z.minLength(1));
const SECRET = z.string().check(z.minLength(32));

const schema = z.object({
  STAGE: z.enum(['local', 'test', 'preproduction', 'production']),
  CONSOLE_ORIGIN: z.url(),
  API_URL: z.url(),
  TOKEN_ISSUER: z.url(),
  CONSOLE_CLIENT_ID: NOT_EMPTY,
  /** Where people sign in, if it is elsewhere than the issuer. */
  SIGN_IN_ORIGIN: z.optional(z.url()),
  /** Where files of releases are fetched from, by an address that the API gives. */
  RELEASES_ORIGIN: z.optional(z.url()),
  /** Off AWS: the same. */
  FILES_ENDPOINT: z.optional(z.url()),
  /** What sessions are sealed with. */
  SESSION_SECRET: SECRET,
  /** While the secret is changed: what sessions may have been sealed with. */
  SESSION_SECRET_PREVIOUS: z.optional(SECRET),
  /** ISO 8601: sessions that began earlier are over. */
  SESSIONS_NOT_BEFORE: z.optional(z.iso.datetime()),
});

/** All that the function is told from outside: see docs/architecture.md. */
export type ConsoleEnvironment = z.infer<typeof schema>;

/** Read once, as the function starts. On AWS the secret is in Secrets Manager, under `SESSION_SECRET_ID`. */
export async function readEnvironment(variables: Variables = process.env): Promise<ConsoleEnvironment> {
  const secretId = variables['SESSION_SECRET_ID'];
  if (secretId === undefined) return parseEnvironment(variables);
  const { current, previous } = await fetchSecret(secretId);
  return parseEnvironment({ ...variables, SESSION_SECRET: current, SESSION_SECRET_PREVIOUS: previous });
}

/** @throws Error naming each variable that is missing or wrong, never its value. */
export function parseEnvironment(variables: Variables): ConsoleEnvironment {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map(({ path }) => path.join('.'));
  throw new Error(`These environment variables are missing or wrong: ${[...new Set(names)].join(', ')}.`);
}
