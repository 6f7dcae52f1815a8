import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import type { HashKey } from './hash-key.ts';
import type { HouseBucket } from './house-bucket.ts';
import { HouseAlarm } from './house-alarm.ts';
import { HouseFunction } from './house-function.ts';
import type { HouseLogs } from './house-logs.ts';
import type { HouseTable } from './house-table.ts';
import type { TenantFence } from './tenant-fence.ts';

export type FileImportsProps = {
  readonly table: HouseTable;
  readonly files: HouseBucket;
  readonly fence: TenantFence;
  readonly hashKey: HashKey;
  readonly logs: HouseLogs;
  /** What tells the worker of a file that was started. */
  readonly startedBy: HouseFunction;
};

/** The most that AWS allows. */
const TIMEOUT_SECONDS = 900;
const SWEEP_EVERY_MINUTES = 5;
/** Shorter than the time between sweeps, so that two never run at once. */
const SWEEP_SECONDS = 240;
const ATTEMPTS_BEFORE_GIVING_UP = 5;
/** Files at once, of all authorities: what they write together stays far below what the table takes. */
const MOST_AT_ONCE = 5;
const IMPACT =
  'Authority systems whose files wait: their records are not there yet. Nothing is lost, and nobody else is hurt.';

/**
 * What records the rows of files: a queue, and a function for one message after the other. By its own role it reads who
 * a token belongs to and which authorities there are; for all else it takes the tenant role, as a request does.
 */
export class FileImports extends Construct {
  readonly work: HouseFunction;
  readonly sweep: HouseFunction;

  constructor(scope: Construct, id: string, props: FileImportsProps) {
    super(scope, id);
    const runbookHeading = 'A file import is given up';
    const dead = new DeadLetterQueue(this, 'GivenUp', { runbookHeading, impact: IMPACT, isOfQueue: true });
    const queue = new Queue(this, 'Queue', {
      // While a message is worked on nobody else shall have it.
      visibilityTimeout: Duration.seconds(TIMEOUT_SECONDS + 60),
      retentionPeriod: Duration.days(4),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      deadLetterQueue: { queue: dead.queue, maxReceiveCount: ATTEMPTS_BEFORE_GIVING_UP },
    });
    this.work = this.fn(
      'Work',
      { ...props, queue },
      {
        runbookHeading: 'File imports fail',
        timeoutSeconds: TIMEOUT_SECONDS,
        memoryMegabytes: 1_769,
      },
    );
    this.work.addEventSource(
      new SqsEventSource(queue, { batchSize: 1, maxConcurrency: MOST_AT_ONCE, reportBatchItemFailures: true }),
    );
    this.sweep = this.fn(
      'Sweep',
      { ...props, queue },
      {
        handler: 'sweep',
        runbookHeading: 'The sweep of file imports fails',
        timeoutSeconds: SWEEP_SECONDS,
        memoryMegabytes: 512,
      },
    );
    new Rule(this, 'Schedule', {
      schedule: Schedule.rate(Duration.minutes(SWEEP_EVERY_MINUTES)),
      targets: [new LambdaFunction(this.sweep, { maxEventAge: Duration.minutes(SWEEP_EVERY_MINUTES) })],
    });
    queue.grantSendMessages(props.startedBy);
    props.startedBy.addEnvironment('IMPORT_QUEUE_URL', queue.queueUrl);
    dead.letRedrive(props.startedBy, 'IMPORT_DEAD_LETTERS_URL');
    new HouseAlarm(this, 'Old', {
      runbookHeading: 'File imports wait',
      impact: IMPACT,
      metric: queue.metricApproximateAgeOfOldestMessage({ period: Duration.minutes(5) }),
      threshold: Duration.hours(1).toSeconds(),
    });
  }

  private fn(
    id: string,
    { table, files, fence, hashKey, logs, queue }: FileImportsProps & { readonly queue: Queue },
    props: FnProps,
  ): HouseFunction {
    const fn = new HouseFunction(this, id, {
      entry: 'lambdas/file-import/handler.ts',
      errorImpact: IMPACT,
      logs,
      ...props,
    });
    table.grant(fn, { actions: ['dynamodb:GetItem'], leadingKeys: ['NETWORK0#IDENTITY#*'] });
    table.grant(fn, { actions: ['dynamodb:Query'], leadingKeys: ['NETWORK0#ROSTER'] });
    table.grant(fn, { actions: ['dynamodb:BatchGetItem'], leadingKeys: ['NETWORK0#ROSTER', 'NETWORK0#POLICY#*'] });
    table.nameTo(fn);
    files.nameTo(fn);
    fence.letActForAuthorities(fn);
    hashKey.grantRead(fn);
    queue.grantSendMessages(fn);
    fn.addEnvironment('IMPORT_QUEUE_URL', queue.queueUrl);
    return fn;
  }
}

type FnProps = {
  readonly handler?: string;
  readonly runbookHeading: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
};
