import {
  BatchGetItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import type { IndexName } from './definition.ts';
import { tableDefinition } from './definition.ts';
import { type AttributeMap, decodeItem, encodeItem, type Item, text } from './item.ts';
import type { Key, Partition } from './keys.ts';
import { type Pause, backOffMilliseconds } from './back-off.ts';
import { asTransactItem, type Write } from './write.ts';

const MOST_KEYS_A_BATCH = 100;
const MOST_BATCH_ATTEMPTS = 8;

export type Range = {
  readonly partition: Partition;
  /** Absent: the table itself. */
  readonly index?: IndexName;
  /** Bounds of the sort key, both included. */
  readonly from?: string;
  readonly until?: string;
  /** A cursor: the sort key after which (in the direction of reading) the page begins. */
  readonly after?: string;
  readonly newestFirst?: boolean;
  readonly limit: number;
};

/** The table in our words. Reads are strongly consistent, save those of an index, which cannot be. */
export type Table = {
  readonly get: (key: Key) => Promise<Item | undefined>;
  /** In the order asked; undefined where there is none. One round trip for up to a hundred keys. */
  readonly getAttributes: (keys: readonly Key[]) => Promise<readonly (AttributeMap | undefined)[]>;
  /** The same, decoded. */
  readonly getTogether: (keys: readonly Key[]) => Promise<readonly (Item | undefined)[]>;
  readonly query: (range: Range) => Promise<readonly Item[]>;
  /** Index entries as they lie: attributes that the index carries. */
  readonly queryIndex: (range: Range) => Promise<readonly AttributeMap[]>;
  /** All or nothing, at most a hundred. Throws what the SDK throws: see {@link classifyFailure}. */
  readonly write: (writes: readonly Write[]) => Promise<void>;
};

export function openTable(client: DynamoDBClient, tableName: string, pause: Pause): Table {
  async function getBatch(keys: readonly Key[]): Promise<readonly AttributeMap[]> {
    const found: AttributeMap[] = [];
    let asked: AttributeMap[] = keys.map(attributesOf);
    for (let attempt = 0; asked.length > 0; attempt += 1) {
      if (attempt === MOST_BATCH_ATTEMPTS) throw new Error('DynamoDB kept leaving keys of a batch unprocessed.');
      if (attempt > 0) await pause(backOffMilliseconds(attempt));
      const answer = await client.send(
        new BatchGetItemCommand({ RequestItems: { [tableName]: { Keys: asked, ConsistentRead: true } } }),
      );
      found.push(...(answer.Responses?.[tableName] ?? []));
      asked = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
    }
    return found;
  }

  async function getAttributes(keys: readonly Key[]): Promise<readonly (AttributeMap | undefined)[]> {
    const distinct = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
    const batches: Promise<readonly AttributeMap[]>[] = [];
    for (let start = 0; start < distinct.length; start += MOST_KEYS_A_BATCH) {
      batches.push(getBatch(distinct.slice(start, start + MOST_KEYS_A_BATCH)));
    }
    const found = (await Promise.all(batches)).flat();
    const byName = new Map(found.map((item) => [nameOf({ pk: text(item, 'pk'), sk: text(item, 'sk') }), item]));
    return keys.map((key) => byName.get(nameOf(key)));
  }

  async function queryIndex(range: Range): Promise<readonly AttributeMap[]> {
    const { sortKey } = range.index === undefined ? tableDefinition : tableDefinition.indexes[range.index];
    const input: QueryCommandInput = { TableName: tableName, ...queryInput(range) };
    const found: AttributeMap[] = [];
    // One answer holds at most 1 MB, which may be less than was asked for.
    for (let from: QueryCommandInput['ExclusiveStartKey'] | null = undefined; from !== null; ) {
      const answer: QueryCommandOutput = await client.send(
        new QueryCommand({ ...input, ...(from !== undefined && { ExclusiveStartKey: from }) }),
      );
      found.push(...(answer.Items ?? []).filter((item) => item[sortKey]?.S !== range.after));
      from = found.length < range.limit ? (answer.LastEvaluatedKey ?? null) : null;
    }
    return found.slice(0, range.limit);
  }

  return {
    async get(key) {
      const answer = await client.send(
        new GetItemCommand({ TableName: tableName, Key: attributesOf(key), ConsistentRead: true }),
      );
      return answer.Item && decodeItem(answer.Item);
    },

    getAttributes,

    async getTogether(keys) {
      return (await getAttributes(keys)).map((attributes) => attributes && decodeItem(attributes));
    },

    async query(range) {
      return (await queryIndex(range)).map(decodeItem);
    },

    queryIndex,

    async write(writes) {
      await client.send(
        new TransactWriteItemsCommand({
          TransactItems: writes.map((write) => asTransactItem(write, tableName, encodeItem)),
        }),
      );
    },
  };
}

function attributesOf(key: Key): AttributeMap {
  return { pk: { S: key.pk }, sk: { S: key.sk } };
}

function nameOf(key: { readonly pk: string; readonly sk: string }): string {
  return `${key.pk}\n${key.sk}`;
}

/**
 * A page goes on strictly after its cursor. No sort key of ours is the beginning of another, so one more character
 * stands just after it; going backwards, the cursor's own entry comes first again, if it still exists, and is dropped.
 */
function boundsOf(range: Range): { readonly low: string | undefined; readonly high: string | undefined } {
  if (range.after === undefined) return { low: range.from, high: range.until };
  return range.newestFirst === true
    ? { low: range.from, high: range.after }
    : { low: `${range.after}!`, high: range.until };
}

function queryInput(range: Range): Omit<QueryCommandInput, 'TableName'> {
  const { partitionKey, sortKey } = range.index === undefined ? tableDefinition : tableDefinition.indexes[range.index];
  const { low, high } = boundsOf(range);
  const sortCondition =
    low !== undefined && high !== undefined
      ? ' AND #s BETWEEN :low AND :high'
      : low !== undefined
        ? ' AND #s >= :low'
        : high !== undefined
          ? ' AND #s <= :high'
          : '';
  return {
    ...(range.index === undefined ? { ConsistentRead: true } : { IndexName: range.index }),
    KeyConditionExpression: `#p = :p${sortCondition}`,
    ExpressionAttributeNames: { '#p': partitionKey, ...(sortCondition !== '' && { '#s': sortKey }) },
    ExpressionAttributeValues: {
      ':p': { S: range.partition },
      ...(low !== undefined && { ':low': { S: low } }),
      ...(high !== undefined && { ':high': { S: high } }),
    },
    ScanIndexForward: range.newestFirst !== true,
    Limit: range.newestFirst === true && range.after !== undefined ? range.limit + 1 : range.limit,
  };
}
