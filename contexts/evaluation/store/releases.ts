import { networkScope } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import { globalId } from '../../../platform/graphql/global-id.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Progress, Release } from '../domain/releases/release.ts';

const RELEASE = 'RELEASE#';
/** So many are looked through for what is open: a programme publishes a few each year. */
const MOST_LOOKED_AT = 100;

const list = (): Partition => partitionIn(networkScope, 'RELEASES');
/** What the worker makes of a release: for it alone to write. */
export const partsOf = (id: string): Partition => partitionIn(networkScope, 'RELEASE-PARTS', id);

export const releaseKeys = {
  release: (id: string): Key => keyIn(list(), `${RELEASE}${id}`),
  /** Which releases are out, oldest first: that no two are published of which neither knew of the other. */
  out: (): Key => keyIn(list(), 'OUT'),
  progress: (id: string): Key => keyIn(partsOf(id), 'PROGRESS'),
};

/** Where the release's events lie. */
export function historyOfRelease(id: string): Partition {
  return partitionIn(networkScope, 'RELEASES', id);
}

export function releaseId(id: string): string {
  return globalId({ type: 'Release', owner: networkScope.owner, id });
}

export function releaseWrite({ version, ...body }: Release): Write {
  const item = { key: releaseKeys.release(body.id), version, body };
  return { kind: version === 1 ? 'CREATE' : 'ADVANCE', item };
}

export function releaseIn(item: Item | undefined): Release | undefined {
  return item && { ...(item.body as Omit<Release, 'version'>), version: item.version };
}

/** Ids of the releases that are out, withdrawn ones too: what was told stays known. */
export type Out = { readonly version: number; readonly ids: readonly string[] };

export function outIn(item: Item | undefined): Out {
  return item === undefined ? { version: 0, ids: [] } : { ...(item.body as Pick<Out, 'ids'>), version: item.version };
}

/** Refused where another release has come out since. */
export function outWrite({ version, ids }: Out, id: string): Write {
  const item = { key: releaseKeys.out(), version: version + 1, body: { ids: [...ids, id] } };
  return version === 0 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item };
}

/** Newest first. */
export async function listReleases(
  table: Table,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<Release>[]> {
  const range = { partition: list(), from: RELEASE, until: `${RELEASE}~`, newestFirst: true, limit };
  const items = await table.query({ ...range, ...(after !== null && { after }) });
  return items.flatMap((item) => {
    const release = releaseIn(item);
    return release === undefined ? [] : [{ item: release, sortKey: item.key.sk }];
  });
}

export async function findRelease(table: Table, id: string): Promise<Release | undefined> {
  return releaseIn(await table.get(releaseKeys.release(id)));
}

/** For the worker, which asks by lists alone: all that people said of releases lately, and which are out. */
export async function releasesAtHand(
  table: Table,
): Promise<{ readonly releases: readonly Release[]; readonly out: readonly string[] }> {
  const [releases, [out]] = await Promise.all([
    listReleases(table, { after: null, limit: MOST_LOOKED_AT }),
    table.query({ partition: list(), from: 'OUT', until: 'OUT~', limit: 1 }),
  ]);
  return { releases: releases.map(({ item }) => item).reverse(), out: outIn(out).ids };
}

export function progressIn(item: Item | undefined): Progress | undefined {
  return item && { ...(item.body as Omit<Progress, 'version'>), version: item.version };
}

export async function readProgress(table: Table, id: string): Promise<Progress | undefined> {
  return progressIn(await table.get(releaseKeys.progress(id)));
}

/** Refused if another worker has come between. */
export function progressWrite(id: string, { version, ...body }: Progress): Write {
  const item = { key: releaseKeys.progress(id), version, body };
  return version === 1 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item };
}
