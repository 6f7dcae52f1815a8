import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { grantFollowing } from './followers-access.ts';
import { HouseAlarm } from './house-alarm.ts';
import { HouseFunction } from './house-function.ts';
import type { HouseLogs } from './house-logs.ts';
import type { HouseTable } from './house-table.ts';

export type FollowersProps = { readonly table: HouseTable; readonly logs: HouseLogs };

const SWEEP_EVERY_MINUTES = 5;
/** Shorter than the time between sweeps, so that two never run at once. */
const SWEEP_SECONDS = 240;
/** Milliseconds: after the sweep should have made good what the stream lost. */
const LONG_BEHIND = 10 * 60 * 1000;
/** Three sweeps should have begun. */
const NO_SWEEP = Duration.minutes(15);
const MOST_RECORDS_A_BATCH = 100;
const ATTEMPTS_BEFORE_GIVING_UP = 10;
/** The audit chains, which all reads of records lengthen too, wake nobody here. */
const OF_A_FEED = [{ suffix: '#CHAIN#FEED' }];
const A_SEGMENT = FilterRule.beginsWith('SEG#');

/** What keeps the figures of budgets: woken by each segment of a change feed, and by a sweep for what the stream lost. */
export class Followers extends Construct {
  readonly follow: HouseFunction;
  /** Where goes what it gave up on. */
  readonly givenUp: DeadLetterQueue;
  readonly followAll: HouseFunction;

  constructor(scope: Construct, id: string, props: FollowersProps) {
    super(scope, id);
    this.givenUp = new DeadLetterQueue(this, 'GivenUp', {
      runbookHeading: 'The followers gave up on a batch',
      impact: 'The figures of some budgets wait for the next sweep.',
    });
    this.follow = this.followStream(props);
    this.followAll = this.sweepRegularly(props);
    new HouseAlarm(this, 'Behind', {
      runbookHeading: 'The followers fall behind',
      impact:
        'Whoever answers for a budget sees what is paid and forecast late. What may be approved or paid is right.',
      metric: this.follow.metric('IteratorAge', { period: Duration.minutes(5), statistic: 'Maximum' }),
      threshold: LONG_BEHIND,
    });
    new HouseAlarm(this, 'NoSweep', {
      runbookHeading: 'The followers are not swept up after',
      impact: 'Nobody yet: but what the stream has lost is missing in the figures of budgets.',
      metric: this.followAll.metricInvocations({ period: NO_SWEEP }),
      threshold: 1,
      isDueToHappen: true,
    });
  }

  private followStream({ table, logs }: FollowersProps): HouseFunction {
    const fn = new HouseFunction(this, 'Stream', {
      entry: 'lambdas/followers/handler.ts',
      runbookHeading: 'The followers fail',
      errorImpact:
        'Whoever answers for a budget sees what is paid and forecast minutes late. What may be approved or paid is right.',
      timeoutSeconds: 60,
      memoryMegabytes: 512,
      logs,
    });
    grantFollowing(table, fn);
    fn.addEventSource(
      new DynamoEventSource(table.inUse, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: MOST_RECORDS_A_BATCH,
        reportBatchItemFailures: true,
        retryAttempts: ATTEMPTS_BEFORE_GIVING_UP,
        // The record only wakes: the feed is read from the cursor on, so the next sweep makes good what is passed over.
        onFailure: new SqsDlq(this.givenUp.queue),
        filters: [FilterCriteria.filter({ dynamodb: { Keys: { pk: { S: OF_A_FEED }, sk: { S: A_SEGMENT } } } })],
      }),
    );
    return fn;
  }

  private sweepRegularly({ table, logs }: FollowersProps): HouseFunction {
    const fn = new HouseFunction(this, 'Sweep', {
      entry: 'lambdas/followers/handler.ts',
      handler: 'sweep',
      runbookHeading: 'The sweep of the followers fails',
      errorImpact:
        'Whoever answers for a budget sees figures of budgets that stand still. What may be approved or paid is right.',
      timeoutSeconds: SWEEP_SECONDS,
      memoryMegabytes: 512,
      logs,
    });
    grantFollowing(table, fn);
    table.grant(fn, { actions: ['dynamodb:Query'], leadingKeys: ['NETWORK0#ROSTER'] });
    new Rule(this, 'SweepSchedule', {
      schedule: Schedule.rate(Duration.minutes(SWEEP_EVERY_MINUTES)),
      targets: [new LambdaFunction(fn, { maxEventAge: Duration.minutes(SWEEP_EVERY_MINUTES) })],
    });
    return fn;
  }
}
