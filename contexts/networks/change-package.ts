import { londonDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import { canonicalJson } from '../../platform/canonical-json.ts';
import { checkRequest } from './domain/check-request.ts';
import type { PackageRequest } from './domain/package.ts';
import { advance } from './packages/advance.ts';
import { decidePackage, type PackageState, unchanged } from './packages/decide-package.ts';
import { againstAction, unless } from './packages/deciding.ts';
import type { NetworksDeps, PackageCall } from './packages/deps.ts';
import { listedWrites } from './packages/listed-writes.ts';
import { checkNeed, meetingOf } from './packages/meeting.ts';

export type ChangePackage = PackageCall & { readonly request: PackageRequest };

/** Puts another request in the stead of the one that is a draft or was given back. */
export async function changePackage(
  deps: NetworksDeps,
  request: Request,
  call: ChangePackage,
): Promise<Performed<PackageState>> {
  const asked = call.request;
  const meeting = await meetingOf(deps, request.actor.scope, asked);
  return decidePackage(deps, request, {
    operation: 'changePackage',
    call,
    decide: (grounds) => {
      const { state, scope } = grounds;
      const before = state.current.request;
      const problems = [
        ...againstAction(grounds, 'CHANGE', call),
        ...checkRequest(asked, ['input', 'request']),
        ...checkNeed(asked, { meeting, by: londonDate(request.now) }),
      ];
      return unless(problems, grounds, () => {
        const fields = (Object.keys(asked) as (keyof PackageRequest)[]).filter(
          (field) => canonicalJson(asked[field] ?? null) !== canonicalJson(before[field] ?? null),
        );
        if (fields.length === 0) return unchanged(scope, state);
        return advance(grounds, {
          after: { ...state.current, request: asked },
          event: { type: 'PACKAGE_CHANGED', fields },
          writes: listedWrites(scope, state.current.id, { before, after: asked }),
        });
      });
    },
  });
}
