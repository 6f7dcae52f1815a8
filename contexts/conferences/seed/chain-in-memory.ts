import type { Scope } from '../../../platform/actor/scope.ts';
import type { Chain } from '../../../platform/journal/entries.ts';
import {
  type ChainEntry,
  GENESIS,
  headKey,
  link,
  type Segment,
  segmentKey,
} from '../../../platform/journal/sequencing/chain.ts';
import { type AttributeMap, encodeItem, type Item } from '../../../platform/table/item.ts';

/** As many as the sequencer puts into one segment. */
const MOST_ENTRIES = 48;

export type ChainInMemory = {
  /** The entry's item as it lies once it has its number; with it a segment, whenever one is full. */
  readonly append: (item: Item) => readonly AttributeMap[];
  /** The last segment, and the head. Nothing if nothing was appended. */
  readonly close: () => readonly AttributeMap[];
};

/** Numbers and links entries as the sequencer would have, had they come one after the other. */
export function chainInMemory(scope: Scope, chain: Chain): ChainInMemory {
  let head = GENESIS;
  let segments = 0;
  let waiting: ChainEntry[] = [];

  function segment(): readonly AttributeMap[] {
    if (waiting.length === 0) return [];
    const links = link(head, waiting);
    const body: Segment = { previous: head.hash, links };
    const key = segmentKey(scope, chain, head.sequence + 1);
    const last = links.at(-1) ?? head;
    head = { sequence: last.sequence, hash: last.hash };
    segments += 1;
    waiting = [];
    return [encodeItem({ key, version: 1, body })];
  }

  return {
    append({ key, version, body, indexed = {} }) {
      const { unsequenced: _chain, unsequencedSk: _place, ...lasting } = indexed;
      waiting.push(body as ChainEntry);
      const item = encodeItem({ key, version, body, indexed: lasting });
      const numbered = { ...item, seq: { N: String(head.sequence + waiting.length) } };
      return waiting.length === MOST_ENTRIES ? [numbered, ...segment()] : [numbered];
    },
    close() {
      const last = segment();
      const headItem = { key: headKey(scope, chain), version: segments, body: head };
      return segments === 0 ? [] : [...last, encodeItem(headItem)];
    },
  };
}
