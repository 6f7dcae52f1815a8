import type { QueryResolvers, SupportPackageResolvers } from '../../../graphql/generated/resolvers-types.ts';
import { connectionOf, pageRequest } from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { noteRead } from '../../../platform/journal/read-audit.ts';
import { retentionOf } from '../domain/retention.ts';
import { type ListedDue, listPackagesDue } from '../list-packages-due.ts';
import { versionOf } from '../packages/decide-package.ts';
import type { RetainingDeps } from '../packages/deps.ts';
import { keepingOf } from '../packages/keeping.ts';
import type { PackageView, PackageViews } from './views.ts';

export type PackageDueView = Pick<ListedDue, 'retainUntil' | 'erasedFrom' | 'held'> & { readonly package: PackageView };

const LIST = 'supportRetentionDue';

export function retentionDueQueries(
  { journal, profiles }: RetainingDeps,
  views: PackageViews,
): Pick<QueryResolvers, 'supportRetentionDue'> {
  return {
    async supportRetentionDue(_root, args, context) {
      const { scope } = context.actor;
      const request = pageRequest(args, LIST);
      const listing = { table: journal.table, scope, profile: await profiles(scope.owner), today: context.today };
      const page = await listPackagesDue(listing, request);
      const items = page.items.map(({ item: { current, account, ...due }, sortKey }) => {
        noteRead(context, versionOf(scope, current));
        return { item: { ...due, package: views.ofState(context, { current, account }, false) }, sortKey };
      });
      return connectionOf({ ...page, items }, LIST, request);
    },
  };
}

/** How long a package is kept, by the policy of today. */
export function retentionFields({
  profiles,
}: Pick<RetainingDeps, 'profiles'>): Pick<SupportPackageResolvers, 'retentionClass' | 'retainUntil'> {
  const retention = async ({ current }: PackageView, { actor, today }: RequestContext) =>
    retentionOf(current, keepingOf(current, await profiles(actor.scope.owner), today));
  return {
    retentionClass: async (view, _args, context) => (await retention(view, context)).retentionClass,
    retainUntil: async (view, _args, context) => (await retention(view, context)).retainUntil,
  };
}
