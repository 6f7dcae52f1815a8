import { londonDate, type LocalDate } from '../../../platform/dates/index.ts';
import type { FinalDecision, RecordChange, Request } from '../../../platform/journal/perform.ts';
import type { RecordVersion } from '../../../platform/journal/outcome.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { AllocationEntry } from '../domain/allocation.ts';
import type { ReformStrand } from '../domain/codes.ts';
import { type FinancialYear, parseFinancialYear } from '../domain/financial-year.ts';
import { problem } from '../domain/rules.ts';
import { allocationEntryWrite, allocationGlobalId, allocationPartition, type StoredAllocation } from '../store.ts';

/** What every mutation of the budget says. */
export type AllocationCall = {
  readonly idempotencyKey: string;
  readonly dryRun: boolean;
  /** The calendar year in which the financial year begins. */
  readonly year: number;
};

/** The allocations that a command changed, or refused to: the first is the one it is about. */
export type AllocationState = { readonly allocations: readonly StoredAllocation[] };
export type AllocationDecided = FinalDecision<AllocationState>;

/** Null for what is no financial year: the keys of 2023 are then read, and the answer is a refusal (Y3). */
export function yearAsked(year: number): { readonly year: FinancialYear; readonly problems: readonly Problem[] } {
  const parsed = parseFinancialYear(year);
  if (parsed !== null) return { year: parsed, problems: [] };
  return { year: FIRST_YEAR, problems: [problem('Y3', 'input', 'year')] };
}

const FIRST_YEAR = 2023 as FinancialYear;

export function refusedAllocation(
  problems: readonly Problem[],
  { request, stored }: { readonly request: Request; readonly stored?: StoredAllocation | undefined },
): AllocationDecided {
  if (stored === undefined) return { kind: 'REFUSED', problems };
  return { kind: 'REFUSED', problems, state: { allocations: [stored] }, record: versionOfAllocation(request, stored) };
}

export function versionOfAllocation({ actor }: Request, { value, version }: StoredAllocation): RecordVersion {
  return { id: allocationGlobalId(actor.scope, value.year, value.strand), version };
}

export function changeOfAllocation(
  request: Request,
  stored: StoredAllocation,
  event: RecordChange['event'],
): RecordChange {
  const { year, strand } = stored.value;
  return {
    record: versionOfAllocation(request, stored),
    partition: allocationPartition(request.actor.scope, year, strand),
    event,
  };
}

/** Appends a movement to the ledger of an allocation. */
export function movement(
  { actor, now }: Request,
  told: Omit<AllocationEntry, 'on' | 'at'> & { readonly year: FinancialYear; readonly strand: ReformStrand },
): Write {
  const on: LocalDate = londonDate(now);
  return allocationEntryWrite(actor.scope, { ...told, on, at: now.toISOString() });
}
