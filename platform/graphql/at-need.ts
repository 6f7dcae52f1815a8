import type { ResolverMap } from './executable-schema.ts';

type Fields = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The names of all fields that are resolved, by type: one that is missing, or is no longer there, does not compile. */
export type FieldNames<F extends Fields> = {
  readonly [Type in keyof F]: Readonly<Record<keyof F[Type], true>>;
};

type Resolve = (...args: readonly unknown[]) => unknown;

/** Loads once, when first asked; and anew after a failure. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

/** Resolvers whose module is loaded when the first of them is asked for: a function that starts does not wait for it. */
export function resolversAtNeed<F extends Fields>(
  names: FieldNames<F>,
  load: () => Promise<F>,
): readonly ResolverMap[] {
  return Object.entries<Readonly<Record<string, true>>>(names).map(([type, fields]) => ({
    [type]: Object.fromEntries(
      Object.keys(fields).map((field): [string, Resolve] => [
        field,
        async (...args) => (((await load())[type]?.[field] as Resolve | undefined) ?? missing(type, field))(...args),
      ]),
    ),
  }));
}

function missing(type: string, field: string): never {
  throw new Error(`The resolver of ${type}.${field} is not in the module that was to bring it.`);
}
