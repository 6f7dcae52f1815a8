import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  DescribeTableCommand,
  DynamoDBClient,
  RestoreTableToPointInTimeCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { restoreTable, streamOf } from './restore-table.ts';

const KEY = 'arn:aws:kms:eu-west-2:000000000000:key/one';
const STREAM = 'arn:aws:dynamodb:eu-west-2:000000000000:table/copy/stream/2026';

const dynamoDb = mockClient(DynamoDBClient);
let pauses: number;

const restore = (at: Date | null = null) =>
  restoreTable(
    {
      client: new DynamoDBClient({ region: 'eu-west-2' }),
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
    },
    { from: 'live', into: 'copy', at },
  );

beforeEach(() => {
  pauses = 0;
  dynamoDb.reset();
  dynamoDb.on(DescribeTableCommand, { TableName: 'live' }).resolves({
    Table: { SSEDescription: { KMSMasterKeyArn: KEY } },
  });
  dynamoDb
    .on(DescribeTableCommand, { TableName: 'copy' })
    .resolvesOnce({ Table: { TableStatus: 'CREATING' } })
    .resolvesOnce({ Table: { TableStatus: 'ACTIVE', GlobalSecondaryIndexes: [{ IndexStatus: 'CREATING' }] } })
    .resolves({ Table: { TableStatus: 'ACTIVE', LatestStreamArn: STREAM } });
  dynamoDb.on(RestoreTableToPointInTimeCommand).resolves({});
  dynamoDb.on(UpdateTableCommand).resolves({});
  dynamoDb.on(UpdateTimeToLiveCommand).resolves({});
  dynamoDb.on(UpdateContinuousBackupsCommand).resolves({});
});

describe('a restored table', () => {
  it('is as the live one was at an instant, encrypted with the same key', async () => {
    const at = new Date('2026-03-01T00:00:00.000Z');
    await restore(at);

    expect(dynamoDb.commandCalls(RestoreTableToPointInTimeCommand)[0]!.args[0].input).toEqual({
      SourceTableName: 'live',
      TargetTableName: 'copy',
      RestoreDateTime: at,
      SSESpecificationOverride: { Enabled: true, SSEType: 'KMS', KMSMasterKeyId: KEY },
    });
  });

  it('is the latest that there is, where no instant is said', async () => {
    await restore();

    expect(dynamoDb.commandCalls(RestoreTableToPointInTimeCommand)[0]!.args[0].input).toMatchObject({
      UseLatestRestorableTime: true,
    });
  });

  it('is given what a restore leaves out, once it and its indexes are there', async () => {
    await restore();
    await expect(streamOf(new DynamoDBClient({ region: 'eu-west-2' }), 'copy')).resolves.toBe(STREAM);

    expect(pauses).toBe(2);
    expect(dynamoDb.commandCalls(UpdateTableCommand)[0]!.args[0].input).toMatchObject({
      TableName: 'copy',
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
      DeletionProtectionEnabled: true,
    });
    expect(dynamoDb.commandCalls(UpdateTimeToLiveCommand)[0]!.args[0].input).toMatchObject({
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    });
    expect(dynamoDb.commandCalls(UpdateContinuousBackupsCommand)[0]!.args[0].input).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    });
  });

  it('never touches the live one', async () => {
    await restore();

    const changed = dynamoDb
      .calls()
      .filter(({ args: [command] }) => !(command instanceof DescribeTableCommand))
      .map(({ args: [command] }) => (command.input as { readonly TableName?: string }).TableName);
    expect(changed).not.toContain('live');
  });

  it('is given up on when it does not become active', async () => {
    dynamoDb.on(DescribeTableCommand, { TableName: 'copy' }).resolves({ Table: { TableStatus: 'CREATING' } });

    await expect(restore()).rejects.toThrow('did not become active');
  });
});
