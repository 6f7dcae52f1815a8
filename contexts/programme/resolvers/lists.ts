import { connectionOf, filledPage, pageRequest } from '../../../platform/graphql/connection.ts';
import { badInput } from '../../../platform/graphql/errors.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { Table } from '../../../platform/table/table.ts';
import { listAfter, type Stored } from '../store.ts';
import { authorityView, clientView, personView } from './views.ts';

type PageArgs = { readonly first?: number | null; readonly after?: string | null };
type Fetch<T> = (range: { readonly after: string | null; readonly limit: number }) => Promise<readonly Stored<T>[]>;

const ID = /^[0-9A-Z]{1,26}$/;

export function listResolvers(table: Table): ResolverMap {
  return {
    Query: {
      authorities: (_: unknown, args: PageArgs) =>
        connection('authorities', args, {
          fetch: (range) => listAfter(table, 'authorities', range),
          view: authorityView,
        }),
      apiClients: (_: unknown, args: PageArgs) =>
        connection('apiClients', args, { fetch: (range) => listAfter(table, 'clients', range), view: clientView }),
      people: (_: unknown, args: PageArgs) =>
        connection('people', args, { fetch: (range) => listAfter(table, 'people', range), view: personView }),
    },
  };
}

async function connection<T extends { readonly id: string }>(
  list: string,
  args: PageArgs,
  { fetch, view }: { readonly fetch: Fetch<T>; readonly view: (stored: Stored<T>) => object },
) {
  const request = pageRequest(args, list);
  if (request.after !== null && !ID.test(request.after)) {
    throw badInput('"after" is not a cursor of this API: give the endCursor of the page before.');
  }
  const page = await filledPage({
    request,
    matches: null,
    fetch: async (after, limit) =>
      (await fetch({ after, limit })).map((each) => ({ item: view(each), sortKey: each.value.id })),
  });
  return connectionOf(page, list, request);
}
