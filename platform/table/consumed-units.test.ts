import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { GetItemCommand, PutItemCommand, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { clientOf, useEngine } from '../../test/support/engine.ts';
import { newTally, type Tally, tallied } from '../tally.ts';
import { withUnitsCounted } from './consumed-units.ts';

const engine = useEngine();
let client: ReturnType<typeof clientOf>;
let TableName: string;
let tally: Tally;

const key = { pk: { S: 'A0000001#CONF#one' }, sk: { S: 'STATE' } };
const put = (bytes: number) => new PutItemCommand({ TableName, Item: { ...key, body: { S: 'x'.repeat(bytes) } } });
const get = () => new GetItemCommand({ TableName, Key: key, ConsistentRead: true });

beforeEach(async () => {
  TableName = await engine.freshTable();
  client = withUnitsCounted(clientOf(engine.endpoint));
  tally = newTally();
});

afterEach(() => client.destroy());

describe('what calls take of the table', () => {
  it('is counted for the request that they are for, by what the table says', async () => {
    await tallied(tally, async () => {
      await client.send(put(2_500));
      await client.send(get());
      await client.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :p',
          ExpressionAttributeValues: { ':p': key.pk },
          ConsistentRead: true,
        }),
      );
      await client.send(
        new TransactWriteItemsCommand({
          TransactItems: [{ Put: { TableName, Item: { ...key, sk: { S: 'OTHER' } } } }],
        }),
      );
    });

    // 2.5 kB take three units to write and one to read; a transaction counts twice.
    expect(tally).toMatchObject({ readUnits: 2, writeUnits: 5 });
  });

  it('is nobody’s where no request is answered', async () => {
    await client.send(put(10));
    expect(tally).toMatchObject({ readUnits: 0, writeUnits: 0 });
  });

  it('is apart for requests that run at once', async () => {
    const other = newTally();
    await Promise.all([
      tallied(tally, () => client.send(put(10))),
      tallied(other, async () => {
        await client.send(get());
        await client.send(get());
      }),
    ]);
    expect([tally.readUnits, tally.writeUnits, other.readUnits > 0, other.writeUnits]).toEqual([0, 1, true, 0]);
  });
});
