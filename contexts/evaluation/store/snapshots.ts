import { networkScope, type OwnerId, type Scope } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import { unsequencedPartition } from '../../../platform/journal/entries.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Part, PartSummary, Snapshot } from '../domain/snapshots/snapshot.ts';

export type { Key, Partition };

const SNAPSHOT = 'SNAPSHOT#';
const OPEN = 'OPEN#';
const AUTHORITY = 'AUTHORITY#';
/** England has 153. */
const MOST_AUTHORITIES = 500;

const list = (): Partition => partitionIn(networkScope, 'SNAPSHOTS');
const partsOf = (id: string): Partition => partitionIn(networkScope, 'SNAPSHOT-PARTS', id);
export const ownPartition = (scope: Scope, id: string): Partition => partitionIn(scope, 'SNAPSHOT', id);

export const keys = {
  snapshot: (id: string): Key => keyIn(list(), `${SNAPSHOT}${id}`),
  /** While any part is not done. */
  open: (id: string): Key => keyIn(list(), `${OPEN}${id}`),
  part: (id: string, authority: OwnerId): Key => keyIn(partsOf(id), `${AUTHORITY}${authority}`),
  progress: (scope: Scope, id: string): Key => keyIn(ownPartition(scope, id), 'PROGRESS'),
  /** The newest snapshot of an authority that was counted, and how far erasures have been followed since. */
  latest: (scope: Scope): Key => keyIn(partitionIn(scope, 'SNAPSHOT', 'LATEST'), 'STATE'),
};

/** Where the snapshot's events lie. */
export function historyOf(id: string): Partition {
  return partitionIn(networkScope, 'SNAPSHOTS', id);
}

export function snapshotId(id: string): string {
  return globalId({ type: 'Snapshot', owner: networkScope.owner, id });
}

export function writesOfSnapshot(snapshot: Snapshot): readonly Write[] {
  const { version, ...body } = snapshot;
  return [
    { kind: 'CREATE', item: { key: keys.snapshot(snapshot.id), version, body } },
    { kind: 'CREATE', item: { key: keys.open(snapshot.id), version: 1, body: { id: snapshot.id } } },
  ];
}

export function readSnapshot(item: Item | undefined): Snapshot | undefined {
  return item && { ...(item.body as Omit<Snapshot, 'version'>), version: item.version };
}

/** Newest first: ids sort by when they were made. */
export async function listSnapshots(
  table: Table,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<Snapshot>[]> {
  const range = { partition: list(), from: SNAPSHOT, until: `${SNAPSHOT}~`, newestFirst: true, limit };
  const items = await table.query({ ...range, ...(after !== null && { after }) });
  return items.flatMap((item) => {
    const snapshot = readSnapshot(item);
    return snapshot === undefined ? [] : [{ item: snapshot, sortKey: item.key.sk }];
  });
}

export async function findSnapshot(table: Table, id: string): Promise<Snapshot | undefined> {
  return readSnapshot(await table.get(keys.snapshot(id)));
}

const MOST_OPEN = 20;

/** Those that are not done, oldest first. */
export async function openSnapshots(table: Table): Promise<readonly Snapshot[]> {
  const open = await table.query({ partition: list(), from: OPEN, until: `${OPEN}~`, limit: MOST_OPEN });
  const items = await table.getTogether(open.map(({ key }) => keys.snapshot(key.sk.slice(OPEN.length))));
  return items.flatMap((item) => readSnapshot(item) ?? []);
}

/** What everybody who may see snapshots sees of the parts that were begun. */
export async function partsOfSnapshot(table: Table, id: string): Promise<readonly PartSummary[]> {
  const items = await table.query({ partition: partsOf(id), limit: MOST_AUTHORITIES });
  return items.map(({ key, body }) => ({
    ...(body as Omit<PartSummary, 'authority'>),
    authority: key.sk.slice(AUTHORITY.length) as OwnerId,
  }));
}

export async function readPart(table: Table, scope: Scope, id: string): Promise<Part | undefined> {
  const item = await table.get(keys.progress(scope, id));
  return item && { ...(item.body as Omit<Part, 'version'>), version: item.version };
}

/** The next step of a part, and what is seen of it: refused if another worker has come between. */
export function partWrites(scope: Scope, id: string, part: Part): readonly Write[] {
  const { version, ...body } = part;
  const item = { key: keys.progress(scope, id), version, body };
  const { phase, at, place, records, hash } = part;
  const summary = { key: keys.part(id, scope.owner), version, body: { phase, at, place, records, hash } };
  return [version === 1 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item }, { kind: 'PUT', item: summary }];
}

export type Latest = {
  readonly id: string;
  /** In the change feed: up to it, what was erased has no row any more. */
  readonly followed: number;
};

export async function readLatest(
  table: Table,
  scope: Scope,
): Promise<(Latest & { readonly version: number }) | undefined> {
  const item = await table.get(keys.latest(scope));
  return item && { ...(item.body as Latest), version: item.version };
}

export function latestWrite(scope: Scope, latest: Latest, before: number): Write {
  const item = { key: keys.latest(scope), version: before + 1, body: latest };
  return before === 0 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item };
}

/** Whether every change of an authority's records has its number in the feed, as far as the index knows. */
export async function isAllNumbered(table: Table, scope: Scope): Promise<boolean> {
  const waiting = await table.queryIndex({
    index: 'unsequenced',
    partition: unsequencedPartition(scope, 'FEED'),
    limit: 1,
  });
  return waiting.length === 0;
}
