import type { Scope } from '../../platform/actor/scope.ts';
import { type NodeName, parseGlobalId } from '../../platform/graphql/global-id.ts';
import { readTombstone, type Tombstone } from '../../platform/retention/tombstone.ts';
import type { Keyed } from '../../platform/graphql/connection.ts';
import type { Item } from '../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../platform/table/keys.ts';
import type { Table } from '../../platform/table/table.ts';
import type { LegalHold } from './legal-hold.ts';

export type { Key };

/** Where a record that is kept for a time, and then erased, lies. Null for what is none: each context says which are. */
export type KeyOfRecord = (scope: Scope, name: NodeName) => Key | null;

/** Null for what is no id of a record of this owner's. */
export function ownRecordKey(keyOfRecord: KeyOfRecord, scope: Scope, record: string): Key | null {
  const name = parseGlobalId(record);
  return name?.owner === scope.owner ? keyOfRecord(scope, name) : null;
}

/** In the order asked; null where there is none. */
export async function tombstonesAt(
  table: Table,
  keys: readonly (Key | null)[],
): Promise<readonly (Tombstone | null)[]> {
  const found = (await table.getTogether(keys.filter((key) => key !== null))).values();
  return keys.map((key) => (key === null ? null : (readTombstone(found.next().value) ?? null)));
}

function holdsPartition(scope: Scope): Partition {
  return partitionIn(scope, 'HOLDS');
}

/** Where what happened to one hold lies. */
export function holdPartition(scope: Scope, id: string): Partition {
  return partitionIn(scope, 'HOLDS', id);
}

export function holdKey(scope: Scope, id: string): Key {
  return keyIn(holdsPartition(scope), `HOLD#${id}`);
}

export function holdItem(scope: Scope, { version, ...body }: LegalHold): Item {
  return { key: holdKey(scope, body.id), version, body };
}

export function readHold(item: Item | undefined): LegalHold | undefined {
  return item && { ...(item.body as Omit<LegalHold, 'version'>), version: item.version };
}

/** Newest first: ids sort by when they were made. */
export async function holdsOf(
  table: Table,
  scope: Scope,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<LegalHold>[]> {
  const range = { partition: holdsPartition(scope), newestFirst: true, limit, ...(after !== null && { after }) };
  return (await table.query(range)).flatMap((item) => {
    const hold = readHold(item);
    return hold === undefined ? [] : [{ item: hold, sortKey: item.key.sk }];
  });
}
