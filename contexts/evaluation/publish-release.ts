import type { Journal, Performed, Request } from '../../platform/journal/perform.ts';
import { isUpToDate } from './approve-release.ts';
import { type Release, statusOf } from './domain/releases/release.ts';
import { problem } from './domain/rules.ts';
import { decideRelease, type DecideRelease } from './releases/decide-release.ts';
import { outWrite } from './store/releases.ts';

/** From now on everybody who may read releases reads it, and it never changes: what is wrong is corrected by another. */
export function publishRelease(
  deps: { readonly journal: Journal },
  request: Request,
  call: DecideRelease,
): Promise<Performed<Release>> {
  return decideRelease(deps, request, {
    call,
    operation: 'publishRelease',
    event: 'RELEASE_PUBLISHED',
    field: 'published',
    decide({ release, progress, out, isShared }, published) {
      if (statusOf(release, progress) !== 'APPROVED') return { kind: 'REFUSED', problem: problem('RL5', 'releaseId') };
      if (!isShared) return { kind: 'REFUSED', problem: problem('RL10', 'releaseId') };
      if (!isUpToDate(progress?.against ?? [], out.ids))
        return { kind: 'REFUSED', problem: problem('RL4', 'releaseId') };
      return { kind: 'CHANGED', change: { published }, writes: [outWrite(out, release.id)] };
    },
  });
}
