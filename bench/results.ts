import type { AbuseFigures } from './abuse/measure.ts';
import type { ColdStarts } from './cold-start/measure.ts';
import type { CpuFigures } from './cpu/measure.ts';
import type { Read } from './cpu/handler.ts';
import type { Figures, Times } from './latency/measure.ts';
import type { MoneyFigures } from './money/measure.ts';
import type { Operation } from './operations.ts';

/** One operation on both networks. */
export type Measured = {
  readonly operation: Operation;
  readonly small: Figures;
  readonly large: Figures;
};

export type Machine = {
  readonly cores: number;
  readonly processor: string;
  readonly node: string;
  /** Processes that wanted a core, mean of the last minute, before and after. */
  readonly load: { readonly before: number; readonly after: number };
};

export type Results = {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly seed: string;
  readonly sizes: readonly [small: number, large: number];
  readonly machine: Machine;
  readonly operations: readonly Measured[];
  readonly gateway: { readonly inProcess: Times; readonly overHttp: Times };
  /** Reads of the first request of an instance, and of each one after it. */
  readonly readsOfConference: { readonly first: number; readonly after: number };
  readonly cpu: Readonly<Record<Read, CpuFigures>>;
  readonly coldStart: ColdStarts;
  readonly abuse: AbuseFigures;
  readonly money: readonly MoneyFigures[];
};

/** Calls of a request that are not its operation's own: the charge, which tells the caller's status too, and the audit entry. */
const MOST_OVERHEAD = 2;

/** Why the run fails. Never for being slow: only for calls that are too many, or that grow with the network. */
export function breaksIn({ operations }: Results): readonly string[] {
  return operations.flatMap(({ operation: { title, mostReads }, small, large }) => {
    const overhead = Math.max(small.mostOverhead, large.mostOverhead);
    const reads = Math.max(small.mostReads, large.mostReads);
    const grows = small.reads !== large.reads || small.writes !== large.writes;
    return [
      ...(reads > mostReads ? [`"${title}" read DynamoDB ${reads} times, not at most ${mostReads}.`] : []),
      ...(overhead > MOST_OVERHEAD
        ? [`"${title}" made ${overhead} calls besides its own, not at most ${MOST_OVERHEAD}.`]
        : []),
      ...(grows
        ? [`"${title}" took ${callsOf(small)} in the small network and ${callsOf(large)} in the large one.`]
        : []),
    ];
  });
}

function callsOf({ reads, writes }: Figures): string {
  return `${reads} reads and ${writes} writes`;
}
