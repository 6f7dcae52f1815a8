import type { LocalDate } from '../../../platform/dates/index.ts';
import type { ApproverRole, EligibilityRule, PackagePurpose, SupportCategory } from './codes.ts';
import type { Pence } from './pence.ts';

/** Whoever has `role` may approve up to `upTo` pence in all for one family in twelve months. Null: without limit. */
export type Band = { readonly role: ApproverRole; readonly upTo: Pence | null };

/** Somebody who may approve, by the authority's own reference, between two days (both included; null: no end). */
export type Approver = {
  readonly ref: string;
  readonly role: ApproverRole;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  /** Set for cover: whose authority they have for that time. A cover always has an end. */
  readonly coversFor?: string;
};

/** How an authority gives support packages: as a whole, one version after another. */
export type SupportPolicy = {
  /** 0 for the default that holds where none was set. */
  readonly version: number;
  /** Null for the default, which always was. */
  readonly effectiveFrom: LocalDate | null;
  readonly bands: readonly Band[];
  readonly approvers: readonly Approver[];
  readonly eligibility: readonly EligibilityRule[];
  /** 1 to 12 weeks from an approval or a review to the next review (M8). */
  readonly reviewWeeks: number;
  /** Whether a payment from before the approval may be recorded with an approver's word (M3). */
  readonly retrospectivePayments: boolean;
  /** Null: every purpose, or every category. */
  readonly purposes: readonly PackagePurpose[] | null;
  readonly categories: readonly SupportCategory[] | null;
};

const ALL_RULES = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'] as const satisfies readonly EligibilityRule[];

/**
 * What holds where an authority has set nothing: every rule of eligibility, a review after twelve weeks, and nobody who
 * may approve, since no published amounts or bands exist (DOMAIN 3.4) and none are invented here.
 */
export const DEFAULT_POLICY: SupportPolicy = {
  version: 0,
  effectiveFrom: null,
  bands: [],
  approvers: [],
  eligibility: ALL_RULES,
  reviewWeeks: 12,
  retrospectivePayments: false,
  purposes: null,
  categories: null,
};

/** The version in force on a day: of those that have begun, the one that was set last. */
export function policyOn(versions: readonly SupportPolicy[], day: LocalDate): SupportPolicy {
  const begun = versions.filter(({ effectiveFrom }) => effectiveFrom === null || effectiveFrom <= day);
  return begun.reduce((last, policy) => (policy.version > last.version ? policy : last), DEFAULT_POLICY);
}

/** The version set last, whatever day it begins on. */
export function newestPolicy(versions: readonly SupportPolicy[]): SupportPolicy {
  return versions.reduce((last, policy) => (policy.version > last.version ? policy : last), DEFAULT_POLICY);
}
