import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { mockClient } from 'aws-sdk-client-mock';
import { readableShards } from './shards.ts';
import { startStreamPoller } from './start-stream-poller.ts';

// The engine has one shard for ever; only a stand-in can split one, or let an iterator expire.
const client = new DynamoDBStreamsClient({ region: 'eu-west-2' });
const streams = mockClient(client);

const parent: Shard = { ShardId: 'parent' };
const child: Shard = { ShardId: 'child', ParentShardId: 'parent' };
const orphan: Shard = { ShardId: 'orphan', ParentShardId: 'trimmed' };

beforeEach(() => {
  streams.reset();
  streams.on(ListStreamsCommand).resolves({ Streams: [{ StreamArn: 'arn', StreamLabel: '1' }] });
});

describe('the shards that may be read', () => {
  beforeEach(() => {
    streams
      .on(DescribeStreamCommand)
      .resolves({ StreamDescription: { Shards: [parent], LastEvaluatedShardId: 'parent' } })
      .on(DescribeStreamCommand, { ExclusiveStartShardId: 'parent' })
      .resolves({ StreamDescription: { Shards: [child, orphan] } });
  });

  it('are those whose parent is done or gone, from every page of the list', async () => {
    expect(await readableShards(client, 'arn', new Set())).toEqual(['parent', 'orphan']);
    expect(await readableShards(client, 'arn', new Set(['parent']))).toEqual(['child', 'orphan']);
  });
});

describe('a shard that ends', () => {
  it('is followed by its child, and an expired iterator is asked for anew', async () => {
    const handed: (string | undefined)[] = [];
    const expired = Object.assign(new Error('expired'), { name: 'ExpiredIteratorException' });
    streams
      .on(DescribeStreamCommand)
      .resolves({ StreamDescription: { Shards: [parent, child] } })
      .on(GetShardIteratorCommand)
      .callsFake(({ ShardId }: { ShardId: string }) => ({ ShardIterator: ShardId }))
      .on(GetRecordsCommand, { ShardIterator: 'parent' })
      .rejectsOnce(expired)
      .resolves({ Records: [{ dynamodb: { SequenceNumber: '1' } }] })
      .on(GetRecordsCommand, { ShardIterator: 'child' })
      .resolves({ Records: [{ dynamodb: { SequenceNumber: '2' } }], NextShardIterator: 'end' })
      .on(GetRecordsCommand, { ShardIterator: 'end' })
      .resolves({ Records: [], NextShardIterator: 'end' });
    const errors: unknown[] = [];

    const poller = await startStreamPoller({
      client,
      tableName: 'table',
      checkpointFile: null,
      onError: (error) => errors.push(error),
      handler: ({ Records }) => {
        handed.push(...Records.map(({ dynamodb }) => dynamodb?.SequenceNumber));
        return Promise.resolve({ batchItemFailures: [] });
      },
    });
    await poller.caughtUp();
    await poller.stop();

    expect(handed).toEqual(['1', '2']);
    expect(errors).toEqual([expired]);
  });
});
