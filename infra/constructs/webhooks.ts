import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { FilterPattern } from 'aws-cdk-lib/aws-logs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { settingsFrom } from '../settings.ts';
import type { HashKey } from './hash-key.ts';
import { HouseAlarm } from './house-alarm.ts';
import { HouseFunction } from './house-function.ts';
import type { HouseLogs } from './house-logs.ts';
import type { HouseTable } from './house-table.ts';
import type { WebhookKey } from './webhook-key.ts';
import { grantDelivering } from './webhooks-access.ts';

export type WebhooksProps = {
  readonly table: HouseTable;
  readonly hashKey: HashKey;
  readonly webhookKey: WebhookKey;
  readonly logs: HouseLogs;
};

const EVERY = Duration.minutes(1);
/** Shorter than the time between runs, so that two seldom run at once. */
const TIMEOUT_SECONDS = 55;
/** A quarter of an hour's runs should have begun. */
const NO_RUN = Duration.minutes(15);

const IMPACT =
  'Authority systems that wait to be told: they learn of changes only when they next ask. Nothing is lost.';

/** What tells the receivers of authorities what has happened: every minute what is new, and what is to be tried again. */
export class Webhooks extends Construct {
  readonly fn: HouseFunction;

  constructor(scope: Construct, id: string, { table, hashKey, webhookKey, logs }: WebhooksProps) {
    super(scope, id);
    this.fn = new HouseFunction(this, 'Deliver', {
      entry: 'lambdas/webhooks/handler.ts',
      runbookHeading: 'The webhooks fail',
      errorImpact: IMPACT,
      timeoutSeconds: TIMEOUT_SECONDS,
      memoryMegabytes: 512,
      logs,
    });
    grantDelivering(table, this.fn);
    hashKey.grantRead(this.fn);
    webhookKey.grantOpen(this.fn);
    new Rule(this, 'Schedule', {
      schedule: Schedule.rate(EVERY),
      targets: [new LambdaFunction(this.fn, { maxEventAge: EVERY, retryAttempts: 0 })],
    });
    this.addAlarms();
  }

  private addAlarms(): void {
    new HouseAlarm(this, 'NoRun', {
      runbookHeading: 'The webhooks are not run',
      impact: IMPACT,
      metric: this.fn.metricInvocations({ period: NO_RUN }),
      threshold: 1,
      isDueToHappen: true,
    });
    const dead = this.fn.logLines.addMetricFilter('Dead', {
      filterPattern: FilterPattern.stringValue('$.code', '=', 'WEBHOOK_DEAD'),
      metricNamespace: settingsFrom(this.node).prefix,
      metricName: 'WebhooksDead',
    });
    new HouseAlarm(this, 'GivenUp', {
      runbookHeading: 'A message to a receiver was given up',
      impact:
        'Whoever relies on the system of one authority: it was not told of a change within three days, and must ask for it or have it sent again.',
      metric: dead.metric({ period: Duration.hours(1), statistic: 'Sum' }),
      threshold: 1,
    });
  }
}
