import type { OpenNetwork } from '../api/open-network.ts';
import type { Operation } from '../operations.ts';
import { eventsOf, type Tokens } from './callers.ts';
import { count, type Counts } from './count.ts';
import { percentile, type Send, type Timed, timeOneByOne, timeTogether } from './time.ts';

/** Milliseconds one at a time, and requests a second with eight at a time. */
export type Times = { readonly p50: number; readonly p99: number; readonly perSecond: number };

export type Figures = Times & Counts;

export type Effort = {
  /** How often the networks take turns. */
  readonly rounds: number;
  /** Requests of a turn one by one, and together. */
  readonly oneByOne: number;
  readonly together: number;
  /** Requests through the counted API. */
  readonly counted: number;
};

const CONCURRENT = 8;
const WARM_UP = 40;

type Sent = { readonly network: OpenNetwork; readonly send: Send; readonly seed: string };

/**
 * Measures one operation on several networks (or ways there) by turns, so that whatever else the machine does falls
 * on all of them alike.
 */
export async function measure(
  operation: Operation,
  sent: readonly Sent[],
  { effort, tokens }: { readonly effort: Effort; readonly tokens: Tokens },
): Promise<readonly Figures[]> {
  const lanes = sent.map(({ network, send, seed }) => {
    const next = eventsOf(operation, { known: network.known, tokens, seed });
    const timed: Timed = { operation, send, next };
    return { network, timed, took: [] as number[], together: 0 };
  });
  for (const { timed } of lanes) await timeTogether(timed, { requests: WARM_UP, concurrent: CONCURRENT });
  for (let round = 0; round < effort.rounds; round += 1) {
    for (const lane of lanes) {
      lane.took.push(...(await timeOneByOne(lane.timed, effort.oneByOne)));
      lane.together += await timeTogether(lane.timed, { requests: effort.together, concurrent: CONCURRENT });
    }
  }
  const figures: Figures[] = [];
  for (const { network, timed, took, together } of lanes) {
    figures.push({
      ...(await count(network, operation, { next: timed.next, requests: effort.counted })),
      p50: percentile(took, 0.5),
      p99: percentile(took, 0.99),
      perSecond: (effort.rounds * effort.together * 1_000) / together,
    });
  }
  return figures;
}
