import type { Answer } from './answer.ts';
import { errorNameOf } from './answer.ts';
import type { Fault } from './plan.ts';

/** One call that came, and how it ended. */
export type CallMade = {
  readonly operation: string;
  /** When it came, by `performance.now()`: milliseconds. */
  readonly at: number;
  /** What the client was told went wrong: null when nothing, `dropped` when it was told nothing. */
  readonly error: string | null;
  readonly fault: Fault['kind'] | null;
  /** Read and write units, where the request asked for them (or the proxy does: `measure`). */
  readonly readUnits: number;
  readonly writeUnits: number;
};

export type Count = {
  readonly calls: number;
  readonly errors: number;
  readonly readUnits: number;
  readonly writeUnits: number;
};

const WRITES: readonly string[] = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem', 'TransactWriteItems'];

type Capacity = { readonly CapacityUnits?: number };

export function callMade(
  { operation, at, fault }: Pick<CallMade, 'operation' | 'at' | 'fault'>,
  given: Answer,
  isDropped: boolean,
): CallMade {
  const units = unitsOf(given);
  const isWrite = WRITES.includes(operation);
  return {
    operation,
    at,
    fault,
    error: isDropped ? 'dropped' : errorNameOf(given),
    readUnits: isWrite ? 0 : units,
    writeUnits: isWrite ? units : 0,
  };
}

/** By operation. */
export function countsOf(calls: readonly CallMade[]): Readonly<Record<string, Count>> {
  const counts: Record<string, Count> = {};
  for (const call of calls) {
    const so = counts[call.operation] ?? { calls: 0, errors: 0, readUnits: 0, writeUnits: 0 };
    counts[call.operation] = {
      calls: so.calls + 1,
      errors: so.errors + (call.error === null ? 0 : 1),
      readUnits: so.readUnits + call.readUnits,
      writeUnits: so.writeUnits + call.writeUnits,
    };
  }
  return counts;
}

/** One table's units, or a list of tables' for batches and transactions. */
function unitsOf({ status, body }: Answer): number {
  if (status !== 200 || !body.includes('"ConsumedCapacity"')) return 0;
  const { ConsumedCapacity } = JSON.parse(body.toString()) as {
    readonly ConsumedCapacity?: Capacity | readonly Capacity[];
  };
  return [ConsumedCapacity ?? []].flat().reduce((sum, { CapacityUnits }) => sum + (CapacityUnits ?? 0), 0);
}
