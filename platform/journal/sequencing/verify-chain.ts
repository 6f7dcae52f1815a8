import { chainHash } from '../hash.ts';
import { GENESIS, type Head, type Link } from './chain.ts';

/**
 * - `ALTERED`: an entry, its number or its hash is not what it was when the chain was made.
 * - `REMOVED`: a number is missing.
 * - `REORDERED`: a number comes later than its turn.
 * - `INSERTED`: a link too many: its number has been before, or the chain had ended.
 */
export type Fault = 'ALTERED' | 'REMOVED' | 'REORDERED' | 'INSERTED';

export type ChainVerdict =
  /** Where the links end, from which the next ones can be verified. */
  | { readonly kind: 'SOUND'; readonly head: Head }
  /** The first sequence number that is not as it should be, and in what way. */
  | { readonly kind: 'BROKEN'; readonly sequence: number; readonly fault: Fault };

export type Expected = {
  /** What the links follow upon: the beginning, unless said otherwise. */
  readonly after?: Head;
  /**
   * Where they must end, from a place that whoever could alter the links could not. Without it a chain that was cut
   * short, or made anew from some place on, is sound in itself.
   */
  readonly until?: Head;
};

/** Recomputes every hash of links in their order, from whatever store or file they come. */
export function verifyChain(links: readonly Link[], { after = GENESIS, until }: Expected = {}): ChainVerdict {
  let head = after;
  for (const [index, link] of links.entries()) {
    const expected = head.sequence + 1;
    if (until !== undefined && expected > until.sequence) return broken(expected, 'INSERTED');
    if (link.sequence !== expected) return outOfTurn(links.slice(index), expected);
    if (link.hash !== chainHash(head.hash, { sequence: link.sequence, entry: link.entry })) {
      return broken(expected, 'ALTERED');
    }
    head = { sequence: link.sequence, hash: link.hash };
  }
  if (until === undefined) return { kind: 'SOUND', head };
  if (head.sequence < until.sequence) return broken(head.sequence + 1, 'REMOVED');
  return head.hash === until.hash ? { kind: 'SOUND', head } : broken(head.sequence, 'ALTERED');
}

function outOfTurn(rest: readonly Link[], expected: number): ChainVerdict {
  const found = rest[0]?.sequence ?? expected;
  if (found < expected) return broken(found, 'INSERTED');
  return broken(expected, rest.some(({ sequence }) => sequence === expected) ? 'REORDERED' : 'REMOVED');
}

function broken(sequence: number, fault: Fault): ChainVerdict {
  return { kind: 'BROKEN', sequence, fault };
}
