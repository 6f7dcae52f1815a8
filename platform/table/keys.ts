import type { OwnerId, Scope } from '../actor/scope.ts';
import { parseOwnerId } from '../actor/scope.ts';

/** The key of one item. Built only by {@link keyIn}, hence only within a scope. */
export type Key = { readonly pk: string; readonly sk: string; readonly __brand: 'Key' };

/** A partition (of the table or of an index) that belongs to one owner. */
export type Partition = string & { readonly __brand: 'Partition' };

/** `parts` are our own names and ids, or were passed through {@link segment}: a `#` within one is a bug. */
export function partitionIn(scope: Scope, ...parts: readonly string[]): Partition {
  for (const part of parts) {
    if (part === '' || part.includes('#')) throw new Error('A part of a key is empty or holds a "#".');
  }
  return [scope.owner, ...parts].join('#') as Partition;
}

export function keyIn(partition: Partition, sortKey: string): Key {
  return { pk: partition, sk: sortKey } as { pk: string; sk: string } as Key;
}

/** Makes any text, such as an authority's own record id, safe as a part of a key. */
export function segment(text: string): string {
  return encodeURIComponent(text);
}

/** Whose item this is. Null if the key is not one of ours. */
export function ownerOfKey(pk: string): OwnerId | null {
  return parseOwnerId(pk.split('#', 1)[0] ?? '');
}

export function isSameKey(one: { pk: string; sk: string }, other: { pk: string; sk: string }): boolean {
  return one.pk === other.pk && one.sk === other.sk;
}
