import type { QueryResolvers } from '../../../graphql/generated/resolvers-types.ts';
import { connectionOf, pageRequest } from '../../../platform/graphql/connection.ts';
import { listRetentionDue, type RetentionDue } from '../list-retention-due.ts';
import type { ConferencesDeps } from '../recording/deps.ts';
import { summaryOf } from '../recording/summary.ts';
import type { ConferenceView, ConferenceViews } from './view.ts';

export type RetentionDueView = Omit<RetentionDue, 'conference'> & { readonly conference: ConferenceView };

const LIST = 'retentionDue';

export function retentionDueQueries(
  { journal, profiles }: ConferencesDeps,
  views: ConferenceViews,
): Pick<QueryResolvers, 'retentionDue'> {
  return {
    async retentionDue(_root, args, context) {
      const { scope } = context.actor;
      const request = pageRequest(args, LIST);
      const listing = { table: journal.table, scope, profile: await profiles(scope.owner), today: context.today };
      const page = await listRetentionDue(listing, request);
      const items = page.items.map(({ item, sortKey }) => ({
        item: { ...item, conference: views.ofSummary(context, summaryOf(item.conference)) },
        sortKey,
      }));
      return connectionOf({ ...page, items }, LIST, request);
    },
  };
}
