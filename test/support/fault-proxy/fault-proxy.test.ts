import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  GetItemCommand,
  InternalServerError,
  ProvisionedThroughputExceededException,
  PutItemCommand,
  QueryCommand,
  ThrottlingException,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { clientOf, useEngine } from '../engine.ts';
import { addOne, failureOf, keyOf, transactionOn, valueOf } from './counters.fixture.ts';
import { startFaultProxy } from './fault-proxy.ts';
import type { Fault, Rule } from './plan.ts';
import { useFaultProxy } from './use-fault-proxy.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
let TableName = '';

beforeEach(async () => {
  TableName = await engine.freshTable();
});

function always(fault: Fault): Rule {
  return () => fault;
}

describe('the engine’s own refusals', () => {
  it('come through whole, with the item that stood in the way', async () => {
    const Item = { ...keyOf('a'), body: { S: 'old' } };
    await proxied.client.send(new PutItemCommand({ TableName, Item }));
    const Put = {
      TableName,
      Item,
      ConditionExpression: 'attribute_not_exists(pk)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    } as const;
    const failure = await failureOf(proxied.client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put }] })));
    expect(failure).toBeInstanceOf(TransactionCanceledException);
    expect(failure).toMatchObject({ CancellationReasons: [{ Code: 'ConditionalCheckFailed', Item }] });
  });
});

describe('throttling', () => {
  it('refuses a call before the engine sees it', async () => {
    proxied.proxy.plan(always({ kind: 'throttle' }));
    const failure = await failureOf(proxied.client.send(new UpdateItemCommand(addOne(TableName, 'a'))));
    expect(failure).toBeInstanceOf(ProvisionedThroughputExceededException);
    expect(await valueOf(engine, TableName, 'a')).toBeUndefined();
  });

  it('goes by the name that an on-demand table gives', async () => {
    proxied.proxy.plan(always({ kind: 'throttle', as: 'ThrottlingException' }));
    expect(await failureOf(proxied.client.send(new UpdateItemCommand(addOne(TableName, 'a'))))).toBeInstanceOf(
      ThrottlingException,
    );
  });

  it('cancels a transaction', async () => {
    proxied.proxy.plan(always({ kind: 'throttle' }));
    expect(await failureOf(proxied.client.send(transactionOn(TableName, 'a', 'b')))).toMatchObject({
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'ThrottlingError' }, { Code: 'None' }],
    });
  });

  it('is met by the SDK’s own retries', async () => {
    proxied.proxy.plan(({ nth }) => (nth === 1 ? { kind: 'throttle' } : undefined));
    const patient = clientOf(proxied.proxy.endpoint, { maxAttempts: 3 });
    await patient.send(new UpdateItemCommand(addOne(TableName, 'a')));
    patient.destroy();
    expect(proxied.proxy.calls.map(({ error }) => error)).toEqual(['ProvisionedThroughputExceededException', null]);
    expect(await valueOf(engine, TableName, 'a')).toBe('1');
  });
});

describe('a lost answer', () => {
  it('after the commit leaves it done', async () => {
    proxied.proxy.plan(always({ kind: 'dropAfterCommit' }));
    const failure = await failureOf(proxied.client.send(transactionOn(TableName, 'a')));
    expect(failure).toMatchObject({ name: 'TimeoutError', code: 'ECONNRESET' });
    expect(await valueOf(engine, TableName, 'a')).toBe('1');
  });

  it('before the commit leaves it undone', async () => {
    proxied.proxy.plan(always({ kind: 'dropBeforeCommit' }));
    const failure = await failureOf(proxied.client.send(transactionOn(TableName, 'a')));
    expect(failure).toMatchObject({ name: 'TimeoutError', code: 'ECONNRESET' });
    expect(await valueOf(engine, TableName, 'a')).toBeUndefined();
  });

  it('is asked again by the SDK with the same token, which does it once', async () => {
    proxied.proxy.plan(({ nth }) => (nth === 1 ? { kind: 'dropAfterCommit' } : undefined));
    const patient = clientOf(proxied.proxy.endpoint, { maxAttempts: 3 });
    await patient.send(transactionOn(TableName, 'a'));
    patient.destroy();
    expect(proxied.proxy.counts()['TransactWriteItems']).toMatchObject({ calls: 2, errors: 1 });
    expect(await valueOf(engine, TableName, 'a')).toBe('1');
  });
});

describe('an internal error', () => {
  it('is a 500 before the engine sees the call', async () => {
    proxied.proxy.plan(always({ kind: 'internalServerError' }));
    const failure = await failureOf(proxied.client.send(transactionOn(TableName, 'a')));
    expect(failure).toBeInstanceOf(InternalServerError);
    expect(failure).toMatchObject({ $metadata: { httpStatusCode: 500 } });
    expect(await valueOf(engine, TableName, 'a')).toBeUndefined();
  });
});

describe('a batch that is done in part', () => {
  it('hands back the writes that were not done', async () => {
    proxied.proxy.plan(always({ kind: 'unprocessed', done: 1 }));
    const requests = ['a', 'b', 'c'].map((name) => ({ PutRequest: { Item: { ...keyOf(name), v: { N: '7' } } } }));
    const { UnprocessedItems } = await proxied.client.send(
      new BatchWriteItemCommand({ RequestItems: { [TableName]: requests } }),
    );
    expect(UnprocessedItems).toEqual({ [TableName]: requests.slice(1) });
    expect([
      await valueOf(engine, TableName, 'a'),
      await valueOf(engine, TableName, 'b'),
      await valueOf(engine, TableName, 'c'),
    ]).toEqual(['7', undefined, undefined]);
  });

  it('hands back the keys that were not read, with what was asked of them', async () => {
    for (const name of ['a', 'b', 'c']) await proxied.client.send(new UpdateItemCommand(addOne(TableName, name)));
    proxied.proxy.plan(always({ kind: 'unprocessed', done: 2 }));
    const Keys = ['a', 'b', 'c'].map(keyOf);
    const { Responses, UnprocessedKeys } = await proxied.client.send(
      new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } }),
    );
    expect(Responses?.[TableName]).toHaveLength(2);
    expect(UnprocessedKeys).toEqual({ [TableName]: { Keys: [keyOf('c')], ConsistentRead: true } });
  });
});

describe('faults by chance', () => {
  it('are the same for the same seed and order of calls, and not for another seed', async () => {
    const errorsOf = async (seed: number): Promise<(string | null)[]> => {
      proxied.proxy.forget();
      proxied.proxy.seeded({
        seed,
        throttle: 0.2,
        internalServerError: 0.1,
        dropBeforeCommit: 0.1,
        dropAfterCommit: 0.1,
      });
      for (let number = 0; number < 40; number += 1) {
        await failureOf(proxied.client.send(new GetItemCommand({ TableName, Key: keyOf('a') })));
      }
      return proxied.proxy.calls.map(({ error }) => error);
    };
    const first = await errorsOf(7);
    expect(await errorsOf(7)).toEqual(first);
    expect(await errorsOf(8)).not.toEqual(first);
    expect(new Set(first)).toEqual(
      new Set([null, 'ProvisionedThroughputExceededException', 'InternalServerError', 'dropped']),
    );
  });
});

describe('counting', () => {
  it('adds up calls and units by operation, asking for the units itself', async () => {
    const measuring = await startFaultProxy({ target: engine.endpoint, measure: true });
    const counted = clientOf(measuring.endpoint);
    await counted.send(transactionOn(TableName, 'a', 'b'));
    await counted.send(new GetItemCommand({ TableName, Key: keyOf('a'), ConsistentRead: true }));
    await counted.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': keyOf('a').pk },
      }),
    );
    counted.destroy();
    await measuring.stop();
    expect(measuring.counts()).toEqual({
      TransactWriteItems: { calls: 1, errors: 0, readUnits: 0, writeUnits: 4 },
      GetItem: { calls: 1, errors: 0, readUnits: 1, writeUnits: 0 },
      Query: { calls: 1, errors: 0, readUnits: 0.5, writeUnits: 0 },
    });
  });
});
