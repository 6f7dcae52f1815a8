import type {
  MutationResolvers,
  ApprovePackageInput,
  CancelPackageInput,
  CheckEligibilityInput,
  ClosePackageInput,
  CommitSupportInput,
  CorrectPaymentInput,
  RecordPaymentInput,
  RecordRefundInput,
  RejectPackageInput,
  ReleaseCommitmentInput,
  ResumePackageInput,
  ReturnPackageInput,
  ReviewPackageInput,
  SubmitPackageInput,
  SuspendPackageInput,
} from '../../../graphql/generated/resolvers-types.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { Performed } from '../../../platform/journal/perform.ts';
import { type WithoutNulls, withoutNulls } from '../../../platform/without-nulls.ts';
import { approvePackage } from '../approve-package.ts';
import { changePackage } from '../change-package.ts';
import { checkEligibility } from '../check-eligibility.ts';
import { closeFinancialYear } from '../close-financial-year.ts';
import { commitSupport, releaseCommitment } from '../commit-support.ts';
import { rejectPackage, returnPackage } from '../decide-against.ts';
import { cancelPackage, closePackage } from '../end-package.ts';
import { correctPayment, recordRefund } from '../mend-payment.ts';
import type { AllocationState } from '../packages/decide-allocation.ts';
import type { PackageState } from '../packages/decide-package.ts';
import type { NetworksDeps } from '../packages/deps.ts';
import { recordPayment } from '../record-payment.ts';
import { requestPackage } from '../request-package.ts';
import { requestPackageFromPlan } from '../request-package-from-plan.ts';
import { requestVariation } from '../request-variation.ts';
import { reviewPackage } from '../review-package.ts';
import { setAllocation } from '../set-allocation.ts';
import { setSupportPolicy } from '../set-support-policy.ts';
import { submitPackage } from '../submit-package.ts';
import { resumePackage, suspendPackage } from '../suspend-package.ts';
import { transferAllocation } from '../transfer-allocation.ts';
import { allocationsAsked, conditionsOf, lineOf, plannedLineOf, policyAsked, readPolicy, requestOf } from './inputs.ts';
import { type AllocationPayload, type PackagePayload, packagePayload, payloadOf } from './payload.ts';
import type { PackageViews } from './views.ts';

type UseCase<Call> = (deps: NetworksDeps, context: RequestContext, call: Call) => Promise<Performed<PackageState>>;

export function networksMutations(deps: NetworksDeps, views: PackageViews): ResolverMap {
  /** A use case whose call is the input as it is. */
  const verb =
    <Input extends object>(useCase: UseCase<WithoutNulls<Input>>) =>
    async (_root: unknown, { input }: { readonly input: Input }, context: RequestContext): Promise<PackagePayload> =>
      packagePayload(views, { context, performed: await useCase(deps, context, withoutNulls(input)) });
  const shown = (context: RequestContext, performed: Performed<PackageState>) =>
    packagePayload(views, { context, performed });

  const Mutation = {
    submitPackage: verb<SubmitPackageInput>(submitPackage),
    checkEligibility: verb<CheckEligibilityInput>(checkEligibility),
    approvePackage: verb<ApprovePackageInput>(approvePackage),
    rejectPackage: verb<RejectPackageInput>(rejectPackage),
    returnPackage: verb<ReturnPackageInput>(returnPackage),
    reviewPackage: verb<ReviewPackageInput>(reviewPackage),
    suspendPackage: verb<SuspendPackageInput>(suspendPackage),
    resumePackage: verb<ResumePackageInput>(resumePackage),
    closePackage: verb<ClosePackageInput>(closePackage),
    cancelPackage: verb<CancelPackageInput>(cancelPackage),
    commitSupport: verb<CommitSupportInput>(commitSupport),
    releaseCommitment: verb<ReleaseCommitmentInput>(releaseCommitment),
    recordPayment: verb<RecordPaymentInput>(recordPayment),
    recordRefund: verb<RecordRefundInput>(recordRefund),
    correctPayment: verb<CorrectPaymentInput>(correctPayment),
    async requestPackage(_root, { input }, context) {
      const given = withoutNulls(input);
      return shown(context, await requestPackage(deps, context, { ...given, request: requestOf(given.request) }));
    },
    async requestPackageFromPlan(_root, { input }, context) {
      const given = withoutNulls(input);
      const call = { ...given, lines: given.lines.map(plannedLineOf) };
      return shown(context, await requestPackageFromPlan(deps, context, call));
    },
    async changePackage(_root, { input }, context) {
      const given = withoutNulls(input);
      return shown(context, await changePackage(deps, context, { ...given, request: requestOf(given.request) }));
    },
    async requestVariation(_root, { input }, context) {
      const given = withoutNulls(input);
      return shown(context, await requestVariation(deps, context, { ...given, lines: given.lines.map(lineOf) }));
    },
    ...budgetMutations(deps),
  } satisfies Partial<MutationResolvers>;
  return { Mutation };
}

/** What an authority decides about its money as a whole. */
function budgetMutations(deps: NetworksDeps) {
  const allocations = (
    { outcome, replayed, dryRun, state }: Performed<AllocationState>,
    context: RequestContext,
  ): AllocationPayload => ({
    ...payloadOf({ outcome, replayed, dryRun }),
    allocations: async () => state?.allocations ?? allocationsAsked(deps, context, outcome.records),
  });

  return {
    async setSupportPolicy(_root, { input }, context) {
      const { outcome, replayed, dryRun, state } = await setSupportPolicy(deps, context, policyAsked(input));
      const policy = async () => state ?? readPolicy(deps.journal, context);
      return { ...payloadOf({ outcome, replayed, dryRun }), policy };
    },
    async setAllocation(_root, { input }, context) {
      const given = withoutNulls(input);
      const call = { ...given, conditions: conditionsOf(input.conditions) };
      return allocations(await setAllocation(deps, context, call), context);
    },
    async transferAllocation(_root, { input }, context) {
      return allocations(await transferAllocation(deps, context, input), context);
    },
    async closeFinancialYear(_root, { input }, context) {
      return allocations(await closeFinancialYear(deps, context, input), context);
    },
  } satisfies Partial<MutationResolvers>;
}
