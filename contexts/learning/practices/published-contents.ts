import type { Table } from '../../../platform/table/table.ts';
import type { LoopContent } from '../domain/content.ts';
import { publishedVersion } from '../domain/loop.ts';
import { type Key, keys } from '../store/keys.ts';
import { readVersion, type StoredLoop } from '../store/loops.ts';

/**
 * What the network reads of each loop, never its owner's newer draft; undefined where nothing is published. No call
 * where the newest content is the published one, and else one for up to a hundred loops.
 */
export async function publishedContents(
  table: Table,
  loops: readonly (StoredLoop | undefined)[],
): Promise<readonly (LoopContent | undefined)[]> {
  const versionKeys = loops.map(keyOfPublished);
  const asked = versionKeys.filter((key) => key !== null);
  const found = (asked.length === 0 ? [] : await table.getTogether(asked)).values();
  return loops.map((loop, place) => {
    if (versionKeys[place] !== null) return readVersion(found.next().value)?.content;
    return loop === undefined || publishedVersion(loop) === undefined ? undefined : loop.loop.content;
  });
}

/** Null where it need not be read: nothing is published, or the newest content is. */
function keyOfPublished(whole: StoredLoop | undefined): Key | null {
  const version = whole === undefined ? undefined : publishedVersion(whole);
  if (whole === undefined || version === undefined || version === whole.loop.contentVersion) return null;
  return keys.sharedVersion({ authority: whole.loop.owner, id: whole.loop.id }, version);
}
