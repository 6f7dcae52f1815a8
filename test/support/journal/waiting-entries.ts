import type { Scope } from '../../../platform/actor/scope.ts';
import { type AuditEntry, auditItem, type Chain, type Event, eventItem } from '../../../platform/journal/entries.ts';
import type { ChainOf, Sequencer } from '../../../platform/journal/sequencing/sequence.ts';
import {
  chainPartition,
  type Head,
  headKey,
  headOf,
  type Link,
  type Segment,
  SEGMENT_RANGE,
} from '../../../platform/journal/sequencing/chain.ts';
import type { AttributeMap, Item } from '../../../platform/table/item.ts';
import { encodeItem } from '../../../platform/table/item.ts';
import { type Key, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import { turn } from './notebook.ts';

/** Items of a kind that the tests alone write. */
export function recordPartition(scope: Scope, record: string): Partition {
  return partitionIn(scope, 'NOTE', record);
}

export type EventOf = {
  readonly record: string;
  readonly version: number;
  readonly at?: string;
  readonly more?: object;
};

/** An event that waits for its number. */
export function waitingEvent(scope: Scope, { record, version, at, more = {} }: EventOf): Item {
  const happened: Event = {
    id: `${record}-${String(version)}`,
    type: 'LINE_ADDED',
    record,
    version,
    at: at ?? instant(version),
    fields: ['text'],
    ...more,
  };
  return eventItem(scope, recordPartition(scope, record), happened);
}

/** An audit entry that waits for its number. */
export function waitingAudit(scope: Scope, nth: number): Item {
  const entry: AuditEntry = {
    id: `audit-${String(nth).padStart(4, '0')}`,
    at: instant(nth),
    operation: 'addLine',
    outcome: 'APPLIED',
    actor: { kind: 'AUTHORITY_SYSTEM', id: 'client' },
    request: `request-${String(nth)}`,
    records: [],
    fields: [],
  };
  return auditItem(scope, entry);
}

/** An event whose body is not what it should be. */
export function poisonEvent(scope: Scope, of: EventOf, body: unknown): Item {
  return { ...waitingEvent(scope, of), body };
}

export function instant(nth: number): string {
  return new Date(Date.UTC(2026, 0, 1) + nth * 1000).toISOString();
}

/** As large as a transaction of records may be. */
const MOST_AT_ONCE = 90;

/** As many writes as it takes. */
export async function plant(table: Table, items: readonly Item[]): Promise<void> {
  for (let start = 0; start < items.length; start += MOST_AT_ONCE) {
    await table.write(items.slice(start, start + MOST_AT_ONCE).map((item) => ({ kind: 'PUT', item })));
  }
}

export type Notes = {
  readonly parked: { readonly chain: Chain; readonly sequence: number }[];
  readonly failed: Chain[];
  readonly skipped: number[];
};

/** A sequencer that never waits longer than for others' turns, and what it told. */
export function sequencerOn(table: Table): { readonly sequencer: Sequencer; readonly notes: Notes } {
  const notes: Notes = { parked: [], failed: [], skipped: [] };
  const sequencer: Sequencer = {
    table,
    pause: turn,
    noteParked: (chain, sequence) => notes.parked.push({ chain, sequence }),
    noteFailed: (chain) => notes.failed.push(chain),
    noteSkipped: () => notes.skipped.push(1),
  };
  return { sequencer, notes };
}

/** All links of a chain, in the order of their segments, and its head. */
export async function chainOf(
  table: Table,
  of: ChainOf,
): Promise<{ readonly links: readonly Link[]; readonly head: Head }> {
  const segments = await table.query({
    partition: chainPartition(of.scope, of.chain),
    ...SEGMENT_RANGE,
    limit: 10_000,
  });
  const head = headOf(await table.get(headKey(of.scope, of.chain)));
  return { links: segments.flatMap(({ body }) => (body as Segment).links), head };
}

/** The versions of a record's events, in the order of the chain. */
export function versionsOf(links: readonly Link[], record: string): readonly number[] {
  return links.flatMap(({ entry }) => ('version' in entry && entry.record === record ? [entry.version] : []));
}

/** What the stream says of an item. */
export function imageOf(item: Item): AttributeMap {
  return encodeItem(item);
}

export function keysOf(items: readonly Item[]): readonly Key[] {
  return items.map(({ key }) => key);
}
