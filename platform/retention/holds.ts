import type { Scope } from '../actor/scope.ts';
import type { Item } from '../table/item.ts';
import { type Key, keyIn, partitionIn } from '../table/keys.ts';
import type { Table } from '../table/table.ts';
import type { Write } from '../table/write.ts';

/** What a legal hold keeps: one record, by its global id, or all of an authority. */
export type HoldSubject = { readonly record: string } | 'ALL_RECORDS';

/**
 * The marker of what is held: there as long as at least one hold is. It is a thing of its own, apart from the record,
 * so that a hold can be placed on what nobody may change, and so that erasing can depend on its absence.
 */
export function heldKey(scope: Scope, subject: HoldSubject): Key {
  return keyIn(partitionIn(scope, 'HELD', subject === 'ALL_RECORDS' ? 'ALL' : subject.record), 'STATE');
}

/** The markers that keep a record: its own, and that of everything. Held if there is an item under either. */
export function heldKeys(scope: Scope, record: string): readonly [Key, Key] {
  return [heldKey(scope, { record }), heldKey(scope, 'ALL_RECORDS')];
}

/** Whether each record is held now, in the order given: to be told, or not to ask in vain. Erasing asks again. */
export async function areHeld(
  table: Pick<Table, 'getTogether'>,
  scope: Scope,
  records: readonly string[],
): Promise<readonly boolean[]> {
  if (records.length === 0) return [];
  const keys = [heldKey(scope, 'ALL_RECORDS'), ...records.map((record) => heldKey(scope, { record }))];
  const [all, ...each] = await table.getTogether(keys);
  return each.map((marker) => all !== undefined || marker !== undefined);
}

/** Part of every transaction that erases: of a hold and an erasure at once, one comes first, and the other sees it. */
export function unlessHeld(scope: Scope, record: string): readonly Write[] {
  return heldKeys(scope, record).map((key): Write => ({ kind: 'ABSENT', key }));
}

/** The holds that stand on a subject, by their ids. */
export type Marker = { readonly version: number; readonly holds: readonly string[] };

export function readMarker(item: Item | undefined): Marker {
  if (item === undefined) return { version: 0, holds: [] };
  return { version: item.version, holds: (item.body as Pick<Marker, 'holds'>).holds };
}

/** The marker with these holds. Gone with the last: what is held is told by its being there. */
export function markerWrite(key: Key, before: Marker, holds: readonly string[]): Write {
  if (holds.length === 0) return { kind: 'DELETE', key, version: before.version };
  const item: Item = { key, version: before.version + 1, body: { holds } };
  return { kind: before.version === 0 ? 'CREATE' : 'ADVANCE', item };
}
