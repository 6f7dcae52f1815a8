import type { AttributeMap } from '../table/item.ts';
import type { Key } from '../table/keys.ts';

/** Milliseconds. Short, so that a caller who has used up everything may soon go on. */
export const WINDOW_MILLISECONDS = 60_000;

/** Points a window, and how much of them is left until it ends. */
export type Window = {
  readonly allowance: number;
  readonly remaining: number;
  /** Milliseconds since the epoch. */
  readonly endsAt: number;
};

/** The allowance that several callers share, beside each one's own: an authority's. */
export type Shared = {
  /** The item that carries it. It need not be there: then the usual holds. */
  readonly key: Key;
  /** Points a window, by the body of the item; undefined where there is none. */
  readonly allowanceOf: (body: unknown) => number;
};

export type Asked = {
  /** Whole points, 0 or more. */
  readonly points: number;
  readonly now: Date;
  /** Points a window, by the body of the item: asked when a window begins. */
  readonly allowanceOf: (body: unknown) => number;
  /** Null for a caller who shares with nobody. */
  readonly shared: Shared | null;
};

/**
 * What became of asking. `body` is the caller's own item, as it is at this moment; `shared` is how the shared allowance
 * was when this caller last drew from it, so that the usual charge need not ask for it.
 */
export type Taken =
  | { readonly kind: 'MISSING' }
  | ({ readonly kind: 'TAKEN'; readonly body: unknown; readonly shared: Window | null } & Window)
  | ({
      readonly kind: 'EXHAUSTED';
      readonly of: 'OWN' | 'SHARED';
      readonly body: unknown;
      readonly shared: Window | null;
    } & Window);

/**
 * Takes points from an item that carries a window of allowance beside its body, and reads the body, in one call.
 * What is counted lies in attributes of its own: an update never touches the body, so it cannot bring back an old one,
 * and whoever writes the item whole begins a new window.
 */
export type TakePoints = (key: Key, asked: Asked) => Promise<Taken>;

/** A window that ends later was begun by a clock that went wrong, and must keep nobody out for longer. */
export function latestEnd(at: number): number {
  return at + 2 * WINDOW_MILLISECONDS;
}

export function isCurrent({ endsAt }: Window, at: number): boolean {
  return endsAt > at && endsAt <= latestEnd(at);
}

/** Nothing of it spent yet. */
export function newWindow(allowance: number, at: number): Window {
  return { allowance, remaining: allowance, endsAt: at + WINDOW_MILLISECONDS };
}

export function windowIn(attributes: AttributeMap): Window {
  return {
    allowance: numberIn(attributes, 'allowance'),
    remaining: numberIn(attributes, 'pointsLeft'),
    endsAt: numberIn(attributes, 'windowEnds'),
  };
}

/** Points that a caller has drawn from the shared allowance, and not spent. */
export function drawnIn(attributes: AttributeMap): number {
  return numberIn(attributes, 'drawn');
}

/** Null if this caller has never drawn. A window that has ended is whole again. */
export function sharedIn(attributes: AttributeMap, at: number): Window | null {
  if (attributes['sharedEnds'] === undefined) return null;
  const allowance = numberIn(attributes, 'sharedAllowance');
  const shared = {
    allowance,
    remaining: numberIn(attributes, 'sharedLeft'),
    endsAt: numberIn(attributes, 'sharedEnds'),
  };
  return isCurrent(shared, at) ? shared : { allowance, remaining: allowance, endsAt: at };
}

function numberIn(attributes: AttributeMap, name: string): number {
  return Number(attributes[name]?.N ?? 0);
}
