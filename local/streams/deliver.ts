import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

export type Delivery = {
  /** How many records, from the first, are done with. All after them come again. */
  readonly handled: number;
  /** Why not all are, or null. */
  readonly failure: unknown;
};

/**
 * Hands a batch to a handler, and reads its answer as Lambda does with `ReportBatchItemFailures`: the batch is done up
 * to the first record that failed; all of it failed if the handler throws, or names a record that is not there.
 */
export async function deliver(handler: StreamHandler, records: readonly DynamoDBRecord[]): Promise<Delivery> {
  try {
    const { batchItemFailures } = await handler({ Records: [...records] });
    const failed = batchItemFailures.map(({ itemIdentifier }) => positionOf(itemIdentifier, records));
    if (failed.length === 0) return { handled: records.length, failure: null };
    const handled = Math.max(0, Math.min(...failed));
    return { handled, failure: new Error(`The handler failed at ${sequenceNumber(records[handled])}.`) };
  } catch (error) {
    return { handled: 0, failure: error };
  }
}

function positionOf(itemIdentifier: string, records: readonly DynamoDBRecord[]): number {
  return records.findIndex((record) => record.dynamodb?.SequenceNumber === itemIdentifier);
}

function sequenceNumber(record: DynamoDBRecord | undefined): string {
  return record?.dynamodb?.SequenceNumber ?? 'an unknown record';
}
