import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { except } from '../checks.ts';
import { settingsFrom } from '../settings.ts';
import { bundledCode } from './bundling.ts';
import { HouseAlarm } from './house-alarm.ts';
import type { HouseLogs } from './house-logs.ts';

export type HouseFunctionProps = {
  /** The module that exports the handler, from the root of the repository. */
  readonly entry: `lambdas/${string}/handler.ts`;
  /** The export that is invoked. Absent: `handler`. */
  readonly handler?: string;
  /** Who is hurt when this fails: the text of its alarm. */
  readonly errorImpact: string;
  /** The heading of docs/runbook.md that is the name of its alarm. */
  readonly runbookHeading: string;
  readonly timeoutSeconds: number;
  /** The share of a CPU goes with it: 1,769 MB is one whole. */
  readonly memoryMegabytes: number;
  readonly logs: HouseLogs;
};

/** A reason for roles. */
export const ONE_POLICY_OF_ITS_OWN = {
  'NIST.800.53.R5-IAMNoInlinePolicy': 'A policy of its own cannot be attached to another role by mistake.',
};

/** Of every function. */
export const RUNS_WITH = {
  // Elsewhere graphql asks of every type that it meets whether it comes from another copy of graphql.
  NODE_ENV: 'production',
  // Lines of an error's stack name our own files.
  NODE_OPTIONS: '--enable-source-maps',
} as const;

const ALARM_PERIOD_MINUTES = 5;

/**
 * A function as the house runs them: one bundled ES module, traced, its logs kept for a time, an alarm on its first
 * error, and a role of its own that may write its own log and nothing besides what it is granted.
 */
export class HouseFunction extends Function {
  /** As `role`, which CDK says may be missing. */
  readonly ownRole: Role;
  /** One JSON object a line: see platform/log.ts. */
  readonly logLines: LogGroup;

  constructor(scope: Construct, id: string, props: HouseFunctionProps) {
    const logGroup = props.logs.group(scope, `${id}Logs`);
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      role,
      tracing: Tracing.ACTIVE,
      code: bundledCode(props.entry),
      handler: `index.${props.handler ?? 'handler'}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMegabytes,
      timeout: Duration.seconds(props.timeoutSeconds),
      environment: { ...RUNS_WITH, STAGE: settingsFrom(scope.node).stage },
      loggingFormat: LoggingFormat.JSON,
      logGroup,
      // Whatever calls asynchronously comes again by itself; what failed is for the alarm, not for a blind repeat.
      retryAttempts: 0,
    });
    except(role, {
      'AwsSolutions-IAM5[Resource::*]':
        'Only to send traces and to list the names of streams, for neither of which IAM takes a resource.',
      ...ONE_POLICY_OF_ITS_OWN,
    });
    except(this, {
      'NIST.800.53.R5-LambdaConcurrency':
        'API Gateway and the one shard of the stream bound it, and an account that is new has nothing to reserve.',
      'NIST.800.53.R5-LambdaDLQ':
        'Nothing is lost with a call: a caller, the stream or the next scheduled run comes again.',
      'NIST.800.53.R5-LambdaInsideVPC':
        'It calls services of AWS alone, by signed requests, and nothing in a network of ours.',
    });
    this.ownRole = role;
    this.logLines = logGroup;
    new HouseAlarm(this, 'Errors', {
      runbookHeading: props.runbookHeading,
      impact: props.errorImpact,
      metric: this.metricErrors({ period: Duration.minutes(ALARM_PERIOD_MINUTES) }),
      threshold: 1,
    });
  }
}
