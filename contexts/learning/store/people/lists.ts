import type { OwnerId, Scope } from '../../../../platform/actor/scope.ts';
import type { Keyed } from '../../../../platform/graphql/connection.ts';
import type { Partition } from '../../../../platform/table/keys.ts';
import type { Table } from '../../../../platform/table/table.ts';
import type { ContributionName } from '../../domain/people/contribution.ts';
import { listShared, type Paging, summaryOf, type Window } from '../shared-list.ts';
import { peopleLists } from './keys.ts';

/** What was said of one kind and about one thing. */
export async function listSaid(
  table: Table,
  partition: Partition,
  window: Window,
): Promise<readonly Keyed<ContributionName>[]> {
  const entries = await listShared(table, partition, window);
  return entries.map(({ entry, sortKey }) => ({ item: summaryOf(entry) as ContributionName, sortKey }));
}

/** What an authority itself has said, newest first; of visits, also those that it hosts. */
export async function listOwnSaid(
  table: Table,
  scope: Scope,
  { kind, after, limit }: Paging & Pick<ContributionName, 'kind'>,
): Promise<readonly Keyed<ContributionName>[]> {
  const found = await table.query({
    partition: peopleLists.own(scope),
    newestFirst: true,
    limit,
    from: `${kind}#`,
    until: `${kind}#~`,
    ...(after !== null && { after }),
  });
  return found.map(({ body, key }) => {
    const { authority } = body as { readonly authority: OwnerId };
    return { item: { kind, authority, id: key.sk.slice(kind.length + 1) }, sortKey: key.sk };
  });
}
