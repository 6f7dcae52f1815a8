import type { OwnerId, Scope } from '../../../../platform/actor/scope.ts';
import type { Keyed } from '../../../../platform/graphql/connection.ts';
import { newUlid } from '../../../../platform/ids.ts';
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

type OwnBody = { readonly authority: OwnerId; readonly host?: OwnerId };

/** What an authority itself has said, newest first; of visits, also those that it hosts. */
export async function listOwnSaid(
  table: Table,
  scope: Scope,
  paging: Paging & Pick<ContributionName, 'kind'>,
): Promise<readonly Keyed<ContributionName>[]> {
  const { kind } = paging;
  const found = await listOwn(table, scope, paging);
  return found.map(({ id, sortKey, authority }) => ({ item: { kind, authority, id }, sortKey }));
}

export type OwnVisit = ContributionName & { readonly kind: 'VISIT'; readonly host: OwnerId };

type Asked = { readonly from: Date; readonly until: Date; readonly limit: number };

/** The visits of a span of time that an authority has asked for or hosts, by when they were asked for, newest first. */
export async function listOwnVisits(
  table: Table,
  scope: Scope,
  { from, until, limit }: Asked,
): Promise<readonly OwnVisit[]> {
  const bounds = { from: earliestIdOf(from), until: earliestIdOf(until) };
  const found = await listOwn(table, scope, { kind: 'VISIT', after: null, limit, ...bounds });
  return found.map(({ id, authority, host = scope.owner }) => ({ kind: 'VISIT', authority, id, host }));
}

/** Ids begin with when they were made. */
const earliestIdOf = (at: Date): string => newUlid(at, () => 0);

async function listOwn(
  table: Table,
  scope: Scope,
  { kind, after, limit, from = '', until = '~' }: Omit<Window, 'newestFirst'> & Pick<ContributionName, 'kind'>,
): Promise<readonly (OwnBody & { readonly id: string; readonly sortKey: string })[]> {
  const found = await table.query({
    partition: peopleLists.own(scope),
    newestFirst: true,
    limit,
    from: `${kind}#${from}`,
    until: `${kind}#${until}`,
    ...(after !== null && { after }),
  });
  return found.map(({ body, key }) => {
    return { ...(body as OwnBody), id: key.sk.slice(kind.length + 1), sortKey: key.sk };
  });
}
