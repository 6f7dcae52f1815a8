import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { HouseFunction } from './house-function.ts';
import type { HouseLogs } from './house-logs.ts';
import type { HouseTable } from './house-table.ts';
import { grantSequencing, grantSweeping } from './sequencer-access.ts';
import { addSequencerAlarms } from './sequencer-alarms.ts';

export type SequencerProps = {
  readonly table: HouseTable;
  readonly logs: HouseLogs;
};

const SWEEP_EVERY_MINUTES = 5;
/** Shorter than the time between sweeps, so that two never run at once. */
const SWEEP_SECONDS = 240;
const MOST_RECORDS_A_BATCH = 100;
const ATTEMPTS_BEFORE_GIVING_UP = 10;

/** What gives events and audit entries their numbers: from the stream at once, and by a sweep what the stream lost. */
export class Sequencer extends Construct {
  readonly stream: HouseFunction;
  /** Where goes what it gave up on. */
  readonly givenUp: DeadLetterQueue;
  readonly sweep: HouseFunction;

  constructor(scope: Construct, id: string, props: SequencerProps) {
    super(scope, id);
    this.givenUp = new DeadLetterQueue(this, 'GivenUp', {
      runbookHeading: 'The sequencer gave up on a batch',
      impact: 'Some changes wait for their number longer than usual: whoever follows the feed does not see them yet.',
    });
    this.stream = this.followStream(props);
    this.sweep = this.sweepRegularly(props);
    addSequencerAlarms(this, this);
  }

  private followStream({ table, logs }: SequencerProps): HouseFunction {
    const fn = new HouseFunction(this, 'Stream', {
      entry: 'lambdas/sequencer/handler.ts',
      runbookHeading: 'The sequencer fails',
      errorImpact: 'Nobody yet: changes are safe, but reach the change feed and the audit chain only with the sweep.',
      timeoutSeconds: 60,
      memoryMegabytes: 512,
      logs,
    });
    grantSequencing(table, fn);
    fn.addEventSource(
      new DynamoEventSource(table.inUse, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        batchSize: MOST_RECORDS_A_BATCH,
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        // A shard that waits for one record holds up all behind it. Nothing is lost by moving on: the item itself
        // says that it has no number yet, and the next sweep finds it there.
        retryAttempts: ATTEMPTS_BEFORE_GIVING_UP,
        onFailure: new SqsDlq(this.givenUp.queue),
        filters: [FilterCriteria.filter({ dynamodb: { NewImage: { unsequenced: { S: FilterRule.exists() } } } })],
      }),
    );
    return fn;
  }

  private sweepRegularly({ table, logs }: SequencerProps): HouseFunction {
    const fn = new HouseFunction(this, 'Sweep', {
      entry: 'lambdas/sequencer/handler.ts',
      handler: 'sweep',
      runbookHeading: 'The sweep fails',
      errorImpact: 'Nobody yet: but changes that the stream has lost stay out of the change feed and the audit chain.',
      timeoutSeconds: SWEEP_SECONDS,
      memoryMegabytes: 512,
      logs,
    });
    grantSequencing(table, fn);
    grantSweeping(table, fn);
    new Rule(this, 'SweepSchedule', {
      schedule: Schedule.rate(Duration.minutes(SWEEP_EVERY_MINUTES)),
      targets: [new LambdaFunction(fn, { maxEventAge: Duration.minutes(SWEEP_EVERY_MINUTES) })],
    });
    return fn;
  }
}
