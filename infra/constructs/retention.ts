import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HashKey } from './hash-key.ts';
import { HouseAlarm } from './house-alarm.ts';
import { HouseFunction } from './house-function.ts';
import type { HouseLogs } from './house-logs.ts';
import type { HouseTable } from './house-table.ts';
import type { TenantFence } from './tenant-fence.ts';

export type RetentionProps = {
  readonly table: HouseTable;
  readonly fence: TenantFence;
  readonly hashKey: HashKey;
  readonly logs: HouseLogs;
};

/** The most that AWS allows. */
const TIMEOUT_SECONDS = 900;
/** UTC: at night. */
const AT = { hour: '4', minute: '20' };
const A_DAY = Duration.days(1);
/** Of days: a run that begins a little later than the day before is none that is missing. */
const DAYS_WITHOUT = 2;

const IMPACT =
  'Families and young people: what should be erased by now is still held. Nobody else, and no service is interrupted.';

/**
 * What erases records that are past their time. By its own role it reads which authorities there are and what they have
 * set; for all else it takes the tenant role for one authority after the other, as a request does.
 */
export class Retention extends Construct {
  readonly fn: HouseFunction;

  constructor(scope: Construct, id: string, { table, fence, hashKey, logs }: RetentionProps) {
    super(scope, id);
    this.fn = new HouseFunction(this, 'Erase', {
      entry: 'lambdas/clocks/handler.ts',
      runbookHeading: 'What is past its time is not erased',
      errorImpact: IMPACT,
      timeoutSeconds: TIMEOUT_SECONDS,
      memoryMegabytes: 512,
      logs,
    });
    table.grant(this.fn, { actions: ['dynamodb:Query'], leadingKeys: ['NETWORK0#ROSTER'] });
    table.grant(this.fn, {
      actions: ['dynamodb:BatchGetItem'],
      leadingKeys: ['NETWORK0#ROSTER', 'NETWORK0#POLICY#*'],
    });
    table.nameTo(this.fn);
    fence.letActForAuthorities(this.fn);
    hashKey.grantRead(this.fn);
    new Rule(this, 'Schedule', {
      schedule: Schedule.cron(AT),
      targets: [new LambdaFunction(this.fn, { maxEventAge: Duration.hours(1) })],
    });
    new HouseAlarm(this, 'NoRun', {
      runbookHeading: 'No retention run',
      impact: IMPACT,
      metric: this.fn.metricInvocations({ period: A_DAY }),
      threshold: 1,
      periods: DAYS_WITHOUT,
      isDueToHappen: true,
    });
  }
}
