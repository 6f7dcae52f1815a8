import type { Scope } from '../actor/scope.ts';
import type { Keyed } from '../graphql/connection.ts';
import { keyIn, type Partition, partitionIn } from '../table/keys.ts';
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

export type ErasureRange = {
  /** ISO 8601 instant, UTC, included. Null: from the first. */
  readonly since: string | null;
  readonly after: string | null;
  readonly limit: number;
};

/** An owner's erasures, oldest first. */
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
