import type { Table } from '../../../platform/table/table.ts';
import { isStoppedForSafety } from '../domain/harm.ts';
import { mayRead } from '../domain/reader.ts';
import { type Hiding, readHidings } from '../store/hidings.ts';
import type { StoredAdoption } from '../store/adoptions.ts';
import { readSharedLoops, type StoredLoop } from '../store/loops.ts';

/** An adoption as it is seen: it stands where its loop lets it. */
export type SeenAdoption = StoredAdoption & {
  readonly isStoppedAtSource: boolean;
  /** Whether moderators have hidden what was written. Undefined where that was not looked up, for its own author. */
  readonly hiding?: Hiding | null;
};

/** A loop that was taken down is read by nobody, and so says nothing here either. */
export function seenWith(adoption: StoredAdoption, source: StoredLoop | undefined): SeenAdoption {
  const isReadable = source !== undefined && mayRead(source, 'NETWORK');
  return { ...adoption, isStoppedAtSource: isReadable && isStoppedForSafety(source) };
}

/** Each with what its loop says of it, and the moderators: three calls at one time for up to fifty. */
export async function seenAdoptions(
  table: Table,
  adoptions: readonly (StoredAdoption | undefined)[],
): Promise<readonly (SeenAdoption | undefined)[]> {
  const there = adoptions.filter((adoption) => adoption !== undefined);
  const loops = there.map(({ adoption }) => adoption.source.loop);
  const [found, hidingOf] = await Promise.all([readSharedLoops(table, loops), readHidings(table)]);
  const sources = found.values();
  return adoptions.map((each) => {
    if (each === undefined) return undefined;
    const { owner: authority, id } = each.adoption;
    return { ...seenWith(each, sources.next().value), hiding: hidingOf({ authority, id }) };
  });
}
