import { londonDate } from '../../../platform/dates/index.ts';
import type { Request } from '../../../platform/journal/perform.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { AuthorityProfile } from '../../programme/index.ts';
import { conferenceKey, idBySourceRecord, type Key, readConference, sourceMarkerKey } from '../store.ts';
import { type ConferenceDecision, versionOf } from './advance.ts';
import { assessed } from './assessed.ts';
import type { ConferenceRecord, SourceRecord } from './conference-record.ts';

export type BySource = {
  /** The marker, and the record that it points to, if any: the first two keys of a command's reads. */
  readonly keys: () => Promise<readonly Key[]>;
  /** What was read: the record, and what else was asked for after it. */
  readonly read: (
    marker: Item | undefined,
    found: readonly (Item | undefined)[],
  ) => { readonly record: ConferenceRecord | undefined; readonly rest: readonly (Item | undefined)[] };
};

/**
 * Finds the record behind an authority's own key. The marker is asked first, since it says which record; it is read
 * again together with the record, and the record's own condition guards whatever is written.
 */
export function findBySource(table: Table, { actor }: Request, source: SourceRecord): BySource {
  const markerKey = sourceMarkerKey(actor.scope, source);
  let id: string | undefined;
  return {
    async keys() {
      id = await idBySourceRecord(table, actor.scope, source);
      return id === undefined ? [markerKey] : [markerKey, conferenceKey(actor.scope, id)];
    },
    read(_marker, found) {
      if (id === undefined) return { record: undefined, rest: found };
      const [item, ...rest] = found;
      return { record: readConference(item), rest };
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
