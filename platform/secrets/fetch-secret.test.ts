import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { afterEach, describe, expect, it } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { fetchSecret } from './fetch-secret.ts';

const secretsManager = mockClient(SecretsManagerClient);

afterEach(() => {
  secretsManager.reset();
});

describe('fetching a secret', () => {
  it('gives the text of the secret that is named', async () => {
    secretsManager.on(GetSecretValueCommand, { SecretId: 'a-secret' }).resolves({ SecretString: 'its text' });

    await expect(fetchSecret('a-secret')).resolves.toBe('its text');
  });

  it('refuses a secret without text, and names it', async () => {
    secretsManager.on(GetSecretValueCommand).resolves({ SecretBinary: new Uint8Array([1]) });

    await expect(fetchSecret('a-secret')).rejects.toThrow('The secret a-secret has no text.');
  });

  it('lets a refusal of AWS through, so that the function does not start without its secret', async () => {
    const refusal = new ResourceNotFoundException({ message: 'There is none.', $metadata: {} });
    secretsManager.on(GetSecretValueCommand).rejects(refusal);

    await expect(fetchSecret('a-secret')).rejects.toBe(refusal);
  });
});
