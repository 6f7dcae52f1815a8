import type { Scope } from '../../actor/scope.ts';
import { text } from '../../table/item.ts';
import type { Key } from '../../table/keys.ts';
import { CHAINS, unsequencedPartition } from '../entries.ts';
import { type ChainOf, type Sequencer, sequence } from './sequence.ts';

const MOST_AT_ONCE = 90;

export type Swept = {
  /** Entries that the index named: those that it names late have their numbers already, and keep them. */
  readonly found: number;
  /** Chains that could not be brought forward. */
  readonly failed: number;
};

/**
 * Numbers what the stream has lost: it keeps records for a day only. Found by the sparse index of what has no number.
 * A chain that fails holds up no other.
 */
export async function sweepAll(sequencer: Sequencer, scopes: readonly Scope[]): Promise<Swept> {
  let found = 0;
  let failed = 0;
  for (const of of scopes.flatMap((scope) => CHAINS.map((chain) => ({ scope, chain })))) {
    try {
      found += await sweep(sequencer, of);
    } catch (error) {
      sequencer.noteFailed(of.chain, error);
      failed += 1;
    }
  }
  return { found, failed };
}

/** Gives how many entries it found. */
async function sweep(sequencer: Sequencer, of: ChainOf): Promise<number> {
  let found = 0;
  let after: string | undefined;
  for (;;) {
    const entries = await sequencer.table.queryIndex({
      index: 'unsequenced',
      partition: unsequencedPartition(of.scope, of.chain),
      limit: MOST_AT_ONCE,
      ...(after !== undefined && { after }),
    });
    const keys = entries.map((entry) => ({ pk: text(entry, 'pk'), sk: text(entry, 'sk') }) as Key);
    await sequence(sequencer, of, keys);
    found += keys.length;
    if (entries.length < MOST_AT_ONCE) return found;
    after = text(entries.at(-1) ?? {}, 'unsequencedSk');
  }
}
