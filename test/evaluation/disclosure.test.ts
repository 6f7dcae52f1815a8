import { beforeAll, describe, expect, it } from '@jest/globals';
import { cellId, type Cube, NETWORK, type Subject } from '../../contexts/evaluation/domain/cube/cube.ts';
import { tabulate } from '../../contexts/evaluation/domain/cube/tabulate.ts';
import type { Solver } from '../../contexts/evaluation/domain/disclosure/attack/program.ts';
import { everybody } from '../../contexts/evaluation/domain/disclosure/attacker.ts';
import type { LinkedTables } from '../../contexts/evaluation/domain/disclosure/cell.ts';
import { type Checked, check } from '../../contexts/evaluation/domain/disclosure/check.ts';
import { DFE_LOCAL_AUTHORITY } from '../../contexts/evaluation/domain/disclosure/parameters.ts';
import { type Protected, protect } from '../../contexts/evaluation/domain/disclosure/protect.ts';
import { revise } from '../../contexts/evaluation/domain/disclosure/revise.ts';
import {
  type EarlierRelease,
  firstRelease,
  type Successive,
  successive,
} from '../../contexts/evaluation/domain/disclosure/successive.ts';
import type { Treatments } from '../../contexts/evaluation/domain/disclosure/treatment.ts';
import { highsSolver } from '../../contexts/evaluation/highs-solver.ts';
import { seededRandom } from '../../platform/seeded-random.ts';
import { print } from './support/print.ts';
import { randomNetwork } from './support/random-network.ts';

const parameters = DFE_LOCAL_AUTHORITY;
let solve: Solver;

beforeAll(async () => {
  solve = await highsSolver();
});

const cube: Cube = {
  periods: ['2026'],
  authorities: ['A1', 'A2', 'A3'],
  measures: [{ key: 'offered' }],
  dimensions: [{ key: 'sex', levels: ['F', 'M'] }],
};

/** Children of families of their own, by authority: how many girls and how many boys. */
type Counts = Readonly<Record<string, readonly [number, number]>>;

function subjectsOf(counts: Counts): readonly Subject[] {
  return Object.entries(counts).flatMap(([authority, [girls, boys]]) =>
    Array.from({ length: girls + boys }, (_each, index) => ({
      authority,
      family: `F${String(index)}`,
      period: '2026',
      counts: ['offered'],
      traits: { sex: index < girls ? 'F' : 'M' },
    })),
  );
}

const tablesOf = (counts: Counts): LinkedTables => tabulate(cube, subjectsOf(counts));
const at = (authority: string, level: string | null): string =>
  cellId({ period: '2026', measure: 'offered', authority, trait: level === null ? null : { dimension: 'sex', level } });

function protectFirst(tables: LinkedTables): Protected {
  return protect({ release: firstRelease(tables), parameters, attackers: everybody(tables.cells.values()) }, solve);
}

function checkAs(release: Successive, treatments: Treatments): Checked {
  return check({ release, treatments, parameters }, everybody(release.tables.cells.values()), solve);
}

describe('Tables by authority and sex', () => {
  it('are printed as they are where every count is large, and the total rounded', () => {
    const tables = tablesOf({ A1: [12, 13], A2: [20, 21], A3: [17, 18] });
    const printed = print(tables, protectFirst(tables).treatments);

    expect(printed.get(at('A1', 'F'))).toBe('12');
    expect(printed.get(at(NETWORK, 'F'))).toBe('50~');
  });

  it('hide one to five, and as much besides as keeps it from being subtracted', () => {
    const tables = tablesOf({ A1: [12, 3], A2: [20, 21], A3: [17, 18] });
    const printed = print(tables, protectFirst(tables).treatments);

    expect(printed.get(at('A1', 'M'))).toBe('c');
    expect([printed.get(at('A1', 'F')), printed.get(at('A1', null))]).toContain('c');
    expect(printed.get(at('A2', 'F'))).toBe('20');
  });

  it('hide six siblings, who are one family', () => {
    const siblings = subjectsOf({ A1: [6, 20] }).map((subject) =>
      subject.traits['sex'] === 'F' ? { ...subject, family: 'F0' } : subject,
    );
    const tables = tabulate(cube, [...siblings, ...subjectsOf({ A2: [20, 21], A3: [17, 18] })]);

    expect(protectFirst(tables).treatments.get(at('A1', 'F'))).toEqual({ kind: 'PRIMARY', reason: 'FEW_FAMILIES' });
  });

  it('hide a total of two authorities, each of which could subtract its own', () => {
    const tables = tablesOf({ A1: [12, 13], A2: [20, 21], A3: [0, 18] });

    expect(protectFirst(tables).treatments.get(at(NETWORK, 'F'))).toEqual({
      kind: 'PRIMARY',
      reason: 'FEW_AUTHORITIES',
    });
  });

  it('are protected alike whatever the order in which the subjects come', () => {
    const { cube: drawn, subjects } = randomNetwork(20_260_701);
    const random = seededRandom(7);
    const shuffled = subjects
      .map((subject) => ({ subject, place: random.int(0, 1_000_000) }))
      .sort((one, other) => one.place - other.place)
      .map(({ subject }) => subject);
    const [one, other] = [tabulate(drawn, subjects), tabulate(drawn, shuffled)];

    expect(print(other, protectFirst(other).treatments)).toEqual(print(one, protectFirst(one).treatments));
  });
});

describe('Two stages of a funnel', () => {
  const funnel: Cube = {
    ...cube,
    authorities: ['A1', 'A2', 'A3', 'A4'],
    measures: [{ key: 'offered' }, { key: 'accepted', within: 'offered' }],
    dimensions: [],
  };
  /** Each child is of a family of its own. */
  const counted = (stages: Readonly<Record<string, readonly [offered: number, accepted: number]>>): LinkedTables =>
    tabulate(
      funnel,
      Object.entries(stages).flatMap(([authority, [offered, accepted]]) =>
        Array.from({ length: offered }, (_each, index): Subject => {
          const counts = index < accepted ? ['offered', 'accepted'] : ['offered'];
          return { authority, family: `F${String(index)}`, period: '2026', counts, traits: {} };
        }),
      ),
    );
  const shown = (tables: LinkedTables, authority: string): readonly (string | undefined)[] => {
    const printed = print(tables, protectFirst(tables).treatments);
    return funnel.measures.map(({ key: measure }) =>
      printed.get(cellId({ period: '2026', measure, authority, trait: null })),
    );
  };

  it('are both shown where many were left between them, or nobody', () => {
    const tables = counted({ A1: [30, 20], A2: [30, 30], A3: [40, 25], A4: [35, 25] });
    expect(shown(tables, 'A1')).toEqual(['30', '20']);
    expect(shown(tables, 'A2')).toEqual(['30', '30']);
  });

  it('are not both shown where one to five were left between them', () => {
    const tables = counted({ A1: [30, 28], A2: [30, 20], A3: [40, 25], A4: [35, 25] });
    expect(shown(tables, 'A1')).toEqual(['30', 'c']);
  });
});

describe('Checking what is to be published', () => {
  it('passes what was protected', () => {
    const tables = tablesOf({ A1: [12, 3], A2: [20, 21], A3: [17, 18] });
    const { treatments } = protectFirst(tables);

    expect(checkAs(firstRelease(tables), treatments)).toMatchObject({ shown: [], breaches: [] });
  });

  it('names a small count that is shown', () => {
    const tables = tablesOf({ A1: [12, 3], A2: [20, 21], A3: [17, 18] });
    const leak = new Map([...protectFirst(tables).treatments, [at('A1', 'M'), { kind: 'EXACT' } as const]]);

    expect(checkAs(firstRelease(tables), leak).shown).toEqual([at('A1', 'M')]);
  });

  it('names a small count that can be subtracted, and from whom it is not hidden', () => {
    const tables = tablesOf({ A1: [12, 3], A2: [20, 21], A3: [17, 18] });
    const exact = [at('A1', 'F'), at('A1', null)].map((id) => [id, { kind: 'EXACT' } as const] as const);
    const leak = new Map([...protectFirst(tables).treatments, ...exact]);
    const { breaches } = checkAs(firstRelease(tables), leak);

    expect(breaches.map(({ cell, attacker }) => `${cell} ${attacker}`)).toEqual(
      ['A2', 'A3', 'OUTSIDER'].map((attacker) => `${at('A1', 'M')} ${attacker}`),
    );
  });

  it('catches every count of a random network that is needed to hide another, where it is shown', () => {
    const { cube: drawn, subjects } = randomNetwork(20_260_702);
    const tables = tabulate(drawn, subjects);
    const { treatments } = protectFirst(tables);
    const hidden = [...treatments].filter(({ 1: { kind } }) => kind === 'SECONDARY').map(([id]) => id);
    const all = new Map([...treatments, ...hidden.map((id) => [id, { kind: 'EXACT' } as const] as const)]);

    expect(hidden.length).toBeGreaterThan(3);
    expect(checkAs(firstRelease(tables), all).breaches.length).toBeGreaterThan(0);
  });
});

describe('A release after another', () => {
  const before = { A1: [12, 13], A2: [20, 21], A3: [17, 18] } as const;

  function releasedAs(counts: Counts): EarlierRelease {
    const tables = tablesOf(counts);
    return { id: 'R1', tables, treatments: protectFirst(tables).treatments };
  }

  it('that differs by one child is caught, where it was protected as if it were the first', () => {
    const tables = tablesOf({ ...before, A2: [21, 21] });
    const { treatments } = protectFirst(tables);
    const { shown } = checkAs(successive(tables, [releasedAs(before)]), treatments);

    expect(shown).toEqual([at('A2', null), at('A2', 'F')]);
  });

  it('holds back a change of one child, where nothing that could be hidden would keep it from being told', () => {
    const attackers = (tables: LinkedTables) => everybody(tables.cells.values());
    const tables = tablesOf({ ...before, A2: [21, 21] });
    const revised = revise({ tables, earlier: [releasedAs(before)], parameters, attackers }, solve);
    const shown = print(revised.tables, revised.treatments).get(at('A2', 'F'));

    expect(revised.breaches).toEqual([]);
    expect(shown).not.toBe('21');
  });

  it('shows a change of many', () => {
    const attackers = (tables: LinkedTables) => everybody(tables.cells.values());
    const tables = tablesOf({ A1: [22, 23], A2: [30, 31], A3: [27, 28] });
    const revised = revise({ tables, earlier: [releasedAs(before)], parameters, attackers }, solve);

    expect(revised.heldBack).toEqual([]);
    expect(print(revised.tables, revised.treatments).get(at('A2', 'F'))).toBe('30');
  });

  it('of the same counts is printed as before', () => {
    const { cube: drawn, subjects } = randomNetwork(20_260_703);
    const tables = tabulate(drawn, subjects);
    const attackers = () => everybody(tables.cells.values());
    const first = revise({ tables, earlier: [], parameters, attackers }, solve);
    const earlier = [{ id: 'R1', tables, treatments: first.treatments }];
    const again = revise({ tables, earlier, parameters, attackers }, solve);

    expect(print(again.tables, again.treatments)).toEqual(print(tables, first.treatments));
  });
});
