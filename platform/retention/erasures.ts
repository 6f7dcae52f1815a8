import type { Scope } from '../actor/scope.ts';
import type { Keyed } from '../graphql/connection.ts';
import { parseGlobalId } from '../graphql/global-id.ts';
import { keyIn, type Partition, partitionIn } from '../table/keys.ts';
import { type PageAsked, pagesOf } from '../table/pages.ts';
import type { Table } from '../table/table.ts';
import type { Write } from '../table/write.ts';

/** An erasure that was carried out: which record, and when. Nothing else, since the list outlives what it is about. */
export type Erasure = {
  /** Global id. */
  readonly record: string;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
};

function erasedPartition(scope: Scope): Partition {
  return partitionIn(scope, 'ERASED');
}

/** The entry of an erasure in its owner's list. The same again is the same entry. */
export function listErasure(scope: Scope, { record, at }: Erasure): Write {
  const key = keyIn(erasedPartition(scope), `${at}#${record}`);
  return { kind: 'PUT', item: { key, version: 1, body: { record, at } } };
}

export type ErasureRange = PageAsked & {
  /** ISO 8601 instant, UTC, included. Null: from the first. */
  readonly since: string | null;
};

/** A page of an owner's erasures, oldest first. */
export async function erasuresOf(
  table: Pick<Table, 'query'>,
  scope: Scope,
  { since, after, limit }: ErasureRange,
): Promise<readonly Keyed<Erasure>[]> {
  const items = await table.query({
    partition: erasedPartition(scope),
    limit,
    ...(since !== null && { from: since }),
    ...(after !== null && { after }),
  });
  return items.map((item) => ({ item: item.body as Erasure, sortKey: item.key.sk }));
}

const A_PAGE = 100;

/** All of an owner's erasures since an instant (ISO 8601, UTC, included), oldest first. Null: from the first. */
export async function* erasuresSince(
  table: Pick<Table, 'query'>,
  scope: Scope,
  since: string | null,
): AsyncGenerator<Erasure> {
  for await (const page of pagesOf(A_PAGE, (asked) => erasuresOf(table, scope, { since, ...asked })))
    for (const { item } of page) yield item;
}

/** More than the time between two runs of the clock, and than an outage of a weekend. */
const LOOKED_BACK_MILLISECONDS = 4 * 24 * 60 * 60 * 1_000;

/** The local ids of an owner's records of one type that were erased in the last days: what may have been broken off. */
export async function* erasedLately(
  table: Pick<Table, 'query'>,
  scope: Scope,
  { type, now }: { readonly type: string; readonly now: Date },
): AsyncGenerator<string> {
  const since = new Date(now.getTime() - LOOKED_BACK_MILLISECONDS).toISOString();
  for await (const { record } of erasuresSince(table, scope, since)) {
    const name = parseGlobalId(record);
    if (name?.type === type) yield name.id;
  }
}
