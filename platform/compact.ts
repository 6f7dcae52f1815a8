/** The keys of T that may be absent, null or undefined. */
type EmptyableKey<T> = { [K in keyof T]-?: null extends T[K] ? K : undefined extends T[K] ? K : never }[keyof T];

/** T without its nulls: what may be null, undefined or absent becomes an exact optional property. */
export type Compact<T> = {
  [K in keyof T as K extends EmptyableKey<T> ? never : K]: T[K];
} & {
  [K in keyof T as K extends EmptyableKey<T> ? K : never]?: NonNullable<T[K]>;
};

/**
 * A copy without the keys whose value is null or undefined; false, 0 and '' stay. Not deep. A GraphQL input gives
 * `T | null | undefined` for a field left out, where our own types say `field?: T`.
 */
export function compact<T extends object>(object: T): Compact<T> {
  const kept = Object.entries(object).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(kept) as Compact<T>;
}
