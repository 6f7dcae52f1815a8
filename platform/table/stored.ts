import type { Item } from './item.ts';

/** A record as it lies in the table, with its version. */
export type Stored<T> = { readonly value: T; readonly version: number };

/** Reads what one store alone writes: a body has the type that its key was written with. */
export function stored<T>(item: Item): Stored<T>;
export function stored<T>(item: Item | undefined): Stored<T> | undefined;
export function stored<T>(item: Item | undefined): Stored<T> | undefined {
  return item && { value: item.body as T, version: item.version };
}
