import type { Relation } from '../cell.ts';
import type { Range } from '../range.ts';
import { whatIsLeft } from '../what-is-left.ts';
import type { RelationsByCell } from './neighbourhood.ts';

/** Relations looked at, for each that there is: ranges that creep on by ones are left as they are. */
const MOST_LOOKS = 20;

/**
 * What each count can be, as one relation after the other narrows what is seen. Nothing possible is ruled out, so that
 * what lies outside is told for certain; much that several relations tell only together is not seen by it.
 */
export function narrowed(
  relations: readonly Relation[],
  near: RelationsByCell,
  seen: (cell: string) => Range,
): (cell: string) => Range {
  const ranges = new Map<string, Range>();
  const rangeOf = (cell: string): Range => ranges.get(cell) ?? seen(cell);
  const waiting = new Set(relations);
  let looks = MOST_LOOKS * relations.length;
  for (const relation of waiting) {
    waiting.delete(relation);
    looks -= 1;
    if (looks < 0) break;
    for (const [cell, range] of narrowedBy(relation, rangeOf)) {
      ranges.set(cell, range);
      // A set is walked in the order of adding, and goes on to what is added meanwhile.
      for (const next of near.get(cell) ?? []) waiting.add(next);
    }
  }
  return rangeOf;
}

/** The counts of a relation of which it tells more than is known. */
function narrowedBy(
  relation: Relation,
  rangeOf: (cell: string) => Range,
): readonly (readonly [cell: string, range: Range])[] {
  return whatIsLeft(relation, rangeOf).flatMap(({ cell, left }) => {
    const known = rangeOf(cell);
    const range = { from: Math.max(known.from, Math.ceil(left.from)), to: Math.min(known.to, Math.floor(left.to)) };
    return range.from > known.from || range.to < known.to ? [[cell, range] as const] : [];
  });
}
