import type {
  QueryLearningLoopArgs,
  QueryLearningLoopVersionArgs,
  QueryPracticeLineageArgs,
} from '../../../graphql/generated/resolvers-types.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { LearningDeps } from '../deps.ts';
import { mayRead, mayReadVersion } from '../domain/reader.ts';
import { namedBy, practiceNamedBy } from '../ids.ts';
import { findLineage } from '../practices/find-lineage.ts';
import { seenAdoptions } from '../practices/seen-adoptions.ts';
import { readAdoption } from '../store/adoptions.ts';
import { keys } from '../store/keys.ts';
import { readLoop, readVersion } from '../store/loops.ts';
import { readerOf } from './reader.ts';
import { adoptionView, lineageView, loopView } from './views.ts';

/** Null if there is none, or none that the actor may read. */
export async function loopById({ journal: { table } }: LearningDeps, { actor }: RequestContext, id: string) {
  const name = namedBy(id, 'LearningLoop');
  const found = name === null ? undefined : await readLoop(table, actor.scope, name);
  return found === undefined || !mayRead(found, readerOf(actor, found.loop.owner))
    ? null
    : loopView(table, found, actor);
}

/** What somebody has taken on is everybody's to read. */
export async function adoptionById({ journal: { table } }: LearningDeps, { actor }: RequestContext, id: string) {
  const name = namedBy(id, 'PracticeAdoption');
  const found = name === null ? undefined : await readAdoption(table, name);
  const [seen] = await seenAdoptions(table, [found]);
  return seen === undefined ? null : adoptionView(seen, { table, actor });
}

export function learningQueries(deps: LearningDeps) {
  const { table } = deps.journal;
  return {
    learningLoop: (_: unknown, { id }: QueryLearningLoopArgs, context: RequestContext) => loopById(deps, context, id),

    async learningLoopVersion(
      _: unknown,
      { loopId, version }: QueryLearningLoopVersionArgs,
      { actor }: RequestContext,
    ) {
      const name = namedBy(loopId, 'LearningLoop');
      const found = name === null ? undefined : await readLoop(table, actor.scope, name);
      if (name === null || found === undefined) return null;
      const reader = readerOf(actor, name.authority);
      if (!mayReadVersion(found, reader, version)) return null;
      const { id } = name;
      const key = reader === 'OWNER' ? keys.ownVersion(actor.scope, id, version) : keys.sharedVersion(name, version);
      const frozen = readVersion(await table.get(key));
      return frozen === undefined ? null : { ...frozen, frozenAt: frozen.at };
    },

    async practiceLineage(_: unknown, { practiceId }: QueryPracticeLineageArgs, { actor }: RequestContext) {
      const name = practiceNamedBy(practiceId);
      const asking = {
        table,
        scope: actor.scope,
        readerOf: (owner: typeof actor.scope.owner) => readerOf(actor, owner),
      };
      const lineage = name === null ? undefined : await findLineage(asking, name);
      return lineage === undefined ? null : lineageView(lineage);
    },
  };
}
