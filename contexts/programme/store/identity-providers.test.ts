import '../../../test/support/one-realm.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  DeleteUserPoolClientCommand,
  ResourceNotFoundException,
  TooManyRequestsException,
  UnauthorizedException,
} from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { type Identity, startIdentity } from '../../../local/identity/start-identity.ts';
import { IdentityProviderUnavailable } from '../identity-provider.ts';
import { cognitoIdentityProvider } from './cognito-identity-provider.ts';
import { localIdentityProvider } from './local-identity-provider.ts';

describe('app clients in Cognito', () => {
  const cognito = mockClient(CognitoIdentityProviderClient);
  const provider = cognitoIdentityProvider({ userPoolId: 'eu-west-2_fictional' });
  const failure = { message: 'no', $metadata: {} };

  beforeEach(() => {
    cognito.reset();
  });

  it('have a secret, for client credentials and the one scope of this API', async () => {
    cognito.on(CreateUserPoolClientCommand).resolves({ UserPoolClient: { ClientId: 'made', ClientSecret: 'hush' } });
    expect(await provider.createAppClient('Fictional system')).toEqual({ clientId: 'made', secret: 'hush' });
    expect(cognito.commandCalls(CreateUserPoolClientCommand)[0]?.args[0].input).toEqual({
      UserPoolId: 'eu-west-2_fictional',
      ClientName: 'Fictional system',
      GenerateSecret: true,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: ['families-first-network/api'],
    });
  });

  it('are deleted, also when they are gone already', async () => {
    cognito.on(DeleteUserPoolClientCommand).resolvesOnce({}).rejects(new ResourceNotFoundException(failure));
    await provider.deleteAppClient('made');
    await provider.deleteAppClient('made');
    expect(cognito.commandCalls(DeleteUserPoolClientCommand).map(({ args }) => args[0].input)).toEqual([
      { UserPoolId: 'eu-west-2_fictional', ClientId: 'made' },
      { UserPoolId: 'eu-west-2_fictional', ClientId: 'made' },
    ]);
  });

  it.each([
    ['busy', new TooManyRequestsException(failure)],
    ['out of reach', new Error('connect ECONNREFUSED')],
  ])('are an outage while Cognito is %s', async (_, error) => {
    cognito.on(CreateUserPoolClientCommand).rejects(error);
    await expect(provider.createAppClient('Fictional system')).rejects.toThrow(IdentityProviderUnavailable);
  });

  it('are our own fault where Cognito refuses us', async () => {
    cognito.on(CreateUserPoolClientCommand).rejects(new UnauthorizedException(failure));
    await expect(provider.createAppClient('Fictional system')).rejects.toThrow(UnauthorizedException);
  });

  it('must come with a secret', async () => {
    cognito.on(CreateUserPoolClientCommand).resolves({ UserPoolClient: { ClientId: 'made' } });
    await expect(provider.createAppClient('Fictional system')).rejects.toThrow('neither its id nor its secret');
  });
});

describe('app clients of the local identity provider', () => {
  let folder: string;
  let identity: Identity;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'identity-'));
    identity = await startIdentity({ folder, port: 0, machines: [], people: [] });
  });
  afterAll(async () => {
    await identity.close();
    await rm(folder, { recursive: true });
  });

  it('are made with a secret, and deleted, also when they are gone already', async () => {
    const provider = localIdentityProvider({ adminUrl: identity.adminUri, adminKey: identity.adminKey });
    const { clientId, secret } = await provider.createAppClient('Fictional system');
    expect(identity.findAppClient(clientId)).toMatchObject({ clientSecret: secret, name: 'Fictional system' });
    await provider.deleteAppClient(clientId);
    expect(identity.findAppClient(clientId)).toBeNull();
    await provider.deleteAppClient(clientId);
  });

  it('are refused without the admin key', async () => {
    const provider = localIdentityProvider({ adminUrl: identity.adminUri, adminKey: 'wrong' });
    await expect(provider.createAppClient('Fictional system')).rejects.toThrow('answered 401');
    await expect(provider.deleteAppClient('made')).rejects.toThrow('answered 401');
  });

  it('are an outage while it cannot be reached', async () => {
    const provider = localIdentityProvider({ adminUrl: 'http://127.0.0.1:1', adminKey: 'any' });
    await expect(provider.createAppClient('Fictional system')).rejects.toThrow(IdentityProviderUnavailable);
  });
});
