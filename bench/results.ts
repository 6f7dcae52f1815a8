import type { CpuFigures } from './cpu/measure.ts';
import type { Read } from './cpu/handler.ts';
import type { Figures, Times } from './latency/measure.ts';
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
};

/** Why the run fails. Never for being slow: only for reads that are too many, or calls that grow with the network. */
export function breaksIn({ operations }: Results): readonly string[] {
  return operations.flatMap(({ operation: { title, mostReads }, small, large }) => {
    const reads = Math.max(small.mostReads, large.mostReads);
    const grows = small.reads !== large.reads || small.writes !== large.writes;
    return [
      ...(reads > mostReads ? [`"${title}" read DynamoDB ${reads} times, not at most ${mostReads}.`] : []),
      ...(grows
        ? [`"${title}" took ${callsOf(small)} in the small network and ${callsOf(large)} in the large one.`]
        : []),
    ];
  });
}

function callsOf({ reads, writes }: Figures): string {
  return `${reads} reads and ${writes} writes`;
}
