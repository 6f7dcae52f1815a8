import type { QueryResolvers } from '../../../graphql/generated/resolvers-types.ts';
import {
  type Connection,
  connectionOf,
  filledPage,
  type Keyed,
  listName,
  type Page,
  type PageRequest,
  pageRequest,
} from '../../../platform/graphql/connection.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import { parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { noteRead } from '../../../platform/journal/read-audit.ts';
import { withoutNulls } from '../../../platform/without-nulls.ts';
import { nameOf } from '../domain/financial-year.ts';
import { listPackages, type PackageFilter } from '../list-packages.ts';
import { type Listed, listWork } from '../list-work.ts';
import type { NetworksDeps } from '../packages/deps.ts';
import { budgetOf, entryGlobalId, listEntries, packageIdBySource } from '../store.ts';
import { readPolicy } from './inputs.ts';
import type { PackageView, PackageViews } from './views.ts';
import { yearIn } from './year-in.ts';

type NetworksQueries = Pick<
  QueryResolvers,
  | 'supportPackage'
  | 'supportPackageBySourceRecord'
  | 'supportPackages'
  | 'supportWorkList'
  | 'supportLedger'
  | 'supportBudget'
  | 'supportPolicy'
>;

export function networksQueries(deps: NetworksDeps, views: PackageViews): NetworksQueries {
  const { table } = deps.journal;
  const show = async (
    page: Page<Keyed<Listed>>,
    of: { readonly context: RequestContext; readonly list: string; readonly request: PageRequest },
  ): Promise<Connection<PackageView>> => withViews(connectionOf(page, of.list, of.request), views, of.context);
  return {
    supportPackage: (_root, { id }, context) => packageById(views, context, id),

    async supportPackageBySourceRecord(_root, { sourceRecord }, context) {
      const id = await packageIdBySource(table, context.actor.scope, sourceRecord);
      return id === undefined ? null : views.byId(context, id);
    },

    async supportPackages(_root, args, context) {
      const filter: PackageFilter = withoutNulls(args.filter ?? {});
      const list = listName('supportPackages', filter);
      const request = pageRequest(args, list);
      const page = await listPackages({ table, scope: context.actor.scope }, filter, request);
      return show(page, { context, list, request });
    },

    async supportWorkList(_root, args, context) {
      const { work } = args;
      const dueBy = args.dueBy ?? null;
      const list = listName('supportWorkList', { work, dueBy });
      const request = pageRequest(args, list);
      const listing = { table, scope: context.actor.scope };
      const page = await listWork(listing, { work, dueBy, today: context.today }, request);
      return show(page, { context, list, request });
    },

    async supportLedger(_root, args, context) {
      const { scope } = context.actor;
      const bounds = { from: args.from ?? null, to: args.to ?? null };
      const list = listName('supportLedger', bounds);
      const request = pageRequest(args, list);
      const page = await filledPage({
        request,
        matches: null,
        fetch: (after, limit) =>
          listEntries(table, scope, {
            after,
            limit,
            ...(bounds.from !== null && { from: new Date(bounds.from).toISOString() }),
            ...(bounds.to !== null && { until: new Date(bounds.to).toISOString() }),
          }),
      });
      for (const { item } of page.items) {
        noteRead(context, { id: entryGlobalId(scope, item.packageId, item.id), version: 1 });
      }
      return connectionOf(page, list, request);
    },

    async supportBudget(_root, { year }, { actor }) {
      const named = yearIn(year);
      const { allocations, totals } = await budgetOf(table, actor.scope, named);
      return { year, name: nameOf(named), allocations, spending: totals };
    },

    supportPolicy: (_root, _args, context) => readPolicy(deps.journal, context),
  };
}

/** An id of another authority is looked up in the actor's own scope, finds nothing, and answers as a missing one. */
export async function packageById(
  views: PackageViews,
  context: RequestContext,
  id: string,
): Promise<PackageView | null> {
  const name = parseGlobalId(id);
  if (name?.type !== 'SupportPackage') return null;
  const view = await views.byId(context, name.id);
  return name.owner === context.actor.scope.owner ? view : null;
}

/** Whole packages with what is left of their money: a page is the list and one more round trip. */
async function withViews(
  { edges, pageInfo }: Connection<Listed>,
  views: PackageViews,
  context: RequestContext,
): Promise<Connection<PackageView>> {
  const found = await Promise.all(edges.map(({ node }) => views.byId(context, node.id)));
  return {
    pageInfo,
    edges: edges.flatMap(({ cursor }, place) => {
      const node = found[place];
      return node === null || node === undefined ? [] : [{ cursor, node }];
    }),
  };
}
