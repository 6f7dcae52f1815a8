import type { Scope } from '../../../platform/actor/scope.ts';
import type { Table } from '../../../platform/table/table.ts';
import { isStoppedForSafety } from '../domain/harm.ts';
import { inLineage, type LineageEntry, lineageEntryOfLoop, type LineageNode, stoppedEntry } from '../domain/lineage.ts';
import { type Named, publishedVersion, rootOf } from '../domain/loop.ts';
import { mayRead, type Reader } from '../domain/reader.ts';
import type { PracticeName } from '../ids.ts';
import { readAdoption } from '../store/adoptions.ts';
import { readHidings } from '../store/hidings.ts';
import { lineageOf } from '../store/lists.ts';
import { readLoop, readSharedLoops } from '../store/loops.ts';

export type Lineage = { readonly root: Named; readonly nodes: readonly LineageNode[] };

type Asking = {
  readonly table: Table;
  readonly scope: Scope;
  readonly readerOf: (owner: Named['authority']) => Reader;
};

/**
 * The whole lineage of a loop or an adoption, of whatever depth and both ways, in three round trips: the member, the list of
 * its root, and the loops in it as they now are. Undefined where there is no such member that may be read.
 */
export async function findLineage(asking: Asking, name: PracticeName): Promise<Lineage | undefined> {
  const root = await rootOfMember(asking, name);
  if (root === undefined) return undefined;
  const entries = await lineageOf(asking.table, root);
  const loops = entries.filter(({ kind }) => kind === 'LOOP');
  const [found, hidingOf] = await Promise.all([
    readSharedLoops(asking.table, loops),
    entries.some(({ changes }) => changes !== undefined) ? readHidings(asking.table) : () => null,
  ]);
  const asTheyAre = new Map(
    found.flatMap((loop) => {
      const published = loop === undefined ? undefined : publishedVersion(loop);
      if (loop === undefined || published === undefined) return [];
      const entry = lineageEntryOfLoop(loop.loop, published);
      return [[entry.id, { entry, isStopped: isStoppedForSafety(loop) }] as const];
    }),
  );
  const current = entries.flatMap((entry): LineageEntry | readonly LineageEntry[] => {
    if (entry.kind === 'LOOP') return asTheyAre.get(entry.id)?.entry ?? [];
    const isStopped = asTheyAre.get(entry.loop?.id ?? '')?.isStopped ?? false;
    const isHidden = asking.readerOf(entry.authority) === 'NETWORK' && hidingOf(entry) !== null;
    const told = isHidden ? withoutWords(entry) : entry;
    return isStopped ? stoppedEntry(told) : told;
  });
  return { root, nodes: inLineage(current) };
}

/** What an adopter changed, as it said it: hidden by moderators. */
function withoutWords({ changes: _, ...entry }: LineageEntry): LineageEntry {
  return entry;
}

async function rootOfMember({ table, scope, readerOf }: Asking, name: PracticeName): Promise<Named | undefined> {
  if (name.kind === 'ADOPTION') return (await readAdoption(table, name))?.adoption.root;
  const loop = await readLoop(table, scope, name);
  return loop === undefined || !mayRead(loop, readerOf(name.authority)) ? undefined : rootOf(loop.loop);
}
