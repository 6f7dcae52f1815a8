import { Architecture, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { settingsFrom } from '../settings.ts';
import { bundling, LOCK_FILE, ROOT } from './bundling.ts';
import { HouseAlarm } from './house-alarm.ts';

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
};

const ALARM_PERIOD_MINUTES = 5;

/** A function as the house runs them: one bundled ES module, its logs kept for a time, an alarm on its first error. */
export class HouseFunction extends NodejsFunction {
  constructor(scope: Construct, id: string, props: HouseFunctionProps) {
    super(scope, id, {
      entry: `${ROOT}/${props.entry}`,
      handler: props.handler ?? 'handler',
      projectRoot: ROOT,
      depsLockFilePath: LOCK_FILE,
      bundling,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMegabytes,
      timeout: Duration.seconds(props.timeoutSeconds),
      environment: { NODE_OPTIONS: '--enable-source-maps', STAGE: settingsFrom(scope.node).stage },
      loggingFormat: LoggingFormat.JSON,
      logGroup: new LogGroup(scope, `${id}Logs`, { retention: RetentionDays.THREE_MONTHS }),
      // Whatever calls asynchronously comes again by itself; what failed is for the alarm, not for a blind repeat.
      retryAttempts: 0,
    });
    new HouseAlarm(this, 'Errors', {
      runbookHeading: props.runbookHeading,
      impact: props.errorImpact,
      metric: this.metricErrors({ period: Duration.minutes(ALARM_PERIOD_MINUTES) }),
      threshold: 1,
    });
  }
}
