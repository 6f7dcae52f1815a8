import {
  type DynamoDBClient,
  QueryCommand,
  type QueryCommandInput,
  type QueryCommandOutput,
} from '@aws-sdk/client-dynamodb';
import { type IndexName, tableDefinition } from './definition.ts';
import type { AttributeMap } from './item.ts';
import type { Partition } from './keys.ts';

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

export type Query = (range: Range) => Promise<readonly AttributeMap[]>;

/** The entries of a range, in its order, at most as many as its limit. */
export function query(client: DynamoDBClient, tableName: string): Query {
  return async (range) => {
    const { sortKey } = range.index === undefined ? tableDefinition : tableDefinition.indexes[range.index];
    const bounds = boundsOf(range);
    if (isEmpty(bounds)) return [];
    const input: QueryCommandInput = { TableName: tableName, ...queryInput(range, bounds) };
    const found: AttributeMap[] = [];
    // One answer holds at most 1 MB, which may be less than was asked for.
    for (let from: QueryCommandInput['ExclusiveStartKey'] | null = undefined; from !== null;) {
      const answer: QueryCommandOutput = await client.send(
        new QueryCommand({ ...input, ...(from !== undefined && { ExclusiveStartKey: from }) }),
      );
      found.push(...(answer.Items ?? []).filter((item) => item[sortKey]?.S !== range.after));
      from = found.length < range.limit ? (answer.LastEvaluatedKey ?? null) : null;
    }
    return found.slice(0, range.limit);
  };
}

type Bounds = { readonly low: string | undefined; readonly high: string | undefined };

/**
 * A page goes on strictly after its cursor. No sort key of ours is the beginning of another, so one more character
 * stands just after it; going backwards, the cursor's own entry comes first again, if it still exists, and is dropped.
 * A cursor comes from outside: it moves a bound inwards, never out of the range.
 */
function boundsOf({ from, until, after, newestFirst }: Range): Bounds {
  if (after === undefined) return { low: from, high: until };
  return newestFirst === true
    ? { low: from, high: until === undefined || inOrder(after, until) ? after : until }
    : { low: from === undefined || inOrder(from, after) ? `${after}!` : from, high: until };
}

/** DynamoDB refuses to look between bounds that are the wrong way round. */
function isEmpty({ low, high }: Bounds): boolean {
  return low !== undefined && high !== undefined && !inOrder(low, high);
}

/** As DynamoDB orders: by UTF-8 bytes. */
function inOrder(one: string, other: string): boolean {
  return Buffer.compare(Buffer.from(one), Buffer.from(other)) <= 0;
}

function queryInput(range: Range, { low, high }: Bounds): Omit<QueryCommandInput, 'TableName'> {
  const { partitionKey, sortKey } = range.index === undefined ? tableDefinition : tableDefinition.indexes[range.index];
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
