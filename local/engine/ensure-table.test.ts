import { describe, expect, it } from '@jest/globals';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { useEngine } from '../../test/support/engine.ts';
import { tableDefinition } from '../../platform/table/definition.ts';
import { ensureTable } from './ensure-table.ts';

const engine = useEngine();
const Key = { pk: { S: 'A0000001#CONF#1' }, sk: { S: 'STATE' } };

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.localeCompare(other.name);
}

describe('making the table', () => {
  it('makes it as defined: every index, with what it carries, and time to live', async () => {
    expect(await ensureTable(engine.client, 'new', { stream: false })).toEqual({ isNew: true });
    const { Table } = await engine.client.send(new DescribeTableCommand({ TableName: 'new' }));
    const carried = (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName, Projection }) => ({
      name: IndexName ?? '',
      carries: Projection?.NonKeyAttributes ?? [],
    }));
    const defined = Object.entries(tableDefinition.indexes).map(([name, { carries }]) => ({ name, carries }));
    expect(carried.sort(byName)).toEqual(defined.sort(byName));
    expect(Table?.StreamSpecification?.StreamEnabled ?? false).toBe(false);
    const { TimeToLiveDescription } = await engine.client.send(new DescribeTimeToLiveCommand({ TableName: 'new' }));
    expect(TimeToLiveDescription).toEqual({ TimeToLiveStatus: 'ENABLED', AttributeName: tableDefinition.timeToLive });
  });

  it('carries into an index what is defined, and no more', async () => {
    const TableName = await engine.freshTable();
    const attributes = {
      summary: { S: 'short' },
      body: { S: 'long' },
      duePk: { S: 'A0000001#DUE' },
      dueSk: { S: '1' },
    };
    await engine.client.send(new PutItemCommand({ TableName, Item: { ...Key, ...attributes } }));
    const { Items } = await engine.client.send(
      new QueryCommand({
        TableName,
        IndexName: 'byDue',
        KeyConditionExpression: 'duePk = :due',
        ExpressionAttributeValues: { ':due': attributes.duePk },
      }),
    );
    const { body, ...carried } = attributes;
    expect(body).toBeDefined();
    expect(Items).toEqual([{ ...Key, ...carried }]);
  });

  it('leaves a table that is there, with what is in it, and its stream', async () => {
    const TableName = await engine.freshTable({ stream: true });
    const streamOf = async (): Promise<string | undefined> =>
      (await engine.client.send(new DescribeTableCommand({ TableName }))).Table?.LatestStreamArn;
    await engine.client.send(new PutItemCommand({ TableName, Item: Key }));
    const stream = await streamOf();
    expect(await ensureTable(engine.client, TableName, { stream: true })).toEqual({ isNew: false });
    expect(await streamOf()).toBe(stream);
    expect((await engine.client.send(new GetItemCommand({ TableName, Key }))).Item).toEqual(Key);
  });

  it('turns the stream on in a table that was loaded without', async () => {
    const TableName = await engine.freshTable();
    await ensureTable(engine.client, TableName, { stream: true });
    const { Table } = await engine.client.send(new DescribeTableCommand({ TableName }));
    expect(Table?.StreamSpecification).toEqual({ StreamEnabled: true, StreamViewType: tableDefinition.streamView });
  });

  it('refuses a table with other indexes', async () => {
    await engine.client.send(
      new CreateTableCommand({
        TableName: 'old',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      }),
    );
    await expect(ensureTable(engine.client, 'old', { stream: false })).rejects.toThrow('was made by another version');
  });
});
