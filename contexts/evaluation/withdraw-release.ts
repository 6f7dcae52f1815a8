import { scanForIdentifiers } from '../../platform/privacy/index.ts';
import type { Journal, Performed, Request } from '../../platform/journal/perform.ts';
import { type Release, statusOf } from './domain/releases/release.ts';
import { problem } from './domain/rules.ts';
import { decideRelease, type DecideRelease } from './releases/decide-release.ts';

export type WithdrawRelease = DecideRelease & { readonly notice: string };

/** Says that a release is not to be used, and why. It stays to be seen, with its notice: what was told stays known. */
export function withdrawRelease(
  deps: { readonly journal: Journal },
  request: Request,
  call: WithdrawRelease,
): Promise<Performed<Release>> {
  const { notice } = call;
  return decideRelease(deps, request, {
    call,
    operation: 'withdrawRelease',
    event: 'RELEASE_WITHDRAWN',
    field: 'withdrawn',
    decide({ release, progress }, signed) {
      if (scanForIdentifiers(notice).length > 0) return { kind: 'REFUSED', problem: problem('RL8', 'notice') };
      if (statusOf(release, progress) !== 'PUBLISHED') return { kind: 'REFUSED', problem: problem('RL5', 'releaseId') };
      return { kind: 'CHANGED', change: { withdrawn: { ...signed, notice } } };
    },
  });
}
