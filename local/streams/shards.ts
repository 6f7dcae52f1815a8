import {
  type DynamoDBStreamsClient,
  DescribeStreamCommand,
  ListStreamsCommand,
  type Shard,
} from '@aws-sdk/client-dynamodb-streams';

export type ShardId = string;

/** @throws when the table has no stream. */
export async function streamOf(client: DynamoDBStreamsClient, tableName: string): Promise<string> {
  const { Streams } = await client.send(new ListStreamsCommand({ TableName: tableName }));
  // The newest is the one in use: a stream that was turned off stays listed for a day.
  const newest = Streams?.toSorted((a, b) => (b.StreamLabel ?? '').localeCompare(a.StreamLabel ?? ''))[0]?.StreamArn;
  if (newest === undefined) throw new Error(`The table ${tableName} has no stream.`);
  return newest;
}

/**
 * Shards that may be read now: those that are not done, and whose parent is done or gone. A child holds later changes
 * of the same items, so that it must wait.
 */
export async function readableShards(
  client: DynamoDBStreamsClient,
  streamArn: string,
  done: ReadonlySet<ShardId>,
): Promise<ShardId[]> {
  const shards = await listShards(client, streamArn);
  const open = new Set(shards.flatMap(({ ShardId }) => (ShardId === undefined || done.has(ShardId) ? [] : [ShardId])));
  return shards.flatMap(({ ShardId, ParentShardId }) => {
    if (ShardId === undefined || !open.has(ShardId)) return [];
    return ParentShardId !== undefined && open.has(ParentShardId) ? [] : [ShardId];
  });
}

async function listShards(client: DynamoDBStreamsClient, StreamArn: string): Promise<Shard[]> {
  const shards: Shard[] = [];
  let ExclusiveStartShardId: string | undefined;
  do {
    const { StreamDescription: page } = await client.send(
      new DescribeStreamCommand({ StreamArn, ...(ExclusiveStartShardId !== undefined && { ExclusiveStartShardId }) }),
    );
    shards.push(...(page?.Shards ?? []));
    ExclusiveStartShardId = page?.LastEvaluatedShardId;
  } while (ExclusiveStartShardId !== undefined);
  return shards;
}
