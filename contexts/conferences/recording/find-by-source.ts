import { londonDate } from '../../../platform/dates/index.ts';
import type { Journal, Request } from '../../../platform/journal/perform.ts';
import type { RecordVersion } from '../../../platform/journal/outcome.ts';
import { readTombstone } from '../../../platform/retention/tombstone.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { AuthorityProfile } from '../../programme/index.ts';
import {
  conferenceKey,
  erasedSourceKeys,
  findSource,
  type Key,
  markerItem,
  readConference,
  sourceMarkerKey,
} from '../store.ts';
import { type ConferenceDecision, conferenceId, versionOf } from './advance.ts';
import { assessed } from './assessed.ts';
import { type ConferenceRecord, isSameSource, type SourceRecord } from './conference-record.ts';

export type FoundBySource = {
  readonly record: ConferenceRecord | undefined;
  /** The tombstone of what this key stood for. */
  readonly erased: RecordVersion | undefined;
  readonly rest: readonly (Item | undefined)[];
};

export type BySource = {
  /** The record that the marker points to, if there is one: the first of a command's reads. */
  readonly keys: () => Promise<readonly Key[]>;
  /** What was read: the record, and what else was asked for after it. */
  readonly read: (found: readonly (Item | undefined)[]) => FoundBySource;
  /** Makes the key that of a new record: refused if it is another's, or was that of one since erased. */
  readonly claim: (id: string) => readonly Write[];
};

/**
 * Finds the record behind an authority's own key. The marker is asked first, since it says which record; if it comes to
 * be between the two readings, the condition of what is then written does not hold, and all is read again.
 */
export function findBySource(journal: Journal, { actor }: Request, source: SourceRecord): BySource {
  const { scope } = actor;
  let id: string | undefined;
  let isErased = false;
  return {
    async keys() {
      const found = await findSource(journal, scope, source);
      isErased = found.erasedId !== undefined;
      id = found.id ?? found.erasedId;
      return id === undefined ? [] : [conferenceKey(scope, id)];
    },
    read(found) {
      if (id === undefined) return { record: undefined, erased: undefined, rest: found };
      const [item, ...rest] = found;
      const tombstone = readTombstone(item);
      const erased =
        isErased || tombstone !== undefined
          ? { id: conferenceId(scope, id), version: tombstone?.version ?? 0 }
          : undefined;
      const record = readConference(item);
      // Its key may have been changed since the marker was read: then this one is free.
      const isStillIts = record !== undefined && isSameSource(record.source, source);
      return { record: isStillIts ? record : undefined, erased, rest };
    },
    claim: (newId) => [
      { kind: 'CREATE', item: markerItem(sourceMarkerKey(scope, source), newId) },
      ...erasedSourceKeys(journal, scope, source).map((key): Write => ({ kind: 'ABSENT', key })),
    ],
  };
}

export function refuseTaken(request: Request, profile: AuthorityProfile, record: ConferenceRecord): ConferenceDecision {
  const state = assessed(record, profile, londonDate(request.now));
  return {
    kind: 'REFUSED',
    problems: [{ code: 'T5', severity: 'ERROR', path: ['input', 'sourceRecord'] }],
    state,
    record: versionOf(request.actor.scope, state),
  };
}
