import { ownerOfKey } from '../../table/keys.ts';
import type { Key } from '../../table/keys.ts';
import { scopeOf } from '../../actor/scope.ts';
import { CHAINS, unsequencedPartition } from '../entries.ts';
import { type ChainOf, type Sequencer, sequence } from './sequence.ts';

/** What the sequencer needs of a stream record. */
export type StreamRecord = {
  readonly sequenceNumber: string;
  readonly pk: string | undefined;
  readonly sk: string | undefined;
  /** `<owner>#<chain>` on what waits for its number; undefined on everything else. */
  readonly unsequenced: string | undefined;
};

type Group = { readonly of: ChainOf; readonly records: readonly StreamRecord[] };

/**
 * Numbers what a batch of the stream brings. Gives the stream's sequence number of the first record that failed, from
 * which on the stream shall come again; null if all is well.
 */
export async function sequenceStream(sequencer: Sequencer, records: readonly StreamRecord[]): Promise<string | null> {
  const failed = new Set<StreamRecord>();
  const sequenceGroup = async ({ of, records: own }: Group): Promise<void> => {
    try {
      await sequence(sequencer, of, own.map(keyOf));
    } catch (error) {
      sequencer.noteFailed(of.chain, error);
      for (const record of own) failed.add(record);
    }
  };
  await Promise.all(groupByChain(records, sequencer.noteSkipped).map(sequenceGroup));
  return records.find((record) => failed.has(record))?.sequenceNumber ?? null;
}

/** Records that wait for nothing are left out; so are those that are none of ours, which is noted. */
function groupByChain(records: readonly StreamRecord[], noteSkipped: () => void): readonly Group[] {
  const groups: Group[] = [];
  const waiting = records.filter(({ unsequenced }) => unsequenced !== undefined);
  for (const [partition, own] of Map.groupBy(waiting, ({ unsequenced }) => unsequenced ?? '')) {
    const of = chainOf(partition);
    const [ours, others] = of === null ? [[], own] : partitioned(own, hasKey);
    for (const _ of others) noteSkipped();
    if (of !== null && ours.length > 0) groups.push({ of, records: ours });
  }
  return groups;
}

function chainOf(partition: string): ChainOf | null {
  const owner = ownerOfKey(partition);
  if (owner === null) return null;
  const scope = scopeOf(owner);
  const chain = CHAINS.find((name) => unsequencedPartition(scope, name) === partition);
  return chain === undefined ? null : { scope, chain };
}

function partitioned<T>(all: readonly T[], isWanted: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isWanted), all.filter((one) => !isWanted(one))];
}

function hasKey({ pk, sk }: StreamRecord): boolean {
  return pk !== undefined && pk !== '' && sk !== undefined && sk !== '';
}

function keyOf({ pk, sk }: StreamRecord): Key {
  return { pk, sk } as { pk: string; sk: string } as Key;
}
