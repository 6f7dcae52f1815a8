import type {
  MutationDecideConcernArgs,
  MutationReportConcernArgs,
  QueryOwnConcernsArgs,
  QueryPracticeConcernsArgs,
} from '../../../../graphql/generated/resolvers-types.ts';
import { may } from '../../../../platform/actor/actor.ts';
import { type Keyed, listName, pageRequest } from '../../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../../platform/graphql/context.ts';
import { callOf, payload } from '../../../../platform/graphql/payload.ts';
import type { Performed } from '../../../../platform/journal/perform.ts';
import { decideConcern } from '../../decide-concern.ts';
import type { LearningDeps } from '../../deps.ts';
import type { Named } from '../../domain/loop.ts';
import { type ConcernState, statusOfConcern } from '../../domain/people/concern.ts';
import { aboutId, aboutNamedBy, concernId, concernNamedBy } from '../../people/concern-ids.ts';
import { reportConcern } from '../../report-concern.ts';
import { listConcerns, listOwnConcerns, readConcerns } from '../../store/people/concerns.ts';
import type { Paging } from '../../store/shared-list.ts';
import { pageOf } from '../lists.ts';

/** Null for everybody but those who report for its authority and the moderators: nothing is read for anybody else. */
export async function concernById({ journal: { table } }: LearningDeps, { actor }: RequestContext, id: string) {
  const name = concernNamedBy(id);
  const isOwn = name?.authority === actor.authority && may(actor, 'LEARNING_RECORD');
  const mayRead = name !== null && (isOwn || may(actor, 'LEARNING_MODERATE'));
  const [found] = mayRead ? await readConcerns(table, [name]) : [];
  return found === undefined ? null : concernView(found);
}

export function concernQueries({ journal: { table } }: LearningDeps) {
  type Listing = {
    readonly list: string;
    readonly args: QueryOwnConcernsArgs;
    readonly names: (paging: Paging) => Promise<readonly Keyed<Named>[]>;
    readonly isWanted: (state: ConcernState) => boolean;
  };
  const page = ({ list, args, names, isWanted }: Listing) =>
    pageOf({
      request: pageRequest(args, list),
      list,
      async fetch(after, limit) {
        const listed = await names({ after, limit });
        const found = await readConcerns(
          table,
          listed.map(({ item }) => item),
        );
        return listed.map(({ sortKey }, place) => {
          const state = found[place];
          return { item: state !== undefined && isWanted(state) ? concernView(state) : undefined, sortKey };
        });
      },
    });
  return {
    ownConcerns: (_: unknown, args: QueryOwnConcernsArgs, { actor }: RequestContext) =>
      page({
        list: listName('ownConcerns', {}),
        args,
        names: (paging) => listOwnConcerns(table, actor.scope, paging),
        isWanted: () => true,
      }),
    practiceConcerns: (_: unknown, args: QueryPracticeConcernsArgs) =>
      page({
        list: listName('practiceConcerns', { includeDecided: args.includeDecided }),
        args,
        names: (paging) => listConcerns(table, paging),
        isWanted: (state) => args.includeDecided || state.decided === undefined,
      }),
  };
}

export function concernMutations(deps: LearningDeps) {
  const shown = (performed: Performed<ConcernState>, context: RequestContext) =>
    payload(performed, { field: 'concern', view: concernView, reread: (id) => concernById(deps, context, id) });
  return {
    async reportConcern(_: unknown, { input }: MutationReportConcernArgs, context: RequestContext) {
      const { aboutId: about, kind, text } = input;
      const call = { ...callOf(input), about: aboutNamedBy(about), kind, text };
      return shown(await reportConcern(deps, context, call), context);
    },
    async decideConcern(_: unknown, { input }: MutationDecideConcernArgs, context: RequestContext) {
      const { concernId: id, decision, reason } = input;
      const call = { ...callOf(input), name: concernNamedBy(id), decision, reason };
      return shown(await decideConcern(deps, context, call), context);
    },
  };
}

function concernView(state: ConcernState) {
  const { owner, id, about, kind, text, at } = state.concern;
  return {
    __typename: 'PracticeConcern' as const,
    id: concernId({ authority: owner, id }),
    owner,
    aboutId: aboutId(about),
    kind,
    text,
    reportedAt: at,
    status: statusOfConcern(state),
    decidedAt: state.decided?.at ?? null,
    decisionReason: state.decided?.reason ?? null,
  };
}
