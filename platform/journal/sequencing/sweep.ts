import { CHAINS, unsequencedPartition } from '../entries.ts';
import type { Scope } from '../../actor/scope.ts';
import { text } from '../../table/item.ts';
import type { Key } from '../../table/keys.ts';
import { type Sequencer, sequence } from './sequence.ts';

const MOST_AT_ONCE = 90;

/**
 * Numbers what the stream has lost: it keeps records for a day only. Found by the sparse index of what has no number.
 * Gives how many entries it found.
 */
export async function sweep(sequencer: Sequencer, scope: Scope): Promise<number> {
  let total = 0;
  for (const chain of CHAINS) {
    let after: string | undefined;
    for (;;) {
      const entries = await sequencer.table.queryIndex({
        index: 'unsequenced',
        partition: unsequencedPartition(scope, chain),
        limit: MOST_AT_ONCE,
        ...(after !== undefined && { after }),
      });
      const keys = entries.map(
        (entry) => ({ pk: text(entry, 'pk'), sk: text(entry, 'sk') }) as Key,
      );
      await sequence(sequencer, { scope, chain }, keys);
      total += keys.length;
      if (entries.length < MOST_AT_ONCE) break;
      after = text(entries.at(-1) ?? {}, 'unsequencedSk');
    }
  }
  return total;
}
