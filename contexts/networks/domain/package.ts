import type { LocalDate } from '../../../platform/dates/index.ts';
import type { SourceState } from '../../../platform/journal/source-state.ts';
import type {
  ApproverRole,
  MeetingExemption,
  PackageClosureReason,
  PackageDecisionKind,
  PackagePurpose,
  PackageStatus,
  ReformStrand,
  SuspensionReason,
} from './codes.ts';
import type { EligibilityCheck } from './eligibility.ts';
import type { Line } from './line.ts';
import type { Pence } from './pence.ts';
import type { ChildLives, PackageReview } from './review.ts';

/** Why the support is needed: named by a meeting of the family, or, without one, for a reason (M10). */
export type Need =
  | { readonly kind: 'MEETING'; readonly conferenceId: string }
  | { readonly kind: 'EXEMPT'; readonly reason: MeetingExemption; readonly consulted: string; readonly on: LocalDate };

/** What is asked for: all that may be changed until it is submitted. */
export type PackageRequest = {
  readonly purpose: PackagePurpose;
  /** The strand whose grant pays (DOMAIN 1.3). */
  readonly strand: ReformStrand;
  /** The authority's own reference of the one household or network (M10). */
  readonly familyRef: string;
  readonly children: readonly string[];
  readonly need: Need;
  /** Who asks, by reference. */
  readonly requester: string;
  /** The family help lead practitioner (E2). */
  readonly leadPractitioner?: string;
  /** What stands in the way. Short free text: scanned, never exported. */
  readonly barrier?: string;
  readonly lines: readonly Line[];
};

/** Somebody's decision, by what right, on what sum. */
export type PackageDecision = {
  readonly kind: PackageDecisionKind;
  /** Whether it was about a change of what had been approved. */
  readonly variation: boolean;
  readonly on: LocalDate;
  readonly by: string;
  /** Of the approval of a change: who had asked for the change. */
  readonly requester?: string;
  readonly role?: ApproverRole;
  /** Whose authority was covered for. */
  readonly coversFor?: string;
  readonly reason?: string;
  /** Of an approval: the whole package, and all of the family's last twelve months with it (M4). */
  readonly total?: Pence;
  readonly cumulative?: Pence;
  readonly policyVersion: number;
  /** Why it was approved though the allocation was used up (M6). */
  readonly override?: string;
};

/** Lines as they shall be once the change is approved. */
export type Variation = {
  readonly requestedOn: LocalDate;
  readonly requester: string;
  readonly reason: string;
  readonly lines: readonly Line[];
};

export type Closing = {
  readonly on: LocalDate;
  readonly by: string;
  readonly reason: PackageClosureReason;
  readonly children: readonly ChildLives[];
};

/** A support package of a family network (DOMAIN 3), without the balances of its money: see `balance.ts`. */
export type SupportPackage = {
  readonly id: string;
  readonly version: number;
  readonly source: { readonly system: string; readonly recordId: string };
  /** What came last from that source. Absent if it has never said when it changed the request. */
  readonly sourceState?: SourceState;
  readonly status: PackageStatus;
  /**
   * Counts what changed the terms of payment: an approval, a suspension, an end. The account counts along, so that no
   * payment is decided by terms that are over. 0 before the first approval.
   */
  readonly terms: number;
  /** Where it goes on after a suspension. */
  readonly before?: PackageStatus;
  readonly request: PackageRequest;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly submittedOn?: LocalDate;
  readonly approvedOn?: LocalDate;
  /** When each line was first approved, in their order: one that was added by a change, later than the package. */
  readonly linesApprovedOn?: readonly LocalDate[];
  readonly eligibility?: EligibilityCheck;
  readonly decisions: readonly PackageDecision[];
  readonly variation?: Variation;
  readonly reviews: readonly PackageReview[];
  /** Null before the approval and after the end. */
  readonly reviewDueOn: LocalDate | null;
  readonly suspension?: { readonly on: LocalDate; readonly reason: SuspensionReason };
  readonly closing?: Closing;
  readonly cancelledOn?: LocalDate;
};

/** From when on a line is paid without anybody's word (M3). Undefined: it is not approved. */
export function approvedOnOf(
  { approvedOn, linesApprovedOn }: Pick<SupportPackage, 'approvedOn' | 'linesApprovedOn'>,
  { number }: Line,
): LocalDate | undefined {
  return linesApprovedOn?.[number - 1] ?? approvedOn;
}

/** Whoever asked for the package, or for a change of it: one that waits, too (M4). */
export function requestersOf({ request, decisions, variation }: SupportPackage): readonly string[] {
  const asked = [variation, ...decisions].flatMap((change) => change?.requester ?? []);
  return [request.requester, ...asked];
}

/** Whether somebody has approved the package, or a change of it, so that nothing of it is paid to them (M4). */
export function isApprover(decisions: readonly PackageDecision[], ref: string | undefined): boolean {
  return ref !== undefined && decisions.some(({ kind, by }) => kind === 'APPROVED' && by === ref);
}
