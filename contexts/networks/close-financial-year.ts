import { londonDate } from '../../platform/dates/index.ts';
import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import type { Item } from '../../platform/table/item.ts';
import type { Write } from '../../platform/table/write.ts';
import { type Allocation, NO_CONDITIONS } from './domain/allocation.ts';
import type { ReformStrand } from './domain/codes.ts';
import { lastDayOf, yearAfter } from './domain/financial-year.ts';
import { isPayable, type Pence, pence, sum } from './domain/pence.ts';
import { problem } from './domain/rules.ts';
import { checkGiven } from './packages/check-given.ts';
import {
  type AllocationCall,
  type AllocationDecided,
  type AllocationState,
  changeOfAllocation,
  movement,
  refusedAllocation,
  yearAsked,
} from './packages/decide-allocation.ts';
import type { NetworksDeps } from './packages/deps.ts';
import {
  allocationRevision,
  CLOSED,
  keys,
  newAllocationWrite,
  readAllocation,
  type StoredAllocation,
} from './store.ts';

export type CloseFinancialYear = AllocationCall & {
  readonly strand: ReformStrand;
  /** How much of what is free the grant's giver lets go on into the next year: nought for nothing. The rest lapses. */
  readonly carriedForward: Pence;
  readonly by: string;
  readonly reason: string;
};

/** Closes a strand's year: nothing more is approved from it. What was approved stays payable. */
export function closeFinancialYear(
  deps: NetworksDeps,
  request: Request,
  call: CloseFinancialYear,
): Promise<Performed<AllocationState>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { scope } = request.actor;
  const { year } = yearAsked(call.year);
  return perform(deps.journal, request, {
    operation: 'closeFinancialYear',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [keys.allocation(scope, year, call.strand), keys.allocation(scope, yearAfter(year), call.strand)],
    decide: (found) => decide(deps, request, { call, found }),
  });
}

function decide(
  { journal }: NetworksDeps,
  request: Request,
  { call, found }: { readonly call: CloseFinancialYear; readonly found: readonly (Item | undefined)[] },
): AllocationDecided {
  const { year, problems } = yearAsked(call.year);
  const [closing, next] = found.map(readAllocation);
  const today = londonDate(request.now);
  const { carriedForward, by, reason, strand } = call;
  const against = [...problems, ...againstClosing(call, { closing, next, isOver: today > lastDayOf(year) })];
  if (against.length > 0 || closing === undefined) return refusedAllocation(against, { request, stored: closing });

  const value: Allocation = { ...closing.value, closedOn: today };
  const closed = advanced({ ...closing, value }, pence(0 - carriedForward));
  const told = { kind: 'CARRIED_FORWARD' as const, strand, by, reason };
  const following = yearAfter(year);
  const carried: readonly Write[] =
    carriedForward === 0
      ? []
      : [
          intoNext(request, { next, amount: carriedForward, year: following, strand }),
          movement(request, {
            ...told,
            id: journal.nextId(),
            year,
            pence: pence(0 - carriedForward),
            other: { year: following, strand },
          }),
          movement(request, {
            ...told,
            id: journal.nextId(),
            year: following,
            pence: carriedForward,
            other: { year, strand },
          }),
        ];
  return {
    kind: 'CHANGED',
    problems: [],
    state: { allocations: [closed] },
    changes: [
      changeOfAllocation(request, closed, { type: 'FINANCIAL_YEAR_CLOSED', fields: ['closedOn', 'allocated', 'free'] }),
    ],
    writes: [
      allocationRevision(request.actor.scope, closed, {
        add: { [CLOSED]: 1, ...(carriedForward > 0 && { allocated: 0 - carriedForward, free: 0 - carriedForward }) },
        where: { [CLOSED]: 0 },
      }),
      ...carried,
    ],
  };
}

function againstClosing(
  { by, reason, carriedForward }: CloseFinancialYear,
  {
    closing,
    next,
    isOver,
  }: {
    readonly closing: StoredAllocation | undefined;
    readonly next: StoredAllocation | undefined;
    readonly isOver: boolean;
  },
): readonly Problem[] {
  return [
    ...checkGiven({ by, reason }),
    ...(isOver ? [] : [problem('Y4', 'input', 'year')]),
    ...(closing === undefined ? [problem('Y1', 'input', 'strand')] : []),
    ...(closing?.value.closedOn === undefined ? [] : [problem('M6C', 'input', 'year')]),
    ...againstCarrying(carriedForward, { closing, next }),
  ];
}

/** At most what is free is carried forward, and into a year that is open. */
function againstCarrying(
  carriedForward: Pence,
  { closing, next }: { readonly closing: StoredAllocation | undefined; readonly next: StoredAllocation | undefined },
): readonly Problem[] {
  return [
    ...(carriedForward > 0 && next?.value.closedOn !== undefined ? [problem('M6C', 'input', 'carriedForward')] : []),
    ...(carriedForward === 0 || isPayable(carriedForward) ? [] : [problem('M13', 'input', 'carriedForward')]),
    ...((closing?.counts.free ?? 0) < carriedForward ? [problem('Y2', 'input', 'carriedForward')] : []),
  ];
}

type Carried = {
  readonly next: StoredAllocation | undefined;
  readonly amount: Pence;
  readonly year: ReturnType<typeof yearAfter>;
  readonly strand: ReformStrand;
};

function intoNext({ actor }: Request, { next, amount, year, strand }: Carried): Write {
  if (next === undefined) {
    return newAllocationWrite(actor.scope, { year, strand, conditions: NO_CONDITIONS, given: pence(0) }, amount);
  }
  const add = { allocated: amount, free: amount };
  return { kind: 'COUNT', key: keys.allocation(actor.scope, year, strand), add, where: { [CLOSED]: 0 } };
}

function advanced({ value, version, counts }: StoredAllocation, amount: Pence): StoredAllocation {
  const { allocated, free } = counts;
  return { value, version: version + 1, counts: { allocated: sum([allocated, amount]), free: sum([free, amount]) } };
}
