import {
  type DynamoDBClient,
  PutItemCommand,
  TransactWriteItemsCommand,
  type TransactWriteItemsCommandInput,
} from '@aws-sdk/client-dynamodb';

/** A transaction as the product sent it. */
export type Sent = TransactWriteItemsCommandInput;

const AT_ONCE = 8;

/** Keeps each transaction that a client sends. */
export function keepingTransactions(client: DynamoDBClient): readonly Sent[] {
  const kept: Sent[] = [];
  client.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        if (commandName === 'TransactWriteItemsCommand') kept.push(structuredClone(args.input) as Sent);
        return next(args);
      },
    { step: 'initialize', name: 'keepTransactions' },
  );
  return kept;
}

/** Seconds that the same transactions take by themselves: no reading, no rule, no JSON, no answer. */
export async function replay(client: DynamoDBClient, sent: readonly Sent[], TableName: string): Promise<number> {
  const from = performance.now();
  await eightAtOnce(sent, ({ TransactItems = [] }) =>
    client.send(
      new TransactWriteItemsCommand({
        TransactItems: TransactItems.map((item) =>
          Object.fromEntries(Object.entries(item).map(([kind, write]) => [kind, { ...write, TableName }])),
        ),
      }),
    ),
  );
  return (performance.now() - from) / 1_000;
}

/** The items of these transactions, each written by itself. */
export async function putEach(client: DynamoDBClient, sent: readonly Sent[], TableName: string): Promise<void> {
  const items = sent.flatMap(({ TransactItems = [] }) =>
    TransactItems.flatMap(({ Put }) => (Put?.Item === undefined ? [] : [Put.Item])),
  );
  await eightAtOnce(items, (Item) => client.send(new PutItemCommand({ TableName, Item })));
}

/** Of these transactions the states of conferences alone. */
export async function putStates(client: DynamoDBClient, sent: readonly Sent[], TableName: string): Promise<void> {
  const states = sent.flatMap(({ TransactItems = [] }) =>
    TransactItems.flatMap(({ Put }) => {
      const isState = Put?.Item?.['pk']?.S?.includes('#CONF#') === true && Put.Item['sk']?.S === 'STATE';
      return isState ? [Put.Item] : [];
    }),
  );
  await eightAtOnce(states, (Item) => client.send(new PutItemCommand({ TableName, Item: Item ?? {} })));
}

async function eightAtOnce<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  const waiting = all.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const one of waiting) await work(one);
    }),
  );
}
