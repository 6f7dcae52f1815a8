import type { RequestContext } from '../../platform/graphql/context.ts';
import { noteRead } from '../../platform/journal/read-audit.ts';
import type { Objects } from '../../platform/objects/objects.ts';
import type { Table } from '../../platform/table/table.ts';
import { findReleaseFile } from './store/release-files.ts';

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
  const found = await findReleaseFile(table, release.id, file);
  if (found === undefined) return null;
  const { name } = found.file;
  noteRead(context, { id: release.globalId, version: release.version });
  noteRead(context, { id: `${release.globalId}/${name}`, version: release.version });
  return shared.downloadUrl(found.object, { fileName: name, expiresInSeconds: ADDRESS_SECONDS });
}
