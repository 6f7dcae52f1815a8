import type { Scope } from '../../platform/actor/scope.ts';
import type { Keyed } from '../../platform/graphql/connection.ts';
import type { NodeName } from '../../platform/graphql/global-id.ts';
import type { Journal } from '../../platform/journal/command.ts';
import { EVENT_RANGE, type Event } from '../../platform/journal/entries.ts';
import { keyedHash } from '../../platform/journal/hash.ts';
import { readTombstone } from '../../platform/retention/tombstone.ts';
import type { IndexName } from '../../platform/table/definition.ts';
import { type AttributeMap, type Item, text } from '../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn, segment } from '../../platform/table/keys.ts';
import type { Range, Table } from '../../platform/table/table.ts';
import type { IdsAfter } from '../../platform/record-ids.ts';
import type { AssessedConference } from './recording/assessed.ts';
import type { ConferenceRecord, SourceRecord } from './recording/conference-record.ts';
import { type ConferenceSummary, summaryOf } from './recording/summary.ts';

export type { Key };

/** Sorts after every day: what is due without a day comes last. */
const NO_DAY = '9999-12-31';

export function conferencePartition(scope: Scope, id: string): Partition {
  return partitionIn(scope, 'CONF', id);
}

export function conferenceKey(scope: Scope, id: string): Key {
  return keyIn(conferencePartition(scope, id), 'STATE');
}

/** For what is done with records of any kind. Null for what is no conference. */
export function keyOfConference(scope: Scope, { type, id }: NodeName): Key | null {
  return type === 'Conference' ? conferenceKey(scope, id) : null;
}

/** Holds an authority's own key of a record to one conference (T5). */
export function sourceMarkerKey(scope: Scope, { system, recordId }: SourceRecord): Key {
  return keyIn(partitionIn(scope, 'MARK', 'SOURCE', segment(system), segment(recordId)), 'STATE');
}

/** Keeps an authority's own key of a record that was erased from being used again. It holds a keyed hash of it alone. */
export function erasedSourceKey(scope: Scope, hashKey: string, { system, recordId }: SourceRecord): Key {
  const hash = keyedHash(hashKey, ['source of an erased record', scope.owner, system, recordId]);
  return keyIn(partitionIn(scope, 'MARK', 'ERASED-SOURCE', hash), 'STATE');
}

/** Holds a child and model to one open referral (P8). */
export function openMarkerKey(scope: Scope, laChildId: string, model: string): Key {
  return keyIn(partitionIn(scope, 'MARK', 'OPEN', segment(laChildId), model), 'STATE');
}

/** One entry for each conference of a child. */
export function childEntryKey(scope: Scope, laChildId: string, id: string): Key {
  return keyIn(partitionIn(scope, 'CHILD', segment(laChildId)), `CONF#${id}`);
}

export function markerItem(key: Key, id: string): Item {
  return { key, version: 1, body: { id } };
}

export function readMarker(item: Item | undefined): string | undefined {
  return item === undefined ? undefined : (item.body as { readonly id: string }).id;
}

export function conferenceItem(scope: Scope, conference: AssessedConference): Item {
  const { record } = conference;
  const { version, ...body } = record;
  return { key: conferenceKey(scope, record.id), version, body, indexed: indexed(scope, summaryOf(conference)) };
}

/** Undefined where there is none, and for the tombstone of one that was erased. */
export function readConference(item: Item | undefined): ConferenceRecord | undefined {
  if (item === undefined || readTombstone(item) !== undefined) return undefined;
  return { ...(item.body as Omit<ConferenceRecord, 'version'>), version: item.version };
}

function indexed(scope: Scope, summary: ConferenceSummary): Record<string, string> {
  const byReferral = `${summary.referredOn}#${summary.id}`;
  const dueSk = dueSortKey(summary);
  return {
    summary: JSON.stringify(summary),
    changePk: lists.changed(scope),
    changeSk: `${summary.changedAt}#${summary.id}`,
    statusPk: lists.status(scope, summary.status),
    statusSk: byReferral,
    triggerPk: lists.trigger(scope, summary.triggerPoint),
    triggerSk: byReferral,
    ...(summary.coordinatorRef !== undefined && {
      coordinatorPk: lists.coordinator(scope, summary.coordinatorRef),
      coordinatorSk: byReferral,
    }),
    ...(dueSk !== undefined && { duePk: lists.due(scope), dueSk }),
  };
}

/** Sparse: a conference leaves the work list when nothing is left to do and no breach wants a reason. */
function dueSortKey({ id, due, breachedOn }: ConferenceSummary): string | undefined {
  const days = due.map(({ dueOn }) => dueOn ?? NO_DAY);
  if (breachedOn !== undefined) days.push(breachedOn);
  const soonest = days.sort().at(0);
  return soonest === undefined ? undefined : `${soonest}#${id}`;
}

/** The partitions of the indexes: each begins with the owner. */
const lists = {
  changed: (scope: Scope) => partitionIn(scope, 'CHANGED'),
  status: (scope: Scope, status: string) => partitionIn(scope, 'STATUS', status),
  trigger: (scope: Scope, trigger: string) => partitionIn(scope, 'TRIGGER', trigger),
  coordinator: (scope: Scope, ref: string) => partitionIn(scope, 'COORDINATOR', segment(ref)),
  due: (scope: Scope) => partitionIn(scope, 'DUE'),
};

export type ListName = keyof typeof lists;

/** A list, and the part of it that is wanted. */
export type ListRange = {
  readonly list: ListName;
  /** The status, trigger or coordinator. */
  readonly of?: string;
  readonly newestFirst: boolean;
  readonly from?: string;
  readonly until?: string;
};

const INDEXES = {
  changed: 'byChange',
  status: 'byStatus',
  trigger: 'byTrigger',
  coordinator: 'byCoordinator',
  due: 'byDue',
} as const satisfies Record<ListName, IndexName>;

const SORT_KEYS = {
  changed: 'changeSk',
  status: 'statusSk',
  trigger: 'triggerSk',
  coordinator: 'coordinatorSk',
  due: 'dueSk',
} as const;

export async function listSummaries(
  table: Table,
  scope: Scope,
  wanted: ListRange & { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<ConferenceSummary>[]> {
  const { list, of = '', newestFirst, from, until, after, limit } = wanted;
  const range: Range = {
    partition: lists[list](scope, of),
    index: INDEXES[list],
    newestFirst,
    limit,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(after !== null && { after }),
  };
  const entries = await table.queryIndex(range);
  return entries.map((entry) => ({ item: readSummary(entry), sortKey: text(entry, SORT_KEYS[list]) }));
}

/** In the order in which they were changed: what is changed meanwhile comes again. */
export function conferenceIdsAfter(table: Table): IdsAfter {
  return async (scope, { after, limit }) => {
    const found = await listSummaries(table, scope, { list: 'changed', newestFirst: false, after, limit });
    const next = found.length < limit ? null : (found.at(-1)?.sortKey ?? null);
    return { ids: found.map(({ item }) => item.id), next };
  };
}

function readSummary(entry: AttributeMap): ConferenceSummary {
  return JSON.parse(text(entry, 'summary')) as ConferenceSummary;
}

export async function conferencesByIds(
  table: Table,
  scope: Scope,
  ids: readonly string[],
): Promise<readonly (ConferenceRecord | undefined)[]> {
  if (ids.length === 1) return [readConference(await table.get(conferenceKey(scope, ids[0] ?? '')))];
  const items = await table.getTogether(ids.map((id) => conferenceKey(scope, id)));
  return items.map(readConference);
}

export async function idBySourceRecord(table: Table, scope: Scope, source: SourceRecord): Promise<string | undefined> {
  return readMarker(await table.get(sourceMarkerKey(scope, source)));
}

/** The id that an authority's own key stands for, and whether what it stood for was erased. */
export async function findSource(
  journal: Journal,
  scope: Scope,
  source: SourceRecord,
): Promise<{ readonly id: string | undefined; readonly erasedId: string | undefined }> {
  const keys = [sourceMarkerKey(scope, source), ...erasedSourceKeys(journal, scope, source)];
  const [marker, ...erased] = await journal.table.getTogether(keys);
  return { id: readMarker(marker), erasedId: readMarker(erased.find((item) => item !== undefined)) };
}

/** Under every hash key that is at hand: it may have been erased under one before. */
export function erasedSourceKeys(
  { hashKey, otherHashKeys = [] }: Journal,
  scope: Scope,
  source: SourceRecord,
): readonly Key[] {
  return [hashKey, ...otherHashKeys].map((key) => erasedSourceKey(scope, key, source));
}

/** Newest first: ids sort by when they were made. */
export async function idsByChild(
  table: Table,
  scope: Scope,
  wanted: { readonly laChildId: string; readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<string>[]> {
  const { laChildId, after, limit } = wanted;
  const items = await table.query({
    partition: partitionIn(scope, 'CHILD', segment(laChildId)),
    newestFirst: true,
    limit,
    ...(after !== null && { after }),
  });
  return items.map((item) => ({ item: readMarker(item) ?? '', sortKey: item.key.sk }));
}

export async function eventsOf(
  table: Table,
  partition: Partition,
  wanted: { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<Event>[]> {
  const { after, limit } = wanted;
  const items = await table.query({ partition, ...EVENT_RANGE, limit, ...(after !== null && { after }) });
  return items.map((item) => ({ item: item.body as Event, sortKey: item.key.sk }));
}

/** The id that an authority's own key stands for, or stood for before it was erased. */
export async function conferenceIdBySource(
  journal: Journal,
  scope: Scope,
  source: SourceRecord,
): Promise<string | undefined> {
  const { id, erasedId } = await findSource(journal, scope, source);
  return id ?? erasedId;
}
