import type { RecordKind } from '../../../graphql/generated/resolvers-types.ts';
import { canonicalJson } from '../../../platform/canonical-json.ts';
import type { Event } from '../../../platform/journal/entries.ts';
import type { RecordVersion } from '../../../platform/journal/outcome.ts';
import type { Link } from '../../../platform/journal/sequencing/chain.ts';
import { kindOfRecord } from './kinds.ts';

/** A link of the feed, as it is told. */
export type Change = {
  readonly sequence: number;
  /** Of the chain up to here. */
  readonly hash: string;
  /** Canonical JSON: the very text that was hashed. */
  readonly entry: string;
  readonly at: string;
  readonly kind: RecordKind;
  readonly type: string;
  /** Null for what could not be read when it was given its number. */
  readonly record: RecordVersion | null;
  readonly fields: readonly string[];
  readonly isTombstone: boolean;
};

/** The last event of a record that is erased says so by the end of its type. */
const ERASED = '_ERASED';

export function changeFrom({ sequence, hash, entry }: Link): Change {
  const event = isEvent(entry) ? entry : null;
  return {
    sequence,
    hash,
    entry: canonicalJson(entry),
    at: entry.at,
    kind: event === null ? 'UNREADABLE' : kindOfRecord(event.record),
    type: event?.type ?? 'PARKED',
    record: event === null ? null : { id: event.record, version: event.version },
    fields: event?.fields ?? [],
    isTombstone: event?.type.endsWith(ERASED) === true,
  };
}

/**
 * Whether somebody who asked for these kinds is told of it. What could not be read may be of any kind, so everybody is
 * told that it is there.
 *
 * @param kinds null for all
 */
export function isAskedFor(kinds: ReadonlySet<RecordKind> | null, { kind }: Change): boolean {
  return kinds === null || kind === 'UNREADABLE' || kinds.has(kind);
}

function isEvent(entry: Link['entry']): entry is Event {
  return 'record' in entry && 'version' in entry;
}
