import type { OwnerId } from '../../../platform/actor/scope.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Write } from '../../../platform/table/write.ts';

import type { LineageEntry } from '../domain/lineage.ts';
import type { Listing, Named, Oversight } from '../domain/loop.ts';
import { keyIn } from '../../../platform/table/keys.ts';
import { type Key, keys, listedIn, lists } from './keys.ts';
import { writeOfPublication } from './people/publications.ts';

export type Decided = {
  readonly name: Named;
  readonly before: Oversight;
  readonly after: Oversight;
  readonly version: number;
  /** What the lineage tells of the loop. Null where it is not published. */
  readonly entry: LineageEntry | null;
};

/** What the programme decided, and by it where the loop stands in the lists of what is published. */
export function writesOfOversight({ name, before, after, version, entry }: Decided): readonly Write[] {
  const indexed = entry === null ? {} : listedIn(lists.lineage(entry.root), `${entry.at}#${name.id}`, entry);
  const item: Item = { key: keys.oversight(name), version, body: after, indexed };
  const hasMoved = before.listed?.at !== after.listed?.at;
  const gone = hasMoved ? entriesOf(name, before.listed) : [];
  const come = hasMoved ? entriesOf(name, after.listed) : [];
  return [
    version === 1 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item },
    ...gone.map((key): Write => ({ kind: 'DELETE', key })),
    ...come.map((key): Write => ({ kind: 'CREATE', item: { key, version: 1, body: name } })),
    ...(hasMoved && after.listed !== undefined ? [writeOfPublication({ ...name, ...after.listed })] : []),
  ];
}

/** One in the list of all, and one in that of the strand. */
function entriesOf({ authority, id }: Named, listed: Listing | undefined): readonly Key[] {
  if (listed === undefined) return [];
  return [null, listed.strand].map((strand) =>
    keyIn(lists.published(strand), publishedSortKey(listed.at, authority, id)),
  );
}

export function publishedSortKey(at: string, authority: OwnerId, id: string): string {
  return `${at}#${authority}#${id}`;
}
