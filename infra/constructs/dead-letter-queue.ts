import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { except } from '../checks.ts';
import { HouseAlarm } from './house-alarm.ts';
import type { HouseFunction } from './house-function.ts';

export type DeadLetterQueueProps = {
  /** The heading of docs/runbook.md that is the name of its alarm. */
  readonly runbookHeading: string;
  /** Who is hurt by what lies here. */
  readonly impact: string;
  /** Of another queue, which names it; else of a reader of the stream. */
  readonly isOfQueue?: boolean;
};

/** The longest that SQS keeps a message. */
const KEPT_DAYS = 14;

/** Where goes what could not be handled, and an alarm as soon as anything lies there. */
export class DeadLetterQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: DeadLetterQueueProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      retentionPeriod: Duration.days(KEPT_DAYS),
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
    });
    if (props.isOfQueue !== true) {
      except(this.queue, {
        'AwsSolutions-SQS3':
          'It is itself where a reader of the stream puts what it gave up on, which CDK does not see.',
      });
    }
    new HouseAlarm(this, 'NotEmpty', {
      runbookHeading: props.runbookHeading,
      impact: props.impact,
      metric: this.queue.metricApproximateNumberOfMessagesVisible(),
      threshold: 1,
    });
  }

  /** How many messages are in it, and where it is, under this name: nothing of what they say. */
  letCount(fn: HouseFunction, variable: string): void {
    this.queue.grant(fn, 'sqs:GetQueueAttributes');
    fn.addEnvironment(variable, this.queue.queueUrl);
  }

  /** Besides, to take them out and put them back where they came from. */
  letRedrive(fn: HouseFunction, variable: string): void {
    this.letCount(fn, variable);
    this.queue.grant(fn, 'sqs:ReceiveMessage', 'sqs:DeleteMessage');
  }
}
