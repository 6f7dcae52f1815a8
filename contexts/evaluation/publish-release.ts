import type { Journal, Performed, Request } from '../../platform/journal/perform.ts';
import { isUpToDate } from './approve-release.ts';
import { type Release, statusOf } from './domain/releases/release.ts';
import { type EvaluationRule, problem } from './domain/rules.ts';
import { decideRelease, type DecideRelease, type Found } from './releases/decide-release.ts';
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
    decide(found, published) {
      const refusal = refusalOf(found);
      if (refusal !== null) return { kind: 'REFUSED', problem: problem(refusal, 'releaseId') };
      return { kind: 'CHANGED', change: { published }, writes: [outWrite(found.out, found.release.id)] };
    },
  });
}

function refusalOf({ release, progress, out, files, isShared }: Found): EvaluationRule | null {
  if (statusOf(release, progress) !== 'APPROVED') return 'RL5';
  if (!isShared) return 'RL10';
  if (!isUpToDate(progress?.against ?? [], out.ids)) return 'RL4';
  if (files === null) return 'RL11';
  return files.kind === 'REFUSED' ? 'RL12' : null;
}
