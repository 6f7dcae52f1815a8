import type { QueryResolvers } from '../../../graphql/generated/resolvers-types.ts';
import { type Connection, connectionOf, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { withoutNulls } from '../../../platform/without-nulls.ts';
import { type ConferenceFilter, listConferences, type Listing } from '../list-conferences.ts';
import { listConferencesOfChild } from '../list-conferences-of-child.ts';
import { listWork } from '../list-work.ts';
import type { ConferencesDeps } from '../recording/deps.ts';
import type { ConferenceSummary } from '../recording/summary.ts';
import { idBySourceRecord } from '../store.ts';
import { dutyView, isOverdue } from './duty-view.ts';
import type { ConferenceView, ConferenceViews, WorkItemView } from './view.ts';

type ConferenceQueries = Pick<QueryResolvers, 'conference' | 'conferenceBySourceRecord' | 'conferences' | 'workList'>;

export function conferenceQueries({ journal }: ConferencesDeps, views: ConferenceViews): ConferenceQueries {
  const { table } = journal;
  return {
    conference: (_root, { id }, context) => conferenceById(views, context, id),

    async conferenceBySourceRecord(_root, { sourceRecord }, context) {
      const id = await idBySourceRecord(table, context.actor.scope, sourceRecord);
      return id === undefined ? null : views.byId(context, id);
    },

    async conferences(_root, args, context) {
      const filter: ConferenceFilter = withoutNulls(args.filter ?? {});
      const list = listName('conferences', filter);
      const request = pageRequest(args, list);
      const listing: Listing = { table, scope: context.actor.scope, today: context.today };
      const { laChildId } = filter;
      const page =
        laChildId === undefined
          ? await listConferences(listing, filter, request)
          : await listConferencesOfChild(
              { ...listing, summariesByIds: (ids) => summaries(views, context, ids) },
              { ...filter, laChildId },
              request,
            );
      return mapNodes(connectionOf(page, list, request), (summary) => views.ofSummary(context, summary));
    },

    async workList(_root, args, context) {
      const filter = { overdueOnly: false, ...withoutNulls(args.filter ?? {}) };
      const list = listName('workList', filter);
      const request = pageRequest(args, list);
      const page = await listWork({ table, scope: context.actor.scope, today: context.today }, filter, request);
      return mapNodes(connectionOf(page, list, request), (summary) => workItem(views, context, summary));
    },
  };
}

/** An id of another authority is looked up in the actor's own scope, finds nothing, and answers as a missing one. */
export async function conferenceById(
  views: ConferenceViews,
  context: RequestContext,
  id: string,
): Promise<ConferenceView | null> {
  const name = parseGlobalId(id);
  if (name?.type !== 'Conference') return null;
  const view = await views.byId(context, name.id);
  return name.owner === context.actor.scope.owner ? view : null;
}

async function summaries(
  views: ConferenceViews,
  context: RequestContext,
  ids: readonly string[],
): Promise<readonly (ConferenceSummary | null)[]> {
  const found = await Promise.all(ids.map((id) => views.byId(context, id)));
  return found.map((view) => view?.summary ?? null);
}

function workItem(views: ConferenceViews, context: RequestContext, summary: ConferenceSummary): WorkItemView {
  const due = summary.due.map((duty) => ({ ...duty, metOn: null }));
  return {
    conference: views.ofSummary(context, summary),
    due: due.map((duty) => dutyView(duty, context.today)),
    overdue: due.some((duty) => isOverdue(duty, context.today)),
    inBreach: summary.breachedOn !== undefined,
  };
}

function mapNodes<T, U>(connection: Connection<T>, map: (node: T) => U): Connection<U> {
  return { ...connection, edges: connection.edges.map(({ cursor, node }) => ({ cursor, node: map(node) })) };
}
