import { describe, expect, it } from '@jest/globals';
import { cellId, type Subject } from '../../../contexts/evaluation/domain/cube/cube.ts';
import { holds } from '../../../contexts/evaluation/domain/disclosure/cell.ts';
import { DFE_LOCAL_AUTHORITY } from '../../../contexts/evaluation/domain/disclosure/parameters.ts';
import type { Frozen } from '../../../contexts/evaluation/domain/releases/linked-counts.ts';
import { knownTies } from '../../../contexts/evaluation/domain/releases/known-ties.ts';
import { believed } from '../../../contexts/evaluation/domain/releases/outcome-ties.ts';
import { countedPart } from '../../../contexts/evaluation/domain/releases/part.ts';
import { countAt } from '../../../contexts/evaluation/domain/releases/points.ts';
import { Tally } from '../../../contexts/evaluation/domain/snapshots/tally.ts';

const PERIOD = '202526';
const POPULATION = { 3: 'FOLLOW_UPS_3_MONTHS', 6: 'FOLLOW_UPS_6_MONTHS', 12: 'FOLLOW_UPS_12_MONTHS' } as const;

/** A child's points that have come, and what was found at each: names of counts. */
type Child = Readonly<Partial<Record<3 | 6 | 12, readonly string[]>>>;

/** Children of families of their own, of one authority. */
function partOf(children: readonly Child[]) {
  const tally = new Tally();
  children.forEach((child, index) => {
    const points = ([3, 6, 12] as const).filter((months) => child[months] !== undefined);
    for (const months of points) {
      const names = ['due', ...(months === points.at(-1) ? ['no_further'] : []), ...(child[months] ?? [])];
      const subject: Subject = {
        ...{ authority: 'A1', family: String(index), period: PERIOD, traits: { programme_arm: 'FNP' } },
        counts: names.map((name) => countAt(months, name)),
      };
      tally.add({ ...subject, population: POPULATION[months], values: {} });
    }
  });
  const frozen: Frozen = new Map([['A1', new Map(tally.cells().map((cell) => [cell.id, cell]))]]);
  return countedPart({ population: 'FOLLOW_UPS', period: PERIOD }, frozen, DFE_LOCAL_AUTHORITY);
}

const at = (measure: string): string => cellId({ period: PERIOD, measure, authority: 'A1', trait: null });
const many = (count: number, child: Child): readonly Child[] => Array.from({ length: count }, () => child);

describe('Children who have come to a point, and those who have come to the next', () => {
  const { tables } = partOf([
    ...many(8, { 3: [], 6: [], 12: [] }),
    ...many(4, { 3: [], 6: [] }),
    ...many(2, { 3: [] }),
  ]);

  it('are counted with those who were left between, who are protected as they are', () => {
    const left = [...tables.cells.values()].filter(({ id, isReleased }) => id.includes(' but not ') && !isReleased);
    const counts = Object.fromEntries(left.map(({ id, count }) => [id, count]));
    expect(counts[at(`${countAt(3, 'due')} but not ${countAt(6, 'due')}`)]).toBe(2);
    expect(counts[at(`${countAt(6, 'due')} but not ${countAt(12, 'due')}`)]).toBe(4);
  });

  it('are linked by what truly holds between them', () => {
    const across = tables.relations.filter(
      ({ terms }) =>
        terms.some(({ cell }) => cell === at(countAt(3, 'due'))) &&
        terms.some(({ cell }) => cell === at(countAt(6, 'due'))),
    );
    expect(across.length).toBeGreaterThan(0);
    expect(tables.relations.filter((relation) => !holds(relation, (id) => tables.cells.get(id)?.count ?? 0))).toEqual(
      [],
    );
  });
});

describe('What anybody would expect of outcomes', () => {
  const known = ['followed_up', 'looked_after_timed'];
  const isSaidToBe = (children: readonly Child[], one: string, within: string): boolean => {
    const { grid, tables } = partOf(children);
    return believed(grid, tables.cells).some(({ terms }) => {
      const [more, less] = [1, -1].map((sign) => terms.filter(({ coefficient }) => coefficient === sign));
      return (
        more?.some(({ cell }) => cell === at(countAt(12, within))) === true &&
        less?.some(({ cell }) => cell === at(countAt(12, one))) === true
      );
    });
  };

  it('is held of a place where it is so', () => {
    const fostered = [...known, 'looked_after', 'ever_looked_after', 'unrelated_foster'];
    expect(isSaidToBe(many(3, { 12: fostered }), 'unrelated_foster', 'looked_after')).toBe(true);
    expect(isSaidToBe(many(3, { 12: fostered }), 'looked_after', 'ever_looked_after')).toBe(true);
  });

  it('is not held where records say otherwise, and may be right', () => {
    expect(isSaidToBe(many(3, { 12: [...known, 'unrelated_foster'] }), 'unrelated_foster', 'looked_after')).toBe(false);
    expect(isSaidToBe(many(3, { 12: [...known, 'looked_after'] }), 'looked_after', 'ever_looked_after')).toBe(false);
  });
});

describe('Where all who were followed up live with a parent or kin', () => {
  const withParent = ['followed_up', 'with_parent'];
  const { grid, tables } = partOf(many(7, { 3: withParent, 6: withParent, 12: withParent }));
  const homesAt = (months: 3 | 12): readonly (readonly string[])[] =>
    knownTies(grid, tables)
      .filter(({ terms }) => terms.some(({ cell }) => cell === at(countAt(months, 'with_parent'))))
      .map(({ terms }) => terms.map(({ cell }) => cell));

  it('nobody is taken to know from it alone that none is with unrelated foster carers', () => {
    const homes = ['followed_up', 'with_parent', 'with_kin', 'unrelated_foster'];
    expect(homesAt(12)).toEqual([homes.map((name) => at(countAt(12, name)))]);
  });

  it('the attacker is taken to know it at a point at which no other home is released', () => {
    const homes = ['followed_up', 'with_parent', 'with_kin'];
    expect(homesAt(3)).toEqual([homes.map((name) => at(countAt(3, name)))]);
  });
});
