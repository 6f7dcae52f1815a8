import { networkScope, type OwnerId, type Scope, scopeOf } from '../../../../platform/actor/scope.ts';
import type { Keyed } from '../../../../platform/graphql/connection.ts';
import type { Item } from '../../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../../platform/table/keys.ts';
import { stored } from '../../../../platform/table/stored.ts';
import type { Table } from '../../../../platform/table/table.ts';
import type { Write } from '../../../../platform/table/write.ts';
import type { Named } from '../../domain/loop.ts';
import type { Concern, ConcernState, DecidedConcern } from '../../domain/people/concern.ts';
import { listedIn } from '../keys.ts';
import { listShared, type Paging, summaryOf } from '../shared-list.ts';

/** With whoever reported it; what was decided, with the programme, by whose concern it is. */
export const concernPartitions = {
  reported: (owner: OwnerId): Partition => partitionIn(scopeOf(owner), 'CONCERNS'),
  events: ({ authority, id }: Named): Partition => partitionIn(scopeOf(authority), 'CONCERNS', id),
  decided: ({ authority, id }: Named): Partition => partitionIn(networkScope, 'CONCERNS', authority, id),
  /** Of the index, for the programme alone. */
  list: partitionIn(networkScope, 'CONCERNS', 'REPORTED'),
} as const;

const SORT_KEY = 'CONCERN#';

/** In the order in which `concernFrom` wants what is found there. */
export function keysOfConcern(name: Named): readonly [Key, Key] {
  return [
    keyIn(concernPartitions.reported(name.authority), `${SORT_KEY}${name.id}`),
    keyIn(concernPartitions.decided(name), 'STATE'),
  ];
}

/** Undefined where there is none. */
export function concernFrom([item, decidedItem]: readonly (Item | undefined)[]): ConcernState | undefined {
  const concern = stored<Concern>(item)?.value;
  const decided = stored<DecidedConcern>(decidedItem)?.value;
  return concern && { concern, ...(decided !== undefined && { decided }) };
}

/** In their order. One round trip for up to fifty. */
export async function readConcerns(
  table: Table,
  names: readonly Named[],
): Promise<readonly (ConcernState | undefined)[]> {
  const found = await table.getTogether(names.flatMap(keysOfConcern));
  return names.map((_, place) => concernFrom(found.slice(2 * place, 2 * place + 2)));
}

export function writeOfConcern(concern: Concern): Write {
  const { owner: authority, id, at } = concern;
  const [key] = keysOfConcern({ authority, id });
  const indexed = listedIn(concernPartitions.list, `${at}#${id}`, { authority, id });
  return { kind: 'CREATE', item: { key, version: 1, body: concern, indexed } };
}

export function writeOfDecidedConcern(name: Named, decided: DecidedConcern): Write {
  const [, key] = keysOfConcern(name);
  return { kind: 'CREATE', item: { key, version: 1, body: decided } };
}

/** Of an authority itself, newest first. */
export async function listOwnConcerns(table: Table, scope: Scope, paging: Paging): Promise<readonly Keyed<Named>[]> {
  const { after, limit } = paging;
  const partition = concernPartitions.reported(scope.owner);
  const found = await table.query({ partition, newestFirst: true, limit, ...(after !== null && { after }) });
  return found.map(({ key }) => ({
    item: { authority: scope.owner, id: key.sk.slice(SORT_KEY.length) },
    sortKey: key.sk,
  }));
}

/** Of all authorities, longest ago first: the programme alone can read it. */
export async function listConcerns(table: Table, paging: Paging): Promise<readonly Keyed<Named>[]> {
  const entries = await listShared(table, concernPartitions.list, paging);
  return entries.map(({ entry, sortKey }) => ({ item: summaryOf(entry) as Named, sortKey }));
}
