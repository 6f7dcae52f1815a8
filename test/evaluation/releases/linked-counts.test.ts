import { describe, expect, it } from '@jest/globals';
import { cellId, type Cube, NETWORK, type Subject } from '../../../contexts/evaluation/domain/cube/cube.ts';
import { tabulate } from '../../../contexts/evaluation/domain/cube/tabulate.ts';
import { type Cell, holds, type LinkedTables } from '../../../contexts/evaluation/domain/disclosure/cell.ts';
import { type Grid, gridMeasures } from '../../../contexts/evaluation/domain/releases/grid.ts';
import { knownTies } from '../../../contexts/evaluation/domain/releases/known-ties.ts';
import { type Frozen, linkedCounts } from '../../../contexts/evaluation/domain/releases/linked-counts.ts';
import { Tally } from '../../../contexts/evaluation/domain/snapshots/tally.ts';
import { seededRandom } from '../../../platform/seeded-random.ts';
import { type RandomNetwork, randomNetwork } from '../support/random-network.ts';

const STAGES = ['fgdm_referred_count', 'fgdm_eligible_count', 'fgdm_offered_count', 'fgdm_accepted_count'];

/** The random network, with stages of the catalogue: each child came to one of them, its siblings with it. */
function withStages({ cube, subjects }: RandomNetwork, seed: number): RandomNetwork {
  const random = seededRandom(seed);
  const reached = new Map<string, number>();
  const staged = subjects.map((subject): Subject => {
    const family = `${subject.authority} ${subject.family}`;
    const last = reached.get(family) ?? random.int(1, STAGES.length);
    reached.set(family, last);
    return { ...subject, counts: STAGES.slice(0, last) };
  });
  return { cube: { ...cube, measures: chain(STAGES) }, subjects: staged };
}

const chain = (keys: readonly string[]): Cube['measures'] =>
  keys.map((key, place) => ({ key, ...(place > 0 && { within: keys[place - 1] ?? '' }) }));

function frozenOf(subjects: readonly Subject[]): Frozen {
  return new Map(
    [...Map.groupBy(subjects, ({ authority }) => authority)].map(([authority, own]) => {
      const tally = new Tally();
      for (const subject of own) tally.add({ ...subject, population: 'EPISODE_CHILDREN', values: {} });
      return [authority, new Map(tally.cells().map((cell) => [cell.id, cell]))] as const;
    }),
  );
}

function gridOf({ periods: [period = ''], authorities, dimensions }: Cube, measures: Cube['measures']): Grid {
  const of = measures.map((measure) => ({ ...measure, table: 'funnel', dimensions, ofNetwork: [] }));
  return { period, authorities, measures: of, canHave: () => true };
}

const plain = (cells: LinkedTables['cells']) =>
  Object.fromEntries(
    [...cells].map(([id, { contributions, ...cell }]): [string, unknown] => [
      id,
      { ...cell, contributions: Object.fromEntries([...contributions].sort()) },
    ]),
  );

const sorted = (relations: LinkedTables['relations']) => relations.map((relation) => JSON.stringify(relation)).sort();

describe('Counts that were frozen, authority by authority', () => {
  it.each(Array.from({ length: 40 }, (_each, turn) => 20_261_100 + turn))(
    'are, linked, what counting everybody at once gives (seed %i)',
    (seed) => {
      const { cube, subjects } = withStages(randomNetwork(seed), seed);
      const linked = linkedCounts(gridOf(cube, cube.measures), frozenOf(subjects));
      const counted = tabulate(cube, subjects);

      expect(plain(linked.cells)).toEqual(plain(counted.cells));
      expect(sorted(linked.relations)).toEqual(sorted(counted.relations));
    },
  );

  it.each([1, 2, 3, 4, 5].map((turn) => 20_261_200 + turn))(
    'know who was left between two stages that are released, over those that are not (seed %i)',
    (seed) => {
      const { cube, subjects } = withStages(randomNetwork(seed), seed);
      const released = chain(['fgdm_referred_count', 'fgdm_accepted_count']);
      const { cells, relations } = linkedCounts(gridOf(cube, released), frozenOf(subjects));
      const left = (cell: Cell): boolean => cell.id.includes('fgdm_referred_count but not fgdm_accepted_count');

      expect([...cells.values()].filter(left).reduce((all, { count }) => all + count, 0)).toBeGreaterThan(0);
      expect(relations.filter((relation) => !holds(relation, (id) => cells.get(id)?.count ?? 0))).toEqual([]);
    },
  );
});

describe('An arm of the programme', () => {
  const subject = (authority: string, family: string, arm: string): Subject => ({
    authority,
    family,
    period: '202627',
    counts: ['fgdm_referred_count'],
    traits: { programme_arm: arm },
  });
  const arms = new Map([
    ['A1', ['ONE']],
    ['A2', ['ONE']],
    ['A3', ['ONE', 'TWO']],
  ]);
  const [referred] = gridMeasures('EPISODE_CHILDREN').filter(({ key }) => key === 'fgdm_referred_count');
  const grid: Grid = {
    period: '202627',
    authorities: [...arms.keys()],
    measures:
      referred === undefined
        ? []
        : [{ ...referred, dimensions: [{ key: 'programme_arm', levels: ['ONE', 'TWO'] }], ofNetwork: [] }],
    canHave: (authority, { level }) => arms.get(authority)?.includes(level) === true,
  };
  const subjects = [
    ...['F1', 'F2'].flatMap((family) => [subject('A1', family, 'ONE'), subject('A2', family, 'ONE')]),
    subject('A3', 'F1', 'ONE'),
    subject('A3', 'F2', 'TWO'),
  ];
  const linked = linkedCounts(grid, frozenOf(subjects));
  const at = (authority: string, level: string | null): string =>
    cellId({
      period: '202627',
      measure: 'fgdm_referred_count',
      authority,
      trait: level === null ? null : { dimension: 'programme_arm', level },
    });

  it('is what its authorities come to: of one that was in no other it is the total', () => {
    const arm = linked.relations.find(({ terms: [total] }) => total?.cell === at(NETWORK, 'ONE'));
    expect(arm?.terms.map(({ cell }) => cell)).toEqual([
      at(NETWORK, 'ONE'),
      at('A1', null),
      at('A2', null),
      at('A3', 'ONE'),
    ]);
    expect(linked.cells.get(at(NETWORK, 'ONE'))?.count).toBe(5);
  });

  it("in which there is one authority is its own, and not told as if it were everybody's", () => {
    expect(linked.cells.has(at(NETWORK, 'TWO'))).toBe(false);
    expect(linked.cells.get(at('A3', 'TWO'))?.count).toBe(1);
  });
});

describe('What anybody may know of counts by their definitions', () => {
  it.each([
    { of: 12, isAll: true },
    { of: 9, isAll: false },
  ])(
    'holds of the counts as they are, and says that nobody is left over where nobody is ($of of 12)',
    ({ of, isAll }) => {
      const grid: Grid = {
        period: '202627',
        authorities: ['A1'],
        measures: gridMeasures('EPISODE_CHILDREN').map((measure) => ({ ...measure, dimensions: [], ofNetwork: [] })),
        canHave: () => true,
      };
      const counts = [
        'fgdm_held_count',
        'fgdm_child_participation_count',
        'fgdm_child_pn1_count',
        'fgdm_child_views_count',
      ];
      const timed = 'fgdm_referral_to_conference_timed_count';
      const subjects = Array.from({ length: 12 }, (_each, index): Subject => ({
        authority: 'A1',
        family: String(index),
        period: '202627',
        counts: index < of ? [...counts, timed] : counts,
        traits: {},
      }));
      const linked = linkedCounts(grid, frozenOf(subjects));
      const ties = knownTies(grid, linked);
      const told = ties.find(({ terms }) => terms.some(({ cell }) => cell.includes(`|${timed}|A1|`)));

      expect(told).toMatchObject({ from: 0, to: isAll ? 0 : Infinity });
      expect(ties.filter((tie) => !holds(tie, (id) => linked.cells.get(id)?.count ?? 0))).toEqual([]);
    },
  );
});
