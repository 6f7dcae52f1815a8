import {
  AccessLogFormat,
  CfnRestApi,
  LogGroupLogDestination,
  type MethodDeploymentOptions,
  MethodLoggingLevel,
  type RestApi,
  type Stage,
  type StageOptions,
} from 'aws-cdk-lib/aws-apigateway';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { except } from '../checks.ts';

/** TLS 1.2 and 1.3, with forward secrecy. */
const TLS = 'SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09';

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
  tls: '$context.tlsVersion',
};

export const ALL_METHODS: MethodDeploymentOptions = {
  // Execution logs would hold headers and bodies.
  loggingLevel: MethodLoggingLevel.OFF,
  dataTraceEnabled: false,
  metricsEnabled: true,
};

/** Of every REST API of ours: each request is traced and in the access log, and in no other. */
export function stageOptions(stageName: string, accessLogs: ILogGroup): StageOptions {
  return {
    stageName,
    tracingEnabled: true,
    accessLogDestination: new LogGroupLogDestination(accessLogs),
    accessLogFormat: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
    ...ALL_METHODS,
  };
}

/** By its own name, and from its own region's endpoint, only: what the stricter security policies ask for. */
export function requireTls(api: RestApi): void {
  const { defaultChild } = api.node;
  if (!(defaultChild instanceof CfnRestApi)) throw new Error('A RestApi has lost its CfnRestApi.');
  defaultChild.securityPolicy = TLS;
  defaultChild.endpointAccessMode = 'STRICT';
}

/** @param noCache why its answers are kept in no cache */
export function exceptStage(stage: Stage, noCache: string): void {
  const noLog = 'An execution log would hold headers and bodies; the access log holds every request without them.';
  except(stage, {
    'AwsSolutions-APIG6': noLog,
    'NIST.800.53.R5-APIGWExecutionLoggingEnabled': noLog,
    'NIST.800.53.R5-APIGWCacheEnabledAndEncrypted': noCache,
    'NIST.800.53.R5-APIGWSSLEnabled': 'There is no server behind it to show a certificate to, only a function.',
  });
}
