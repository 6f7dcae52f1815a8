import { describe, expect, it } from '@jest/globals';
import { synthesise } from './templates.ts';

const entraId = {
  issuer: 'https://login.example.org/fictional/v2.0',
  clientId: 'fictional-entra-client',
  clientSecretName: 'families-first-test/entra-id',
};
const dfeSignIn = {
  issuer: 'https://sign-in.example.org',
  clientId: 'fictional-dfe-client',
  clientSecretName: 'families-first-test/dfe-sign-in',
};
const applicationUrls = ['https://console.example.org/signed-in'];
const federated = synthesise({ federation: { test: { entraId, dfeSignIn, applicationUrls } } });

const providersOf = (templates: typeof federated) =>
  templates.ofType<{ readonly ProviderName: string }>('AWS::Cognito::UserPoolIdentityProvider');
const clientsOf = (templates: typeof federated) => templates.ofType('AWS::Cognito::UserPoolClient');

describe('people, where nothing is said of how they sign in', () => {
  it('cannot: the pool knows machines only', () => {
    for (const templates of [synthesise(), synthesise({ federation: { production: { entraId, applicationUrls } } })]) {
      expect(providersOf(templates)).toEqual([]);
      expect(clientsOf(templates)).toEqual([]);
    }
  });
});

describe('people', () => {
  it.each([
    ['staff at Entra ID', 'EntraId', entraId],
    ['those of authorities at DfE Sign-in', 'DfeSignIn', dfeSignIn],
  ])('sign in by OpenID Connect: %s', (_who, ProviderName, { issuer, clientId, clientSecretName }) => {
    const provider = providersOf(federated).find(({ Properties }) => Properties.ProviderName === ProviderName);

    expect(provider).toMatchObject({
      stack: 'families-first-test-identity',
      Properties: {
        ProviderType: 'OIDC',
        ProviderDetails: {
          oidc_issuer: issuer,
          client_id: clientId,
          client_secret: `{{resolve:secretsmanager:${clientSecretName}:SecretString:::}}`,
        },
      },
    });
  });

  it('are known by their subject alone: neither name nor e-mail address is asked for or kept', () => {
    for (const { Properties } of providersOf(federated)) {
      expect(Properties).toMatchObject({ ProviderDetails: { authorize_scopes: 'openid' } });
      expect(Properties).not.toHaveProperty('AttributeMapping');
    }
  });

  it('come through one application without a secret, by authorization code, for the scope of this API alone', () => {
    expect(clientsOf(federated).map(({ Properties }) => Properties)).toEqual([
      expect.objectContaining({
        GenerateSecret: false,
        AllowedOAuthFlows: ['code'],
        CallbackURLs: applicationUrls,
        SupportedIdentityProviders: providersOf(federated).map(({ logicalId }) => ({ Ref: logicalId })),
        ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      }),
    ]);
    expect(JSON.stringify(clientsOf(federated)[0]?.Properties['AllowedOAuthScopes'])).toMatch(
      /^\[\{"Fn::Join":\["",\[\{"Ref":"ClientsPoolApi\w+"\},"\/api"\]\]\}\]$/,
    );
  });

  it('have tokens for a quarter of an hour, renewed for eight hours at most, that can be revoked', () => {
    expect(clientsOf(federated)[0]?.Properties).toMatchObject({
      AccessTokenValidity: 15,
      IdTokenValidity: 15,
      RefreshTokenValidity: 480,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
      EnableTokenRevocation: true,
      PreventUserExistenceErrors: 'ENABLED',
    });
  });

  it('may all be of one provider', () => {
    const templates = synthesise({ federation: { test: { entraId, applicationUrls } } });

    expect(providersOf(templates).map(({ Properties }) => Properties.ProviderName)).toEqual(['EntraId']);
  });
});

describe('what is said of how people sign in', () => {
  it.each<[string, object, RegExp]>([
    ['without a provider', { applicationUrls }, /names no provider/],
    ['without an application', { entraId, applicationUrls: [] }, /applicationUrls/],
    [
      'with an issuer that is not secure',
      { entraId: { ...entraId, issuer: 'http://x.org' }, applicationUrls },
      /issuer/,
    ],
    ['with a secret itself', { entraId: { ...entraId, clientSecret: 'hush' }, applicationUrls }, /clientSecret/],
  ])('is refused %s, with what is wrong', (_what, federation, wrong) => {
    expect(() => synthesise({ federation: { test: federation } })).toThrow(wrong);
  });
});
