import type { OpenNetwork } from '../api/open-network.ts';
import type { Consumption } from '../api/consumption.ts';
import type { Operation } from '../operations.ts';
import { entriesIn } from './answer.ts';
import type { NextEvent } from './callers.ts';

/** Means of one request, but for the calls: of those, the most that any request took. */
export type Counts = Consumption & { readonly entries: number };

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
    each.push({ ...taken, entries });
  }
  const mean = (field: keyof Counts): number => each.reduce((sum, one) => sum + one[field], 0) / each.length;
  const most = (field: keyof Counts): number => Math.max(...each.map((one) => one[field]));
  return {
    reads: most('reads'),
    writes: most('writes'),
    entries: mean('entries'),
    readUnits: mean('readUnits'),
    writeUnits: mean('writeUnits'),
    writeUnitsOnAws: mean('writeUnitsOnAws'),
  };
}
