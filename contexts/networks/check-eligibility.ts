import type { LocalDate } from '../../platform/dates/index.ts';
import type { Performed, Request } from '../../platform/journal/perform.ts';
import { checkNotAhead } from './domain/check-request.ts';
import { type EligibilityFinding, unanswered } from './domain/eligibility.ts';
import { problem } from './domain/rules.ts';
import { advance } from './packages/advance.ts';
import { decidePackage, type PackageState } from './packages/decide-package.ts';
import { againstAction, unless } from './packages/deciding.ts';
import type { NetworksDeps, PackageCall } from './packages/deps.ts';

export type CheckEligibility = PackageCall & {
  readonly on: LocalDate;
  readonly by: string;
  readonly findings: readonly EligibilityFinding[];
};

/** Answers the authority's rules of eligibility, each with its evidence. A rule that is not met is kept too. */
export function checkEligibility(
  deps: NetworksDeps,
  request: Request,
  call: CheckEligibility,
): Promise<Performed<PackageState>> {
  const { on, by, findings } = call;
  return decidePackage(deps, request, {
    operation: 'checkEligibility',
    call,
    decide: (grounds) => {
      const { state, policy, today } = grounds;
      const isTwice = new Set(findings.map(({ rule }) => rule)).size < findings.length;
      const isIncomplete = unanswered(policy.eligibility, findings).length > 0;
      const problems = [
        ...againstAction(grounds, 'CHECK_ELIGIBILITY', call),
        ...checkNotAhead(on, today, 'input', 'on'),
        ...(isTwice || isIncomplete ? [problem('E7', 'input', 'findings')] : []),
      ];
      return unless(problems, grounds, () =>
        advance(grounds, {
          after: {
            ...state.current,
            status: 'ELIGIBILITY_CHECKED',
            eligibility: { on, by, findings, policyVersion: policy.version },
          },
          event: { type: 'PACKAGE_ELIGIBILITY_CHECKED', fields: ['status', 'eligibility'] },
        }),
      );
    },
  });
}
