import type { Actor } from '../actor/actor.ts';
import type { Scope } from '../actor/scope.ts';
import type { Item } from '../table/item.ts';
import { type Key, keyIn, type Partition, partitionIn, segment } from '../table/keys.ts';
import type { OutcomeStatus, RecordVersion } from './outcome.ts';
import type { Purpose } from './purpose.ts';

/** The chains that the sequencer numbers, one of each for every owner. */
export const CHAINS = ['FEED', 'AUDIT'] as const;
export type Chain = (typeof CHAINS)[number];

const VERSION_DIGITS = 8;

/** What happened to a record: one for each of its versions. Ids and field names, never values. */
export type Event = {
  readonly id: string;
  /** In the past tense, such as `CONFERENCE_HELD`. */
  readonly type: string;
  /** Global id. */
  readonly record: string;
  readonly version: number;
  readonly at: string;
  /** Names of what was added, changed or removed. */
  readonly fields: readonly string[];
};

/**
 * `client`: the OAuth client that a person came through. Absent for a machine, which is one itself. `grant`: the global id
 * of the break-glass grant that somebody of the programme looked under.
 */
export type EntryActor = {
  readonly kind: string;
  readonly id: string;
  readonly client?: string;
  readonly grant?: string;
};

/** Who did what, when. */
export type AuditEntry = {
  readonly id: string;
  readonly at: string;
  readonly operation: string;
  /** `READ` where nothing was changed: the records were only looked at. */
  readonly outcome: OutcomeStatus | 'READ';
  readonly actor: EntryActor;
  readonly purpose?: Purpose;
  readonly request: string;
  readonly records: readonly RecordVersion[];
  readonly fields: readonly string[];
};

export function eventKey(partition: Partition, version: number): Key {
  return keyIn(partition, `EVENT#${String(version).padStart(VERSION_DIGITS, '0')}`);
}

const EVENT_SORT_KEY = new RegExp(`^EVENT#(\\d{${VERSION_DIGITS}})$`);

/** The version that an event's key says it brought. 0 for any other key. */
export function versionOfKey({ sk }: Key): number {
  return Number(EVENT_SORT_KEY.exec(sk)?.[1] ?? 0);
}

/** Bounds of the sort keys of a record's events. */
export const EVENT_RANGE = { from: 'EVENT#', until: 'EVENT#~' } as const;

export function eventItem(scope: Scope, partition: Partition, event: Event): Item {
  return {
    key: eventKey(partition, event.version),
    version: event.version,
    body: event,
    indexed: awaitingSequence(scope, 'FEED', `${event.at}#${event.id}`),
  };
}

export function auditItem(scope: Scope, entry: AuditEntry): Item {
  const month = entry.at.slice(0, 'yyyy-mm'.length);
  return {
    key: keyIn(auditPartition(scope, month), `${entry.at}#${entry.id}`),
    version: 1,
    body: entry,
    indexed: { ...awaitingSequence(scope, 'AUDIT', `${entry.at}#${entry.id}`), ...filedByRecord(scope, entry) },
  };
}

/** Where what concerns this record alone is filed. */
export function accessPartition(scope: Scope, record: string): Partition {
  return partitionIn(scope, 'ACCESS', segment(record));
}

/** Where what concerns several records is filed, such as a page of a list: one entry, not one for each. */
export function listAccessPartition(scope: Scope): Partition {
  return partitionIn(scope, 'ACCESS-LISTS');
}

export function auditPartition(scope: Scope, month: string): Partition {
  return partitionIn(scope, 'AUDIT', month);
}

/** Whether a partition is one of the owner's audit trail: all that whoever only looks may write to. */
export function isAuditPartition({ owner }: Scope, partition: string): boolean {
  return partition.startsWith(`${owner}#AUDIT#`);
}

function filedByRecord(scope: Scope, { at, id, records }: AuditEntry): Record<string, string> {
  const [first, ...more] = records;
  if (first === undefined) return {};
  const partition = more.length === 0 ? accessPartition(scope, first.id) : listAccessPartition(scope);
  return { accessPk: partition, accessSk: `${at}#${id}` };
}

export function unsequencedPartition(scope: Scope, chain: Chain): Partition {
  return partitionIn(scope, chain);
}

function awaitingSequence(scope: Scope, chain: Chain, sortKey: string): Record<string, string> {
  return { unsequenced: unsequencedPartition(scope, chain), unsequencedSk: sortKey };
}

export function actorOfEntry({ kind, id, client, grant }: Actor): EntryActor {
  return { kind, id, ...(client !== undefined && { client }), ...(grant !== undefined && { grant }) };
}
