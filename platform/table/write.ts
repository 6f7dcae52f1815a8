import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { AttributeMap, Item } from './item.ts';
import type { Key } from './keys.ts';

/** One action of a transaction, in domain words. */
export type Write =
  /** A new item: refused if there is one already. With `unlessExpiredAt`, one that expired before then may be replaced. */
  | { readonly kind: 'CREATE'; readonly item: Item; readonly unlessExpiredAt?: number }
  /** The next version: refused unless the item is at `item.version - 1`. */
  | { readonly kind: 'ADVANCE'; readonly item: Item }
  /** Written whatever was there: only for what is true however often it is written. */
  | { readonly kind: 'PUT'; readonly item: Item }
  | { readonly kind: 'DELETE'; readonly key: Key }
  /** Refused unless the item exists and still waits for its number. */
  | { readonly kind: 'SEQUENCED'; readonly key: Key; readonly sequence: number };

type Encode = (item: Item) => AttributeMap;

export function asTransactItem(write: Write, tableName: string, encode: Encode): TransactWriteItem {
  switch (write.kind) {
    case 'CREATE':
      return {
        Put: {
          TableName: tableName,
          Item: encode(write.item),
          ConditionExpression: `attribute_not_exists(pk)${write.unlessExpiredAt === undefined ? '' : ' OR #ttl < :now'}`,
          ...(write.unlessExpiredAt !== undefined && {
            ExpressionAttributeNames: { '#ttl': 'ttl' },
            ExpressionAttributeValues: { ':now': { N: String(write.unlessExpiredAt) } },
          }),
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        },
      };
    case 'ADVANCE':
      return {
        Put: {
          TableName: tableName,
          Item: encode(write.item),
          ConditionExpression: 'v = :before',
          ExpressionAttributeValues: { ':before': { N: String(write.item.version - 1) } },
        },
      };
    case 'PUT':
      return { Put: { TableName: tableName, Item: encode(write.item) } };
    case 'DELETE':
      return { Delete: { TableName: tableName, Key: { pk: { S: write.key.pk }, sk: { S: write.key.sk } } } };
    case 'SEQUENCED':
      return {
        Update: {
          TableName: tableName,
          Key: { pk: { S: write.key.pk }, sk: { S: write.key.sk } },
          UpdateExpression: 'SET seq = :seq REMOVE unsequenced, unsequencedSk',
          ConditionExpression: 'attribute_exists(unsequenced)',
          ExpressionAttributeValues: { ':seq': { N: String(write.sequence) } },
        },
      };
  }
}
