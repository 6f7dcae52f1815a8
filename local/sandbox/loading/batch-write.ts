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

/** Items a few at a time, as they are made. */
export type ItemGroups = Iterable<readonly AttributeMap[]> | AsyncIterable<readonly AttributeMap[]>;

/** Puts all items into a table, over whatever is there. */
export async function batchWrite(groups: ItemGroups, options: BatchWriteOptions): Promise<void> {
  const batches = batchesOf(groups);
  const writeOnAndOn = async (): Promise<void> => {
    for (let next = await batches.next(); next.done !== true; next = await batches.next()) {
      options.signal.throwIfAborted();
      await writeBatch(next.value, options);
    }
  };
  await Promise.all(Array.from({ length: BATCHES_AT_ONCE }, writeOnAndOn));
}

async function* batchesOf(groups: ItemGroups): AsyncGenerator<readonly AttributeMap[]> {
  let batch: AttributeMap[] = [];
  for await (const group of groups) {
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
