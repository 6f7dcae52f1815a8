import { type DynamoDBClient, GetItemCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { classifyFailure } from '../table/failure.ts';
import type { AttributeMap } from '../table/item.ts';
import type { Key } from '../table/keys.ts';
import { asUpdate, drawing, giving } from './changes.ts';
import { isCurrent, newWindow, type Shared, type Window, windowIn } from './window.ts';

/**
 * Points that a caller draws from the shared allowance at a time, to spend them without asking again. What lies drawn
 * and unspent may be spent in a later window, so in any window no more goes through than the shared allowance and, for
 * each caller who shares it, less than this. See docs/decisions/0016-callers-draw-from-their-authority.md.
 */
export const DRAWN_AT_ONCE = 5_000;

export type Drawn =
  | { readonly kind: 'DRAWN'; readonly shared: Window }
  | { readonly kind: 'EXHAUSTED'; readonly shared: Window }
  /** Somebody else came first: look again. */
  | { readonly kind: 'LOST' };

export type ToDraw = {
  readonly key: Key;
  readonly own: Window;
  /** Points a window of the caller's own, should one begin. */
  readonly allowance: number;
  readonly points: number;
  readonly at: number;
  readonly shared: Shared;
};

/** Draws from the shared allowance and charges the caller, both or neither. */
export function drawer(client: DynamoDBClient, TableName: string): (asked: ToDraw) => Promise<Drawn> {
  async function sharedNow({ shared, at }: ToDraw) {
    const { pk, sk } = shared.key;
    const asked = { TableName, Key: { pk: { S: pk }, sk: { S: sk } }, ConsistentRead: true };
    const { Item: found = {} } = await client.send(new GetItemCommand(asked));
    const window = windowIn(found);
    return { allowance: shared.allowanceOf(bodyOf(found)), seen: isCurrent(window, at) ? window : undefined };
  }

  return async (asked) => {
    const { key, own, allowance, points, at, shared } = asked;
    const now = await sharedNow(asked);
    const before = now.seen ?? newWindow(now.allowance, at);
    if (before.remaining < points) return { kind: 'EXHAUSTED', shared: before };

    const amount = Math.min(Math.max(DRAWN_AT_ONCE, points), before.remaining);
    const after = { ...before, remaining: before.remaining - amount };
    const changes = [
      asUpdate(TableName, shared.key, giving(amount, at, now)),
      asUpdate(TableName, key, drawing({ points, at, own, allowance, amount, shared: after })),
    ];
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems: changes.map((Update) => ({ Update })) }));
      return { kind: 'DRAWN', shared: after };
    } catch (error) {
      const { kind } = classifyFailure(error);
      if (kind === 'CONDITION' || kind === 'BUSY') return { kind: 'LOST' };
      throw error;
    }
  };
}

/** Made by a first draw, the item has no body: nobody has said how much it shall be. */
function bodyOf({ body }: AttributeMap): unknown {
  return body?.S === undefined ? undefined : JSON.parse(body.S);
}
