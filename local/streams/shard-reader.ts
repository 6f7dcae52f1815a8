import {
  type _Record as StreamRecord,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  type GetShardIteratorCommandInput,
} from '@aws-sdk/client-dynamodb-streams';
import type { Checkpoints } from './checkpoints.ts';
import { deliver, type StreamHandler } from './deliver.ts';
import { toLambdaRecord } from './lambda-record.ts';

/** Records in a batch, as our event source mapping has it. */
const BATCH_SIZE = 100;

export type Step =
  | { readonly was: 'empty' | 'handled' | 'closed' }
  /** The rest of the batch comes again. */
  | { readonly was: 'failed'; readonly failure: unknown };

export type ShardReader = { readonly step: () => Promise<Step> };

export type ShardReaderOptions = {
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly shardId: string;
  readonly handler: StreamHandler;
  readonly checkpoints: Checkpoints;
};

/** Reads one shard from its checkpoint on, a batch a step. */
export function createShardReader(options: ShardReaderOptions): ShardReader {
  const { client, streamArn, shardId, handler, checkpoints } = options;
  let iterator: string | null = null;

  return {
    async step() {
      const from = (iterator ??= await iteratorAfter(options, checkpoints.of(shardId)));
      // Whatever goes wrong from here, the next step begins again at the checkpoint.
      iterator = null;
      const { Records: records = [], NextShardIterator: next } = await client.send(
        new GetRecordsCommand({ ShardIterator: from, Limit: BATCH_SIZE }),
      );
      if (records.length > 0) {
        const failure = await handle(records);
        if (failure !== null) return { was: 'failed', failure };
      }
      // A shard ends by giving no further iterator. Its last sequence number is no sign: the engine names one always.
      if (next === undefined) return { was: 'closed' };
      iterator = next;
      return { was: records.length === 0 ? 'empty' : 'handled' };
    },
  };

  async function handle(records: readonly StreamRecord[]): Promise<unknown> {
    const { handled, failure } = await deliver(
      handler,
      records.map((record) => toLambdaRecord(record, streamArn)),
    );
    const reached = records[handled - 1]?.dynamodb?.SequenceNumber;
    if (reached !== undefined) checkpoints.reach(shardId, reached);
    return failure;
  }
}

async function iteratorAfter(options: ShardReaderOptions, sequenceNumber: string | null): Promise<string> {
  if (sequenceNumber === null) return iteratorAt(options, { ShardIteratorType: 'TRIM_HORIZON' });
  try {
    return await iteratorAt(options, { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: sequenceNumber });
  } catch (error) {
    // What followed the checkpoint is more than a day old and gone: the handler's sweep finds what it missed.
    if (!isNamed(error, 'TrimmedDataAccessException')) throw error;
    return iteratorAt(options, { ShardIteratorType: 'TRIM_HORIZON' });
  }
}

type Position = Pick<GetShardIteratorCommandInput, 'ShardIteratorType' | 'SequenceNumber'>;

async function iteratorAt({ client, streamArn, shardId }: ShardReaderOptions, position: Position): Promise<string> {
  const { ShardIterator } = await client.send(
    new GetShardIteratorCommand({ StreamArn: streamArn, ShardId: shardId, ...position }),
  );
  if (ShardIterator === undefined) throw new Error(`No iterator for the shard ${shardId}.`);
  return ShardIterator;
}

function isNamed(error: unknown, name: string): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === name;
}
