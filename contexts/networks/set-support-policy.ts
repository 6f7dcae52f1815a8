import { londonDate, type LocalDate } from '../../platform/dates/index.ts';
import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import { canonicalJson } from '../../platform/canonical-json.ts';
import { checkPolicy } from './domain/check-policy.ts';
import { newestPolicy, type SupportPolicy } from './domain/policy.ts';
import { checkGiven } from './packages/check-given.ts';
import type { NetworksDeps } from './packages/deps.ts';
import { keys, policyGlobalId, policyItem, policyPartition, readPolicies } from './store.ts';

export type SetSupportPolicy = {
  readonly idempotencyKey: string;
  readonly dryRun: boolean;
  /** 0 if none has been set. */
  readonly expectedVersion: number;
  readonly policy: Omit<SupportPolicy, 'version' | 'effectiveFrom'> & { readonly effectiveFrom: LocalDate };
};

export type PolicyState = { readonly versions: readonly SupportPolicy[] };

/** Adds a version to the authority's own policy. Versions are never changed: by what a decision was made can be told later. */
export async function setSupportPolicy(
  { journal }: NetworksDeps,
  request: Request,
  { idempotencyKey, dryRun, ...input }: SetSupportPolicy,
): Promise<Performed<PolicyState>> {
  const { scope } = request.actor;
  return perform<PolicyState>(journal, request, {
    operation: 'setSupportPolicy',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [keys.policy(scope)],
    decide: ([item]) => {
      const versions = readPolicies(item);
      const newest = newestPolicy(versions);
      const record = { id: policyGlobalId(scope), version: newest.version };
      const found = { state: { versions }, record };
      if (input.expectedVersion !== newest.version) return { kind: 'REFUSED', problems: [conflict()], ...found };
      const problems = [
        ...checkGiven(input),
        ...checkPolicy(input.policy, { versions, today: londonDate(request.now) }),
      ];
      if (problems.length > 0) return { kind: 'REFUSED', problems, ...found };
      const next: SupportPolicy = { ...input.policy, version: newest.version + 1 };
      const fields = changed(newest, next);
      if (versions.length > 0 && fields.length === 0) return { kind: 'UNCHANGED', problems: [], ...found };
      const state = { versions: [...versions, next] };
      return {
        kind: 'CHANGED',
        problems: [],
        state,
        changes: [
          {
            record: { ...record, version: next.version },
            partition: policyPartition(scope),
            event: { type: 'SUPPORT_POLICY_SET', fields },
          },
        ],
        writes: [{ kind: item === undefined ? 'CREATE' : 'ADVANCE', item: policyItem(scope, state, next.version) }],
      };
    },
  });
}

function changed(before: SupportPolicy, after: SupportPolicy): readonly string[] {
  const fields = Object.keys(after) as (keyof SupportPolicy)[];
  return fields.filter((field) => field !== 'version' && canonicalJson(before[field]) !== canonicalJson(after[field]));
}

function conflict(): Problem {
  return { code: 'VERSION_CONFLICT', severity: 'ERROR', path: ['input', 'expectedVersion'] };
}
