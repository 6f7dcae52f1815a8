import type { Item } from '../../../platform/table/item.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { HarmElsewhere, Named } from '../domain/loop.ts';
import { keys, listedIn, lists } from './keys.ts';
import { listShared, summaryOf } from './shared-list.ts';

/** With the adoption in which it happened, and in the list by which its loop is stopped. */
export function writeOfHarm(given: HarmElsewhere): Write {
  const { authority, id, loop, harm } = given;
  const item: Item = {
    key: keys.harm({ authority, id }, harm.id),
    version: 1,
    body: given,
    indexed: listedIn(lists.harms, `${nameIn(loop)}#${harm.at}#${harm.id}`, given),
  };
  return { kind: 'CREATE', item };
}

/** Many more than there should ever be. */
const MOST_HARMS = 5_000;

/** Harm that adopters recorded of one loop, oldest first. One Query. */
export async function readHarmElsewhere(table: Table, loop: Named): Promise<readonly HarmElsewhere[]> {
  const name = nameIn(loop);
  return list(table, { from: `${name}#`, until: `${name}#~` });
}

/** The same of every loop at once, for lists of loops: harm is rare, so the whole list is one Query. */
export async function readAllHarmElsewhere(table: Table): Promise<(loop: Named) => readonly HarmElsewhere[]> {
  const byLoop = Map.groupBy(await list(table, {}), ({ loop }) => nameIn(loop));
  return (loop) => byLoop.get(nameIn(loop)) ?? [];
}

type Bounds = { readonly from?: string; readonly until?: string };

async function list(table: Table, bounds: Bounds): Promise<readonly HarmElsewhere[]> {
  const entries = await listShared(table, lists.harms, { ...bounds, after: null, limit: MOST_HARMS });
  return entries.map(({ entry }) => summaryOf(entry) as HarmElsewhere);
}

function nameIn({ authority, id }: Named): string {
  return `${authority}#${id}`;
}
