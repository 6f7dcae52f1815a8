import type {
  ModelTargetsInput,
  MutationSetAuthorityAllowanceArgs,
  MutationSetPolicyArgs,
  SetPolicyInput,
} from '../../../graphql/generated/resolvers-types.ts';
import { compact } from '../../../platform/compact.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { ResolverMap } from '../../../platform/graphql/executable-schema.ts';
import type { ProgrammeDeps } from '../decisions.ts';
import type { ModelTargets, PolicyAsked } from '../domain/policy-rules.ts';
import { authorityIdIn, ownIdIn } from '../node-ids.ts';
import { setAuthorityAllowance } from '../set-authority-allowance.ts';
import { setPolicy } from '../set-policy.ts';
import { parseOwnerId } from '../../../platform/actor/scope.ts';
import { callOf, payload, versionedCallOf } from '../../../platform/graphql/payload.ts';
import type { Readers } from './readers.ts';
import { authorityView, policyView } from './views.ts';

export function policyMutations(deps: ProgrammeDeps, readers: Readers): ResolverMap {
  return {
    Mutation: {
      async setPolicy(_: unknown, { input }: MutationSetPolicyArgs, context: RequestContext) {
        const { expectedVersion, effectiveFrom, targets, section31ZAInForceFrom } = input;
        const performed = await setPolicy(deps, context, {
          ...callOf(input),
          authority: authorityIdIn(input.authorityId),
          expectedVersion,
          effectiveFrom,
          targets: { ...targets },
          targetsByModel: input.targetsByModel.map(modelTargetsOf),
          section31ZAInForceFrom: section31ZAInForceFrom ?? null,
          ...retentionIn(input),
        });
        const reread = async (id: string) => {
          const owner = parseOwnerId(ownIdIn(id, 'AuthorityPolicy') ?? '');
          return owner === null ? null : readers.policy(context, owner);
        };
        return payload(performed, { field: 'policy', view: policyView, reread });
      },
      async setAuthorityAllowance(_: unknown, { input }: MutationSetAuthorityAllowanceArgs, context: RequestContext) {
        const authority = authorityIdIn(input.authorityId);
        const given = { ...versionedCallOf(input), authority, pointsPerMinute: input.pointsPerMinute ?? null };
        const performed = await setAuthorityAllowance(deps, context, given);
        const reread = async (id: string) => {
          const owner = authorityIdIn(id);
          return owner === null ? null : readers.authorityNow(owner);
        };
        return payload(performed, { field: 'authority', view: authorityView, reread });
      },
    },
  };
}

/** Absent where nothing differs from the default. */
function retentionIn({ retentionYears }: SetPolicyInput): Pick<PolicyAsked, 'retentionYears'> {
  const { standard, childInNeed, childProtection, lookedAfter, supportPackage } = retentionYears ?? {};
  const years = compact({
    STANDARD: standard ?? undefined,
    CHILD_IN_NEED: childInNeed ?? undefined,
    CHILD_PROTECTION: childProtection ?? undefined,
    LOOKED_AFTER: lookedAfter ?? undefined,
    SUPPORT_PACKAGE: supportPackage ?? undefined,
  });
  return Object.keys(years).length === 0 ? {} : { retentionYears: years };
}

function modelTargetsOf({ model, ...targets }: ModelTargetsInput): ModelTargets {
  return { model, targets: compact(targets) };
}
