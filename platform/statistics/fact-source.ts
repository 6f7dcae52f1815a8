import type { Scope } from '../actor/scope.ts';
import type { LocalDate } from '../dates/index.ts';

/** What statistics count of one kind of record: a context gives what may be known of its own. */
export type FactSource<Facts> = {
  /** Of each record, in the order asked, as it is judged on a day. Null where there is nothing to count. */
  readonly factsOf: (scope: Scope, ids: readonly string[], asOf: LocalDate) => Promise<readonly (Facts | null)[]>;
  /** The ids of all records, at most `limit` at a time; some may come twice. `next` is null at the end. */
  readonly idsAfter: (
    scope: Scope,
    range: { readonly after: string | null; readonly limit: number },
  ) => Promise<{ readonly ids: readonly string[]; readonly next: string | null }>;
};
