import {
  type OAuthScope,
  type UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolIdentityProviderOidc,
} from 'aws-cdk-lib/aws-cognito';
import { CfnOutput, Duration, SecretValue, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Federation, OidcProvider } from '../federation.ts';

/** By which the pool knows the provider of programme staff. */
export const PROVIDER_OF_STAFF = 'EntraId';

export type PeopleSignInProps = {
  readonly userPool: UserPool;
  /** What proves that a token is meant for this API. */
  readonly apiScope: OAuthScope;
  readonly federation: Federation;
};

/** Minutes for which an access token is good: who leaves their organisation is out after so many. */
const ACCESS_MINUTES = 15;
/** A working day, after which one signs in anew. */
const REFRESH_HOURS = 8;

/**
 * People sign in where their organisation has them sign in, and come back with a token of our pool. Of them the pool is told
 * the provider's subject and nothing else: no name, no e-mail address. Who they are to us is in our registry.
 */
export class PeopleSignIn extends Construct {
  constructor(scope: Construct, id: string, { userPool, apiScope, federation }: PeopleSignInProps) {
    super(scope, id);
    const { entraId, dfeSignIn, applicationUrls } = federation;
    const providers = [
      ...(entraId === undefined ? [] : [this.provider(PROVIDER_OF_STAFF, entraId, userPool)]),
      ...(dfeSignIn === undefined ? [] : [this.provider('DfeSignIn', dfeSignIn, userPool)]),
    ];
    // An application in a browser keeps no secret: it proves by PKCE that who began to sign in is who comes back.
    const client = new UserPoolClient(this, 'Applications', {
      userPool,
      userPoolClientName: 'applications-for-people',
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false, clientCredentials: false },
        scopes: [apiScope],
        callbackUrls: [...applicationUrls],
        logoutUrls: [...applicationUrls],
      },
      // Nobody has a password here.
      authFlows: { userPassword: false, userSrp: false, custom: false, adminUserPassword: false },
      supportedIdentityProviders: providers.map(({ providerName }) =>
        UserPoolClientIdentityProvider.custom(providerName),
      ),
      accessTokenValidity: Duration.minutes(ACCESS_MINUTES),
      idTokenValidity: Duration.minutes(ACCESS_MINUTES),
      refreshTokenValidity: Duration.hours(REFRESH_HOURS),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    client.node.addDependency(...providers);
    new CfnOutput(Stack.of(this), 'ApplicationsClientId', { value: client.userPoolClientId });
  }

  private provider(name: string, { issuer, clientId, clientSecretName }: OidcProvider, userPool: UserPool) {
    return new UserPoolIdentityProviderOidc(this, name, {
      userPool,
      name,
      issuerUrl: issuer,
      clientId,
      // A reference: CloudFormation fetches the secret as it deploys, and no template holds it.
      clientSecret: SecretValue.secretsManager(clientSecretName).unsafeUnwrap(),
      // Without `email` and `profile` the provider tells neither; its subject becomes the user's name in the pool.
      scopes: ['openid'],
    });
  }
}
