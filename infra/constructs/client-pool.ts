import { CognitoUserPoolsAuthorizer } from 'aws-cdk-lib/aws-apigateway';
import { FeaturePlan, Mfa, OAuthScope, ResourceServerScope, UserPool } from 'aws-cdk-lib/aws-cognito';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Aws, CfnOutput, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { except } from '../checks.ts';
import { settingsFrom } from '../settings.ts';
import type { HouseFunction } from './house-function.ts';

/** Together `families-first-network/api`: the scope that proves a token is meant for us (a machine's has no audience). */
const RESOURCE_SERVER = 'families-first-network';
const SCOPE = 'api';

/**
 * The user pool in which machines are app clients, one or two behind each API client, made and removed by the API
 * itself. What a client may do is in our registry, never in the pool.
 */
export class ClientPool extends Construct {
  /** In a token, it proves that the token is meant for this API. */
  readonly scope = `${RESOURCE_SERVER}/${SCOPE}`;
  readonly userPool: UserPool;
  /** The same, for an app client that shall have it. */
  readonly apiScope: OAuthScope;
  /** Where people are sent to sign in and out. */
  readonly signInUrl: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const { prefix } = settingsFrom(this.node);
    this.userPool = new UserPool(this, 'Pool', {
      userPoolName: prefix,
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireSymbols: true,
        requireUppercase: true,
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    except(this.userPool, {
      'AwsSolutions-COG8':
        'The dearer plan watches how people sign in: only machines do here, and people at their own organisation.',
    });
    const apiScope = new ResourceServerScope({ scopeName: SCOPE, scopeDescription: 'Call the network API' });
    const server = this.userPool.addResourceServer('Api', { identifier: RESOURCE_SERVER, scopes: [apiScope] });
    this.apiScope = OAuthScope.resourceServer(server, apiScope);
    // Domain prefixes are shared by every AWS customer in the region, hence the account's number.
    const domain = this.userPool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: `${prefix}-${Aws.ACCOUNT_ID}` },
    });
    this.signInUrl = domain.baseUrl();
    new CfnOutput(Stack.of(this), 'TokenEndpoint', { value: `${this.signInUrl}/oauth2/token` });
    new CfnOutput(Stack.of(this), 'UserPoolId', { value: this.userPool.userPoolId });
  }

  /** Refuses, before any function runs, whoever has no valid token of this pool. */
  authorizer(scope: Construct, id: string): CognitoUserPoolsAuthorizer {
    return new CognitoUserPoolsAuthorizer(scope, id, { cognitoUserPools: [this.userPool] });
  }

  /** What verifies a token: `TOKEN_ISSUER` and `TOKEN_JWKS_URI`. The keys are public: there is no permission to give. */
  grantVerifyTokens(fn: HouseFunction): void {
    const issuer = this.userPool.userPoolProviderUrl;
    fn.addEnvironment('TOKEN_ISSUER', issuer);
    fn.addEnvironment('TOKEN_JWKS_URI', `${issuer}/.well-known/jwks.json`);
  }

  /** Permission to see and remove app clients, and `IDENTITY_PROVIDER` and `USER_POOL_ID`. */
  grantSweepClients(fn: HouseFunction): void {
    this.grantOnPool(fn, ['ListUserPoolClients', 'DescribeUserPoolClient', 'DeleteUserPoolClient']);
  }

  /** Permission to make and remove app clients, and `IDENTITY_PROVIDER` and `USER_POOL_ID`. */
  grantKeepClients(fn: HouseFunction): void {
    this.grantOnPool(fn, ['CreateUserPoolClient', 'DeleteUserPoolClient']);
  }

  private grantOnPool(fn: HouseFunction, actions: readonly string[]): void {
    fn.addToRolePolicy(
      new PolicyStatement({
        actions: actions.map((action) => `cognito-idp:${action}`),
        resources: [this.userPool.userPoolArn],
      }),
    );
    fn.addEnvironment('IDENTITY_PROVIDER', 'cognito');
    fn.addEnvironment('USER_POOL_ID', this.userPool.userPoolId);
  }
}
