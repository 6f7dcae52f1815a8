import type { Scope } from '../../../platform/actor/scope.ts';
import { londonDate } from '../../../platform/dates/index.ts';
import type { RecordChange, Request } from '../../../platform/journal/perform.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { AuthorityProfile } from '../../programme/index.ts';
import type { Fact } from '../domain/facts.ts';
import { conferenceId } from '../recording/advance.ts';
import { assessed } from '../recording/assessed.ts';
import type { ConferenceRecord, SourceRecord } from '../recording/conference-record.ts';
import { fieldsOf } from '../recording/record-fact.ts';
import type { SeededSending } from '../seed.ts';
import { childEntryKey, conferenceItem, conferencePartition, markerItem, sourceMarkerKey } from '../store.ts';
import { firstVersion, nextVersion } from './bring-forward.ts';
import type { Change } from './journal-in-memory.ts';
import { openReferrals } from './open-referrals.ts';

export type ConferencesInMemory = {
  /** Records a sending. Gives what it changed, and the items that nothing will change again. */
  readonly receive: (
    request: Request,
    sending: SeededSending,
    newId: string,
  ) => { readonly change: Change; readonly items: readonly Item[] };
  /** All that is still held. */
  readonly rest: (scope: Scope) => readonly Item[];
};

/** A record, and when it last changed: it is assessed as of then. */
type Held = { readonly record: ConferenceRecord; readonly at: Date };

export function conferencesInMemory(profile: AuthorityProfile): ConferencesInMemory {
  const held = new Map<string, Held>();
  const open = openReferrals();

  const hold = (request: Request, record: ConferenceRecord): void => {
    held.set(nameOf(record.source), { record, at: request.now });
    open.settle(request, record);
  };

  const letGo = (scope: Scope, source: SourceRecord): readonly Item[] => {
    const one = held.get(nameOf(source));
    held.delete(nameOf(source));
    return one === undefined ? [] : [conferenceItem(scope, assessed(one.record, profile, londonDate(one.at)))];
  };

  function receive(
    request: Request,
    sending: SeededSending,
    newId: string,
  ): ReturnType<ConferencesInMemory['receive']> {
    const { source, facts, isLast, reopens } = sending;
    const { scope } = request.actor;
    const sent = { request, profile, markers: open.of(request, facts) };
    const before = held.get(nameOf(source))?.record;
    const ended = reopens === undefined ? undefined : reopenedAs(request, heldOf(held, reopens), newId);
    const after =
      before === undefined
        ? firstVersion(sent, { id: newId, source, facts, ...(ended !== undefined && { reopens: ended.id }) })
        : nextVersion(sent, before, facts);
    if (ended !== undefined) hold(request, ended);
    hold(request, after);
    return {
      change: changeOf(scope, { before, after, ended }),
      items: [
        ...(before === undefined ? entriesOf(scope, after) : []),
        ...(reopens === undefined ? [] : letGo(scope, reopens)),
        ...(isLast ? letGo(scope, source) : []),
      ],
    };
  }

  return {
    receive,
    rest: (scope) => [...[...held.values()].flatMap(({ record }) => letGo(scope, record.source)), ...open.items()],
  };
}

function heldOf(held: ReadonlyMap<string, Held>, source: SourceRecord): ConferenceRecord {
  const one = held.get(nameOf(source));
  if (one === undefined) throw new Error(`The record ${source.recordId} is reopened, and was not sent before.`);
  return one.record;
}

function reopenedAs({ now }: Request, record: ConferenceRecord, newId: string): ConferenceRecord {
  return { ...record, version: record.version + 1, changedAt: now.toISOString(), reopenedAs: newId };
}

type Versions = {
  readonly before: ConferenceRecord | undefined;
  readonly after: ConferenceRecord;
  readonly ended: ConferenceRecord | undefined;
};

function changeOf(scope: Scope, { before, after, ended }: Versions): Change {
  const fields = namesOf(after.facts.slice(before?.facts.length ?? 0));
  if (ended === undefined) {
    return { operation: 'recordConference', records: [record(scope, after, { type: 'CONFERENCE_RECORDED', fields })] };
  }
  return {
    operation: 'reopenConference',
    records: [
      record(scope, after, { type: 'CONFERENCE_REOPENED', fields: [...fields, 'reopens'] }),
      record(scope, ended, { type: 'CONFERENCE_REOPENED_AS', fields: ['reopenedAs'] }),
    ],
  };
}

function record(scope: Scope, { id, version }: ConferenceRecord, event: RecordChange['event']): RecordChange {
  return { record: { id: conferenceId(scope, id), version }, partition: conferencePartition(scope, id), event };
}

function namesOf(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.flatMap(fieldsOf))];
}

/** By the authority's own key, and by each child: written once, as the episode begins. */
function entriesOf(scope: Scope, { id, source, facts }: ConferenceRecord): readonly Item[] {
  const children = facts.flatMap((fact) => (fact.kind === 'referral' ? fact.data.children : []));
  return [
    ...children.map(({ laChildId }) => markerItem(childEntryKey(scope, laChildId, id), id)),
    markerItem(sourceMarkerKey(scope, source), id),
  ];
}

function nameOf({ system, recordId }: SourceRecord): string {
  return `${system} ${recordId}`;
}
