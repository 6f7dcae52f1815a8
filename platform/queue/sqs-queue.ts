import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { QueueSettings, Send } from './open-queue.ts';

/** Milliseconds. */
const CONNECT = 1_000;
const ANSWER = 3_000;

export function sqsClient({ endpoint, region }: Omit<QueueSettings, 'url'>): SQSClient {
  return new SQSClient({
    region,
    requestHandler: { connectionTimeout: CONNECT, requestTimeout: ANSWER, throwOnRequestTimeout: true },
    ...(endpoint !== undefined && { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
  });
}

export function sqsQueue(settings: QueueSettings): Send {
  const client = sqsClient(settings);
  return async (message) => {
    await client.send(new SendMessageCommand({ QueueUrl: settings.url, MessageBody: JSON.stringify(message) }));
  };
}
