import {
  DescribeTableCommand,
  type DynamoDBClient,
  RestoreTableToPointInTimeCommand,
  type TableDescription,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import type { Pause } from '../../platform/table/back-off.ts';
import { tableDefinition } from '../../platform/table/definition.ts';

export type Restore = {
  readonly from: string;
  readonly into: string;
  /** Null: the latest that there is, about five minutes ago. */
  readonly at: Date | null;
};

export type RestoreDeps = { readonly client: DynamoDBClient; readonly pause: Pause };

/** Milliseconds. A restore takes a quarter of an hour at least. */
const BETWEEN_LOOKS = 15_000;
/** Some ten hours: a table of a hundred gigabytes takes a few. */
const MOST_LOOKS = 2_400;

/**
 * A new table as another was at an instant, with all that a restore leaves out: stream, expiry, its own point-in-time
 * recovery and protection from deletion.
 *
 * @throws Error of DynamoDB's, such as when there is a table of that name already.
 */
export async function restoreTable(deps: RestoreDeps, { from, into, at }: Restore): Promise<void> {
  const { client } = deps;
  const { SSEDescription: encryption } = await describe(client, from);
  await client.send(
    new RestoreTableToPointInTimeCommand({
      SourceTableName: from,
      TargetTableName: into,
      ...(at === null ? { UseLatestRestorableTime: true } : { RestoreDateTime: at }),
      ...(encryption?.KMSMasterKeyArn !== undefined && {
        SSESpecificationOverride: { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: encryption.KMSMasterKeyArn },
      }),
    }),
  );
  await untilActive(deps, into);
  await completeTable(deps, into);
}

/** The ARN by which a restored table is put to use. @throws Error where it has no stream yet. */
export async function streamOf(client: DynamoDBClient, tableName: string): Promise<string> {
  const { LatestStreamArn: stream } = await describe(client, tableName);
  if (stream === undefined) throw new Error(`The table ${tableName} has no stream.`);
  return stream;
}

/** DynamoDB takes one change of a table at a time. */
async function completeTable({ client, pause }: RestoreDeps, tableName: string): Promise<void> {
  await client.send(
    new UpdateTableCommand({
      TableName: tableName,
      StreamSpecification: { StreamEnabled: true, StreamViewType: tableDefinition.streamView },
      DeletionProtectionEnabled: true,
    }),
  );
  await untilActive({ client, pause }, tableName);
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: tableName,
      TimeToLiveSpecification: { AttributeName: tableDefinition.timeToLive, Enabled: true },
    }),
  );
  await client.send(
    new UpdateContinuousBackupsCommand({
      TableName: tableName,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    }),
  );
}

async function untilActive({ client, pause }: RestoreDeps, tableName: string): Promise<void> {
  for (let look = 1; look <= MOST_LOOKS; look += 1) {
    const { TableStatus: status, GlobalSecondaryIndexes: indexes = [] } = await describe(client, tableName);
    if (status === 'ACTIVE' && indexes.every(({ IndexStatus }) => IndexStatus === 'ACTIVE')) return;
    await pause(BETWEEN_LOOKS);
  }
  throw new Error(`The table ${tableName} did not become active: look at it in the console.`);
}

async function describe(client: DynamoDBClient, tableName: string): Promise<TableDescription> {
  const { Table: table = {} } = await client.send(new DescribeTableCommand({ TableName: tableName }));
  return table;
}
