import { BatchWriteItemCommand, type DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { backOffMilliseconds, realPause } from '../../../platform/table/back-off.ts';
import type { AttributeMap } from '../../../platform/table/item.ts';

/** As many as DynamoDB takes in one batch. */
const ITEMS_A_BATCH = 25;
const BATCHES_AT_ONCE = 8;
const MOST_ATTEMPTS = 12;

export type BatchWriteOptions = {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  readonly signal: AbortSignal;
};

/** Puts all items into a table, over whatever is there. */
export async function batchWrite(groups: Iterable<readonly AttributeMap[]>, options: BatchWriteOptions): Promise<void> {
  const batches = batchesOf(groups);
  const writeOnAndOn = async (): Promise<void> => {
    for (let next = batches.next(); next.done !== true; next = batches.next()) {
      options.signal.throwIfAborted();
      await writeBatch(next.value, options);
    }
  };
  await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, writeOnAndOn));
}

function* batchesOf(groups: Iterable<readonly AttributeMap[]>): Generator<readonly AttributeMap[]> {
  let batch: AttributeMap[] = [];
  for (const group of groups) {
    for (const item of group) {
      batch.push(item);
      if (batch.length < ITEMS_A_BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

async function writeBatch(items: readonly AttributeMap[], { client, tableName }: BatchWriteOptions): Promise<void> {
  let asked: WriteRequest[] = items.map((Item) => ({ PutRequest: { Item } }));
  for (let attempt = 0; asked.length > 0; attempt += 1) {
    if (attempt === MOST_ATTEMPTS) throw new Error('DynamoDB kept leaving items of the sandbox unprocessed.');
    if (attempt > 0) await realPause(backOffMilliseconds(attempt));
    const { UnprocessedItems } = await client.send(new BatchWriteItemCommand({ RequestItems: { [tableName]: asked } }));
    asked = UnprocessedItems?.[tableName] ?? [];
  }
}
