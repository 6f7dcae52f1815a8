import { networkScope, type OwnerId, type Scope, scopeOf } from '../../../../platform/actor/scope.ts';
import type { Keyed } from '../../../../platform/graphql/connection.ts';
import type { Item } from '../../../../platform/table/item.ts';
import { keyIn, type Partition, partitionIn } from '../../../../platform/table/keys.ts';
import { stored } from '../../../../platform/table/stored.ts';
import type { Table } from '../../../../platform/table/table.ts';
import type { Write } from '../../../../platform/table/write.ts';
import type { Named } from '../../domain/loop.ts';
import { type Membership, type PracticeGroup, stayOf } from '../../domain/people/group.ts';
import { type Key, listedIn, partitions } from '../keys.ts';
import { listShared, type Paging, summaryOf, type Window } from '../shared-list.ts';
import { peopleLists } from './keys.ts';

export type StoredGroup = { readonly group: PracticeGroup; readonly version: number };
export type StoredMembership = { readonly membership: Membership; readonly version: number };

export const groupKeys = {
  group: (name: Named): Key => keyIn(partitions.shared(name), 'GROUP'),
  /** With whoever joined. */
  membership: (member: OwnerId, { id }: Named): Key => keyIn(partitions.shared({ authority: member, id }), 'MEMBER'),
  /** In the order in which an authority came to them, so that none of them ever takes the place of an earlier one. */
  own: (scope: Scope, at: string, { id }: Named): Key => keyIn(peopleLists.own(scope), `GROUP#${at}#${id}`),
} as const;

/** Of the index. */
const groupLists = {
  all: partitionIn(networkScope, 'PRACTICE', 'GROUPS'),
  members: ({ authority, id }: Named): Partition => partitionIn(networkScope, 'PRACTICE', 'MEMBERS', authority, id),
} as const;

export function groupFrom(item: Item | undefined): StoredGroup | undefined {
  const found = stored<PracticeGroup>(item);
  return found && { group: found.value, version: found.version };
}

export function membershipFrom(item: Item | undefined): StoredMembership | undefined {
  const found = stored<Membership>(item);
  return found && { membership: found.value, version: found.version };
}

/** In their order. One round trip for up to a hundred. */
export async function readGroups(table: Table, names: readonly Named[]): Promise<readonly (StoredGroup | undefined)[]> {
  return (await table.getTogether(names.map(groupKeys.group))).map(groupFrom);
}

export function writesOfGroup(group: PracticeGroup, version: number): readonly Write[] {
  const name = { authority: group.owner, id: group.id };
  const indexed = listedIn(groupLists.all, `${group.startedAt}#${group.id}`, name);
  const item: Item = { key: groupKeys.group(name), version, body: group, indexed };
  return version > 1
    ? [{ kind: 'ADVANCE', item }]
    : [{ kind: 'CREATE', item }, writeOfOwn(group.owner, group.startedAt, name)];
}

/** Who has left stands in the list no more. */
export function writesOfMembership(membership: Membership, version: number): readonly Write[] {
  const { authority, convenor, id } = membership;
  const group = { authority: convenor, id };
  const stay = stayOf(membership);
  const item: Item = {
    key: groupKeys.membership(authority, group),
    version,
    body: membership,
    ...(stay !== undefined && {
      indexed: listedIn(groupLists.members(group), `${stay.joinedAt}#${authority}`, {
        authority,
        joinedAt: stay.joinedAt,
      }),
    }),
  };
  if (version > 1) return [{ kind: 'ADVANCE', item }];
  return [{ kind: 'CREATE', item }, ...(stay === undefined ? [] : [writeOfOwn(authority, stay.joinedAt, group)])];
}

/** Among what an authority has to do with, whether it goes on or not. */
function writeOfOwn(owner: OwnerId, at: string, group: Named): Write {
  return { kind: 'CREATE', item: { key: groupKeys.own(scopeOf(owner), at, group), version: 1, body: group } };
}

/** All groups of the network, newest first. */
export async function listGroups(table: Table, paging: Paging): Promise<readonly Keyed<Named>[]> {
  const entries = await listShared(table, groupLists.all, { ...paging, newestFirst: true });
  return entries.map(({ entry, sortKey }) => ({ item: summaryOf(entry) as Named, sortKey }));
}

/** Those that an authority has ever joined or convened, the one that it came to last first. */
export async function listOwnGroups(
  table: Table,
  scope: Scope,
  { after, limit, until = '~' }: Omit<Window, 'from' | 'newestFirst'>,
): Promise<readonly Keyed<Named>[]> {
  const prefix = 'GROUP#';
  const found = await table.query({
    partition: peopleLists.own(scope),
    newestFirst: true,
    limit,
    from: prefix,
    until: `${prefix}${until}`,
    ...(after !== null && { after }),
  });
  return found.map(({ key, body }) => ({ item: body as Named, sortKey: key.sk }));
}

export type Member = { readonly authority: OwnerId; readonly joinedAt: string };

/** Who is in a group, longest first. */
export async function listMembers(table: Table, group: Named, paging: Paging): Promise<readonly Keyed<Member>[]> {
  const entries = await listShared(table, groupLists.members(group), paging);
  return entries.map(({ entry, sortKey }) => ({ item: summaryOf(entry) as Member, sortKey }));
}
