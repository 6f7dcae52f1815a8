import { ownerOfKey } from '../../table/keys.ts';
import type { Key } from '../../table/keys.ts';
import { scopeOf } from '../../actor/scope.ts';
import { CHAINS } from '../entries.ts';
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
  const groups = groupByChain(records);
  const results = await Promise.allSettled(
    groups.map(({ of, records: own }) =>
      sequence(
        sequencer,
        of,
        own.map(({ pk, sk }) => ({ pk, sk }) as { pk: string; sk: string } as Key),
      ),
    ),
  );
  const failed = groups.filter((_, index) => results[index]?.status === 'rejected').flatMap(({ records: own }) => own);
  const numbers = new Set(failed.map(({ sequenceNumber }) => sequenceNumber));
  return records.find(({ sequenceNumber }) => numbers.has(sequenceNumber))?.sequenceNumber ?? null;
}

/** Records that are none of ours, or wait for nothing, are left out. */
function groupByChain(records: readonly StreamRecord[]): readonly Group[] {
  const waiting = records.filter(
    ({ pk, sk, unsequenced }) => pk !== undefined && sk !== undefined && unsequenced !== undefined,
  );
  return [...Map.groupBy(waiting, ({ unsequenced }) => unsequenced ?? '')].flatMap(
    ([partition, own]): readonly Group[] => {
      const owner = ownerOfKey(partition);
      const chain = CHAINS.find((name) => partition.endsWith(`#${name}`));
      return owner === null || chain === undefined ? [] : [{ of: { scope: scopeOf(owner), chain }, records: own }];
    },
  );
}
