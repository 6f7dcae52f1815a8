import { type Release, statusOf } from './domain/releases/release.ts';
import type { StoreFilesDeps } from './store-release-files.ts';
import { findFiles } from './store/release-files.ts';
import { readProgress, releasesAtHand } from './store/releases.ts';

type Turn = {
  readonly mayGoOn: () => boolean;
  /** Told why the work on a release broke off: the others have their turn. */
  readonly noteFailed: (error: unknown) => void;
};

/**
 * Stores the files of the releases that a second person has approved, oldest first: they can be published once that is done.
 * Gives how many it failed at: they are tried again.
 */
export async function runReleaseFiles(deps: StoreFilesDeps, { mayGoOn, noteFailed }: Turn): Promise<number> {
  const { releases } = await releasesAtHand(deps.table);
  const waiting = releases.filter((release) => statusOf(release, undefined) === 'APPROVED');
  let failed = 0;
  for (const release of waiting) {
    if (!mayGoOn()) break;
    try {
      await storeFilesOf(deps, release, releases);
    } catch (error) {
      failed += 1;
      noteFailed(error);
    }
  }
  return failed;
}

async function storeFilesOf(deps: StoreFilesDeps, release: Release, all: readonly Release[]): Promise<void> {
  if ((await findFiles(deps.table, release.id)) !== null) return;
  const progress = await readProgress(deps.table, release.id);
  if (progress?.phase !== 'DONE') throw new Error('A release was approved that was not checked.');
  // What makes files takes some megabytes: most runs have none to make.
  const [{ storeReleaseFiles }, { releaseToStore }] = await Promise.all([
    import('./store-release-files.ts'),
    import('./releases/release-to-store.ts'),
  ]);
  const number = numberOf(release, all);
  await storeReleaseFiles(deps, await releaseToStore(deps.table, { release, progress, number }));
}

/** How many releases one corrects, one after another, and itself. */
function numberOf({ replaces }: Release, all: readonly Release[]): number {
  const corrected = all.find(({ id }) => id === replaces);
  return corrected === undefined ? 1 : 1 + numberOf(corrected, all);
}
