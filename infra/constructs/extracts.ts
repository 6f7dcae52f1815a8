import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { ExtractKey } from './extract-key.ts';
import { grantMakingExtracts } from './extracts-access.ts';
import { HouseAlarm } from './house-alarm.ts';
import type { HouseBucket } from './house-bucket.ts';
import { HouseFunction } from './house-function.ts';
import type { HouseLogs } from './house-logs.ts';
import type { HouseTable } from './house-table.ts';

export type ExtractsProps = {
  readonly table: HouseTable;
  readonly bucket: HouseBucket;
  readonly key: ExtractKey;
  readonly logs: HouseLogs;
};

const EVERY = Duration.minutes(1);
/** The most that AWS allows. */
const TIMEOUT_SECONDS = 900;
/** For the rows of all authorities at once. */
const MEMORY_MEGABYTES = 3_008;
const NO_RUN = Duration.minutes(15);

const IMPACT = 'Whoever waits for an extract. No record is lost, and nothing is told.';

/** What makes the extracts that were asked for: looks every minute whether there is one. */
export class Extracts extends Construct {
  readonly fn: HouseFunction;

  constructor(scope: Construct, id: string, { table, bucket, key, logs }: ExtractsProps) {
    super(scope, id);
    this.fn = new HouseFunction(this, 'Make', {
      entry: 'lambdas/extracts/handler.ts',
      runbookHeading: 'An extract fails',
      errorImpact: IMPACT,
      timeoutSeconds: TIMEOUT_SECONDS,
      memoryMegabytes: MEMORY_MEGABYTES,
      logs,
    });
    grantMakingExtracts(table, this.fn);
    bucket.grantWriteUnder(this.fn.ownRole, 'NETWORK0/extracts');
    bucket.nameTo(this.fn, 'EXTRACTS_BUCKET');
    key.grantMake(this.fn);
    new Rule(this, 'Schedule', {
      schedule: Schedule.rate(EVERY),
      targets: [new LambdaFunction(this.fn, { maxEventAge: EVERY, retryAttempts: 0 })],
    });
    new HouseAlarm(this, 'NoRun', {
      runbookHeading: 'No extract run',
      impact: IMPACT,
      metric: this.fn.metricInvocations({ period: NO_RUN }),
      threshold: 1,
      isDueToHappen: true,
    });
  }
}
