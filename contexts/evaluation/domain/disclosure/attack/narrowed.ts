import type { Relation } from '../cell.ts';
import { isExact, type Range } from '../range.ts';
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
  { terms, from, to }: Relation,
  rangeOf: (cell: string) => Range,
): readonly (readonly [string, Range])[] {
  const ranges = terms.map(({ cell, coefficient }) => scaled(rangeOf(cell), coefficient));
  const least = new Total(ranges.map((range) => range.from));
  const most = new Total(ranges.map((range) => range.to));
  return terms.flatMap(({ cell, coefficient }, place) => {
    const known = rangeOf(cell);
    const own = ranges[place];
    if (own === undefined || isExact(known)) return [];
    const left = scaled({ from: from - most.without(own.to), to: to - least.without(own.from) }, 1 / coefficient);
    const range = { from: Math.max(known.from, Math.ceil(left.from)), to: Math.min(known.to, Math.floor(left.to)) };
    return range.from > known.from || range.to < known.to ? [[cell, range] as const] : [];
  });
}

function scaled({ from, to }: Range, by: number): Range {
  return by < 0 ? { from: by * to, to: by * from } : { from: by * from, to: by * to };
}

/** A sum of which some parts may be endless. */
class Total {
  readonly #finite: number;
  readonly #endless: readonly number[];

  constructor(parts: readonly number[]) {
    this.#finite = parts.filter(Number.isFinite).reduce((sum, part) => sum + part, 0);
    this.#endless = parts.filter((part) => !Number.isFinite(part));
  }

  without(part: number): number {
    if (Number.isFinite(part)) return this.#endless[0] ?? this.#finite - part;
    return this.#endless[1] ?? this.#finite;
  }
}
