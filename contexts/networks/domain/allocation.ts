import type { Problem } from '../../../platform/journal/problem.ts';
import type { PackagePurpose, ReformStrand, SupportCategory } from './codes.ts';
import { type FinancialYear, firstDayOf, lastDayOf } from './financial-year.ts';
import type { Line } from './line.ts';
import type { PackageRequest } from './package.ts';
import type { Pence } from './pence.ts';
import { problem } from './rules.ts';
import type { LocalDate } from '../../../platform/dates/index.ts';

/** The money of one strand for one financial year, and what the grant asks of it. Its counts are `allocated` and `free`. */
export type Allocation = {
  readonly year: FinancialYear;
  readonly strand: ReformStrand;
  readonly conditions: GrantConditions;
  /** What was given for the year, without transfers and what was carried forward. */
  readonly given: Pence;
  /** Set once the year is closed: nothing more is approved from it. */
  readonly closedOn?: LocalDate;
};

/** What an allocation of which nothing is said asks of a package: nothing. */
export const NO_CONDITIONS: GrantConditions = { purposes: null, categories: null };

/** Null: every purpose, every category. */
export type GrantConditions = {
  readonly purposes: readonly PackagePurpose[] | null;
  readonly categories: readonly SupportCategory[] | null;
};

/**
 * `allocated` is all that was given, less what went elsewhere; `free` is what of it is not approved for a package. With
 * an override (M6) `free` is below nought: so it alone, of all counts, may be taken without a condition.
 */
export type AllocationCounts = { readonly allocated: Pence; readonly free: Pence };

/**
 * How an allocation moved: it was given or set anew, went between strands, went into the next year, was approved for a
 * package, or came back from one.
 */
type AllocationEntryKind = 'ALLOCATED' | 'TRANSFERRED' | 'CARRIED_FORWARD' | 'APPROVED' | 'RELEASED';

/** A movement of an allocation. Appended once, and never changed. */
export type AllocationEntry = {
  readonly id: string;
  readonly kind: AllocationEntryKind;
  readonly year: FinancialYear;
  readonly strand: ReformStrand;
  readonly on: LocalDate;
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** What it added to `free`; to `allocated` too, unless a package was approved or released. */
  readonly pence: Pence;
  /** The other allocation, of a transfer or what is carried forward. */
  readonly other?: { readonly year: FinancialYear; readonly strand: ReformStrand };
  /** The package, of an approval or release: what people decided and why is kept there, and goes with it. */
  readonly package?: string;
  /** Who decided about the allocation itself, and why. */
  readonly by?: string;
  readonly reason?: string;
};

/** Whether an allocation takes what a package asks of it: open, within the grant's conditions (M6C, M6G). */
export function checkAllocation(
  { conditions, closedOn }: Allocation,
  { purpose }: PackageRequest,
  lines: readonly Line[],
): readonly Problem[] {
  const { purposes, categories } = conditions;
  return [
    ...(closedOn === undefined ? [] : [problem('M6C', 'input', 'packageId')]),
    ...(purposes === null || purposes.includes(purpose) ? [] : [problem('M6G', 'input', 'packageId')]),
    ...(categories === null || lines.every(({ category }) => categories.includes(category))
      ? []
      : [problem('M6G', 'input', 'packageId')]),
  ];
}

/** The days of the year that an allocation pays for, both included. */
export function daysOf({ year }: Pick<Allocation, 'year'>): { readonly from: LocalDate; readonly until: LocalDate } {
  return { from: firstDayOf(year), until: lastDayOf(year) };
}
