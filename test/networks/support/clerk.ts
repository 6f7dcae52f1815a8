import { approvePackage } from '../../../contexts/networks/approve-package.ts';
import { checkEligibility } from '../../../contexts/networks/check-eligibility.ts';
import { closeFinancialYear } from '../../../contexts/networks/close-financial-year.ts';
import { commitSupport, releaseCommitment } from '../../../contexts/networks/commit-support.ts';
import { rejectPackage, returnPackage } from '../../../contexts/networks/decide-against.ts';
import { cancelPackage, closePackage } from '../../../contexts/networks/end-package.ts';
import { erasePackage } from '../../../contexts/networks/erase-package.ts';
import { correctPayment, recordRefund } from '../../../contexts/networks/mend-payment.ts';
import type { ErasingPackagesDeps } from '../../../contexts/networks/packages/deps.ts';
import { recordPackage } from '../../../contexts/networks/record-package.ts';
import { recordPayment } from '../../../contexts/networks/record-payment.ts';
import { requestPackage } from '../../../contexts/networks/request-package.ts';
import { requestVariation } from '../../../contexts/networks/request-variation.ts';
import { reviewPackage } from '../../../contexts/networks/review-package.ts';
import { setAllocation } from '../../../contexts/networks/set-allocation.ts';
import { submitPackage } from '../../../contexts/networks/submit-package.ts';
import { resumePackage, suspendPackage } from '../../../contexts/networks/suspend-package.ts';
import { transferAllocation } from '../../../contexts/networks/transfer-allocation.ts';
import type { Performed, Request } from '../../../platform/journal/perform.ts';
import { requireNamed } from '../../support/rule-fields.ts';
import type { Treasury } from './treasury.ts';

type UseCase<Call, State> = (deps: ErasingPackagesDeps, request: Request, call: Call) => Promise<Performed<State>>;
type Common = { readonly idempotencyKey: string; readonly dryRun: boolean };

/** Every verb of packages and their money, told by one authority: each call with a key of its own, unless it says one. */
export type Clerk = ReturnType<typeof clerkOf>;

/** @param now of every request: may be a clock that goes on. */
export function clerkOf({ deps, request, call }: Treasury, now?: () => Date) {
  const verb =
    <Call extends Common, State>(useCase: UseCase<Call, State>) =>
    async (input: Omit<Call, keyof Common> & { readonly idempotencyKey?: string }): Promise<Performed<State>> => {
      const performed = await useCase(deps, request(now?.()), { ...call(), ...input } as unknown as Call);
      requireNamed(performed.outcome.problems);
      return performed;
    };
  return {
    request: verb(requestPackage),
    push: verb(recordPackage),
    submit: verb(submitPackage),
    check: verb(checkEligibility),
    approve: verb(approvePackage),
    reject: verb(rejectPackage),
    giveBack: verb(returnPackage),
    vary: verb(requestVariation),
    commit: verb(commitSupport),
    release: verb(releaseCommitment),
    pay: verb(recordPayment),
    refund: verb(recordRefund),
    correct: verb(correctPayment),
    review: verb(reviewPackage),
    suspend: verb(suspendPackage),
    resume: verb(resumePackage),
    cancel: verb(cancelPackage),
    close: verb(closePackage),
    erase: verb(erasePackage),
    allocate: verb(setAllocation),
    transfer: verb(transferAllocation),
    closeYear: verb(closeFinancialYear),
  };
}

/** What a caller was told: `APPLIED`, or each rule that stands against it and where, such as `M1 input.pence`. */
export async function told(performing: Promise<Performed<unknown>>): Promise<string> {
  const { outcome } = await performing;
  if (outcome.status !== 'REFUSED') return outcome.status;
  return [...new Set(outcome.problems.map(({ code, path }) => `${code} ${path.join('.')}`))].join(', ');
}
