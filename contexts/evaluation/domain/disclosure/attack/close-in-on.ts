import type { Range } from '../range.ts';
import { type Aim, type End, ENDS, type Proofs } from './proofs.ts';
import type { FindWorld, World } from './worlds.ts';

export type Search = {
  readonly aims: readonly Aim[];
  readonly proofs: Proofs;
  readonly find: FindWorld;
  /** Told of each world. */
  readonly onFound: (world: World) => void;
};

/** Aims: a search for fewer at once takes longer than one for each. */
const FEW = 8;

/** Looks for worlds that prove many aims at once, while they do. */
export function sweepAll(search: Search): void {
  for (const end of ENDS) while (sweep(search, end) > FEW);
}

/**
 * Each count is kept within its protection, so that none grows at the cost of the others.
 *
 * @returns how many it has proven, of those that were still to prove
 */
function sweep({ aims, proofs, find, onFound }: Search, end: End): number {
  const open = aims.filter((aim) => !proofs.isShown(aim, end));
  if (open.length <= FEW) return 0;
  const world = find({
    weights: new Map(open.map(({ cell }) => [cell, end === 'to' ? 1 : -1])),
    within: new Map(open.map(({ cell, protection }) => [cell, protection])),
  });
  if (world !== null) onFound(world);
  return open.filter((aim) => proofs.isShown(aim, end)).length;
}

/** Many at once, while that proves many; then what is left one by one. */
export function closeIn(search: Search): void {
  sweepAll(search);
  const { aims, proofs, find, onFound } = search;
  for (const end of ENDS) {
    for (const aim of aims) {
      const world = proofs.isShown(aim, end) ? null : lookFor(find, aim, end);
      if (world !== null) onFound(world);
    }
  }
}

/** Looks for one world that shows that a count can be so small, or so large. */
function lookFor(find: FindWorld, { cell, protection }: Aim, end: End): World | null {
  const bound = end === 'to' ? protection.to : protection.from;
  const range: Range = end === 'to' ? { from: bound, to: Infinity } : { from: 0, to: bound };
  return find({ weights: new Map(), within: new Map([[cell, range]]) });
}
