import { networkScope } from '../../../platform/actor/scope.ts';
import type { Keyed } from '../../../platform/graphql/connection.ts';
import { globalId, parseGlobalId } from '../../../platform/graphql/global-id.ts';
import { type ObjectKey, objectKeyIn } from '../../../platform/objects/object-key.ts';
import type { Item } from '../../../platform/table/item.ts';
import { type Key, keyIn, type Partition, partitionIn } from '../../../platform/table/keys.ts';
import { stored, type Stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Extract, Made } from '../domain/extracts/extract.ts';

/** An extract as it was asked for, with what became of it. */
export type StoredExtract = Stored<Extract> & { readonly made: Made | undefined };

const EXTRACT = 'EXTRACT#';
const OPEN = 'OPEN#';

const extracts = partitionIn(networkScope, 'EXTRACTS');
/** Written by the worker alone. */
const made = partitionIn(networkScope, 'EXTRACTS-MADE');
const ofProject = (reference: string): Partition => partitionIn(networkScope, 'EXTRACTS-OF', reference);

const keys = {
  extract: (id: string): Key => keyIn(extracts, `${EXTRACT}${id}`),
  /** Until something has become of it. */
  open: (id: string): Key => keyIn(extracts, `${OPEN}${id}`),
  made: (id: string): Key => keyIn(made, `${EXTRACT}${id}`),
  listed: ({ project, id }: Pick<Extract, 'project' | 'id'>): Key => keyIn(ofProject(project), `${EXTRACT}${id}`),
};

/** In the order in which `extractFrom` wants what is found there. */
export function keysOfExtract(id: string): readonly [Key, Key] {
  return [keys.extract(id), keys.made(id)];
}

export function extractFrom([asked, became]: readonly (Item | undefined)[]): StoredExtract | undefined {
  const extract = stored<Extract>(asked);
  return extract && { ...extract, made: stored<Made>(became)?.value };
}

export async function readExtract(table: Table, id: string): Promise<StoredExtract | undefined> {
  return extractFrom(await table.getTogether(keysOfExtract(id)));
}

export function extractHistory(id: string): Partition {
  return partitionIn(networkScope, 'EXTRACTS', id);
}

export function extractId(id: string): string {
  return globalId({ type: 'Extract', owner: networkScope.owner, id });
}

/** Our own id of the extract that a global id names. Null for what names none. */
export function extractNamed(text: string): string | null {
  const name = parseGlobalId(text);
  return name?.type === 'Extract' && name.owner === networkScope.owner ? name.id : null;
}

/** Where its file lies. */
export function extractObject(id: string): ObjectKey {
  return objectKeyIn(networkScope, 'extracts', id, 'extract.zip');
}

export function extractItem(extract: Extract, version: number): Item {
  return { key: keys.extract(extract.id), version, body: extract };
}

export function writesOfNewExtract(extract: Extract): readonly Write[] {
  const { id } = extract;
  return [
    { kind: 'CREATE', item: extractItem(extract, 1) },
    { kind: 'CREATE', item: { key: keys.listed(extract), version: 1, body: { id } } },
    { kind: 'CREATE', item: { key: keys.open(id), version: 1, body: { id } } },
  ];
}

/** What became of it, once and for all. */
export function writesOfMade(id: string, became: Made): readonly Write[] {
  return [
    { kind: 'CREATE', item: { key: keys.made(id), version: 1, body: became } },
    { kind: 'DELETE', key: keys.open(id) },
  ];
}

/** Of which nothing has become yet, oldest first. */
export async function openExtracts(table: Table, limit: number): Promise<readonly StoredExtract[]> {
  const open = await table.query({ partition: extracts, from: OPEN, until: `${OPEN}~`, limit });
  const found = await Promise.all(open.map(({ key }) => readExtract(table, key.sk.slice(OPEN.length))));
  return found.flatMap((extract) => extract ?? []);
}

/** Of one project, the newest first. */
export async function listExtracts(
  table: Table,
  project: string,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly Keyed<StoredExtract>[]> {
  const range = { partition: ofProject(project), newestFirst: true, limit, ...(after !== null && { after }) };
  const listed = await table.query(range);
  const items = await table.getTogether(listed.flatMap(({ key }) => keysOfExtract(key.sk.slice(EXTRACT.length))));
  return listed.flatMap(({ key: { sk } }, place) => {
    const extract = extractFrom(items.slice(2 * place, 2 * place + 2));
    return extract === undefined ? [] : [{ item: extract, sortKey: sk }];
  });
}
