import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

/** A Lambda has ten seconds to start in, and the SDK tries three times. */
const requestHandler = { connectionTimeout: 1_000, requestTimeout: 2_500 } as const;

/**
 * A secret by its name or ARN. Call it once, as the function starts, and keep the answer: a template or an environment
 * variable would show the secret to everybody who may look at the function.
 *
 * @throws Error when the secret has no text, and what the SDK throws when it cannot be had.
 */
export async function fetchSecret(secretId: string): Promise<string> {
  const client = new SecretsManagerClient({ requestHandler });
  try {
    const { SecretString: secret } = await client.send(new GetSecretValueCommand({ SecretId: secretId }));
    if (secret === undefined || secret === '') throw new Error(`The secret ${secretId} has no text.`);
    return secret;
  } finally {
    client.destroy();
  }
}
