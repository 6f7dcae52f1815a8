import type { Relation } from './cell.ts';
import type { Range } from './range.ts';

export type Left = { readonly cell: string; readonly left: Range };

/** What one relation leaves each of its counts to be, for all that is known of the others. Ends may be fractions. */
export function whatIsLeft({ terms, from, to }: Relation, rangeOf: (cell: string) => Range): readonly Left[] {
  const ranges = terms.map(({ cell, coefficient }) => scaled(rangeOf(cell), coefficient));
  const least = new Total(ranges.map((range) => range.from));
  const most = new Total(ranges.map((range) => range.to));
  return terms.map(({ cell, coefficient }, place) => {
    const own = ranges[place] ?? { from: 0, to: 0 };
    const rest = { from: from - most.without(own.to), to: to - least.without(own.from) };
    return { cell, left: divided(rest, coefficient) };
  });
}

function scaled({ from, to }: Range, by: number): Range {
  return by < 0 ? { from: by * to, to: by * from } : { from: by * from, to: by * to };
}

/** Not times one over it: what divides exactly stays exact. */
function divided({ from, to }: Range, by: number): Range {
  return by < 0 ? { from: to / by, to: from / by } : { from: from / by, to: to / by };
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
