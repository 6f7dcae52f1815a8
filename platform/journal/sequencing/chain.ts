import { type OwnerId, type Scope, scopeOf } from '../../actor/scope.ts';
import type { Item } from '../../table/item.ts';
import { type Key, keyIn, ownerOfKey, type Partition, partitionIn } from '../../table/keys.ts';
import type { AuditEntry, Chain, Event } from '../entries.ts';
import { chainHash } from '../hash.ts';

/** What stands in the place of an entry that could not be read: it keeps its number, and is kept apart to be looked at. */
export type ParkedEntry = { readonly id: string; readonly type: 'PARKED'; readonly at: string };

export type ChainEntry = Event | AuditEntry | ParkedEntry;

/** An entry with its place in the chain: its hash covers the number, the entry and the hash before it. */
export type Link = { readonly sequence: number; readonly entry: ChainEntry; readonly hash: string };

/** Where a chain ends: the number and hash of its last link. */
export type Head = { readonly sequence: number; readonly hash: string };

/** A batch of links as it is kept. */
export type Segment = { readonly previous: string; readonly links: readonly Link[] };

/** The hash before the first link. */
export const GENESIS: Head = { sequence: 0, hash: '0'.repeat(64) };

const SEQUENCE_DIGITS = 12;

export function chainPartition(scope: Scope, chain: Chain): Partition {
  return partitionIn(scope, 'CHAIN', chain);
}

export function headKey(scope: Scope, chain: Chain): Key {
  return keyIn(chainPartition(scope, chain), 'HEAD');
}

export function segmentKey(scope: Scope, chain: Chain, first: number): Key {
  return keyIn(chainPartition(scope, chain), `SEG#${sequenceDigits(first)}`);
}

/** Bounds of the sort keys of a chain's segments. */
export const SEGMENT_RANGE = { from: 'SEG#', until: 'SEG#~' } as const;

/** Whose change feed a segment is of, by its key. Null for any other item. */
export function ownerOfFeedSegment(pk: string, sk: string): OwnerId | null {
  const owner = sk.startsWith(SEGMENT_RANGE.from) ? ownerOfKey(pk) : null;
  return owner !== null && pk === chainPartition(scopeOf(owner), 'FEED') ? owner : null;
}

export function parkedKey(scope: Scope, chain: Chain, sequence: number): Key {
  return keyIn(partitionIn(scope, 'PARKED'), `${chain}#${sequenceDigits(sequence)}`);
}

export function link(head: Head, entries: readonly ChainEntry[]): readonly Link[] {
  const links: Link[] = [];
  let { sequence, hash } = head;
  for (const entry of entries) {
    sequence += 1;
    hash = chainHash(hash, { sequence, entry });
    links.push({ sequence, entry, hash });
  }
  return links;
}

export function headOf(item: Item | undefined): Head {
  return item === undefined ? GENESIS : (item.body as Head);
}

/** So that sort keys sort as the numbers do. */
export function sequenceDigits(sequence: number): string {
  return String(sequence).padStart(SEQUENCE_DIGITS, '0');
}
