import { isSamePerson } from '../../platform/actor/same-person.ts';
import type { Journal, Performed, Request } from '../../platform/journal/perform.ts';
import { type Release, type Signed, statusOf } from './domain/releases/release.ts';
import { type EvaluationRule, problem } from './domain/rules.ts';
import { decideRelease, type DecideRelease, type Found } from './releases/decide-release.ts';

/** The second person's leave: of a release that the attack has not opened, with what else is out. */
export function approveRelease(
  deps: { readonly journal: Journal },
  request: Request,
  call: DecideRelease,
): Promise<Performed<Release>> {
  return decideRelease(deps, request, {
    call,
    operation: 'approveRelease',
    event: 'RELEASE_APPROVED',
    field: 'approved',
    decide(found, approved) {
      const refusal = refusalOf(found, approved);
      if (refusal !== null) return { kind: 'REFUSED', problem: problem(refusal, 'releaseId') };
      return { kind: 'CHANGED', change: { approved } };
    },
  });
}

function refusalOf({ release, progress, out, isShared }: Found, { by }: Signed): EvaluationRule | null {
  // Before all else, so that it is refused in whatever order things happen.
  if (isSamePerson(release.drafted.by, by)) return 'RL1';
  const status = statusOf(release, progress);
  if (status === 'DRAFTED') return 'RL2';
  if (status === 'FAILED') return 'RL3';
  if (status !== 'CHECKED') return 'RL5';
  if (!isShared) return 'RL10';
  return isUpToDate(progress?.against ?? [], out.ids) ? null : 'RL4';
}

/** Whether what a release was protected with is all that is out. */
export function isUpToDate(against: readonly string[], out: readonly string[]): boolean {
  return against.length === out.length && against.every((id, place) => id === out[place]);
}
