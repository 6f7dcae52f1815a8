import { AuthorizationType, EndpointType, LambdaIntegration, RestApi } from 'aws-cdk-lib/aws-apigateway';
import { CfnOutput, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { except } from '../checks.ts';
import { settingsFrom } from '../settings.ts';
import type { ClientPool } from './client-pool.ts';
import { Firewall } from './firewall.ts';
import { addRefusals } from './gateway-refusals.ts';
import type { HouseFunction } from './house-function.ts';
import type { HouseLogs } from './house-logs.ts';
import { addApiAlarms } from './public-api-alarms.ts';
import { ALL_METHODS, exceptStage, requireTls, stageOptions } from './rest-api.ts';

export type PublicApiProps = {
  readonly graphqlApi: HouseFunction;
  readonly identity: ClientPool;
  readonly logs: HouseLogs;
};

/** Requests a second, and at once, of all callers together. Twelve authorities that all push at once stay far below. */
const THROTTLES = {
  all: { throttlingRateLimit: 200, throttlingBurstLimit: 400 },
  '/graphql/POST': { throttlingRateLimit: 180, throttlingBurstLimit: 360 },
  '/graphql/GET': { throttlingRateLimit: 50, throttlingBurstLimit: 100 },
  // Open to everybody: monitors ask once a minute.
  '/health/GET': { throttlingRateLimit: 5, throttlingBurstLimit: 10 },
  '/health/ready/GET': { throttlingRateLimit: 2, throttlingBurstLimit: 5 },
};

/**
 * The regional REST API in front of the function (an HTTP API could have no firewall). Who has no valid token of our
 * pool, meant for us, is refused here and costs no function: the function looks again, since it alone knows the registry.
 */
export class PublicApi extends Construct {
  readonly api: RestApi;
  readonly firewall: Firewall;

  constructor(scope: Construct, id: string, { graphqlApi, identity, logs }: PublicApiProps) {
    super(scope, id);
    const { stage, prefix } = settingsFrom(this.node);
    const accessLogs = logs.group(this, 'AccessLogs');
    const { all, ...byMethod } = THROTTLES;
    this.api = new RestApi(this, 'RestApi', {
      restApiName: prefix,
      endpointTypes: [EndpointType.REGIONAL],
      cloudWatchRole: true,
      deployOptions: {
        ...stageOptions(stage, accessLogs),
        ...all,
        methodOptions: Object.fromEntries(
          Object.entries(byMethod).map(([path, throttle]) => [path, { ...ALL_METHODS, ...throttle }]),
        ),
      },
    });
    this.exceptFromRules();
    requireTls(this.api);
    this.addMethods(graphqlApi, identity);
    addRefusals(this.api);
    this.firewall = new Firewall(this, 'Firewall', { stageArn: this.api.deploymentStage.stageArn, logs });
    addApiAlarms(this, { api: this.api, graphqlApi, accessLogs });

    new CfnOutput(Stack.of(this), 'GraphqlAddress', { value: this.api.urlForPath('/graphql') });
    new CfnOutput(Stack.of(this), 'HealthAddress', { value: this.api.urlForPath('/health') });
    new CfnOutput(Stack.of(this), 'ReadyAddress', { value: this.api.urlForPath('/health/ready') });
  }

  private exceptFromRules(): void {
    exceptStage(this.api.deploymentStage, 'Records of children are not to lie in a cache.');
    except(this.api, {
      'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]':
        "AWS asks for this policy by name on the account's one role for access logs.",
    });
  }

  private addMethods(graphqlApi: HouseFunction, identity: ClientPool): void {
    const integration = new LambdaIntegration(graphqlApi, { allowTestInvoke: false });
    const withToken = {
      authorizer: identity.authorizer(this, 'Tokens'),
      authorizationType: AuthorizationType.COGNITO,
      authorizationScopes: [identity.scope],
      requestParameters: { 'method.request.header.Authorization': true },
      requestValidator: this.api.addRequestValidator('HasAuthorization', {
        validateRequestParameters: true,
        validateRequestBody: true,
      }),
    };
    const graphql = this.api.root.addResource('graphql');
    graphql.addMethod('POST', integration, withToken);
    graphql.addMethod('GET', integration, withToken);
    const health = this.api.root.addResource('health');
    const ready = health.addResource('ready');
    const open = 'It says whether the service is up, and a monitor that asks has no account here.';
    for (const resource of [health, ready]) {
      const method = resource.addMethod('GET', integration);
      except(method, { 'AwsSolutions-APIG4': open, 'AwsSolutions-COG4': open });
    }
  }
}
