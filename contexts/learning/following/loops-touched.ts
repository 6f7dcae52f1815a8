import type { Link } from '../../../platform/journal/sequencing/chain.ts';
import type { Table } from '../../../platform/table/table.ts';
import type { Named } from '../domain/loop.ts';
import { practiceNamedBy } from '../ids.ts';
import { readAdoptions } from '../store/adoptions.ts';
import { readSharedLoops } from '../store/loops.ts';

/**
 * The loops that events are about, each once: their own, or those that were taken on. Drafts are passed over, since the
 * network knows nothing of them.
 */
export async function loopsTouched(table: Table, links: readonly Link[]): Promise<readonly Named[]> {
  const named = links.flatMap(({ entry }) => {
    if (!('record' in entry)) return [];
    const name = practiceNamedBy(entry.record);
    return name === null ? [] : [{ ...name, type: entry.type }];
  });
  const own = named.filter(({ kind }) => kind === 'LOOP');
  const taken = await readAdoptions(
    table,
    unique(named.filter(({ kind, type }) => kind === 'ADOPTION' && type === 'PRACTICE_ADOPTED')),
  );
  const loops = unique([...own, ...taken.flatMap((found) => found?.adoption.source.loop ?? [])]);
  const found = await readSharedLoops(table, loops);
  return loops.filter((_, place) => found[place] !== undefined);
}

function unique(names: readonly Named[]): readonly Named[] {
  return [...new Map(names.map(({ authority, id }) => [`${authority}/${id}`, { authority, id }])).values()];
}
