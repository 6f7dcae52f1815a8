import {
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import type { QueueSettings } from './open-queue.ts';
import type { DeadLetters, QueueCounts, WatchedQueue } from './queue-counts.ts';
import { sqsClient } from './sqs-queue.ts';

/** The most that SQS gives at once. */
const AT_ONCE = 10;
/** Seconds for which nobody else is given what is being sent back. */
const HELD = 30;

export function watchQueue(settings: QueueSettings): WatchedQueue {
  const client = sqsClient(settings);
  return {
    async counts(): Promise<QueueCounts> {
      const { Attributes: found = {} } = await client.send(
        new GetQueueAttributesCommand({
          QueueUrl: settings.url,
          AttributeNames: ['ApproximateNumberOfMessages', 'ApproximateNumberOfMessagesNotVisible'],
        }),
      );
      return {
        waiting: Number(found.ApproximateNumberOfMessages ?? 0),
        underWay: Number(found.ApproximateNumberOfMessagesNotVisible ?? 0),
      };
    },
  };
}

/**
 * A message is deleted here only once it has been put there: what comes in between leaves it in both, and whatever takes
 * messages of ours may take one twice.
 *
 * @param to the address of the queue that the messages came from
 */
export function watchDeadLetters(settings: QueueSettings, to: string): DeadLetters {
  const client = sqsClient(settings);
  const { url } = settings;
  return {
    ...watchQueue(settings),
    async sendBack(most) {
      let sent = 0;
      while (sent < most) {
        const { Messages: messages = [] } = await client.send(
          new ReceiveMessageCommand({
            QueueUrl: url,
            MaxNumberOfMessages: Math.min(AT_ONCE, most - sent),
            VisibilityTimeout: HELD,
          }),
        );
        if (messages.length === 0) break;
        for (const { Body: MessageBody = '', ReceiptHandle } of messages) {
          await client.send(new SendMessageCommand({ QueueUrl: to, MessageBody }));
          await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
          sent += 1;
        }
      }
      return sent;
    },
  };
}
