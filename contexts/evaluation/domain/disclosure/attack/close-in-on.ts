import type { Range } from '../range.ts';
import { type Aim, type End, ENDS, type Proofs } from './proofs.ts';
import type { FindWorld } from './worlds.ts';

export type Search = {
  readonly aims: readonly Aim[];
  readonly proofs: Proofs;
  readonly find: FindWorld;
};

/**
 * Looks for worlds until each aim is proven at both ends or cannot be: many at once, then what is left one by one.
 *
 * @returns the aims that no world proves
 */
export function closeInOn(search: Search): readonly Aim[] {
  const { aims, proofs } = search;
  for (const end of ENDS) while (sweep(search, end) > 0);
  for (const aim of aims) {
    for (const end of ENDS) if (!proofs.isShown(aim, end)) lookFor(search, aim, end);
  }
  return aims.filter((aim) => !proofs.isSafe(aim));
}

/**
 * Each count is kept within its protection, so that none grows at the cost of the others.
 *
 * @returns how many it has proven, of those that were still to prove
 */
function sweep({ aims, proofs, find }: Search, end: End): number {
  const open = aims.filter((aim) => !proofs.isShown(aim, end));
  if (open.length === 0) return 0;
  const world = find({
    weights: new Map(open.map(({ cell }) => [cell, end === 'to' ? 1 : -1])),
    within: new Map(open.map(({ cell, protection }) => [cell, protection])),
  });
  if (world !== null) proofs.note(world, aims);
  return open.filter((aim) => proofs.isShown(aim, end)).length;
}

function lookFor({ aims, proofs, find }: Search, { cell, protection }: Aim, end: End): void {
  const bound = end === 'to' ? protection.to : protection.from;
  const range: Range = end === 'to' ? { from: bound, to: Infinity } : { from: 0, to: bound };
  const world = find({ weights: new Map([[cell, 0]]), within: new Map([[cell, range]]) });
  if (world !== null) proofs.note(world, aims);
}
