import { createHash } from 'node:crypto';
import type { AttributeMap } from '../../table/item.ts';
import type { Key, Partition } from '../../table/keys.ts';
import { type AuditEntry, type Chain, type Event, eventKey, versionOfKey } from '../entries.ts';
import type { ChainEntry, ParkedEntry } from './chain.ts';

/** Bytes. A segment holds several entries and an item 400 kB, so a larger entry is parked; ours have a few hundred. */
const LARGEST_ENTRY = 100_000;
/** Characters of an unreadable entry that are kept with its number; the whole lies where it lay. */
const EXCERPT = 1_000;

/** Something that waits for its number. */
export type Pending = {
  readonly key: Key;
  readonly entry: ChainEntry;
  /** The record's version, by which its events are ordered: by the key, which can be read always. 0 for all else. */
  readonly version: number;
  /** The beginning of what could not be read. Undefined for what could. */
  readonly unreadable?: string;
};

/** Null if it is gone, or has its number already. */
export function pendingFrom(attributes: AttributeMap | undefined, chain: Chain): Pending | null {
  if (attributes?.['unsequenced'] === undefined) return null;
  const key = { pk: attributes['pk']?.S, sk: attributes['sk']?.S } as { pk: string; sk: string } as Key;
  const body = attributes['body']?.S ?? '';
  const version = chain === 'FEED' ? versionOfKey(key) : 0;
  const entry = readEntry(body, { chain, version });
  if (entry !== null) return { key, entry, version };
  return { key, entry: parked(key, attributes), version, unreadable: body.slice(0, EXCERPT) };
}

/** The event that must have its number first: that of the record's version before. Null for a first, and for audit. */
export function predecessorOf({ key, version }: Pending): Key | null {
  return version > 1 ? eventKey(key.pk as Partition, version - 1) : null;
}

/** In order of time, and those of one record in order of its versions, whatever the clocks of their writers said. */
export function inSequence(pending: readonly Pending[]): readonly Pending[] {
  const byTime = [...pending].sort((a, b) => compare(`${a.entry.at}#${a.entry.id}`, `${b.entry.at}#${b.entry.id}`));
  const byRecord = Map.groupBy(byTime, ({ key, version }) => (version === 0 ? `${key.pk} ${key.sk}` : key.pk));
  for (const events of byRecord.values()) events.sort((a, b) => a.version - b.version);
  return byTime.map(({ key, version }) => {
    const next = byRecord.get(version === 0 ? `${key.pk} ${key.sk}` : key.pk)?.shift();
    if (next === undefined) throw new Error('An entry was lost while entries were put in order.');
    return next;
  });
}

function readEntry(
  body: string,
  { chain, version }: { readonly chain: Chain; readonly version: number },
): Event | AuditEntry | null {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return null;
  }
  const isSound = chain === 'FEED' ? isEvent(value, version) : isAuditEntry(value);
  const isSmall = Buffer.byteLength(JSON.stringify(value)) <= LARGEST_ENTRY;
  return isSound && isSmall ? (value as Event | AuditEntry) : null;
}

function isEvent(value: unknown, versionByKey: number): boolean {
  const { id, type, record, version, at, fields } = asRecord(value);
  return [id, type, record, at].every(isText) && version === versionByKey && version > 0 && Array.isArray(fields);
}

function isAuditEntry(value: unknown): boolean {
  const { id, at, operation, actor, request, records, fields } = asRecord(value);
  const isWhole = Array.isArray(records) && Array.isArray(fields) && typeof actor === 'object' && actor !== null;
  return [id, at, operation, request].every(isText) && isWhole;
}

function parked(key: Key, attributes: AttributeMap): ParkedEntry {
  const [at = ''] = (attributes['unsequencedSk']?.S ?? '').split('#');
  const id = createHash('sha256').update(`${key.pk}\n${key.sk}`).digest('hex').slice(0, 26);
  return { id, type: 'PARKED', at };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
