import { NOTHING_FOUND, type Progress } from './domain/releases/release.ts';
import type { ReleaseDeps } from './releases/deps.ts';
import { allFrom, partsIn } from './releases/read-part.ts';
import { type Run, take } from './releases/run.ts';
import { checkNext, protectNext } from './releases/steps.ts';
import { Elsewhere } from './snapshots/run.ts';
import { readProgress, releasesAtHand } from './store/releases.ts';

export type Turn = {
  readonly mayGoOn: () => boolean;
  /** Told of a release, or of what is tried, at which the work broke off: the others have their turn. */
  readonly noteFailed: (release: string, error: unknown) => void;
};

/** Works on the releases that were drafted, oldest first. Gives how many it failed at. */
export async function runReleases(deps: ReleaseDeps, { mayGoOn, noteFailed }: Turn): Promise<number> {
  const { releases, out } = await releasesAtHand(deps.table);
  let failed = 0;
  for (const release of releases.filter(({ approved, withdrawn }) => approved === null && withdrawn === null)) {
    try {
      await runRelease({ deps, release }, { out, mayGoOn });
    } catch (error) {
      failed += 1;
      noteFailed(release.id, error);
    }
  }
  return failed;
}

/** `MORE`: it is to be gone on with. `ELSEWHERE`: another worker is at it. */
export type ReleaseRun = 'DONE' | 'MORE' | 'ELSEWHERE';

type Begins = { readonly out: readonly string[]; readonly mayGoOn: () => boolean };

/** Goes on from where the work was left, until it is done or `mayGoOn` says no. A step that was not written is taken again. */
async function runRelease(run: Run, { out, mayGoOn }: Begins): Promise<ReleaseRun> {
  const { deps, release } = run;
  try {
    let progress = await readProgress(deps.table, release.id);
    if (progress !== undefined && progress.phase !== 'DONE' && isElsewhere(progress, deps)) return 'ELSEWHERE';
    progress ??= await begin(run, out);
    while (progress.phase !== 'DONE') {
      if (!mayGoOn()) return 'MORE';
      progress = await (progress.phase === 'PROTECT' ? protectNext(run, progress) : checkNext(run, progress));
    }
    return 'DONE';
  } catch (error) {
    if (error instanceof Elsewhere) return 'ELSEWHERE';
    throw error;
  }
}

/** Milliseconds without a sign of life after which nobody is at work any more: the largest part takes some minutes. */
const LEFT_ALONE = 15 * 60_000;

/** Whether another worker has given a sign of life. */
export function isElsewhere(
  { by, at }: Pick<Progress, 'by' | 'at'>,
  deps: Pick<ReleaseDeps, 'worker' | 'clock'>,
): boolean {
  return by !== deps.worker && deps.clock.now().getTime() - Date.parse(at) < LEFT_ALONE;
}

async function begin(run: Run, out: readonly string[]): Promise<Progress> {
  const parts = await partsIn(run.deps.table, allFrom(run.release));
  const nothing: Progress = {
    version: 0,
    by: '',
    at: '',
    phase: 'PROTECT',
    parts,
    done: 0,
    against: out,
    check: NOTHING_FOUND,
    projects: [],
    loss: {},
  };
  return take(run, nothing, {});
}
