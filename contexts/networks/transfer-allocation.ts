import { perform, type Performed, type Request } from '../../platform/journal/perform.ts';
import type { ReformStrand } from './domain/codes.ts';
import { isPayable, type Pence, pence, sum } from './domain/pence.ts';
import { problem } from './domain/rules.ts';
import { checkGiven } from './packages/check-given.ts';
import {
  type AllocationCall,
  type AllocationState,
  changeOfAllocation,
  movement,
  refusedAllocation,
  yearAsked,
} from './packages/decide-allocation.ts';
import type { NetworksDeps } from './packages/deps.ts';
import { allocationRevision, CLOSED, keys, readAllocation, type StoredAllocation } from './store.ts';

export type TransferAllocation = AllocationCall & {
  readonly from: ReformStrand;
  readonly to: ReformStrand;
  readonly pence: Pence;
  readonly by: string;
  readonly reason: string;
};

/** Moves money that is free from one strand of a year to another: both at once, or neither. */
export function transferAllocation(
  deps: NetworksDeps,
  request: Request,
  call: TransferAllocation,
): Promise<Performed<AllocationState>> {
  const { idempotencyKey, dryRun, ...input } = call;
  const { scope } = request.actor;
  const { year, problems } = yearAsked(call.year);
  return perform(deps.journal, request, {
    operation: 'transferAllocation',
    idempotencyKey,
    dryRun,
    input,
    reads: () => [keys.allocation(scope, year, call.from), keys.allocation(scope, year, call.to)],
    decide: (found) => {
      const [from, to] = found.map(readAllocation);
      const against = [
        ...checkGiven({ by: call.by, reason: call.reason }),
        ...problems,
        ...(isPayable(call.pence) ? [] : [problem('M13', 'input', 'pence')]),
        ...(call.from === call.to ? [problem('Y5', 'input', 'to')] : []),
        ...(from === undefined ? [problem('Y1', 'input', 'from')] : []),
        ...(to === undefined ? [problem('Y1', 'input', 'to')] : []),
        ...(isClosed(from) || isClosed(to) ? [problem('M6C', 'input', 'year')] : []),
        ...(from !== undefined && from.counts.free < call.pence ? [problem('Y2', 'input', 'pence')] : []),
      ];
      if (against.length > 0 || from === undefined || to === undefined) {
        return refusedAllocation(against, { request, stored: from });
      }
      const sides = [
        { before: from, other: to, amount: pence(0 - call.pence) },
        { before: to, other: from, amount: call.pence },
      ].map((side) => ({ ...side, after: moved(side.before, side.amount) }));
      return {
        kind: 'CHANGED',
        problems: [],
        state: { allocations: sides.map(({ after }) => after) },
        changes: [
          changeOfAllocation(request, moved(from, pence(0 - call.pence)), TRANSFERRED),
          changeOfAllocation(request, moved(to, call.pence), TRANSFERRED),
        ],
        writes: sides.flatMap(({ after, other, amount }) => [
          allocationRevision(scope, after, { add: { allocated: amount, free: amount }, where: { [CLOSED]: 0 } }),
          movement(request, {
            id: deps.journal.nextId(),
            kind: 'TRANSFERRED',
            year,
            strand: after.value.strand,
            pence: amount,
            other: { year, strand: other.value.strand },
            by: call.by,
            reason: call.reason,
          }),
        ]),
      };
    },
  });
}

const TRANSFERRED = { type: 'ALLOCATION_TRANSFERRED', fields: ['allocated', 'free'] } as const;

function isClosed(stored: StoredAllocation | undefined): boolean {
  return stored?.value.closedOn !== undefined;
}

function moved({ value, version, counts }: StoredAllocation, amount: Pence): StoredAllocation {
  const { allocated, free } = counts;
  return { value, version: version + 1, counts: { allocated: sum([allocated, amount]), free: sum([free, amount]) } };
}
