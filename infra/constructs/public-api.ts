import {
  AccessLogFormat,
  EndpointType,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  RestApi,
} from 'aws-cdk-lib/aws-apigateway';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { settingsFrom } from '../settings.ts';
import { HouseAlarm } from './house-alarm.ts';
import type { HouseFunction } from './house-function.ts';

export type PublicApiProps = {
  readonly graphqlApi: HouseFunction;
};

/** All callers together. Twelve authorities that all push at once stay far below. */
const MOST_REQUESTS_A_SECOND = 200;
const MOST_REQUESTS_AT_ONCE = 400;

/** What API Gateway writes of each request: no body, no query string, no header and no address of a person. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  method: '$context.httpMethod',
  resource: '$context.resourcePath',
  status: '$context.status',
  responseBytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  error: '$context.error.responseType',
};

/** The regional REST API in front of the function (an HTTP API could have no firewall). */
export class PublicApi extends Construct {
  constructor(scope: Construct, id: string, props: PublicApiProps) {
    super(scope, id);
    const { stage, prefix } = settingsFrom(this.node);
    const api = new RestApi(this, 'RestApi', {
      restApiName: prefix,
      endpointTypes: [EndpointType.REGIONAL],
      cloudWatchRole: true,
      deployOptions: {
        stageName: stage,
        throttlingRateLimit: MOST_REQUESTS_A_SECOND,
        throttlingBurstLimit: MOST_REQUESTS_AT_ONCE,
        accessLogDestination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLogs', { retention: RetentionDays.THREE_MONTHS }),
        ),
        accessLogFormat: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
        // Execution logs would hold headers and bodies.
        loggingLevel: MethodLoggingLevel.OFF,
        dataTraceEnabled: false,
        metricsEnabled: true,
      },
    });
    const integration = new LambdaIntegration(props.graphqlApi, { allowTestInvoke: false });
    const graphql = api.root.addResource('graphql');
    graphql.addMethod('POST', integration);
    graphql.addMethod('GET', integration);
    api.root.addResource('health').addMethod('GET', integration);

    new CfnOutput(Stack.of(this), 'GraphqlAddress', { value: api.urlForPath('/graphql') });
    new CfnOutput(Stack.of(this), 'HealthAddress', { value: api.urlForPath('/health') });

    new HouseAlarm(this, 'ServerErrors', {
      runbookHeading: 'The API answers with server errors',
      impact: 'Callers are told to try again later; those that do not keep their own queue lose what they sent.',
      metric: api.metricServerError({ period: Duration.minutes(5), statistic: 'Sum' }),
      threshold: 5,
    });
  }
}
