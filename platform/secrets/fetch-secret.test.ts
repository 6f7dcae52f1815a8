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

/** A secret with these versions, as Secrets Manager tells of those that it has not. */
function has(versions: Readonly<Record<string, string>>): void {
  secretsManager.on(GetSecretValueCommand).rejects(new ResourceNotFoundException({ message: 'None.', $metadata: {} }));
  for (const [VersionStage, SecretString] of Object.entries(versions)) {
    secretsManager.on(GetSecretValueCommand, { SecretId: 'a-secret', VersionStage }).resolves({ SecretString });
  }
}

describe('fetching a secret', () => {
  it('gives the text of the secret that is named', async () => {
    has({ AWSCURRENT: 'its text' });

    expect(await fetchSecret('a-secret')).toEqual({ current: 'its text', previous: undefined, next: undefined });
  });

  it('gives the text before a rotation and the one to come, where there are any', async () => {
    has({ AWSCURRENT: 'its text', AWSPREVIOUS: 'as it was', AWSPENDING: 'as it will be' });

    expect(await fetchSecret('a-secret')).toEqual({
      current: 'its text',
      previous: 'as it was',
      next: 'as it will be',
    });
  });

  it('does not take a version for missing that only could not be had', async () => {
    has({ AWSCURRENT: 'its text' });
    secretsManager.on(GetSecretValueCommand, { VersionStage: 'AWSPREVIOUS' }).rejects(new Error('out of order'));

    await expect(fetchSecret('a-secret')).rejects.toThrow('out of order');
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
