import { stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Snapshot } from '../search/snapshot.ts';
import { searchKeys } from './keys.ts';

/** Which snapshot holds: made when all changes up to `number` were in it. */
export type SnapshotPlace = Omit<Snapshot, 'parts'> & { readonly number: number; readonly parts: number };

export type StoredPlace = { readonly place: SnapshotPlace; readonly version: number };

export async function readSnapshotPlace(table: Table): Promise<StoredPlace | undefined> {
  const found = stored<SnapshotPlace>(await table.get(searchKeys.snapshot));
  return found && { place: found.value, version: found.version };
}

/** Null where a part is gone: another snapshot holds since. One round trip for up to a hundred parts. */
export async function readSnapshot(
  table: Table,
  { number, made, hash, parts }: SnapshotPlace,
): Promise<Snapshot | null> {
  const found = await table.getTogether(numbers(parts).map((part) => searchKeys.part(number, part)));
  const texts = found.flatMap((item) => (item === undefined ? [] : [item.body as string]));
  return texts.length < parts ? null : { made, hash, parts: texts };
}

/** Its parts one by one, since a transaction holds 4 MB; then, on the condition that no other came between, that it holds. */
export async function keepSnapshot(
  table: Table,
  { parts, ...snapshot }: Snapshot,
  { number, before }: { readonly number: number; readonly before: StoredPlace | undefined },
): Promise<void> {
  for (const [place, part] of parts.entries()) {
    await table.write([{ kind: 'PUT', item: { key: searchKeys.part(number, place), version: 1, body: part } }]);
  }
  const version = (before?.version ?? 0) + 1;
  const body: SnapshotPlace = { ...snapshot, number, parts: parts.length };
  const item = { key: searchKeys.snapshot, version, body };
  await table.write([before === undefined ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item }]);
}

export function deletionsOfParts({ number, parts }: SnapshotPlace, from = 0): readonly Write[] {
  return numbers(parts)
    .slice(from)
    .map((part) => ({ kind: 'DELETE', key: searchKeys.part(number, part) }));
}

function numbers(many: number): readonly number[] {
  return Array.from({ length: many }, (_, number) => number);
}
