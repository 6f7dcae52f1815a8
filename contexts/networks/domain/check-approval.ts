import type { LocalDate } from '../../../platform/dates/index.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import { cumulativeFor, type FamilyApproval, isSegregated, isWithin, standingOf } from './approval.ts';
import { checkAgainstPolicy } from './check-request.ts';
import type { ApproverRole } from './codes.ts';
import { notMet, unanswered } from './eligibility.ts';
import { type Line, totalOfAll } from './line.ts';
import type { PackageDecision, SupportPackage } from './package.ts';
import type { Pence } from './pence.ts';
import type { SupportPolicy } from './policy.ts';
import { problem } from './rules.ts';

export type ApprovalAsked = {
  readonly by: string;
  readonly role: ApproverRole;
  readonly reason?: string;
  readonly override?: string;
};

export type ApprovalGrounds = {
  readonly policy: SupportPolicy;
  readonly family: readonly FamilyApproval[];
  readonly today: LocalDate;
  /** Whether anything was ever paid to whoever approves, by this package. */
  readonly isPaid: boolean;
};

export type ApprovalAnswer =
  | { readonly kind: 'REFUSED'; readonly problems: readonly Problem[] }
  | { readonly kind: 'APPROVED'; readonly decision: PackageDecision; readonly total: Pence };

/** Whether somebody may approve `lines` as the whole of a package: eligibility, segregation, standing and limit (M4, E). */
export function checkApproval(
  current: SupportPackage,
  {
    asked,
    lines,
    requester,
  }: { readonly asked: ApprovalAsked; readonly lines: readonly Line[]; readonly requester: string },
  { policy, family, today, isPaid }: ApprovalGrounds,
): ApprovalAnswer {
  const total = totalOfAll(lines);
  const cumulative = cumulativeFor(family, { packageId: current.id, pence: total, today });
  const standing = standingOf(policy, { ref: asked.by, role: asked.role, today });
  const problems = [
    ...checkEligibility(current, policy),
    ...checkAgainstPolicy({ ...current.request, lines }, policy, ['input']),
    ...(!isPaid && isSegregated({ approver: asked.by, requester, payees: handsIn(current, lines) })
      ? []
      : [problem('M4', 'input', 'by')]),
    ...(standing === undefined ? [problem('M4A', 'input', 'role')] : []),
    ...(standing !== undefined && !isWithin(standing.upTo, cumulative) ? [problem('M4L', 'input', 'role')] : []),
  ];
  if (problems.length > 0 || standing === undefined) return { kind: 'REFUSED', problems };
  const { coversFor } = standing.approver;
  return {
    kind: 'APPROVED',
    total,
    decision: {
      kind: 'APPROVED',
      variation: current.variation !== undefined,
      on: today,
      ...asked,
      ...(current.variation !== undefined && { requester }),
      ...(coversFor !== undefined && { coversFor }),
      total,
      cumulative,
      policyVersion: policy.version,
    },
  };
}

/**
 * Payees as they were and as they shall be, and whoever asked for the package or for an earlier change of it: an
 * approval is of the whole, so that a variation does not launder it.
 */
function handsIn({ request, decisions }: SupportPackage, lines: readonly Line[]): readonly string[] {
  const payees = [...request.lines, ...lines].flatMap(({ payee }) => payee.ref ?? []);
  return [request.requester, ...decisions.flatMap(({ requester }) => requester ?? []), ...payees];
}

function checkEligibility({ eligibility }: SupportPackage, { eligibility: rules }: SupportPolicy): readonly Problem[] {
  const findings = eligibility?.findings ?? [];
  const isComplete = unanswered(rules, findings).length === 0;
  return [
    ...(isComplete ? [] : [problem('E7', 'input', 'packageId')]),
    ...notMet(rules, findings).map((rule) => problem(rule, 'input', 'packageId')),
  ];
}
