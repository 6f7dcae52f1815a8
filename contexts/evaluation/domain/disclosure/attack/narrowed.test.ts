import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../../../platform/seeded-random.ts';
import { atMost, holds, type Relation, sum } from '../cell.ts';
import { ANYTHING, exactly, type Range } from '../range.ts';
import { narrowed } from './narrowed.ts';
import { relationsByCell } from './neighbourhood.ts';

const seenAs =
  (ranges: Readonly<Record<string, Range>>) =>
  (cell: string): Range =>
    ranges[cell] ?? ANYTHING;

const possible = (relations: readonly Relation[], ranges: Readonly<Record<string, Range>>) =>
  narrowed(relations, relationsByCell(relations), seenAs(ranges));

describe('what a count can be', () => {
  it('is what a total leaves of it', () => {
    const rangeOf = possible([sum('all', ['a', 'b'])], { all: exactly(10), b: { from: 2, to: 4 } });
    expect(rangeOf('a')).toEqual({ from: 6, to: 8 });
  });

  it('is narrowed by one relation after another', () => {
    const relations = [sum('all', ['a', 'b']), sum('b', ['c', 'd'])];
    const rangeOf = possible(relations, { all: exactly(10), c: exactly(3), d: exactly(4) });
    expect(rangeOf('a')).toEqual(exactly(3));
  });

  it('is at most an earlier stage, and anything at all where nothing is known', () => {
    const rangeOf = possible([atMost('accepted', 'offered'), sum('all', ['x', 'y'])], { offered: exactly(7) });
    expect(rangeOf('accepted')).toEqual({ from: 0, to: 7 });
    expect(rangeOf('x')).toEqual(ANYTHING);
  });

  it('is what is seen of it, where a relation tells less', () => {
    const rangeOf = possible([sum('all', ['a', 'b'])], { all: { from: 0, to: 9 }, a: { from: 1, to: 3 } });
    expect(rangeOf('a')).toEqual({ from: 1, to: 3 });
  });
});

const SEED = 20_261_122;
const CELLS = ['a', 'b', 'c', 'd'];
const MOST = 4;

/** Every way to count four cells up to four each. */
function* worlds(): Generator<ReadonlyMap<string, number>> {
  for (let number = 0; number < (MOST + 1) ** CELLS.length; number += 1)
    yield new Map(CELLS.map((cell, place) => [cell, Math.floor(number / (MOST + 1) ** place) % (MOST + 1)]));
}

describe('ranges that relations narrow', () => {
  it(`rule out no counts that keep them all (seed ${String(SEED)})`, () => {
    const random = seededRandom(SEED);
    const ruledOut: string[] = [];
    for (let turn = 0; turn < 200; turn += 1) {
      const truth = new Map(CELLS.map((cell) => [cell, random.int(0, MOST)]));
      const relations = Array.from({ length: random.int(1, 4) }, (): Relation => {
        const terms = CELLS.map((cell) => ({ cell, coefficient: random.pick([-2, -1, 0, 1, 1, 2]) }));
        const within = terms.filter(({ coefficient }) => coefficient !== 0);
        const value = within.reduce((total, term) => total + term.coefficient * (truth.get(term.cell) ?? 0), 0);
        return { terms: within, from: value - random.int(0, 2), to: random.chance(0.2) ? Infinity : value };
      });
      const rangeOf = possible(relations, Object.fromEntries(CELLS.map((cell) => [cell, { from: 0, to: MOST }])));
      for (const world of worlds()) {
        if (!relations.every((relation) => holds(relation, (cell) => world.get(cell) ?? 0))) continue;
        const out = CELLS.filter((cell) => {
          const count = world.get(cell) ?? 0;
          return count < rangeOf(cell).from || count > rangeOf(cell).to;
        });
        ruledOut.push(...out.map((cell) => `${String(turn)}: ${cell}`));
      }
    }
    expect(ruledOut).toEqual([]);
  });
});
