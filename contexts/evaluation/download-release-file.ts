import type { RequestContext } from '../../platform/graphql/context.ts';
import { noteRead } from '../../platform/journal/read-audit.ts';
import type { Objects } from '../../platform/objects/objects.ts';
import type { Table } from '../../platform/table/table.ts';
import { findFilesStored, findReleaseFile, objectOf } from './store/release-files.ts';

/** Seconds. Whoever holds an address may fetch the file for as long. */
const ADDRESS_SECONDS = 5 * 60;

export type DownloadDeps = {
  readonly table: Table;
  /** Signed by the function itself, which may read what was stored of releases. */
  readonly shared: Pick<Objects, 'downloadUrl'>;
};

/** A release that the actor was found to be allowed to see. */
export type SeenRelease = { readonly id: string; readonly globalId: string; readonly version: number };

/**
 * A short-lived address of one file of a release. That it was given, to whom and of which file, is in the audit trail.
 *
 * @returns null where the release has no such file, or its files are not stored yet
 */
export async function downloadReleaseFile(
  { table, shared }: DownloadDeps,
  context: RequestContext,
  { release, file }: { readonly release: SeenRelease; readonly file: string },
): Promise<string | null> {
  const [stored, found] = await Promise.all([
    findFilesStored(table, release.id),
    findReleaseFile(table, release.id, file),
  ]);
  if (stored === undefined || found === undefined) return null;
  noteRead(context, { id: release.globalId, version: release.version });
  noteRead(context, { id: `${release.globalId}/${found.name}`, version: release.version });
  const key = objectOf(release.id, stored.hash, found.name);
  return shared.downloadUrl(key, { fileName: found.name, expiresInSeconds: ADDRESS_SECONDS });
}
