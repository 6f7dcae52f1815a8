import { EndpointType, LambdaIntegration, type Resource, RestApi } from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { OAuthScope, UserPoolClient, UserPoolClientIdentityProvider } from 'aws-cdk-lib/aws-cognito';
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { except } from '../checks.ts';
import type { ConsoleSettings } from '../console-settings.ts';
import { settingsFrom } from '../settings.ts';
import type { ClientPool } from './client-pool.ts';
import type { Firewall } from './firewall.ts';
import { HouseFunction } from './house-function.ts';
import type { HouseLogs } from './house-logs.ts';
import { exceptStage, requireTls, stageOptions } from './rest-api.ts';
import { SessionSecret } from './session-secret.ts';

export type ConsoleProps = {
  readonly at: ConsoleSettings;
  readonly identity: ClientPool;
  /** The provider of staff, as the pool knows it. */
  readonly provider: string;
  readonly firewall: Firewall;
  /** Of the API that the console is a client of. */
  readonly apiUrl: string;
  /** Where files of releases are fetched from. */
  readonly releasesOrigin: string;
  readonly logs: HouseLogs;
};

/** Minutes for which an access token is good: whom the provider no longer renews is out after so many. */
const ACCESS_MINUTES = 15;
/** A working day, after which one signs in anew. */
const REFRESH_HOURS = 8;
/** Requests a second, and at once: a few dozen people who read. */
const THROTTLE = { throttlingRateLimit: 50, throttlingBurstLimit: 100 };

/** The pages of programme staff: a function that holds no data, behind an API of its own, since its answers may be bytes. */
export class Console extends Construct {
  readonly fn: HouseFunction;

  constructor(scope: Construct, id: string, props: ConsoleProps) {
    super(scope, id);
    const { at, identity, logs, apiUrl, releasesOrigin } = props;
    const origin = `https://${at.domainName}`;
    this.fn = new HouseFunction(this, 'Pages', {
      entry: 'lambdas/console/handler.ts',
      runbookHeading: 'The console fails',
      errorImpact: 'Whoever works for the programme sees no page; nothing that authorities send or ask is touched.',
      timeoutSeconds: 28,
      memoryMegabytes: 1_024,
      logs,
    });
    identity.grantVerifyTokens(this.fn);
    new SessionSecret(this, 'Session').grantRead(this.fn);
    this.fn.addEnvironment('CONSOLE_ORIGIN', origin);
    this.fn.addEnvironment('API_URL', apiUrl);
    this.fn.addEnvironment('SIGN_IN_ORIGIN', identity.signInUrl);
    this.fn.addEnvironment('RELEASES_ORIGIN', releasesOrigin);
    this.fn.addEnvironment('CONSOLE_CLIENT_ID', this.application(origin, props).userPoolClientId);
    const api = this.api(props);
    props.firewall.protect(this, api.deploymentStage.stageArn);
    new CfnOutput(Stack.of(this), 'ConsoleAddress', { value: `${origin}/console` });
  }

  /** As the applications of people, and besides told who has signed in: what comes back must bear the nonce that was sent. */
  private application(origin: string, { identity, provider }: ConsoleProps): UserPoolClient {
    const { userPool, apiScope } = identity;
    return new UserPoolClient(this, 'Application', {
      userPool,
      userPoolClientName: 'console',
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true, implicitCodeGrant: false, clientCredentials: false },
        scopes: [OAuthScope.OPENID, apiScope],
        callbackUrls: [`${origin}/console/signed-in`],
        logoutUrls: [`${origin}/console/signed-out`],
      },
      authFlows: { userPassword: false, userSrp: false, custom: false, adminUserPassword: false },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.custom(provider)],
      accessTokenValidity: Duration.minutes(ACCESS_MINUTES),
      idTokenValidity: Duration.minutes(ACCESS_MINUTES),
      refreshTokenValidity: Duration.hours(REFRESH_HOURS),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
  }

  private api({ at, logs }: ConsoleProps): RestApi {
    const { stage, prefix } = settingsFrom(this.node);
    const accessLogs = logs.group(this, 'AccessLogs');
    const certificate = Certificate.fromCertificateArn(this, 'Certificate', at.certificateArn);
    const api = new RestApi(this, 'RestApi', {
      restApiName: `${prefix}-console`,
      endpointTypes: [EndpointType.REGIONAL],
      // By its own name alone, which is what its cookies are for.
      disableExecuteApiEndpoint: true,
      domainName: { domainName: at.domainName, certificate, endpointType: EndpointType.REGIONAL },
      // Files come compressed.
      binaryMediaTypes: ['*/*'],
      cloudWatchRole: false,
      deployOptions: {
        ...stageOptions(stage, accessLogs),
        ...THROTTLE,
      },
    });
    requireTls(api);
    this.addMethods(api);
    this.exceptFromRules(api);
    return api;
  }

  private addMethods(api: RestApi): void {
    const integration = new LambdaIntegration(this.fn, { allowTestInvoke: false });
    const pages = api.root.addResource('console');
    const below: Resource = pages.addResource('{proxy+}');
    const open = 'Whoever has no session is sent to sign in by the function: a browser has no token to show.';
    for (const method of [pages, below].flatMap((one) =>
      ['GET', 'POST'].map((verb) => one.addMethod(verb, integration)),
    )) {
      except(method, { 'AwsSolutions-APIG4': open, 'AwsSolutions-COG4': open });
    }
  }

  private exceptFromRules(api: RestApi): void {
    except(api, {
      'AwsSolutions-APIG2': 'The function checks every form; there is no JSON for a model of API Gateway to check.',
    });
    exceptStage(api.deploymentStage, 'Pages of people are not to lie in a cache.');
  }
}
