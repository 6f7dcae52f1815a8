import { addMonths } from './schedule.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';
import type { ApproverRole } from './codes.ts';
import { type Pence, pence, sum } from './pence.ts';
import type { Approver, SupportPolicy } from './policy.ts';

/** What one package of a family was last approved for, and when. One entry a package: a variation replaces it. */
export type FamilyApproval = {
  /** Absent of one that was erased: it counts on, and leads to nobody. */
  readonly package?: string;
  readonly on: LocalDate;
  readonly pence: Pence;
};

const ROLLING_MONTHS = 12;

/**
 * All that was approved for a family in the twelve months to `today`, with `asked` for `packageId` in the stead of what
 * it had. A package counts whole from its latest approval, so that it cannot be cut into slices (M4).
 */
export function cumulativeFor(
  approvals: readonly FamilyApproval[],
  asked: { readonly packageId: string; readonly pence: Pence; readonly today: LocalDate },
): Pence {
  const others = inTwelveMonths(approvals, asked.today).filter((approval) => approval.package !== asked.packageId);
  return sum([asked.pence, ...others.map(({ pence }) => pence)]);
}

export function inTwelveMonths(approvals: readonly FamilyApproval[], today: LocalDate): readonly FamilyApproval[] {
  const since = addMonths(today, -ROLLING_MONTHS);
  return approvals.filter(({ on }) => on > since);
}

/** The approvals with `pence` less (it is negative) of one package: what ended counts with what was spent. */
export function approvedLess(
  approvals: readonly FamilyApproval[],
  packageId: string,
  less: Pence,
): readonly FamilyApproval[] {
  return approvals.map((approval) =>
    approval.package === packageId ? { ...approval, pence: pence(approval.pence + less) } : approval,
  );
}

/** Who decides, and the roles of those that had a hand in the request. */
export type Parties = {
  readonly approver: string;
  readonly requester: string;
  readonly payees: readonly string[];
};

/** Whoever approves neither asked for it nor is paid by it (M4). */
export function isSegregated({ approver, requester, payees }: Parties): boolean {
  return approver !== requester && !payees.includes(approver);
}

/** By what right somebody approves on a day, the highest first. Undefined: by none. */
export function standingOf(
  { bands, approvers }: SupportPolicy,
  { ref, role, today }: { readonly ref: string; readonly role: ApproverRole; readonly today: LocalDate },
): { readonly approver: Approver; readonly upTo: Pence | null } | undefined {
  const approver = approvers.find(
    (entry) =>
      entry.ref === ref && entry.role === role && entry.from <= today && (entry.until === null || today <= entry.until),
  );
  const band = bands.find((entry) => entry.role === role);
  return approver === undefined || band === undefined ? undefined : { approver, upTo: band.upTo };
}

export function isWithin(upTo: Pence | null, cumulative: Pence): boolean {
  return upTo === null || cumulative <= upTo;
}

/** Whether somebody approves in any role on a day: whoever answers for what was paid before the approval (M3). */
export function standsFor(
  policy: SupportPolicy,
  { ref, today }: { readonly ref: string; readonly today: LocalDate },
): boolean {
  return policy.approvers.some(({ role }) => standingOf(policy, { ref, role, today }) !== undefined);
}
