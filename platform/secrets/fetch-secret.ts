import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';

/** A Lambda has ten seconds to start in, and the SDK tries three times. */
const requestHandler = { connectionTimeout: 1_000, requestTimeout: 2_500 } as const;

/** The version in use, and where there is one the version before it and the one that will take its place. */
export type SecretVersions = {
  readonly current: string;
  readonly previous: string | undefined;
  readonly next: string | undefined;
};

/**
 * A secret by its name or ARN, with what it was before a rotation and what it is to be. Call it once, as the function
 * starts, and keep the answer: a template or an environment variable would show the secret to everybody who may look at
 * the function.
 *
 * @throws Error when the secret has no text, and what the SDK throws when it cannot be had.
 */
export async function fetchSecret(secretId: string): Promise<SecretVersions> {
  const client = new SecretsManagerClient({ requestHandler });
  try {
    const [current, previous, next] = await Promise.all([
      versionOf(client, secretId, 'AWSCURRENT'),
      versionOf(client, secretId, 'AWSPREVIOUS').catch(noneIfNotFound),
      versionOf(client, secretId, 'AWSPENDING').catch(noneIfNotFound),
    ]);
    return { current, previous, next };
  } finally {
    client.destroy();
  }
}

async function versionOf(client: SecretsManagerClient, SecretId: string, VersionStage: string): Promise<string> {
  const { SecretString: secret } = await client.send(new GetSecretValueCommand({ SecretId, VersionStage }));
  if (secret === undefined || secret === '') throw new Error(`The secret ${SecretId} has no text.`);
  return secret;
}

function noneIfNotFound(error: unknown): undefined {
  if (error instanceof ResourceNotFoundException) return;
  throw error;
}
