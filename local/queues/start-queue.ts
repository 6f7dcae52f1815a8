import {
  CreateQueueCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { sqsClient } from '../../platform/queue/sqs-queue.ts';

export type QueueHandler = (event: SQSEvent) => Promise<SQSBatchResponse>;

export type LocalQueue = {
  readonly url: string;
  /** Where goes what failed too often. */
  readonly deadLettersUrl: string;
  /** Hands each message to the handler, as Lambda would. */
  readonly deliverTo: (handler: QueueHandler) => void;
  readonly close: () => Promise<void>;
};

export type QueueOptions = {
  readonly endpoint: string;
  readonly name: string;
  readonly onError: (error: unknown) => void;
};

/** Seconds that a request for messages waits for one. */
const LONG_POLL = 1;
/** Seconds after which what was not finished comes again. */
const COMES_AGAIN = 30;

/** As on AWS: see infra/constructs/file-imports.ts. */
const ATTEMPTS_BEFORE_GIVING_UP = 5;

/** Stands where SQS and its mapping to a function stand: one message at a time, and those that fail come again. */
export async function startQueue({ endpoint, name, onError }: QueueOptions): Promise<LocalQueue> {
  const client = sqsClient({ endpoint, region: 'eu-west-2' });
  const deadLettersUrl = await madeQueue(client, `${name}-given-up`, {});
  const url = await madeQueue(client, name, {
    VisibilityTimeout: String(COMES_AGAIN),
    RedrivePolicy: JSON.stringify({
      deadLetterTargetArn: await arnOf(client, deadLettersUrl),
      maxReceiveCount: ATTEMPTS_BEFORE_GIVING_UP,
    }),
  });
  const stopping = new AbortController();
  let delivering: Promise<void> = Promise.resolve();

  async function deliver(handler: QueueHandler): Promise<void> {
    while (!stopping.signal.aborted) await deliverNext(handler).catch(unlessStopping);
  }

  function unlessStopping(error: unknown): void {
    if (!stopping.signal.aborted) onError(error);
  }

  async function deliverNext(handler: QueueHandler): Promise<void> {
    const { Messages: messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl: url, WaitTimeSeconds: LONG_POLL }),
      { abortSignal: stopping.signal },
    );
    for (const { MessageId: messageId = '', ReceiptHandle, Body: body = '' } of messages) {
      const { batchItemFailures } = await handler({ Records: [{ messageId, body } as SQSRecord] });
      if (batchItemFailures.length === 0) await client.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
    }
  }

  return {
    url,
    deadLettersUrl,
    deliverTo(handler) {
      delivering = deliver(handler);
    },
    async close() {
      stopping.abort();
      await delivering;
      client.destroy();
    },
  };
}

async function madeQueue(client: SQSClient, QueueName: string, Attributes: Record<string, string>): Promise<string> {
  const { QueueUrl: url } = await client.send(new CreateQueueCommand({ QueueName, Attributes }));
  if (url === undefined) throw new Error('The store of queues made none.');
  return url;
}

async function arnOf(client: SQSClient, QueueUrl: string): Promise<string> {
  const { Attributes: found } = await client.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }),
  );
  return found?.QueueArn ?? '';
}
