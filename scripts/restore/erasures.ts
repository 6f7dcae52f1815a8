import type { OwnerId } from '../../platform/actor/scope.ts';
import type { Table } from '../../platform/table/table.ts';

/** An erasure that was carried out. Ids only: what it was about is gone. */
export type Erasure = {
  readonly owner: OwnerId;
  /** Global id of the record that was erased. */
  readonly record: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
};

/**
 * What a restore needs of the context that erases. A copy has again what was erased after the instant it is of, and
 * must not be used before it is erased there too.
 */
export type Erasures = {
  /**
   * Those carried out at or after an instant. The copy knows nothing of them: they are told by the live table or, where
   * that is lost, by what was written down of them elsewhere.
   */
  readonly since: (instant: Date) => AsyncIterable<Erasure> | Iterable<Erasure>;
  /** The same erasure in another table. Again and again is as good as once. */
  readonly erase: (copy: Table, erasure: Erasure) => Promise<'ERASED' | 'NOT_THERE'>;
};

export type Reapplied = { readonly erased: number; readonly notThere: number };

/** @throws what `erase` throws: a copy in which one of them failed must not be used. */
export async function reapplyErasures(copy: Table, instant: Date, erasures: Erasures): Promise<Reapplied> {
  let erased = 0;
  let notThere = 0;
  for await (const erasure of erasures.since(instant)) {
    if ((await erasures.erase(copy, erasure)) === 'ERASED') erased += 1;
    else notThere += 1;
  }
  return { erased, notThere };
}
