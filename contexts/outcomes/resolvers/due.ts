import type { QueryFollowUpsDueArgs } from '../../../graphql/generated/resolvers-types.ts';
import { addDays } from '../../../platform/dates/index.ts';
import { connectionOf, filledPage, listName, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import { ErasedMeanwhile } from '../../../platform/retention/erased-meanwhile.ts';
import type { OutcomesDeps } from '../deps.ts';
import type { FollowUpDue } from '../domain/due.ts';
import { LATE_DAYS } from '../domain/points.ts';
import { type DueOfConference, listFollowUpsDue } from '../list-due.ts';

/** A conference as the API shows it: null if there is none of the authority's own. */
export type ConferenceById = (context: RequestContext, id: string) => Promise<object | null>;

export function dueResolvers({ journal: { table } }: OutcomesDeps, conferenceById: ConferenceById): ResolverMap {
  return {
    Query: {
      async followUpsDue(_root: unknown, { until, ...paging }: QueryFollowUpsDueArgs, context: RequestContext) {
        const { today, actor } = context;
        const list = listName('followUpsDue', { until: until ?? null });
        const request = pageRequest(paging, list);
        const page = await filledPage<DueOfConference>({
          request,
          matches: null,
          fetch: (after, limit) => listFollowUpsDue(table, actor.scope, { today, until: until ?? today, after, limit }),
        });
        // What was recorded a moment ago may still stand in the list.
        const items = page.items.filter(({ item }) => item.due.length > 0);
        return connectionOf({ ...page, items }, list, request);
      },
    },
    FollowUpsDue: {
      overdue: ({ dueOn }: DueOfConference, _args: unknown, { today }: RequestContext) => dueOn < today,
      lapsesAfter: ({ dueOn }: DueOfConference) => addDays(dueOn, LATE_DAYS),
      children: ({ due }: DueOfConference) => due,
      async conference({ conference }: DueOfConference, _args: unknown, context: RequestContext) {
        const { owner } = context.actor.scope;
        const found = await conferenceById(context, globalId({ type: 'Conference', owner, id: conference }));
        if (found === null) throw new ErasedMeanwhile();
        return found;
      },
    },
    ChildToFollowUp: {
      indexEvent: ({ index }: FollowUpDue) => index.event,
      indexOn: ({ index }: FollowUpDue) => index.on,
    },
  };
}
