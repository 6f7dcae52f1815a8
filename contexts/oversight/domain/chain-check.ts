import type { OwnerId } from '../../../platform/actor/scope.ts';

/** As the offline verifier has them, and `CONTRADICTED`: the chain is not what was signed of it. */
export const CHAIN_FAULTS = ['ALTERED', 'REMOVED', 'REORDERED', 'INSERTED', 'CONTRADICTED'] as const;
export type ChainFault = (typeof CHAIN_FAULTS)[number];

type Head = { readonly sequence: number; readonly hash: string };

/** What was seen of an audit chain when its links were last recomputed. */
export type ChainCheck = {
  readonly owner: OwnerId;
  /** The number of the first link of the range. */
  readonly from: number;
  /** The last link that fits. One before `from` where none does. */
  readonly reached: Head;
  /** How long the chain was. */
  readonly length: number;
  /** Null where everything fits so far. */
  readonly broken: { readonly sequence: number; readonly fault: ChainFault } | null;
  /** Our own id of the person who had it checked. */
  readonly by: string;
  /** ISO 8601 instant, UTC: of the newest step. */
  readonly at: string;
};

export type CheckVerdict = 'SOUND' | 'UNFINISHED' | 'BROKEN';

export function verdictOf({ reached, length, broken }: ChainCheck): CheckVerdict {
  if (broken !== null) return 'BROKEN';
  return reached.sequence < length ? 'UNFINISHED' : 'SOUND';
}

/** Where the next step begins: where the last one ended, or anew where it found a fault. Null: at the link that is asked for. */
export function goesOnFrom(last: ChainCheck | null, asked: number | null): Pick<ChainCheck, 'from' | 'reached'> | null {
  if (asked !== null || last?.broken !== null) return null;
  return { from: last.from, reached: last.reached };
}
