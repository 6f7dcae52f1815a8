import { ConditionalCheckFailedException, type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { backOffMilliseconds, type Pause } from '../table/back-off.ts';
import { classifyFailure } from '../table/failure.ts';
import { type AttributeMap, decodeItem } from '../table/item.ts';
import type { Key } from '../table/keys.ts';
import { asUpdate, beginning, type Change, taking } from './changes.ts';
import { drawer } from './draw.ts';
import {
  type Asked,
  drawnIn,
  isCurrent,
  newWindow,
  sharedIn,
  type Taken,
  type TakePoints,
  windowIn,
} from './window.ts';

/** Many containers may find a window ended, or what was drawn used up, at the same moment: one of them goes first. */
const MOST_ATTEMPTS = 10;

/** An allowance of each caller's own and, with `shared`, one that they have together: most charges are one call. */
export function windowedItems(client: DynamoDBClient, tableName: string, pause: Pause): TakePoints {
  const draw = drawer(client, tableName);

  async function update(key: Key, change: Change): Promise<Updated> {
    const input = asUpdate(tableName, key, change);
    const values = { ReturnValues: 'ALL_NEW', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
    try {
      const { Attributes = {} } = await client.send(new UpdateItemCommand({ ...input, ...values }));
      return { kind: 'DONE', item: Attributes };
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return { kind: 'REFUSED', found: error.Item };
      // A transaction of somebody who draws holds the item at this moment.
      if (classifyFailure(error).kind === 'BUSY') return { kind: 'BUSY' };
      throw error;
    }
  }

  /** One attempt. Null: somebody else came first, and it is worth looking again. */
  async function attempt(key: Key, asked: Asked): Promise<Taken | null> {
    const { points, shared } = asked;
    const at = asked.now.getTime();
    const taken = await update(key, taking({ points, at, isSharing: shared !== null }));
    if (taken.kind === 'DONE') return takenFrom(taken.item, at);
    if (taken.kind === 'BUSY') return null;
    if (taken.found === undefined) return { kind: 'MISSING' };
    return withFound(key, asked, taken.found);
  }

  /** The usual charge did not go through: the window has ended, or points are short. */
  async function withFound(key: Key, asked: Asked, found: AttributeMap): Promise<Taken | null> {
    const { points, shared } = asked;
    const at = asked.now.getTime();
    const { body } = decodeItem(found);
    const before = windowIn(found);
    const goesOn = isCurrent(before, at);
    const own = goesOn ? before : newWindow(asked.allowanceOf(body), at);
    if (own.remaining < points) {
      // A window that was never begun has no end to wait for.
      const endsAt = goesOn ? own.endsAt : at;
      return { kind: 'EXHAUSTED', of: 'OWN', body, shared: sharedIn(found, at), ...own, endsAt };
    }
    if (shared !== null && isShort(found, points)) {
      const drawn = await draw({ key, own: before, allowance: own.allowance, points, at, shared });
      if (drawn.kind === 'LOST') return null;
      if (drawn.kind === 'EXHAUSTED') return { ...drawn, of: 'SHARED', body, ...own };
      return { kind: 'TAKEN', body, shared: drawn.shared, ...own, remaining: own.remaining - points };
    }
    return goesOn ? null : begin(key, { points, at, isSharing: shared !== null, allowance: own.allowance });
  }

  async function begin(key: Key, first: Parameters<typeof beginning>[0]): Promise<Taken | null> {
    const begun = await update(key, beginning(first));
    return begun.kind === 'DONE' ? takenFrom(begun.item, first.at) : null;
  }

  return async (key, asked) => {
    for (let number = 1; number <= MOST_ATTEMPTS; number += 1) {
      const taken = await attempt(key, asked);
      if (taken !== null) return taken;
      await pause(backOffMilliseconds(number));
    }
    throw new Error('Points could not be taken: too many others did at the same time.');
  };
}

type Updated =
  | { readonly kind: 'DONE'; readonly item: AttributeMap }
  | { readonly kind: 'REFUSED'; readonly found: AttributeMap | undefined }
  | { readonly kind: 'BUSY' };

function isShort(found: AttributeMap, points: number): boolean {
  return found['drawn'] === undefined || drawnIn(found) < points;
}

function takenFrom(item: AttributeMap, at: number): Taken {
  return { kind: 'TAKEN', body: decodeItem(item).body, shared: sharedIn(item, at), ...windowIn(item) };
}
