import type { Scope } from '../../../platform/actor/scope.ts';
import type { Counts, Item } from '../../../platform/table/item.ts';
import type { Write } from '../../../platform/table/write.ts';
import type { Allocation, AllocationCounts, AllocationEntry } from '../domain/allocation.ts';
import type { Key } from '../../../platform/table/keys.ts';
import { allocationNamed } from './ids.ts';
import { keys } from './keys.ts';

/** A count beside an allocation: 1 once its year is closed, so that no approval takes from it any more. */
export const CLOSED = 'closed';

export type StoredAllocation = {
  readonly value: Allocation;
  readonly counts: AllocationCounts;
  readonly version: number;
};

export function readAllocation(item: Item | undefined): StoredAllocation | undefined {
  if (item === undefined) return undefined;
  const { allocated = 0, free = 0 } = item.counts ?? {};
  return {
    value: item.body as Allocation,
    counts: { allocated, free } as AllocationCounts,
    version: item.version,
  };
}

export function newAllocationWrite(scope: Scope, value: Allocation, allocated: number): Write {
  const key = keys.allocation(scope, value.year, value.strand);
  return {
    kind: 'CREATE',
    item: { key, version: 1, body: value, counts: { allocated, free: allocated, [CLOSED]: 0 } },
  };
}

export function allocationEntryWrite(scope: Scope, entry: AllocationEntry): Write {
  const key = keys.movement(scope, entry);
  return { kind: 'CREATE', item: { key, version: 1, body: entry } };
}

/** The next version of an allocation, and what it adds to its counts: `free` never falls below nought by it. */
export function allocationRevision(
  scope: Scope,
  { value, version }: StoredAllocation,
  { add, where = {} }: { readonly add: Counts; readonly where?: Counts },
): Write {
  const { year, strand } = value;
  return { kind: 'REVISE', item: { key: keys.allocation(scope, year, strand), version, body: value }, add, where };
}

/** The key of an allocation of the scope's own, by its global id. Null for any other. */
export function allocationKeyNamed(scope: Scope, id: string): Key | null {
  const named = allocationNamed(scope, id);
  return named === null ? null : keys.allocation(scope, named.year, named.strand);
}
