import type { Scope } from './actor/scope.ts';

/** The ids of all records of a kind, at most `limit` at a time; some may come twice. `next` is null at the end. */
export type IdsAfter = (
  scope: Scope,
  range: { readonly after: string | null; readonly limit: number },
) => Promise<{ readonly ids: readonly string[]; readonly next: string | null }>;
