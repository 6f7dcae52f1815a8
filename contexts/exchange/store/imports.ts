import type { Scope } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import { objectKeyIn, type ObjectKey } from '../../../platform/objects/object-key.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import { type FileImport, NOT_BEGUN, type Progress } from '../files/file-import.ts';

export type { Key };

/** Thirteen months, in seconds, as for batches. */
const KEPT_SECONDS = 396 * 24 * 60 * 60;
const LIST = 'IMPORTS';

/** Where one import, its progress and its events lie. */
export function importPartition(scope: Scope, id: string): Partition {
  return partitionIn(scope, 'IMPORT', id);
}

export function importKey(scope: Scope, id: string): Key {
  return keyIn(importPartition(scope, id), 'STATE');
}

export function progressKey(scope: Scope, id: string): Key {
  return keyIn(importPartition(scope, id), 'PROGRESS');
}

export function importItem(scope: Scope, { version, ...body }: FileImport): Item {
  return { key: importKey(scope, body.id), version, body, expiresAt: expiryOf(body.requestedAt) };
}

/** The list has an entry for each, by when it was asked for: ids sort by it. */
export function listedWrite(scope: Scope, { id, requestedAt }: FileImport): Write {
  const key = keyIn(partitionIn(scope, LIST), id);
  return { kind: 'CREATE', item: { key, version: 1, body: { id }, expiresAt: expiryOf(requestedAt) } };
}

export function readImport(item: Item | undefined): FileImport | undefined {
  return item && { ...(item.body as Omit<FileImport, 'version'>), version: item.version };
}

/** Refused if another worker has come between. */
export function progressWrite(scope: Scope, { id, requestedAt }: FileImport, progress: Progress): Write {
  const { version, ...body } = progress;
  const item = { key: progressKey(scope, id), version, body, expiresAt: expiryOf(requestedAt) };
  return version === 1 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item };
}

export function readProgress(item: Item | undefined): Progress {
  return item === undefined ? NOT_BEGUN : { ...(item.body as Omit<Progress, 'version'>), version: item.version };
}

export type Found = { readonly file: FileImport; readonly progress: Progress };

export async function findImport(table: Table, scope: Scope, id: string): Promise<Found | undefined> {
  const [item, progress] = await table.getTogether([importKey(scope, id), progressKey(scope, id)]);
  const file = readImport(item);
  return file && { file, progress: readProgress(progress) };
}

/** Newest first. */
export async function listImports(
  table: Table,
  scope: Scope,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<Found>[]> {
  const range = { partition: partitionIn(scope, LIST), newestFirst: true, limit, ...(after !== null && { after }) };
  const ids = (await table.query(range)).map(({ key }) => key.sk);
  const items = await table.getTogether(ids.flatMap((id) => [importKey(scope, id), progressKey(scope, id)]));
  return ids.flatMap((id, index) => {
    const file = readImport(items[2 * index]);
    return file === undefined ? [] : [{ item: { file, progress: readProgress(items[2 * index + 1]) }, sortKey: id }];
  });
}

export function fileKey(scope: Scope, { id, format }: Pick<FileImport, 'id' | 'format'>): ObjectKey {
  return objectKeyIn(scope, 'imports', id, format === 'CSV' ? 'file.csv' : 'file.ndjson');
}

/** @param part from 1 */
export function partKey(scope: Scope, id: string, part: number): ObjectKey {
  return objectKeyIn(scope, 'imports', id, `part-${String(part).padStart(6, '0')}.csv`);
}

export function resultKey(scope: Scope, id: string): ObjectKey {
  return objectKeyIn(scope, 'imports', id, 'result.csv');
}

function expiryOf(requestedAt: string): number {
  return Math.floor(Date.parse(requestedAt) / 1000) + KEPT_SECONDS;
}
