import type { Item } from '../../../platform/table/item.ts';
import { stored } from '../../../platform/table/stored.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Named } from '../domain/loop.ts';
import { type ContributionOversight, hidingOf, NOT_MODERATED } from '../domain/people/contribution.ts';
import { keys, listedIn, lists } from './keys.ts';
import { listShared, summaryOf } from './shared-list.ts';

/** That moderators have hidden what an adopter wrote, and why. */
export type Hiding = Named & { readonly reason: string };

/** Those of one moment, by adoption. */
export type Hidings = (adoption: Named) => Hiding | null;

/** More than there should ever be. */
const MOST_HIDDEN = 5_000;

/** `version` is 0 where nothing was decided. */
export function adoptionOversightFrom(item: Item | undefined): {
  readonly value: ContributionOversight;
  readonly version: number;
} {
  return stored<ContributionOversight>(item) ?? { value: NOT_MODERATED, version: 0 };
}

/** In the list for as long as it is hidden. */
export function writeOfAdoptionOversight(name: Named, after: ContributionOversight, version: number): Write {
  const hiding = hidingOf(after);
  const { authority, id } = name;
  const summary: Hiding = { authority, id, reason: hiding?.reason ?? '' };
  const indexed = hiding === null ? {} : listedIn(lists.hidden, `${authority}#${id}`, summary);
  const item: Item = { key: keys.adoptionOversight(name), version, body: after, indexed };
  return version === 1 ? { kind: 'CREATE', item } : { kind: 'ADVANCE', item };
}

/** All of the network in one Query: little should ever have to be hidden. */
export async function readHidings(table: Table): Promise<Hidings> {
  const entries = await listShared(table, lists.hidden, { after: null, limit: MOST_HIDDEN });
  const byId = new Map(
    entries.map(({ entry }) => summaryOf(entry) as Hiding).map((hiding) => [nameIn(hiding), hiding]),
  );
  return (adoption) => byId.get(nameIn(adoption)) ?? null;
}

function nameIn({ authority, id }: Named): string {
  return `${authority}#${id}`;
}
