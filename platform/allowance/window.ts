import { ConditionalCheckFailedException, type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { type AttributeMap, decodeItem } from '../table/item.ts';
import type { Key } from '../table/keys.ts';

/** Milliseconds. Short, so that a caller who has used up everything may soon go on. */
export const WINDOW_MILLISECONDS = 60_000;

export type Asked = {
  /** Whole points, 0 or more. */
  readonly points: number;
  readonly now: Date;
  /** Points a window, by the body of the item: asked when a window begins. */
  readonly allowanceOf: (body: unknown) => number;
};

/** What became of asking. `body` is the item's own, as it is at this moment. */
export type Taken =
  { readonly kind: 'MISSING' } | ({ readonly kind: 'TAKEN' | 'EXHAUSTED'; readonly body: unknown } & Window);

export type Window = {
  readonly allowance: number;
  readonly remaining: number;
  /** Milliseconds since the epoch. */
  readonly endsAt: number;
};

/**
 * Takes points from an item that carries a window of allowance beside its body, and reads the body, in one call.
 * What is counted lies in attributes of its own: an update never touches the body, so it cannot bring back an old one,
 * and whoever writes the item whole begins a new window.
 */
export type TakePoints = (key: Key, asked: Asked) => Promise<Taken>;

/** Two containers may find a window ended at the same moment; one begins the next, and the other takes from it. */
const MOST_ATTEMPTS = 4;

export function windowedItems(client: DynamoDBClient, tableName: string): TakePoints {
  async function update(key: Key, change: Change): Promise<AttributeMap | Refused> {
    try {
      const { Attributes } = await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: { pk: { S: key.pk }, sk: { S: key.sk } },
          UpdateExpression: change.update,
          ConditionExpression: change.condition,
          ExpressionAttributeValues: Object.fromEntries(
            Object.entries(change.numbers).map(([name, number]) => [name, { N: String(number) }]),
          ),
          ReturnValues: 'ALL_NEW',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return Attributes ?? {};
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return new Refused(error.Item);
      throw error;
    }
  }

  return async (key, { points, now, allowanceOf }) => {
    const at = now.getTime();
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      const taken = await update(key, taking(points, at));
      if (!(taken instanceof Refused)) return { kind: 'TAKEN', ...read(taken) };
      if (taken.found === undefined) return { kind: 'MISSING' };
      const { body, ...window } = read(taken.found);
      if (window.endsAt > at && window.endsAt <= latestEnd(at)) return { kind: 'EXHAUSTED', body, ...window };

      const allowance = allowanceOf(body);
      if (points > allowance) return { kind: 'EXHAUSTED', body, allowance, remaining: allowance, endsAt: at };
      const begun = await update(key, beginning({ points, at, allowance }));
      if (!(begun instanceof Refused)) return { kind: 'TAKEN', ...read(begun) };
    }
    throw new Error('A window of allowance could not be begun.');
  };
}

/** The condition did not hold. */
class Refused {
  readonly found: AttributeMap | undefined;
  constructor(found: AttributeMap | undefined) {
    this.found = found;
  }
}

type Change = {
  readonly update: string;
  readonly condition: string;
  readonly numbers: Readonly<Record<string, number>>;
};

/** A window that ends later was begun by a clock that went wrong, and must keep nobody out for longer. */
function latestEnd(at: number): number {
  return at + 2 * WINDOW_MILLISECONDS;
}

function taking(points: number, at: number): Change {
  return {
    update: 'SET pointsLeft = pointsLeft - :points',
    condition: 'windowEnds > :at AND windowEnds <= :latest AND pointsLeft >= :points',
    numbers: { ':points': points, ':at': at, ':latest': latestEnd(at) },
  };
}

function beginning(window: { readonly points: number; readonly at: number; readonly allowance: number }): Change {
  const { points, at, allowance } = window;
  return {
    update: 'SET pointsLeft = :left, windowEnds = :ends, allowance = :allowance',
    condition:
      'attribute_exists(pk) AND (attribute_not_exists(windowEnds) OR windowEnds <= :at OR windowEnds > :latest)',
    numbers: {
      ':left': allowance - points,
      ':ends': at + WINDOW_MILLISECONDS,
      ':allowance': allowance,
      ':at': at,
      ':latest': latestEnd(at),
    },
  };
}

function read(attributes: AttributeMap): Window & { readonly body: unknown } {
  return {
    body: decodeItem(attributes).body,
    allowance: Number(attributes['allowance']?.N ?? 0),
    remaining: Number(attributes['pointsLeft']?.N ?? 0),
    endsAt: Number(attributes['windowEnds']?.N ?? 0),
  };
}
