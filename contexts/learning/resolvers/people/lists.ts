import type {
  QueryHelpOffersArgs,
  QueryOwnContributionsArgs,
  QueryPracticeInboxArgs,
  QueryPracticeQuestionsArgs,
  QueryPracticeVisitsArgs,
} from '../../../../graphql/generated/resolvers-types.ts';
import { type Keyed, listName, pageRequest } from '../../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../../platform/graphql/context.ts';
import type { LearningDeps } from '../../deps.ts';
import type { ContributionName } from '../../domain/people/contribution.ts';
import { mayRead } from '../../domain/reader.ts';
import { adoptionId, loopId, namedBy } from '../../ids.ts';
import { contributionId } from '../../people/ids.ts';
import { readSaid } from '../../people/read-said.ts';
import { readLoop } from '../../store/loops.ts';
import { type InboxEntry, listInbox } from '../../store/people/inbox.ts';
import { peopleLists } from '../../store/people/keys.ts';
import { listOwnSaid, listSaid } from '../../store/people/lists.ts';
import type { Paging } from '../../store/shared-list.ts';
import { pageOf } from '../lists.ts';
import { readerOf } from '../reader.ts';
import { isListed, saidView } from './said-view.ts';

type LoopArgs = QueryPracticeQuestionsArgs | QueryHelpOffersArgs | QueryPracticeVisitsArgs;
type PageArgs = Parameters<typeof pageRequest>[0];
type Fetch = (paging: Paging) => Promise<readonly Keyed<ContributionName>[]>;

/** What was said, list by list. */
export function saidLists(deps: LearningDeps) {
  const { table } = deps.journal;
  const ofLoop =
    (name: string, kind: ContributionName['kind']) => async (_: unknown, args: LoopArgs, context: RequestContext) => {
      const loop = await readableLoop(deps, context, args.loopId);
      const list = { name: listName(name, { loopId: args.loopId }), args };
      const partition = loop && peopleLists.ofLoop(kind, loop);
      return saidPage(deps, context, {
        ...list,
        fetch: async (paging) =>
          partition === null ? [] : listSaid(table, partition, { ...paging, newestFirst: true }),
      });
    };
  return {
    practiceQuestions: ofLoop('practiceQuestions', 'QUESTION'),
    helpOffers: ofLoop('helpOffers', 'OFFER'),
    practiceVisits: ofLoop('practiceVisits', 'VISIT'),

    async ownContributions(_: unknown, args: QueryOwnContributionsArgs, { actor }: RequestContext) {
      const { kind } = args;
      const list = listName('ownContributions', { kind });
      return pageOf({
        request: pageRequest(args, list),
        list,
        async fetch(after, limit) {
          const own = await listOwnSaid(table, actor.scope, { kind, after, limit });
          return own.map(({ item, sortKey }) => ({ item: { kind, recordId: contributionId(item) }, sortKey }));
        },
      });
    },

    async practiceInbox(_: unknown, args: QueryPracticeInboxArgs, { actor }: RequestContext) {
      const list = listName('practiceInbox', {});
      return pageOf({
        request: pageRequest(args, list),
        list,
        async fetch(after, limit) {
          const said = await listInbox(table, actor.scope.owner, { after, limit, newestFirst: true });
          return said.map(({ item, sortKey }) => ({ item: inboxView(item), sortKey }));
        },
      });
    },
  };
}

type SaidList = { readonly name: string; readonly args: PageArgs; readonly fetch: Fetch };

/** A page of what was said: what is withdrawn or hidden is passed over for whoever may not read it. */
export async function saidPage({ journal: { table } }: LearningDeps, looking: RequestContext, list: SaidList) {
  return pageOf({
    request: pageRequest(list.args, list.name),
    list: list.name,
    async fetch(after, limit) {
      const entries = await list.fetch({ after, limit });
      const found = await readSaid(
        table,
        entries.map(({ item }) => item),
      );
      return entries.map(({ sortKey }, place) => {
        const said = found[place];
        const isShown = said !== undefined && isListed(said, looking);
        return { item: isShown ? (saidView(said, looking) ?? undefined) : undefined, sortKey };
      });
    },
  });
}

/** What was said about a question or an offer, oldest first. */
export function within(deps: LearningDeps, name: string) {
  return async (
    about: { readonly name: ContributionName; readonly id: string },
    args: PageArgs,
    context: RequestContext,
  ) => {
    const partition = peopleLists.within(about.name);
    const fetch: Fetch = (paging) => listSaid(deps.journal.table, partition, paging);
    return saidPage(deps, context, { name: listName(name, { id: about.id }), args, fetch });
  };
}

async function readableLoop({ journal: { table } }: LearningDeps, { actor }: RequestContext, id: string) {
  const name = namedBy(id, 'LearningLoop');
  const found = name === null ? undefined : await readLoop(table, actor.scope, name);
  return found !== undefined && mayRead(found, readerOf(actor, found.loop.owner)) ? name : null;
}

export function inboxView({ authority, kind, at, loop, about }: InboxEntry) {
  const recordId = about.kind === 'ADOPTION' ? adoptionId(about) : contributionId(about);
  return { owner: authority, kind, at, loopId: loopId(loop), recordId };
}
