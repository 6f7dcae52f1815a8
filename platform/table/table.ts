import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { Pause } from './back-off.ts';
import { attributesOf, type BatchGet, batchGet } from './batch-get.ts';
import { decodeItem, encodeItem, type Item } from './item.ts';
import type { Key } from './keys.ts';
import { type Query, query, type Range } from './query.ts';
import { asTransactItem, type Write } from './write.ts';

export type { Range } from './query.ts';

/** The table in our words. Reads are strongly consistent, save those of an index, which cannot be. */
export type Table = {
  readonly get: (key: Key) => Promise<Item | undefined>;
  /** In the order asked; undefined where there is none. One round trip for up to a hundred keys. */
  readonly getAttributes: BatchGet;
  /** The same, decoded. */
  readonly getTogether: (keys: readonly Key[]) => Promise<readonly (Item | undefined)[]>;
  readonly query: (range: Range) => Promise<readonly Item[]>;
  /** Index entries as they lie: attributes that the index carries. */
  readonly queryIndex: Query;
  /** All or nothing, at most a hundred. Throws what the SDK throws: see `classifyFailure`. */
  readonly write: (writes: readonly Write[]) => Promise<void>;
};

export function openTable(client: DynamoDBClient, tableName: string, pause: Pause): Table {
  const getAttributes = batchGet(client, tableName, pause);
  const queryIndex = query(client, tableName);
  return {
    getAttributes,
    queryIndex,
    async get(key) {
      const asked = { TableName: tableName, Key: attributesOf(key), ConsistentRead: true };
      const { Item: found } = await client.send(new GetItemCommand(asked));
      return found && decodeItem(found);
    },
    async getTogether(keys) {
      return (await getAttributes(keys)).map((attributes) => attributes && decodeItem(attributes));
    },
    async query(range) {
      return (await queryIndex(range)).map(decodeItem);
    },
    async write(writes) {
      const [only] = writes;
      // Alone and without a condition, it needs no transaction, which would cost twice as much.
      if (writes.length === 1 && only?.kind === 'PUT') {
        await client.send(new PutItemCommand({ TableName: tableName, Item: encodeItem(only.item) }));
        return;
      }
      const TransactItems = writes.map((write) => asTransactItem(write, tableName, encodeItem));
      await client.send(new TransactWriteItemsCommand({ TransactItems }));
    },
  };
}
