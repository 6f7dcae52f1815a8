import type { Scope } from '../../../platform/actor/scope.ts';
import type { Problem } from '../../../platform/journal/problem.ts';
import type { Item } from '../../../platform/table/item.ts';
import type { Write } from '../../../platform/table/write.ts';
import { type AllocationEntry, checkAllocation } from '../domain/allocation.ts';
import type { FinancialYear } from '../domain/financial-year.ts';
import { type Line, yearOf } from '../domain/line.ts';
import type { PackageRequest } from '../domain/package.ts';
import { type Pence, pence } from '../domain/pence.ts';
import { problem } from '../domain/rules.ts';
import type { LineMove } from '../domain/variation.ts';
import type { Grounds } from './decide-package.ts';
import { allocationEntryWrite, CLOSED, type Key, keys, readAllocation } from '../store.ts';

/** What approvals and releases of a package take from each year's allocation (more than nothing) or give back to it. */
export type Taken = ReadonlyMap<FinancialYear, Pence>;

/** By year, what `moves` add to what is approved. */
export function takenBy(moves: readonly LineMove[], lines: readonly Line[]): Taken {
  const taken = new Map<FinancialYear, Pence>();
  for (const { line: number, move } of moves) {
    const line = lines.find((entry) => entry.number === number);
    if (line === undefined) throw new Error('Money moves on a line that the package does not have.');
    const year = yearOf(line);
    taken.set(year, pence((taken.get(year) ?? 0) + (move.approved ?? 0)));
  }
  return new Map([...taken].filter(([, amount]) => amount !== 0));
}

/** The allocations that lines are paid from, the earliest year first. */
export function allocationKeys(scope: Scope, { strand }: PackageRequest, lines: readonly Line[]): readonly Key[] {
  return yearsOf(lines).map((year) => keys.allocation(scope, year, strand));
}

export function yearsOf(lines: readonly Line[]): readonly FinancialYear[] {
  return [...new Set(lines.map(yearOf))].sort((a, b) => a - b);
}

/** What stands against taking so much: no allocation, a closed year, the grant's conditions, or too little left (M6). */
export function checkTaken(
  taken: Taken,
  found: readonly (Item | undefined)[],
  of: { readonly request: PackageRequest; readonly lines: readonly Line[]; readonly overridden: boolean },
): readonly Problem[] {
  return yearsOf(of.lines).flatMap((year, place) => {
    const asked = taken.get(year) ?? 0;
    if (asked <= 0) return [];
    const allocation = readAllocation(found[place]);
    if (allocation === undefined) return [problem('M6A', 'input', 'packageId')];
    const lines = of.lines.filter((line) => yearOf(line) === year);
    const isShort = !of.overridden && allocation.counts.free < asked;
    return [
      ...checkAllocation(allocation.value, of.request, lines),
      ...(isShort ? [problem('M6', 'input', 'packageId')] : []),
    ];
  });
}

export type Taking = {
  readonly nextId: () => string;
  /** Whether more may be approved than is left (M6). By whose word, and why, the package's decision says. */
  readonly isOverridden?: boolean;
};

/** Takes from the years' allocations, or gives back, each with its entry. What is left is compared as it is written. */
export function takingWrites(
  { scope, state, today, request }: Grounds,
  taken: Taken,
  { nextId, isOverridden = false }: Taking,
) {
  const { id, request: asked } = state.current;
  return [...taken].flatMap(([year, amount]): readonly Write[] => {
    const entry: AllocationEntry = {
      id: nextId(),
      kind: amount > 0 ? 'APPROVED' : 'RELEASED',
      year,
      strand: asked.strand,
      on: today,
      at: request.now.toISOString(),
      pence: pence(0 - amount),
      package: id,
    };
    const key = keys.allocation(scope, year, asked.strand);
    const open = amount > 0 && { where: { [CLOSED]: 0 } };
    return [
      { kind: 'COUNT', key, add: { free: 0 - amount }, ...open, overdrawn: isOverridden },
      allocationEntryWrite(scope, entry),
    ];
  });
}
