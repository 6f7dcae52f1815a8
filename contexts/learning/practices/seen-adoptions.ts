import type { Table } from '../../../platform/table/table.ts';
import { isStoppedForSafety } from '../domain/harm.ts';
import { mayRead } from '../domain/reader.ts';
import type { StoredAdoption } from '../store/adoptions.ts';
import { readSharedLoops, type StoredLoop } from '../store/loops.ts';

/** An adoption as it is seen: it stands where its loop lets it. */
export type SeenAdoption = StoredAdoption & { readonly isStoppedAtSource: boolean };

/** A loop that was taken down is read by nobody, and so says nothing here either. */
export function seenWith(adoption: StoredAdoption, source: StoredLoop | undefined): SeenAdoption {
  const isReadable = source !== undefined && mayRead(source, 'NETWORK');
  return { ...adoption, isStoppedAtSource: isReadable && isStoppedForSafety(source) };
}

/** Each with what its loop says of it: two calls at one time for up to fifty. */
export async function seenAdoptions(
  table: Table,
  adoptions: readonly (StoredAdoption | undefined)[],
): Promise<readonly (SeenAdoption | undefined)[]> {
  const there = adoptions.filter((adoption) => adoption !== undefined);
  const sources = (
    await readSharedLoops(
      table,
      there.map(({ adoption }) => adoption.source.loop),
    )
  ).values();
  return adoptions.map((adoption) => adoption && seenWith(adoption, sources.next().value));
}
