import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  BatchWriteItemCommand,
  GetItemCommand,
  PutItemCommand,
  TransactGetItemsCommand,
  TransactionCanceledException,
  TransactionConflictException,
  TransactionInProgressException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { useEngine } from '../engine.ts';
import { addOne, failureOf, keyOf, transactionOn, valueOf } from './counters.fixture.ts';
import type { Rule } from './plan.ts';
import { useFaultProxy } from './use-fault-proxy.ts';

const engine = useEngine();
const proxied = useFaultProxy(engine);
let TableName = '';

beforeEach(async () => {
  TableName = await engine.freshTable();
});

/** A plan that keeps the first call of an operation in flight. `reached` settles when it is. */
function holdFirst(operation: string): { rule: Rule; reached: Promise<undefined>; release: () => void } {
  const reached = Promise.withResolvers<undefined>();
  const until = Promise.withResolvers<undefined>();
  const rule: Rule = (call) => {
    if (call.operation !== operation || call.nth !== 1) return undefined;
    reached.resolve(undefined);
    return { kind: 'hold', until: until.promise };
  };
  const release = (): void => {
    until.resolve(undefined);
  };
  return { rule, reached: reached.promise, release };
}

describe('conflicts of transactions', () => {
  it('cancels the second of two at once that share an item, with a reason for each item in their order', async () => {
    const { rule, reached, release } = holdFirst('TransactWriteItems');
    proxied.proxy.plan(rule);
    const first = proxied.client.send(transactionOn(TableName, 'a', 'b'));
    await reached;
    const failure = await failureOf(proxied.client.send(transactionOn(TableName, 'c', 'b')));
    release();
    await first;

    expect(failure).toBeInstanceOf(TransactionCanceledException);
    expect(failure).toMatchObject({
      $metadata: { httpStatusCode: 400 },
      message:
        'Transaction cancelled, please refer cancellation reasons for specific reasons [None, TransactionConflict]',
      CancellationReasons: [
        { Code: 'None' },
        { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' },
      ],
    });
    expect([
      await valueOf(engine, TableName, 'a'),
      await valueOf(engine, TableName, 'b'),
      await valueOf(engine, TableName, 'c'),
    ]).toEqual(['1', '1', undefined]);
  });

  it('refuses a single write to an item of a transaction in flight, and lets others and reads through', async () => {
    const { rule, reached, release } = holdFirst('TransactWriteItems');
    proxied.proxy.plan(rule);
    const first = proxied.client.send(transactionOn(TableName, 'a'));
    await reached;
    const failure = await failureOf(proxied.client.send(new UpdateItemCommand(addOne(TableName, 'a'))));
    await proxied.client.send(new UpdateItemCommand(addOne(TableName, 'another')));
    await proxied.client.send(new GetItemCommand({ TableName, Key: keyOf('a') }));
    release();
    await first;
    expect(failure).toBeInstanceOf(TransactionConflictException);
    expect(failure).toMatchObject({ message: 'Transaction is ongoing for the item' });
    expect(await valueOf(engine, TableName, 'a')).toBe('1');
  });

  it.each(['TransactWriteItems', 'PutItem', 'BatchWriteItem'])(
    'cancels a read in a transaction while a %s writes its item',
    async (operation) => {
      const { rule, reached, release } = holdFirst(operation);
      proxied.proxy.plan(rule);
      const Item = keyOf('a');
      const writes: Record<string, () => Promise<unknown>> = {
        TransactWriteItems: () => proxied.client.send(transactionOn(TableName, 'a')),
        PutItem: () => proxied.client.send(new PutItemCommand({ TableName, Item })),
        BatchWriteItem: () =>
          proxied.client.send(new BatchWriteItemCommand({ RequestItems: { [TableName]: [{ PutRequest: { Item } }] } })),
      };
      const write = writes[operation]?.();
      await reached;
      const TransactItems = [{ Get: { TableName, Key: keyOf('b') } }, { Get: { TableName, Key: keyOf('a') } }];
      const failure = await failureOf(proxied.client.send(new TransactGetItemsCommand({ TransactItems })));
      release();
      await write;
      expect(failure).toMatchObject({
        name: 'TransactionCanceledException',
        CancellationReasons: [{ Code: 'None' }, { Code: 'TransactionConflict' }],
      });
    },
  );

  it('refuses the same request token while its transaction is in flight, and takes it after', async () => {
    const { rule, reached, release } = holdFirst('TransactWriteItems');
    proxied.proxy.plan(rule);
    const ClientRequestToken = 'the-same-token';
    const input = { ...transactionOn(TableName, 'a').input, ClientRequestToken };
    const first = proxied.client.send(new TransactWriteItemsCommand(input));
    await reached;
    const failure = await failureOf(proxied.client.send(new TransactWriteItemsCommand(input)));
    release();
    await first;
    await proxied.client.send(new TransactWriteItemsCommand(input));
    expect(failure).toBeInstanceOf(TransactionInProgressException);
    expect(await valueOf(engine, TableName, 'a')).toBe('1');
  });

  it('lets one transaction at a time through to an item, of many that are truly at once', async () => {
    proxied.proxy.seeded({ seed: 31, conflict: true });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, () => proxied.client.send(transactionOn(TableName, 'a'))),
    );
    const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
    const done = outcomes.length - failures.length;
    expect(failures.length).toBeGreaterThan(0);
    for (const { reason } of failures) expect(reason).toBeInstanceOf(TransactionCanceledException);
    expect(await valueOf(engine, TableName, 'a')).toBe(String(done));
  });

  it('frees the items of a transaction that the engine refuses', async () => {
    const ConditionCheck = { TableName, Key: keyOf('a'), ConditionExpression: 'attribute_exists(pk)' };
    const refused = new TransactWriteItemsCommand({ TransactItems: [{ ConditionCheck }] });
    await failureOf(proxied.client.send(refused));
    await proxied.client.send(transactionOn(TableName, 'a'));
    expect(await valueOf(engine, TableName, 'a')).toBe('1');
  });
});
