import type { Scope } from '../actor/scope.ts';
import type { LocalDate } from '../dates/index.ts';
import type { IdsAfter } from '../record-ids.ts';

/** What statistics count of one kind of record: a context gives what may be known of its own. */
export type FactSource<Facts> = {
  /** Of each record, in the order asked, as it is judged on a day. Null where there is nothing to count. */
  readonly factsOf: (scope: Scope, ids: readonly string[], asOf: LocalDate) => Promise<readonly (Facts | null)[]>;
  readonly idsAfter: IdsAfter;
};
