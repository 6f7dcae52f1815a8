import type { Scope } from '../../actor/scope.ts';
import { backOffMilliseconds, type Pause } from '../../table/back-off.ts';
import { classifyFailure } from '../../table/failure.ts';
import type { Item } from '../../table/item.ts';
import type { Key } from '../../table/keys.ts';
import type { Table } from '../../table/table.ts';
import type { Write } from '../../table/write.ts';
import type { Chain } from '../entries.ts';
import { GENESIS, type Head, headKey, headOf, link, parkedKey, type Segment, segmentKey } from './chain.ts';
import { inSequence, type Pending, pendingFrom, predecessorOf } from './pending.ts';

export type Sequencer = {
  readonly table: Table;
  readonly pause: Pause;
  /**
   * Told of each entry that could not be read: it has its number, and lies in the open to be looked at. Told again when
   * an answer was lost.
   */
  readonly noteParked: (chain: Chain, sequence: number) => void;
  /** Told why a batch failed: it comes again. */
  readonly noteFailed: (chain: Chain, error: unknown) => void;
  /** Told of each stream record that says it waits for a number, and whose key or chain is none of ours. */
  readonly noteSkipped: () => void;
};

/** One chain of one owner. */
export type ChainOf = { readonly scope: Scope; readonly chain: Chain };

/** With the head and the segment it stays under the hundred actions of a transaction, parked entries included. */
const MOST_ENTRIES = 48;
/** Bytes of one segment's entries: an item holds 400 kB. */
const MOST_BYTES = 200_000;
const MOST_ATTEMPTS = 12;

/**
 * Gives entries their numbers and hash links, a whole batch by one conditional write on the head. An entry that has its
 * number keeps it, so the same keys may come any number of times, in any order, at several sequencers at once. Where an
 * event's predecessor has no number yet, it is drawn in first: a record's events are always in order of its versions.
 *
 * @throws Error when the table kept failing: what had no number by then has none still, and the sweep finds it.
 */
export async function sequence(sequencer: Sequencer, of: ChainOf, keys: readonly Key[]): Promise<void> {
  let wanted = keys;
  for (let attempt = 1; wanted.length > 0; attempt += 1) {
    if (attempt > 1) await sequencer.pause(backOffMilliseconds(attempt));
    const pending = inSequence(await withPredecessors(sequencer.table, of.chain, wanted));
    const numbered = await numberAll(sequencer, of, pending);
    if (numbered) return;
    if (attempt === MOST_ATTEMPTS) throw new Error(`The chain ${of.chain} could not be brought forward.`);
    wanted = pending.map(({ key }) => key);
  }
}

async function withPredecessors(table: Table, chain: Chain, keys: readonly Key[]): Promise<readonly Pending[]> {
  const pending = new Map<string, Pending>();
  let missing = keys;
  while (missing.length > 0) {
    const found = (await table.getAttributes(missing)).map((attributes) => pendingFrom(attributes, chain));
    const fresh = found.filter((one) => one !== null && !pending.has(nameOf(one.key))) as readonly Pending[];
    for (const one of fresh) pending.set(nameOf(one.key), one);
    missing = fresh.map(predecessorOf).filter((key) => key !== null && !pending.has(nameOf(key))) as readonly Key[];
  }
  return [...pending.values()];
}

/** False if another sequencer, or a failure, came between: what is left must be looked at anew. */
async function numberAll(sequencer: Sequencer, of: ChainOf, pending: readonly Pending[]): Promise<boolean> {
  const [headItem] = await sequencer.table.getTogether([headKey(of.scope, of.chain)]);
  let head = { version: headItem?.version ?? 0, ...headOf(headItem) };
  const noteParked = (numbers: readonly number[]): void => {
    for (const number of numbers) sequencer.noteParked(of.chain, number);
  };
  for (const batch of batches(pending)) {
    const { writes, next, parked } = batchWrites(of, head, batch);
    try {
      await sequencer.table.write(writes);
    } catch (error) {
      const { kind } = classifyFailure(error);
      if (kind === 'BROKEN') throw error;
      // It may have been written: better told twice than never.
      if (kind === 'UNKNOWN') noteParked(parked);
      return false;
    }
    noteParked(parked);
    head = { version: head.version + 1, ...next };
  }
  return true;
}

type Batch = { readonly writes: readonly Write[]; readonly next: Head; readonly parked: readonly number[] };

function batchWrites(
  { scope, chain }: ChainOf,
  head: Head & { readonly version: number },
  batch: readonly Pending[],
): Batch {
  const links = link(
    head,
    batch.map(({ entry }) => entry),
  );
  const last = links.at(-1) ?? GENESIS;
  const next: Head = { sequence: last.sequence, hash: last.hash };
  const headItem: Item = { key: headKey(scope, chain), version: head.version + 1, body: next };
  const segment: Segment = { previous: head.hash, links };
  const numbers = links.map(({ sequence: number }) => number);
  const parked = batch.flatMap(({ unreadable, key }, index): { readonly sequence: number; readonly item: Item }[] => {
    const number = numbers[index] ?? 0;
    const item = { key: parkedKey(scope, chain, number), version: 1, body: { key, unreadable } };
    return unreadable === undefined ? [] : [{ sequence: number, item }];
  });
  return {
    next,
    parked: parked.map(({ sequence: number }) => number),
    writes: [
      { kind: head.version === 0 ? 'CREATE' : 'ADVANCE', item: headItem },
      { kind: 'CREATE', item: { key: segmentKey(scope, chain, head.sequence + 1), version: 1, body: segment } },
      ...batch.map(({ key }, index): Write => ({ kind: 'SEQUENCED', key, sequence: numbers[index] ?? 0 })),
      ...parked.map(({ item }): Write => ({ kind: 'CREATE', item })),
    ],
  };
}

function* batches(pending: readonly Pending[]): Generator<readonly Pending[]> {
  let batch: Pending[] = [];
  let bytes = 0;
  for (const one of pending) {
    const length = Buffer.byteLength(JSON.stringify(one.entry));
    if (batch.length === MOST_ENTRIES || (batch.length > 0 && bytes + length > MOST_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(one);
    bytes += length;
  }
  if (batch.length > 0) yield batch;
}

function nameOf({ pk, sk }: Key): string {
  return `${pk}\n${sk}`;
}
