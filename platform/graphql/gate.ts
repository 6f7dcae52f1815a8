import type { RequestContext } from './context.ts';
import type { Refusal } from './limits/refusal.ts';

/** An operation that is valid and within the limits, before it runs. */
export type OperationToRun = {
  readonly kind: 'query' | 'mutation';
  /** Points. */
  readonly cost: number;
  /** Its own name if it is a plain one, otherwise the hash of the document: a name may hold anything. */
  readonly name: string;
  /** Fields of Query or Mutation that it asks for. */
  readonly fields: readonly string[];
  /** Only its cost is asked for: it will not run. */
  readonly costOnly: boolean;
};

/** What is left of a caller's allowance, and of the one that all callers of their authority share. */
export type Allowance = LeftOf & {
  /** As it was when points for the caller were last drawn from it. Null for who is of no authority. */
  readonly authority: LeftOf | null;
};

export type LeftOf = {
  /** Points a window. */
  readonly allowance: number;
  readonly remaining: number;
  /** ISO 8601 instant, UTC, at which the next window begins. */
  readonly resetsAt: string;
};

export type Leaving =
  { readonly kind: 'ANSWER'; readonly allowance: Allowance } | { readonly kind: 'REFUSED'; readonly refusal: Refusal };

/** Guards one request. Neither of the two throws. */
export type Gate = {
  /** Asked before the operation runs. Null: it may. */
  readonly enter: (context: RequestContext, operation: OperationToRun) => Promise<Refusal | null>;
  /** Asked before the answer leaves, once it has been entered. */
  readonly leave: (context: RequestContext) => Promise<Leaving>;
};
