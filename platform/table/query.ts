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
    const input: QueryCommandInput = { TableName: tableName, ...queryInput(range) };
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
