import type {
  GrantConditionsInput,
  PlannedLineInput,
  SetSupportPolicyInput,
  SupportLineInput,
  SupportRequestInput,
} from '../../../graphql/generated/resolvers-types.ts';
import type { InputMaybe } from '../../../graphql/generated/resolvers-types.ts';
import type { RequestContext } from '../../../platform/graphql/context.ts';
import type { RecordVersion } from '../../../platform/journal/outcome.ts';
import type { WithoutNulls } from '../../../platform/without-nulls.ts';
import { type GrantConditions, NO_CONDITIONS } from '../domain/allocation.ts';
import type { Line, Payee } from '../domain/line.ts';
import type { Need, PackageRequest } from '../domain/package.ts';
import type { NetworksDeps } from '../packages/deps.ts';
import type { PlannedLine } from '../request-package-from-plan.ts';
import type { SetSupportPolicy } from '../set-support-policy.ts';
import { allocationKeyNamed, keys, readAllocation, readPolicies, type StoredAllocation } from '../store.ts';
import type { PolicyView } from './views.ts';

export function requestOf({ need, lines, ...asked }: WithoutNulls<SupportRequestInput>): PackageRequest {
  return { ...asked, need: needOf(need), lines: lines.map(lineOf) };
}

/** Exactly one of the two: the schema has made sure of it. */
function needOf(need: WithoutNulls<SupportRequestInput>['need']): Need {
  return need.exemption === undefined
    ? { kind: 'MEETING', conferenceId: need.conferenceId }
    : { kind: 'EXEMPT', ...need.exemption };
}

export function lineOf({ payeeType, payeeRef, ...line }: WithoutNulls<SupportLineInput>): Line {
  return { ...line, payee: payeeOf({ payeeType, payeeRef }) };
}

export function plannedLineOf({ payeeType, payeeRef, ...line }: WithoutNulls<PlannedLineInput>): PlannedLine {
  return { ...line, payee: payeeOf({ payeeType, payeeRef }) };
}

type PayeeAsked = { readonly payeeType: Payee['type']; readonly payeeRef?: string | undefined };

function payeeOf({ payeeType, payeeRef }: PayeeAsked): Payee {
  return { type: payeeType, ...(payeeRef !== undefined && { ref: payeeRef }) };
}

export function conditionsOf(asked: InputMaybe<GrantConditionsInput> | undefined): GrantConditions {
  if (asked === null || asked === undefined) return NO_CONDITIONS;
  return { purposes: asked.purposes ?? null, categories: asked.categories ?? null };
}

export function policyAsked(input: SetSupportPolicyInput): SetSupportPolicy {
  const { idempotencyKey, dryRun, expectedVersion, bands, approvers, purposes, categories, ...rest } = input;
  return {
    idempotencyKey,
    dryRun,
    expectedVersion,
    policy: {
      ...rest,
      purposes: purposes ?? null,
      categories: categories ?? null,
      bands: bands.map(({ role, upTo }) => ({ role, upTo: upTo ?? null })),
      approvers: approvers.map(({ ref, role, from, until, coversFor }) => ({
        ref,
        role,
        from,
        until: until ?? null,
        ...(typeof coversFor === 'string' && { coversFor }),
      })),
    },
  };
}

/** Allocations by their global ids, as they now are: for the answer to a replay. */
export async function allocationsAsked(
  { journal }: NetworksDeps,
  { actor }: RequestContext,
  records: readonly RecordVersion[],
): Promise<readonly StoredAllocation[]> {
  const named = records.flatMap(({ id }) => allocationKeyNamed(actor.scope, id) ?? []);
  const items = await journal.table.getTogether(named);
  return items.flatMap((item) => readAllocation(item) ?? []);
}

export async function readPolicy(
  { table }: Pick<NetworksDeps['journal'], 'table'>,
  { actor }: RequestContext,
): Promise<PolicyView> {
  return { versions: readPolicies(await table.get(keys.policy(actor.scope))) };
}
