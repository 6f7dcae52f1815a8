import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { parseEnvironment, readEnvironment } from './environment.ts';

const sound = {
  STAGE: 'local',
  TABLE_NAME: 'a-table',
  DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000',
  TOKEN_ISSUER: 'http://127.0.0.1:8001',
  TOKEN_JWKS_URI: 'http://127.0.0.1:8001/jwks',
  HASH_KEY: 'Marker-of-a-secret-of-32-characters',
  IDENTITY_PROVIDER: 'local',
  LOCAL_IDENTITY_ADMIN_URL: 'http://127.0.0.1:8001/admin',
  LOCAL_IDENTITY_ADMIN_KEY: 'Marker-of-a-key',
} as const;
const onAws = {
  ...sound,
  STAGE: 'production',
  IDENTITY_PROVIDER: 'cognito',
  USER_POOL_ID: 'eu-west-2_Example',
  TENANT_ROLE_ARN: 'arn:aws:iam::111122223333:role/tenant',
  LOOK_ROLE_ARN: 'arn:aws:iam::111122223333:role/look',
  NETWORK_ROLE_ARN: 'arn:aws:iam::111122223333:role/network',
  WEBHOOK_KEY_ARN: 'arn:aws:kms:eu-west-2:000000000000:key/webhooks',
};

describe('the environment', () => {
  it('is read as it is, and what is not ours is left out', () => {
    const environment = parseEnvironment({ ...sound, PATH: '/bin' });
    expect(environment).toMatchObject(sound);
    expect(environment).not.toHaveProperty('PATH');
  });

  it('on AWS names the user pool, and needs no endpoint', () => {
    const { DYNAMODB_ENDPOINT: _, ...rest } = onAws;
    expect(parseEnvironment(rest)).toMatchObject({ USER_POOL_ID: 'eu-west-2_Example' });
  });

  it.each(Object.keys(sound).filter((name) => name !== 'DYNAMODB_ENDPOINT'))('says that %s is missing', (name) => {
    expect(() => parseEnvironment({ ...sound, [name]: undefined })).toThrow(
      `These environment variables are missing or wrong: ${name}.`,
    );
  });

  it.each([
    ['STAGE', 'Marker'],
    ['TABLE_NAME', ''],
    ['DYNAMODB_ENDPOINT', 'Marker'],
    ['TOKEN_ISSUER', 'Marker'],
    ['HASH_KEY', 'Marker-too-short'],
    ['IDENTITY_PROVIDER', 'Marker'],
  ])('says that %s is wrong, never what it is', (name, value) => {
    const read = (): unknown => parseEnvironment({ ...sound, [name]: value });
    expect(read).toThrow(name);
    expect(read).not.toThrow('Marker');
  });

  it('names all that is missing, each once', () => {
    expect(() => parseEnvironment({ ...sound, TABLE_NAME: undefined, TOKEN_ISSUER: 'nowhere' })).toThrow(
      'TABLE_NAME, TOKEN_ISSUER.',
    );
  });

  it('takes the hash key from the secret that is named, with the ones before and after it', async () => {
    const [HASH_KEY, HASH_KEY_PREVIOUS] = ['current'.repeat(8), 'previous'.repeat(8)];
    const none = new ResourceNotFoundException({ message: 'None.', $metadata: {} });
    mockClient(SecretsManagerClient)
      .on(GetSecretValueCommand)
      .rejects(none)
      .on(GetSecretValueCommand, { SecretId: 'a-secret', VersionStage: 'AWSCURRENT' })
      .resolves({ SecretString: HASH_KEY })
      .on(GetSecretValueCommand, { SecretId: 'a-secret', VersionStage: 'AWSPREVIOUS' })
      .resolves({ SecretString: HASH_KEY_PREVIOUS });

    const environment = await readEnvironment({ ...sound, HASH_KEY: undefined, HASH_KEY_SECRET_ID: 'a-secret' });
    expect(environment).toMatchObject({ HASH_KEY, HASH_KEY_PREVIOUS });
    expect(environment.HASH_KEY_NEXT).toBeUndefined();
  });

  it('takes the hash key from its variable where no secret is named', async () => {
    expect(await readEnvironment(sound)).toMatchObject({ HASH_KEY: sound.HASH_KEY });
  });
});
