import type { OwnerId, Scope } from '../actor/scope.ts';
import { parseOwnerId } from '../actor/scope.ts';

/** The key of one object, `<owner>/…`. Built only by {@link objectKeyIn}, hence only within a scope. */
export type ObjectKey = string & { readonly __brand: 'ObjectKey' };

const PART = /^[\w.-]+$/;

/** `parts` are our own names and ids, such as `imports`, an id, `result-0001.csv`. */
export function objectKeyIn(scope: Scope, ...parts: readonly string[]): ObjectKey {
  for (const part of parts) {
    if (!PART.test(part) || part === '.' || part === '..') throw new Error('A part of an object key is none.');
  }
  return [scope.owner, ...parts].join('/') as ObjectKey;
}

/** Whose object this is. Null if the key is not one of ours. */
export function ownerOfObject(key: string): OwnerId | null {
  return parseOwnerId(key.split('/', 1)[0] ?? '');
}
