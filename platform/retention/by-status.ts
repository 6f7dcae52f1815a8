import type { Keyed } from '../graphql/connection.ts';
import type { PageAsked } from '../table/pages.ts';

type Statuses<Status extends string> = {
  /** In the order in which they are walked. */
  readonly statuses: readonly [Status, ...Status[]];
  /** A page of one status, in the order of its index. */
  readonly list: (status: Status, page: PageAsked) => Promise<readonly Keyed<{ readonly id: string }>[]>;
};

/** The ids in the lists of several statuses, one list after the other, as if they were one: its sort keys name the status too. */
export async function idsByStatus<Status extends string>(
  { statuses, list }: Statuses<Status>,
  { after, limit }: PageAsked,
): Promise<readonly Keyed<string>[]> {
  const place = placeOf(statuses, after);
  const ids: Keyed<string>[] = [];
  for (const status of statuses.slice(statuses.indexOf(place.status))) {
    if (ids.length === limit) break;
    const page = { after: status === place.status ? place.sortKey : null, limit: limit - ids.length };
    const listed = await list(status, page);
    ids.push(...listed.map(({ item, sortKey }) => ({ item: item.id, sortKey: `${status} ${sortKey}` })));
  }
  return ids;
}

function placeOf<Status extends string>(
  statuses: readonly [Status, ...Status[]],
  after: string | null,
): { readonly status: Status; readonly sortKey: string | null } {
  const [named, sortKey = null] = after?.split(' ') ?? [];
  const status = statuses.find((each) => each === named);
  return status === undefined ? { status: statuses[0], sortKey: null } : { status, sortKey };
}
