import type { OwnerId } from '../../../platform/actor/scope.ts';
import { stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Named } from '../domain/loop.ts';
import { searchKeys } from './keys.ts';

/** The number of the newest change, and how far each owner's change feed was followed to get there. */
export type SearchHead = {
  readonly number: number;
  readonly followed: Readonly<Partial<Record<OwnerId, number>>>;
};

export type StoredHead = SearchHead & { readonly version: number };

export async function readSearchHead(table: Table): Promise<StoredHead> {
  const found = stored<SearchHead>(await table.get(searchKeys.head));
  return found === undefined ? { number: 0, followed: {}, version: 0 } : { ...found.value, version: found.version };
}

/** Loops that changed, under the number that the head gives it. */
export type SearchChange = { readonly number: number; readonly loops: readonly Named[] };

/** The next head, and the change where there is one: on the condition that no other follower wrote since. */
export function writesOfFollowing(before: StoredHead, followed: SearchHead['followed'], loops: readonly Named[]) {
  const number = before.number + (loops.length > 0 ? 1 : 0);
  const head = { key: searchKeys.head, version: before.version + 1, body: { number, followed } satisfies SearchHead };
  const change = { key: searchKeys.change(number), version: 1, body: { number, loops } satisfies SearchChange };
  const advanced: Write = before.version === 0 ? { kind: 'CREATE', item: head } : { kind: 'ADVANCE', item: head };
  return loops.length === 0 ? [advanced] : [advanced, { kind: 'CREATE', item: change } as const];
}

/** Changes after a number, in their order. */
export async function changesAfter(
  table: Table,
  after: number,
  { limit }: { readonly limit: number },
): Promise<readonly SearchChange[]> {
  const found = await table.query({
    partition: searchKeys.partition,
    from: searchKeys.change(after + 1).sk,
    until: 'CHANGE#~',
    limit,
  });
  return found.map(({ body }) => body as SearchChange);
}

/** A change that every reader is past is not kept. */
export function deletionOfChange(number: number): Write {
  return { kind: 'DELETE', key: searchKeys.change(number) };
}

/** The number of the oldest change that is kept. Undefined if there is none. */
export async function oldestChange(table: Table): Promise<number | undefined> {
  const [oldest] = await changesAfter(table, 0, { limit: 1 });
  return oldest?.number;
}
