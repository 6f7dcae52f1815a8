import type { Put, TransactWriteItem, Update } from '@aws-sdk/client-dynamodb';
import { attributesOf } from './batch-get.ts';
import { counting, revising } from './counting.ts';
import type { AttributeMap, Counts, Item } from './item.ts';
import type { Key } from './keys.ts';

/** One action of a transaction, in domain words. */
export type Write =
  /** A new item: refused if there is one already. With `unlessExpiredAt`, one that expired before then may be replaced. */
  | { readonly kind: 'CREATE'; readonly item: Item; readonly unlessExpiredAt?: number }
  /** The next version: refused unless the item is at `item.version - 1`. */
  | { readonly kind: 'ADVANCE'; readonly item: Item }
  /**
   * The next version of the body, on the same condition; the counts beside it stay as others make them, but for what is
   * added, as by `COUNT`.
   */
  | { readonly kind: 'REVISE'; readonly item: Item; readonly add?: Counts; readonly where?: Counts }
  /** Written whatever was there: only for what is true however often it is written. */
  | { readonly kind: 'PUT'; readonly item: Item }
  /** Gone, whether or not it was there; with `version`, refused unless it is at that one. */
  | { readonly kind: 'DELETE'; readonly key: Key; readonly version?: number }
  /** Writes nothing: refused unless the item is at that version. */
  | { readonly kind: 'UNCHANGED'; readonly key: Key; readonly version: number }
  /** Writes nothing: refused if there is such an item. With `unlessExpiredAt`, one that expired before then counts as none. */
  | { readonly kind: 'ABSENT'; readonly key: Key; readonly unlessExpiredAt?: number }
  /**
   * Adds to counts of an item that exists, and touches nothing else of it: so that many may do it at once. Refused if a
   * count would fall below nought (unless it may be `overdrawn`), or one of `where` is not as it was seen.
   */
  | {
      readonly kind: 'COUNT';
      readonly key: Key;
      readonly add: Counts;
      readonly where?: Counts;
      readonly overdrawn?: boolean;
    }
  /** Refused unless the item exists and still waits for its number. */
  | { readonly kind: 'SEQUENCED'; readonly key: Key; readonly sequence: number };

type Encode = (item: Item) => AttributeMap;
type Of<K extends Write['kind']> = Extract<Write, { readonly kind: K }>;

export function asTransactItem(write: Write, tableName: string, encode: Encode): TransactWriteItem {
  switch (write.kind) {
    case 'CREATE':
    case 'ADVANCE':
    case 'PUT':
      return { Put: { TableName: tableName, Item: encode(write.item), ...unlessTaken(write) } };
    case 'DELETE':
      return { Delete: { TableName: tableName, Key: attributesOf(write.key), ...ifAt(write.version) } };
    case 'UNCHANGED':
    case 'ABSENT':
      return { ConditionCheck: { TableName: tableName, Key: attributesOf(write.key), ...check(write) } };
    case 'REVISE':
    case 'COUNT':
    case 'SEQUENCED':
      return { Update: { TableName: tableName, ...update(write) } };
  }
}

function unlessTaken(write: Of<'CREATE' | 'ADVANCE' | 'PUT'>): Partial<Put> {
  if (write.kind === 'PUT') return {};
  if (write.kind === 'ADVANCE') return ifAt(write.item.version - 1);
  return { ...ifNone(write.unlessExpiredAt), ReturnValuesOnConditionCheckFailure: 'ALL_OLD' };
}

function check(write: Of<'UNCHANGED' | 'ABSENT'>): Condition & { readonly ConditionExpression: string | undefined } {
  if (write.kind === 'ABSENT') return ifNone(write.unlessExpiredAt);
  return { ConditionExpression: undefined, ...ifAt(write.version) };
}

type Condition = Pick<Put, 'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'>;

/** @param expiredAt in epoch seconds: what expired before then counts as none. */
function ifNone(expiredAt: number | undefined): Condition & { readonly ConditionExpression: string } {
  if (expiredAt === undefined) return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: 'attribute_not_exists(pk) OR #ttl < :now',
    ExpressionAttributeNames: { '#ttl': 'ttl' },
    ExpressionAttributeValues: { ':now': { N: String(expiredAt) } },
  };
}

/** Nothing, where no version is asked for. */
function ifAt(version: number | undefined): Condition {
  if (version === undefined) return {};
  return { ConditionExpression: 'v = :before', ExpressionAttributeValues: { ':before': { N: String(version) } } };
}

function update(write: Of<'REVISE' | 'COUNT' | 'SEQUENCED'>): Omit<Update, 'TableName'> {
  if (write.kind === 'REVISE') return { Key: attributesOf(write.item.key), ...revising(write) };
  if (write.kind === 'COUNT') return { Key: attributesOf(write.key), ...counting(write) };
  return {
    Key: attributesOf(write.key),
    UpdateExpression: 'SET seq = :seq REMOVE unsequenced, unsequencedSk',
    ConditionExpression: 'attribute_exists(unsequenced)',
    ExpressionAttributeValues: { ':seq': { N: String(write.sequence) } },
  };
}
