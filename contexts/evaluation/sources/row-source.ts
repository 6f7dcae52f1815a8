import type { Scope } from '../../../platform/actor/scope.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import type { NodeName, NodeType } from '../../../platform/graphql/global-id.ts';
import type { FactSource } from '../../../platform/statistics/fact-source.ts';
import type { Contribution, Whose } from '../domain/measures/contribution.ts';

/** A kind of record that snapshots are made of. */
export type RowSource = {
  readonly type: NodeType;
  /** The record that an event is about a part of, or null: the id of its row. */
  readonly idOf: (name: NodeName) => string | null;
  /** What each brings to the figures: nothing where there is nothing to count. */
  readonly rowsOf: (
    scope: Scope,
    ids: readonly string[],
    asOf: LocalDate,
  ) => Promise<readonly (readonly Contribution[])[]>;
  readonly idsAfter: FactSource<unknown>['idsAfter'];
};

type Given<Facts> = {
  readonly type: NodeType;
  readonly facts: FactSource<Facts>;
  readonly whose: (scope: Scope) => Promise<Whose>;
  readonly contributionsOf: (facts: Facts, whose: Whose & { readonly id: string }) => readonly Contribution[];
  readonly idOf?: RowSource['idOf'];
};

export function rowSource<Facts>({ type, facts, whose, contributionsOf, idOf }: Given<Facts>): RowSource {
  return {
    type,
    idOf: idOf ?? ((name) => (name.type === type ? name.id : null)),
    idsAfter: facts.idsAfter,
    async rowsOf(scope, ids, asOf) {
      const of = await whose(scope);
      const found = await facts.factsOf(scope, ids, asOf);
      return ids.map((id, place) => {
        const one = found[place] ?? null;
        return one === null ? [] : contributionsOf(one, { ...of, id });
      });
    },
  };
}
