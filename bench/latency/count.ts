import type { OpenNetwork } from '../api/open-network.ts';
import type { Consumption } from '../api/consumption.ts';
import type { Operation } from '../operations.ts';
import { entriesIn } from './answer.ts';
import type { NextEvent } from './callers.ts';
import { percentile } from './time.ts';

/** Of one request: means, but for the calls, which are medians, and the most calls of a kind that any took. */
export type Counts = Consumption & {
  readonly entries: number;
  readonly mostReads: number;
  readonly mostOverhead: number;
};

/** Sends requests one by one through the counted API, whose memory of callers is warm. */
export async function count(
  { counted }: OpenNetwork,
  operation: Operation,
  { next, requests }: { readonly next: NextEvent; readonly requests: number },
): Promise<Counts> {
  const each: Counts[] = [];
  for (let sent = 0; sent < requests; sent += 1) {
    const event = next();
    counted.taken();
    const entries = entriesIn(operation, await counted.handler(event));
    const taken = counted.taken();
    each.push({ ...taken, entries, mostReads: taken.reads, mostOverhead: taken.overhead });
  }
  const mean = (field: keyof Counts): number => each.reduce((sum, one) => sum + one[field], 0) / each.length;
  const median = (field: keyof Counts): number =>
    percentile(
      each.map((one) => one[field]),
      0.5,
    );
  return {
    reads: median('reads'),
    writes: median('writes'),
    overhead: median('overhead'),
    mostOverhead: Math.max(...each.map(({ overhead }) => overhead)),
    mostReads: Math.max(...each.map(({ reads }) => reads)),
    entries: mean('entries'),
    readUnits: mean('readUnits'),
    writeUnits: mean('writeUnits'),
    writeUnitsOnAws: mean('writeUnitsOnAws'),
  };
}
