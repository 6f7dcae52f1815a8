import { londonDate } from '../../../platform/dates/index.ts';
import type { Request } from '../../../platform/journal/perform.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { AuthorityProfile } from '../../programme/index.ts';
import { conferenceKey, idBySourceRecord, type Key, readConference } from '../store.ts';
import { type ConferenceDecision, versionOf } from './advance.ts';
import { assessed } from './assessed.ts';
import { type ConferenceRecord, isSameSource, type SourceRecord } from './conference-record.ts';

export type BySource = {
  /** The record that the marker points to, if there is one: the first of a command's reads. */
  readonly keys: () => Promise<readonly Key[]>;
  /** What was read: the record, and what else was asked for after it. */
  readonly read: (found: readonly (Item | undefined)[]) => {
    readonly record: ConferenceRecord | undefined;
    readonly rest: readonly (Item | undefined)[];
  };
};

/**
 * Finds the record behind an authority's own key. The marker is asked first, since it says which record; if it comes to
 * be between the two readings, the condition of what is then written does not hold, and all is read again.
 */
export function findBySource(table: Table, { actor }: Request, source: SourceRecord): BySource {
  let id: string | undefined;
  return {
    async keys() {
      id = await idBySourceRecord(table, actor.scope, source);
      return id === undefined ? [] : [conferenceKey(actor.scope, id)];
    },
    read(found) {
      if (id === undefined) return { record: undefined, rest: found };
      const [item, ...rest] = found;
      const record = readConference(item);
      // Its key may have been changed since the marker was read: then this one is free.
      return { record: record !== undefined && isSameSource(record.source, source) ? record : undefined, rest };
    },
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
