import { londonDate } from '../../platform/dates/index.ts';
import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { Problem } from '../../platform/journal/problem.ts';
import type { Item } from '../../platform/table/item.ts';
import { canonicalJson } from '../../platform/canonical-json.ts';
import type { Allocation, GrantConditions } from './domain/allocation.ts';
import type { ReformStrand } from './domain/codes.ts';
import { MOST_PENCE, NO_PENCE, type Pence, pence, sum } from './domain/pence.ts';
import { problem } from './domain/rules.ts';
import {
  type AllocationCall,
  type AllocationDecided,
  type AllocationState,
  changeOfAllocation,
  movement,
  refusedAllocation,
  versionOfAllocation,
  yearAsked,
} from './packages/decide-allocation.ts';
import { checkGiven } from './packages/check-given.ts';
import type { NetworksDeps } from './packages/deps.ts';
import {
  allocationRevision,
  givenWrite,
  keys,
  newAllocationWrite,
  readAllocation,
  type StoredAllocation,
} from './store.ts';

export type SetAllocation = AllocationCall & {
  readonly strand: ReformStrand;
  /** All that the strand has for the year, without what was transferred or carried to it. */
  readonly pence: Pence;
  readonly conditions: GrantConditions;
  readonly by: string;
  readonly reason?: string;
  /** 0 for a new one. */
  readonly expectedVersion: number;
};

/** Records what a strand has for a year, or sets it anew: never below what is approved for packages (Y2). */
export function setAllocation(
  deps: NetworksDeps,
  request: Request,
  call: SetAllocation,
): Promise<Performed<AllocationState>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { year } = yearAsked(call.year);
  return perform(deps.journal, request, {
    operation: 'setAllocation',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [keys.allocation(request.actor.scope, year, call.strand)],
    decide: ([item]) => decide(deps, request, { call, item }),
  });
}

function decide(
  deps: NetworksDeps,
  request: Request,
  { call, item }: { readonly call: SetAllocation; readonly item: Item | undefined },
): AllocationDecided {
  const stored = readAllocation(item);
  const { year, problems } = yearAsked(call.year);
  if (call.expectedVersion !== (stored?.version ?? 0)) {
    const conflict = { code: 'VERSION_CONFLICT', severity: 'ERROR', path: ['input', 'expectedVersion'] } as const;
    return refusedAllocation([conflict], { request, stored });
  }
  const difference = pence((isAmount(call.pence) ? call.pence : 0) - (stored?.value.given ?? 0));
  const against = [...problems, ...againstAmount(call, { stored, difference })];
  if (against.length > 0) return refusedAllocation(against, { request, stored });

  const value: Allocation = { year, strand: call.strand, conditions: call.conditions, given: call.pence };
  if (stored !== undefined && canonicalJson(value) === canonicalJson(stored.value)) {
    return {
      kind: 'UNCHANGED',
      problems: [],
      state: { allocations: [stored] },
      record: versionOfAllocation(request, stored),
    };
  }
  const after = allocated(stored, value, difference);
  const { by, reason } = call;
  return {
    kind: 'CHANGED',
    problems: [],
    state: { allocations: [after] },
    changes: [changeOfAllocation(request, after, { type: 'ALLOCATION_SET', fields: ['given', 'conditions'] })],
    writes: [
      stored === undefined
        ? newAllocationWrite(request.actor.scope, value, call.pence)
        : allocationRevision(request.actor.scope, after, { add: { allocated: difference, free: difference } }),
      givenWrite(request.actor.scope, {
        year,
        strand: call.strand,
        given: call.pence,
        statedOn: londonDate(request.now),
      }),
      movement(request, {
        id: deps.journal.nextId(),
        kind: 'ALLOCATED',
        year,
        strand: call.strand,
        pence: difference,
        by,
        ...(reason !== undefined && { reason }),
      }),
    ],
  };
}

function againstAmount(
  { by, reason, pence: amount }: SetAllocation,
  { stored, difference }: { readonly stored: StoredAllocation | undefined; readonly difference: Pence },
): readonly Problem[] {
  const free = Math.max(0, stored?.counts.free ?? 0);
  return [
    ...checkGiven({ by, reason }),
    ...(isAmount(amount) ? [] : [problem('M13', 'input', 'pence')]),
    ...(stored?.value.closedOn === undefined ? [] : [problem('M6C', 'input', 'year')]),
    ...(difference < 0 - free ? [problem('Y2', 'input', 'pence')] : []),
  ];
}

function isAmount(amount: number): boolean {
  return Number.isInteger(amount) && amount >= 0 && amount <= MOST_PENCE;
}

function allocated(stored: StoredAllocation | undefined, value: Allocation, difference: Pence): StoredAllocation {
  const { allocated = NO_PENCE, free = NO_PENCE } = stored?.counts ?? {};
  return {
    value,
    version: (stored?.version ?? 0) + 1,
    counts: { allocated: sum([allocated, difference]), free: sum([free, difference]) },
  };
}
