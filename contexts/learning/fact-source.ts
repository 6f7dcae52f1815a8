import { type Scope, scopeOf } from '../../platform/actor/scope.ts';
import { londonDate } from '../../platform/dates/index.ts';
import type { FactSource } from '../../platform/statistics/fact-source.ts';
import { stored } from '../../platform/table/stored.ts';
import type { Table } from '../../platform/table/table.ts';
import type { LearningLoop } from './domain/loop.ts';
import { adoptionFactsOf, loopFactsOf, type PracticeFacts } from './domain/practice-facts.ts';
import { readAdoptions } from './store/adoptions.ts';
import { keys } from './store/keys.ts';
import { listOwn } from './store/lists.ts';

const onDay = (at: string) => londonDate(new Date(at));

/** What statistics count of the loops that an authority has started: its own side of them alone. */
export function loopFacts({ table }: { readonly table: Table }): FactSource<PracticeFacts> {
  return {
    async factsOf({ owner }, ids) {
      const scope = scopeOf(owner);
      const found = await table.getTogether(
        ids.flatMap((id) => [keys.loop({ authority: owner, id }), keys.draft(scope, id)]),
      );
      return ids.map((_, place) => {
        const loop = stored<LearningLoop>(found[2 * place] ?? found[2 * place + 1])?.value;
        return loop === undefined ? null : loopFactsOf(loop, onDay(loop.startedAt));
      });
    },
    idsAfter: (scope, range) => ownAfter(table, scope, { ...range, kind: 'LOOP' }),
  };
}

/** The same of what it has taken on. */
export function adoptionFacts({ table }: { readonly table: Table }): FactSource<PracticeFacts> {
  return {
    async factsOf({ owner }, ids) {
      const found = await readAdoptions(
        table,
        ids.map((id) => ({ authority: owner, id })),
      );
      return found
        .map((one) => one && adoptionFactsOf(one.adoption, onDay(one.adoption.startedAt)))
        .map((facts) => facts ?? null);
    },
    idsAfter: (scope, range) => ownAfter(table, scope, { ...range, kind: 'ADOPTION' }),
  };
}

type Wanted = { readonly kind: 'LOOP' | 'ADOPTION'; readonly after: string | null; readonly limit: number };

async function ownAfter(table: Table, scope: Scope, { kind, after, limit }: Wanted) {
  const found = await listOwn(table, scope, { kind, after, limit });
  const next = found.length < limit ? null : (found.at(-1)?.sortKey ?? null);
  return { ids: found.map(({ item }) => item), next };
}
