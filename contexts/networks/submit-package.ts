import type { Performed, Request } from '../../platform/journal/perform.ts';
import { checkAgainstPolicy } from './domain/check-request.ts';
import { advance } from './packages/advance.ts';
import { decidePackage, type PackageState } from './packages/decide-package.ts';
import { againstAction, unless } from './packages/deciding.ts';
import type { NetworksDeps, PackageCall } from './packages/deps.ts';

/** Hands a draft in for a decision. */
export function submitPackage(
  deps: NetworksDeps,
  request: Request,
  call: PackageCall,
): Promise<Performed<PackageState>> {
  return decidePackage(deps, request, {
    operation: 'submitPackage',
    call,
    decide: (grounds) => {
      const { state, policy, today } = grounds;
      const problems = [
        ...againstAction(grounds, 'SUBMIT', call),
        ...checkAgainstPolicy(state.current.request, policy, ['package', 'request']),
      ];
      return unless(problems, grounds, () =>
        advance(grounds, {
          after: { ...state.current, status: 'SUBMITTED', submittedOn: today },
          event: { type: 'PACKAGE_SUBMITTED', fields: ['status', 'submittedOn'] },
        }),
      );
    },
  });
}
