/** T without its nulls, all the way down: what may be null or absent becomes an exact optional property. */
export type WithoutNulls<T> = T extends readonly (infer Element)[]
  ? readonly WithoutNulls<Element>[]
  : T extends string | number | boolean
    ? T
    : T extends object
      ? {
          [K in keyof T as null extends T[K] ? never : undefined extends T[K] ? never : K]: WithoutNulls<T[K]>;
        } & {
          [K in keyof T as null extends T[K] ? K : undefined extends T[K] ? K : never]?: WithoutNulls<
            NonNullable<T[K]>
          >;
        }
      : T;

/**
 * A deep copy without the keys whose value is null or undefined: a GraphQL input as our own types say it. Unlike an
 * input, which has no prototype, the copy is a plain object.
 */
export function withoutNulls<T>(value: T): WithoutNulls<T> {
  return strip(value) as WithoutNulls<T>;
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(kept.map(([key, part]) => [key, strip(part)]));
}
