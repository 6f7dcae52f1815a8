import type { Scope } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import type { NodeName } from '../../../platform/graphql/global-id.ts';
import { EVENT_RANGE, type Event } from '../../../platform/journal/entries.ts';
import { readTombstone } from '../../../platform/retention/tombstone.ts';
import { type Item, text } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn, segment } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import { conferencePartition } from '../../conferences/index.ts';
import type { FollowUp, FollowUpOf } from '../domain/follow-up.ts';
import { POINTS } from '../domain/points.ts';
import { type FollowUpName, followUpNamed } from './ids.ts';

const FOLLOW_UP = 'FOLLOW-UP#';

/** Beside its conference, so that both are read together, and are within the reach of the same grants. */
export function followUpKey(scope: Scope, { conference, id }: FollowUpName): Key {
  return keyIn(conferencePartition(scope, conference), `${FOLLOW_UP}${id}`);
}

/** For what is done with records of any kind. Null for what is no follow-up. */
export function keyOfFollowUp(scope: Scope, node: NodeName): Key | null {
  const name = followUpNamed(node);
  return name === null ? null : followUpKey(scope, name);
}

/** Its events lie apart: those of its conference have the same sort keys. */
export function followUpPartition(scope: Scope, { conference, id }: FollowUpName): Partition {
  return partitionIn(scope, 'FOLLOW-UP', `${conference}${id}`);
}

/** Holds a child and point of a conference to one follow-up. */
function markerKey(scope: Scope, { conference, laChildId, point }: FollowUpOf): Key {
  return keyIn(conferencePartition(scope, conference), `CHILD-POINT#${segment(laChildId)}#${point}`);
}

/** Where a conference is, among what is kept beside it. */
const STATE = 'STATE';

export function followUpWrites(scope: Scope, followUp: FollowUp): readonly Write[] {
  const { version, ...body } = followUp;
  const item: Item = { key: followUpKey(scope, followUp), version, body, indexed: indexed(scope, followUp) };
  if (version > 1) return [{ kind: 'ADVANCE', item }];
  return [
    { kind: 'CREATE', item },
    { kind: 'CREATE', item: { key: markerKey(scope, followUp), version: 1, body: { id: followUp.id } } },
  ];
}

/** Where a follow-up can be found by whose it is, and at which point. */
export function unlisted(scope: Scope, followUp: FollowUpOf): Write {
  return { kind: 'DELETE', key: markerKey(scope, followUp) };
}

function indexed(scope: Scope, { conference, id, changedAt }: FollowUp): Record<string, string> {
  return {
    summary: JSON.stringify({ conference, id }),
    changePk: partitionIn(scope, 'FOLLOW-UPS'),
    changeSk: `${changedAt}#${conference}${id}`,
  };
}

/** Undefined where there is none, and for the tombstone of one that was erased. */
export function readFollowUp(item: Item | undefined): FollowUp | undefined {
  if (item === undefined || readTombstone(item) !== undefined) return undefined;
  return { ...(item.body as Omit<FollowUp, 'version'>), version: item.version };
}

/** The keys of all follow-ups that one child of a conference has, by the points that they were made at. */
export async function keysOfChild(
  table: Table,
  scope: Scope,
  { conference, laChildId }: Omit<FollowUpOf, 'point'>,
): Promise<readonly Key[]> {
  const markers = await table.getTogether(POINTS.map((point) => markerKey(scope, { conference, laChildId, point })));
  return markers.flatMap((marker) =>
    marker === undefined ? [] : [followUpKey(scope, { conference, id: (marker.body as { readonly id: string }).id })],
  );
}

/** 20 children have 80 at most, and what was erased leaves a tombstone. */
const MOST_A_CONFERENCE = 400;

/** What lies beside a conference, with the conference itself: one Query. */
export async function conferenceWithFollowUps(
  table: Table,
  scope: Scope,
  conference: string,
): Promise<{ readonly conference: Item | undefined; readonly followUps: readonly FollowUp[] }> {
  const partition = conferencePartition(scope, conference);
  const items = await table.query({ partition, from: FOLLOW_UP, until: STATE, limit: MOST_A_CONFERENCE });
  return {
    conference: items.find(({ key }) => key.sk === STATE),
    followUps: items.filter(({ key }) => key.sk.startsWith(FOLLOW_UP)).flatMap((item) => readFollowUp(item) ?? []),
  };
}

/** All of an authority, the longest unchanged first. */
export async function listFollowUps(
  table: Table,
  scope: Scope,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<FollowUpName>[]> {
  const partition = partitionIn(scope, 'FOLLOW-UPS');
  const entries = await table.queryIndex({ partition, index: 'byChange', limit, ...(after !== null && { after }) });
  return entries.map((entry) => ({
    item: JSON.parse(text(entry, 'summary')) as FollowUpName,
    sortKey: text(entry, 'changeSk'),
  }));
}

export async function eventsOfFollowUp(
  table: Table,
  scope: Scope,
  { name, after, limit }: { readonly name: FollowUpName; readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<Event>[]> {
  const range = { partition: followUpPartition(scope, name), ...EVENT_RANGE, limit };
  const items = await table.query({ ...range, ...(after !== null && { after }) });
  return items.map((item) => ({ item: item.body as Event, sortKey: item.key.sk }));
}
