import type { Performed, Request } from '../../../platform/journal/perform.ts';
import { approvePackage } from '../approve-package.ts';
import { checkEligibility } from '../check-eligibility.ts';
import { commitSupport } from '../commit-support.ts';
import { closePackage } from '../end-package.ts';
import type { NetworksDeps } from '../packages/deps.ts';
import { recordPayment } from '../record-payment.ts';
import { requestPackage } from '../request-package.ts';
import { reviewPackage } from '../review-package.ts';
import { setAllocation } from '../set-allocation.ts';
import { setSupportPolicy } from '../set-support-policy.ts';
import { submitPackage } from '../submit-package.ts';
import { suspendPackage } from '../suspend-package.ts';

/** The use cases that a sandbox's stories are told by. */
const VERBS = {
  setSupportPolicy,
  setAllocation,
  requestPackage,
  submitPackage,
  checkEligibility,
  approvePackage,
  commitSupport,
  recordPayment,
  reviewPackage,
  suspendPackage,
  closePackage,
};
type Verb = keyof typeof VERBS;

/** Filled in as the step is told. */
type Given = 'idempotencyKey' | 'dryRun' | 'packageId' | 'sourceRecord';

/** One call of the authority's system: of the policy and the allocations, or of a package. */
export type SeededStep = {
  [V in Verb]: {
    readonly verb: V;
    readonly at: Date;
    /** The record id of the package in the authority's system. Absent where it is about none. */
    readonly of?: string;
    readonly input: Omit<Parameters<(typeof VERBS)[V]>[2], Given>;
  };
}[Verb];

type UseCase = (deps: NetworksDeps, request: Request, call: never) => Promise<Performed<unknown>>;

/**
 * Gives the global id of the record that it changed.
 *
 * @throws Error when the use case does not apply it.
 */
export async function tellStep(
  deps: NetworksDeps,
  request: Request,
  { step, packageId }: { readonly step: SeededStep; readonly packageId: string | undefined },
): Promise<string> {
  const { verb, of, input } = step;
  const useCase: UseCase = VERBS[verb];
  const call = {
    idempotencyKey: request.id,
    dryRun: false,
    ...(verb === 'requestPackage' && { sourceRecord: { system: 'CASEBOOK', recordId: of ?? '' } }),
    ...(packageId !== undefined && { packageId }),
    ...input,
  };
  // Each verb's own input, by the type of the step: what is missing of a call was filled in here.
  const { outcome } = await useCase(deps, request, call as never);
  const [record] = outcome.records;
  if (outcome.status === 'APPLIED' && record !== undefined) return record.id;
  throw new Error(`${verb} of ${of ?? 'the authority'}: ${JSON.stringify(outcome.problems)}`);
}
