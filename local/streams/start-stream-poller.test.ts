import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DeleteItemCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DynamoDBRecord } from 'aws-lambda';
import { type Engine, startEngine } from '../engine/start-engine.ts';
import type { StreamHandler } from './deliver.ts';
import { startStreamPoller, type StreamPoller } from './start-stream-poller.ts';

let engine: Engine;
let table: DynamoDBClient;
let streams: DynamoDBStreamsClient;
let tableName: string;
let tables = 0;
let folder: string;
let poller: StreamPoller | null;
let errors: unknown[];

beforeAll(async () => {
  engine = await startEngine({ host: '127.0.0.1' });
  const config = {
    endpoint: engine.endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  table = new DynamoDBClient(config);
  streams = new DynamoDBStreamsClient(config);
  folder = await mkdtemp(join(tmpdir(), 'streams-'));
});

afterAll(async () => {
  table.destroy();
  streams.destroy();
  await engine.stop();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  errors = [];
  poller = null;
  tables += 1;
  tableName = `table-${String(tables)}`;
  await table.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
    }),
  );
});

afterEach(() => poller?.stop());

async function poll(handler: StreamHandler): Promise<StreamPoller> {
  const checkpointFile = join(folder, `${tableName}.json`);
  const onError = (error: unknown): void => {
    errors.push(error);
  };
  poller = await startStreamPoller({ client: streams, tableName, handler, checkpointFile, onError });
  return poller;
}

function put(pk: string): Promise<unknown> {
  return table.send(new PutItemCommand({ TableName: tableName, Item: { pk: { S: pk } } }));
}

async function putAll(count: number, prefix = 'item'): Promise<string[]> {
  const keys = Array.from({ length: count }, (_, index) => `${prefix}-${String(index)}`);
  for (const key of keys) await put(key);
  return keys;
}

function keyOf(record: DynamoDBRecord): string {
  return record.dynamodb?.Keys?.['pk']?.S ?? '';
}

function numberOf(record: DynamoDBRecord | undefined): string {
  return record?.dynamodb?.SequenceNumber ?? '';
}

/** A handler that keeps the keys of what it is handed, and answers that all is well. */
function keeper() {
  const batches: string[][] = [];
  const handler: StreamHandler = ({ Records }) => {
    batches.push(Records.map(keyOf));
    return Promise.resolve({ batchItemFailures: [] });
  };
  return { batches, handler };
}

describe('a stream of changes', () => {
  it("comes as Lambda's events", async () => {
    await table.send(
      new PutItemCommand({
        TableName: tableName,
        Item: {
          pk: { S: 'a' },
          bytes: { B: new Uint8Array([1, 2]) },
          deep: { M: { list: { L: [{ BS: [new Uint8Array([3])] }, { N: '4' }] } } },
        },
      }),
    );
    await table.send(new DeleteItemCommand({ TableName: tableName, Key: { pk: { S: 'a' } } }));
    const records: DynamoDBRecord[] = [];

    const { caughtUp } = await poll(({ Records }) => {
      records.push(...Records);
      return Promise.resolve({ batchItemFailures: [] });
    });
    await caughtUp();

    expect(records.map(({ eventName }) => eventName)).toEqual(['INSERT', 'REMOVE']);
    expect(records[0]).toMatchObject({
      eventSource: 'aws:dynamodb',
      dynamodb: {
        Keys: { pk: { S: 'a' } },
        NewImage: {
          bytes: { B: 'AQI=' },
          deep: { M: { list: { L: [{ BS: ['Aw=='] }, { N: '4' }] } } },
        },
        ApproximateCreationDateTime: expect.any(Number),
        SequenceNumber: expect.stringMatching(/^\d+$/),
      },
    });
  });

  it('comes in order, in batches of at most a hundred, none left out', async () => {
    const keys = await putAll(230);
    const { batches, handler } = keeper();

    await (await poll(handler)).caughtUp();

    expect(batches.flat()).toEqual(keys);
    expect(batches.map((batch) => batch.length)).toEqual([100, 100, 30]);
  });

  it('goes on with what comes later', async () => {
    const { batches, handler } = keeper();
    const { caughtUp } = await poll(handler);
    await caughtUp();
    const first = await putAll(3, 'first');
    await caughtUp();
    const second = await putAll(3, 'second');
    await caughtUp();

    expect(batches.flat()).toEqual([...first, ...second]);
  });
});

describe('a handler that fails', () => {
  it('is handed all from the first failed record again, and nothing before it', async () => {
    const keys = await putAll(12);
    const batches: string[][] = [];
    const { caughtUp } = await poll(({ Records }) => {
      batches.push(Records.map(keyOf));
      if (batches.length > 1) return Promise.resolve({ batchItemFailures: [] });
      return Promise.resolve({
        batchItemFailures: [{ itemIdentifier: numberOf(Records[9]) }, { itemIdentifier: numberOf(Records[4]) }],
      });
    });
    await caughtUp();

    expect(batches).toEqual([keys, keys.slice(4)]);
    expect(errors).toHaveLength(1);
  });

  it.each([
    ['throws', () => Promise.reject(new Error('down'))],
    ['names a record that is not there', () => Promise.resolve({ batchItemFailures: [{ itemIdentifier: 'x' }] })],
  ])('is handed the whole batch again when it %s', async (_name, fail: StreamHandler) => {
    const keys = await putAll(3);
    const { batches, handler } = keeper();
    let failures = 2;
    const { caughtUp } = await poll((event) => {
      failures -= 1;
      return failures >= 0 ? fail(event) : handler(event);
    });
    await caughtUp();

    expect(batches).toEqual([keys]);
    expect(errors).toHaveLength(2);
  });
});

describe('stopping', () => {
  it('lets the batch in hand end, and hands out no other', async () => {
    await putAll(150);
    const reached = Promise.withResolvers<undefined>();
    const finish = Promise.withResolvers<{ batchItemFailures: [] }>();
    let batches = 0;
    const { stop } = await poll(() => {
      batches += 1;
      reached.resolve(undefined);
      return finish.promise;
    });
    await reached.promise;
    const stopped = stop();
    finish.resolve({ batchItemFailures: [] });
    await stopped;

    expect(batches).toBe(1);
    const kept = JSON.parse(await readFile(join(folder, `${tableName}.json`), 'utf8')) as { shards: object };
    expect(Object.values(kept.shards)).toEqual(['100']);
  });

  it('lets the next one go on from there', async () => {
    await putAll(5, 'before');
    const first = await poll(keeper().handler);
    await first.caughtUp();
    await first.stop();
    const later = await putAll(5, 'after');

    const { batches, handler } = keeper();
    await (await poll(handler)).caughtUp();

    expect(batches.flat()).toEqual(later);
  });

  it('turns away who still waits', async () => {
    await put('a');
    const { caughtUp, stop } = await poll(() => Promise.reject(new Error('down')));
    const waiting = caughtUp();

    await Promise.all([expect(waiting).rejects.toThrow('stopped'), stop()]);
  });
});
