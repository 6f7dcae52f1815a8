import { may } from '../../../../platform/actor/actor.ts';
import type { OwnerId } from '../../../../platform/actor/scope.ts';
import type { RequestContext } from '../../../../platform/graphql/context.ts';
import { globalId } from '../../../../platform/graphql/global-id.ts';
import type { NodeLoader } from '../../../../platform/graphql/node-resolvers.ts';
import type { LearningDeps } from '../../deps.ts';
import type { ReadAuthority } from '../likeness-for.ts';
import { adoptionById } from '../queries.ts';
import { contributionById } from './by-id.ts';
import { concernById, concernMutations, concernQueries } from './concerns.ts';
import { digestQueries } from './digest.ts';
import { groupById, groupFields, groupMutations, groupQueries } from './groups.ts';
import { saidLists, within } from './lists.ts';
import { contributionMutations, helpMutations, questionMutations, visitMutations } from './mutations.ts';

type Owned = { readonly owner: OwnerId };
type About = { readonly recordId: string };

/** What people of different authorities say to each other about practice. */
export function peopleResolvers(deps: LearningDeps, readAuthority: ReadAuthority) {
  const authority = ({ owner }: Owned, _: unknown, context: RequestContext) => readAuthority(context, owner);
  const host = ({ hostOwner }: { readonly hostOwner: OwnerId }, _: unknown, context: RequestContext) =>
    readAuthority(context, hostOwner);
  const convenor = ({ convenorOwner }: { readonly convenorOwner: OwnerId }, _: unknown, context: RequestContext) =>
    readAuthority(context, convenorOwner);
  const record = async ({ recordId }: About, _: unknown, context: RequestContext) =>
    (await contributionById(deps, context, recordId)) ?? adoptionById(deps, context, recordId);
  const said: NodeLoader = async (context, name) =>
    may(context.actor, 'LEARNING_READ') ? contributionById(deps, context, globalId(name)) : null;
  const concern: NodeLoader = async (context, name) =>
    may(context.actor, 'LEARNING_READ') ? concernById(deps, context, globalId(name)) : null;
  const group: NodeLoader = async (context, name) =>
    may(context.actor, 'LEARNING_READ') ? groupById(deps, globalId(name)) : null;
  return {
    fields: {
      Query: { ...saidLists(deps), ...concernQueries(deps), ...groupQueries(deps), ...digestQueries(deps) },
      Mutation: {
        ...questionMutations(deps),
        ...helpMutations(deps),
        ...visitMutations(deps),
        ...contributionMutations(deps),
        ...concernMutations(deps),
        ...groupMutations(deps),
      },
      PracticeQuestion: { authority, answers: within(deps, 'answers') },
      PracticeAnswer: { authority },
      HelpOffer: { authority, requests: within(deps, 'requests') },
      HelpRequest: { authority },
      PracticeVisit: { authority, host },
      PracticeInboxEntry: { authority, record },
      OwnContribution: { record },
      PracticeConcern: { reporter: authority },
      PracticeGroup: { convenor, ...groupFields(deps) },
      PracticeGroupMember: { authority },
    },
    nodes: {
      PracticeQuestion: said,
      PracticeAnswer: said,
      HelpOffer: said,
      HelpRequest: said,
      PracticeVisit: said,
      PracticeConcern: concern,
      PracticeGroup: group,
    },
  };
}
