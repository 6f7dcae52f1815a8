import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { ClientPool } from './client-pool.ts';
import { HouseFunction } from './house-function.ts';
import type { HouseLogs } from './house-logs.ts';
import type { HouseTable } from './house-table.ts';

export type AppClientSweepProps = {
  readonly table: HouseTable;
  readonly identity: ClientPool;
  readonly logs: HouseLogs;
};

const EVERY_HOURS = 6;

/**
 * What deletes the app clients that were left behind. It may look up who a token belongs to and see and delete app
 * clients; it can neither register one nor make one.
 */
export class AppClientSweep extends Construct {
  readonly fn: HouseFunction;

  constructor(scope: Construct, id: string, { table, identity, logs }: AppClientSweepProps) {
    super(scope, id);
    this.fn = new HouseFunction(this, 'Sweep', {
      entry: 'lambdas/app-client-sweep/handler.ts',
      runbookHeading: 'The sweep of app clients fails',
      errorImpact: 'Nobody: but app clients that open nothing stay in the user pool, and are paid for.',
      timeoutSeconds: 300,
      memoryMegabytes: 512,
      logs,
    });
    table.grant(this.fn, { actions: ['dynamodb:BatchGetItem'], leadingKeys: ['NETWORK0#IDENTITY#*'] });
    table.nameTo(this.fn);
    identity.grantSweepClients(this.fn);
    new Rule(this, 'Schedule', {
      schedule: Schedule.rate(Duration.hours(EVERY_HOURS)),
      targets: [new LambdaFunction(this.fn, { maxEventAge: Duration.hours(EVERY_HOURS) })],
    });
  }
}
