import { may } from '../../platform/actor/actor.ts';
import type { OwnerId } from '../../platform/actor/scope.ts';
import type { RequestContext } from '../../platform/graphql/context.ts';
import type { ResolverMap } from '../../platform/graphql/executable-schema.ts';
import { globalId, type NodeType } from '../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../platform/graphql/node-resolvers.ts';
import { createAuthorityReader } from '../programme/index.ts';
import type { LearningDeps } from './deps.ts';
import { adoptionLists, learningLists } from './resolvers/lists.ts';
import { noticeFields, noticeQueries } from './resolvers/notices.ts';
import { mutationsAtNeed } from './resolvers/mutations-at-need.ts';
import { adoptionById, learningQueries, loopById } from './resolvers/queries.ts';
import { peopleAtNeed } from './resolvers/people/at-need.ts';
import { learningSearch } from './resolvers/search.ts';

type Nodes = Partial<Readonly<Record<NodeType, NodeLoader>>>;
type Owned = { readonly owner: OwnerId };

/** What learning gives to the API: practice that is tested, shared, adopted by others, and reported back. */
export function createLearning(deps: LearningDeps): {
  readonly resolvers: readonly ResolverMap[];
  readonly nodes: Nodes;
} {
  const readAuthority = createAuthorityReader(deps.journal.table);
  const people = peopleAtNeed(deps, readAuthority);
  const authority = ({ owner }: Owned, _: unknown, context: RequestContext) => readAuthority(context, owner);
  return {
    resolvers: [
      {
        Query: {
          ...learningQueries(deps),
          ...learningLists(deps),
          ...adoptionLists(deps),
          ...noticeQueries(deps),
          ...learningSearch(deps, readAuthority),
        },
      },
      ...mutationsAtNeed(deps),
      {
        LearningLoop: { authority },
        PracticeAdoption: { authority },
        LineageNode: { authority },
        PracticeAcknowledgement: { authority },
      },
      { PracticeNotice: { authority, ...noticeFields(deps, readAuthority) } },
      ...people.resolvers,
    ],
    nodes: {
      ...people.nodes,
      LearningLoop: async (context, name) =>
        may(context.actor, 'LEARNING_READ') ? loopById(deps, context, globalId(name)) : null,
      PracticeAdoption: async (context, name) =>
        may(context.actor, 'LEARNING_READ') ? adoptionById(deps, globalId(name)) : null,
    },
  };
}
