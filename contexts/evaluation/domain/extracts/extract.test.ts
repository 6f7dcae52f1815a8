import { describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { seededRandom } from '../../../../platform/seeded-random.ts';
import { DIMENSIONS } from '../measures/dimensions.ts';
import { namingBy } from '../../extracts/naming.ts';
import { checkExtract, type ExtractFault } from './check-extract.ts';
import { type ChildRecord, type FollowedUp, POINTS, STAGES } from './child-record.ts';
import { type ExtractAsked, type ExtractTable, extractTable } from './extract-table.ts';
import { PROJECT_EXTRACT } from './parameters.ts';

const SEED = 20_261_122;
const AUTHORITIES = ['A0000001', 'A0000002', 'A0000003', 'A0000004'];

let secrets = 0;
/** Another each time, and the same in each run. */
const newSecret = (): Buffer =>
  createHash('sha256')
    .update(`${String(SEED)} ${String((secrets += 1))}`)
    .digest();

const asked = (more: Partial<ExtractAsked> = {}): ExtractAsked => ({
  parameters: PROJECT_EXTRACT,
  places: 'AUTHORITY',
  authorities: AUTHORITIES,
  naming: namingBy(newSecret()),
  ...more,
});

type Sample = { readonly seed: number; readonly children: number };

/** Families of one to four children, some of whom come again in a later year. */
function network({ seed, children }: Sample): readonly ChildRecord[] {
  const random = seededRandom(seed);
  const records: ChildRecord[] = [];
  while (records.length < children) {
    const family = `FAM${String(records.length)}`;
    const authority = random.pick(AUTHORITIES);
    for (let sibling = 0, siblings = random.int(1, 4); sibling < siblings; sibling += 1) {
      const person = `CH${String(records.length)}`;
      const years = random.chance(0.15) ? ['202425', '202526'] : [random.pick(['202425', '202526'])];
      for (const period of years) records.push(recordOf({ authority, family, person, period }, random));
    }
  }
  return records;
}

type Name = Pick<ChildRecord, 'authority' | 'family' | 'person' | 'period'>;

function recordOf(name: Name, random: ReturnType<typeof seededRandom>): ChildRecord {
  const traits = DIMENSIONS.EPISODE_CHILDREN.map(({ key, levels }) => [
    key,
    random.chance(0.6) ? levels[1] : random.pick(levels),
  ]);
  const stage = random.int(0, STAGES.length - 1);
  return {
    ...name,
    population: 'EPISODE_CHILDREN',
    counts: STAGES.slice(0, stage + 1).map((each) => `${each}_count`),
    traits: Object.fromEntries(traits) as Record<string, string>,
    values: stage > 0 ? { fgdm_referral_to_triage_working_days: random.int(0, 400) } : {},
    followUps: followUpsOf(name),
  };
}

const HOMES = ['with_parent', 'with_kin', 'unrelated_foster', 'elsewhere'];

function followUpsOf({ person, period }: Name): readonly FollowedUp[] {
  const random = seededRandom(`${String(SEED)} ${person} ${period}`);
  return POINTS.slice(0, random.int(0, POINTS.length)).map((months) => followedUp(months, random));
}

/** One in five is looked after, few have anything else befall them, and some are not found. */
function followedUp(months: FollowedUp['months'], random: ReturnType<typeof seededRandom>): FollowedUp {
  if (random.chance(0.1)) return { months, counts: [`outcome_${months}m_due_count`], values: {} };
  const isLookedAfter = random.chance(0.2);
  const said = [
    ...['due', 'followed_up', random.pick(HOMES), ...(isLookedAfter ? ['looked_after'] : [])],
    ...(random.chance(0.02) ? ['ceased', 'ceased_sgo'] : []),
    ...['proceedings', 're_referred', 'plan_followed', 'family_better', 'child_better'].flatMap((name) =>
      random.chance(0.8) ? [`${name}_known`, ...(random.chance(0.3) ? [name] : [])] : [],
    ),
  ];
  return {
    months,
    counts: said.map((name) => `outcome_${months}m_${name}_count`),
    values: { [`outcome_${months}m_looked_after_days`]: isLookedAfter ? random.int(1, months * 30) : 0 },
  };
}

function made(records: readonly ChildRecord[], more: Partial<ExtractAsked> = {}): ExtractTable {
  const extract = extractTable(records, asked(more));
  if (extract === null) throw new Error('Nothing can be told.');
  return extract;
}

const faultsOf = ({ table, columns }: ExtractTable): readonly ExtractFault[] =>
  checkExtract(table, columns, PROJECT_EXTRACT);

describe(`An extract (seed ${String(SEED)})`, () => {
  it('tells no child apart by all that is told of their episodes, in networks of any size', () => {
    for (let nth = 0; nth < 40; nth += 1) {
      const extract = made(network({ seed: SEED + nth, children: 200 + nth * 25 }));
      expect([nth, faultsOf(extract)]).toEqual([nth, []]);
      expect(extract.leftOut).toBeLessThanOrEqual(
        ((extract.rows + extract.leftOut) * PROJECT_EXTRACT.mostLeftOut) / 1000,
      );
    }
  });

  it('tells nothing of too few', () => {
    expect(extractTable(network({ seed: SEED, children: 12 }), asked())).toBeNull();
  });

  it('tells more of more children', () => {
    const told = [200, 3_000].map((children) => {
      const { columns } = made(network({ seed: SEED, children }));
      return columns.filter(({ kind, told: how }) => kind === 'DESCRIPTION' && how !== 'Not told').length;
    });
    expect(told[1]).toBeGreaterThan(told[0] ?? 0);
  });

  it('is alike each time, and in no order that says anything', () => {
    const records = network({ seed: SEED, children: 300 });
    const same = asked();
    const one = extractTable(records, same);
    expect(extractTable(records.toReversed(), same)).toEqual(one);
    const names = one?.table.rows.map(([child]) => child) ?? [];
    expect(names).toEqual(names.toSorted());
  });

  it('holds nothing of what it was made from in any byte: no reference, no family', () => {
    const records = network({ seed: SEED, children: 600 });
    const text = JSON.stringify(made(records));
    expect(records.filter(({ person, family }) => text.includes(`${person}"`) || text.includes(family))).toEqual([]);
  });

  it('calls no child what another project calls them, and no row of the one is a row of the other', () => {
    const records = network({ seed: SEED, children: 600 });
    const [one, other] = [made(records), made(records)];
    const cells = ({ table }: ExtractTable) => table.rows.flatMap((row) => [row[0] ?? '', row.at(-1) ?? '']);
    const known = new Set(cells(one));
    expect(known.size).toBe(one.children + one.rows);
    expect(cells(other).filter((cell) => known.has(cell))).toEqual([]);
    // Nor does the order of one say anything of that of the other.
    expect(one.table.rows.map((row) => row.slice(1, -1))).not.toEqual(other.table.rows.map((row) => row.slice(1, -1)));
  });

  it('names no authority to a project that may know of programme arms alone', () => {
    const { table } = made(network({ seed: SEED, children: 2_000 }), { places: 'PROGRAMME_ARM' });
    expect(JSON.stringify(table)).not.toMatch(/A000000\d/);
  });

  it('takes a family of many for one family', () => {
    const random = seededRandom(SEED);
    const [one = SAMPLE] = network({ seed: SEED, children: 1 });
    const siblings = Array.from({ length: 40 }, (_none, nth) => {
      const { counts, followUps } = recordOf({ ...one, person: `SIB${String(nth)}` }, random);
      return { ...one, counts, followUps, person: `SIB${String(nth)}`, family: 'ONE' };
    });
    expect(extractTable(siblings, asked())).toBeNull();
    expect(
      extractTable(
        siblings.map((each, nth) => ({ ...each, family: `F${String(nth % 3)}` })),
        asked(),
      )?.rows,
    ).toBe(40);
  });

  it('tells nothing of children whose outcomes are all alike', () => {
    const [one = SAMPLE] = network({ seed: SEED, children: 1 });
    const alike = Array.from({ length: 40 }, (_none, nth) => ({
      ...one,
      person: `P${String(nth)}`,
      family: `F${String(nth)}`,
    }));
    expect(extractTable(alike, asked())).toBeNull();
  });

  it('tells no time by which somebody is known: the ten longest alike', () => {
    const records = network({ seed: SEED, children: 400 });
    const extract = made([
      ...records.slice(1),
      { ...(records[0] ?? SAMPLE), values: { fgdm_referral_to_triage_working_days: 9_999 } },
    ]);
    const place = extract.table.columns.indexOf('fgdm_referral_to_triage_working_days');
    const longest = String(extract.columns[place]?.topCode);
    expect(Number(longest)).toBeLessThan(400);
    expect(extract.table.rows.filter((row) => row[place] === longest).length).toBeGreaterThanOrEqual(
      PROJECT_EXTRACT.leastChildren,
    );
  });

  it('leaves out a column that would tell what is told more coarsely', () => {
    const { columns } = made(network({ seed: SEED, children: 100 }));
    const age = columns.find(({ key }) => key === 'age_band');
    expect(age?.told).not.toBe('Age at referral');
    expect(columns.map(({ key }) => key)).not.toContain('participation');
  });
});

const SAMPLE = network({ seed: 1, children: 1 })[0]!;

describe('The check of an extract', () => {
  const one = made(network({ seed: SEED, children: 1_500 }));
  const changed = (
    change: (row: string[], column: (key: string) => number, nth: number) => void,
  ): readonly ExtractFault[] => {
    const rows = one.table.rows.map((row) => [...row]);
    rows.forEach((row, nth) => {
      change(row, (key) => one.table.columns.indexOf(key), nth);
    });
    return faultsOf({ ...one, table: { ...one.table, rows } });
  };

  it('finds a child who stands alone', () => {
    const faults = changed((row, column, nth) => {
      if (nth === 7) row[column('sex')] = 'Unknown';
    });
    expect(faults.map(({ kind }) => kind)).toContain('TOO_FEW_CHILDREN');
  });

  it('finds a child whose three episodes together are like nobody else’s: nobody has three', () => {
    const faults = changed((row, _column, nth) => {
      if (nth < 3) row[0] = '0'.repeat(32);
    });
    expect(faults.map(({ kind }) => kind)).toContain('TOO_FEW_CHILDREN');
  });

  it('finds an outcome that all of a description have in common', () => {
    const faults = changed((row, column) => {
      row[column('furthest_stage')] = 'fgdm_held';
    });
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['TOO_FEW_OUTCOMES']));
  });

  it.each([
    ['that all of a description are looked after', 'outcome_12m_looked_after', 'yes'],
    ['that none of a description is', 'outcome_12m_looked_after', 'no'],
    ['that proceedings were issued for all of a description', 'outcome_3m_proceedings', 'yes'],
    ['that all of a description were looked after for a time', 'outcome_6m_looked_after_days', '1'],
  ])('finds it told %s', (_what, key, cell) => {
    const faults = changed((row, column) => {
      row[column(key)] = cell;
    });
    expect(new Set(faults.map((fault) => ('column' in fault ? fault.column : fault.kind)))).toEqual(new Set([key]));
  });

  it.each([
    ['that nobody was found', 'outcome_12m_looked_after', 'not_followed_up'],
    ['that no point has come', 'outcome_24m_home', 'z'],
    ['that there were proceedings for nobody', 'outcome_3m_proceedings', 'no'],
    ['that nobody was looked after for a day', 'outcome_6m_looked_after_days', '0'],
  ])('takes no offence at it being told %s', (_what, key, cell) => {
    const faults = changed((row, column) => {
      row[column(key)] = cell;
    });
    expect(faults).toEqual([]);
  });

  it.each([
    ['text', 'furthest_stage', 'Spoke with the aunt'],
    ['a date', 'fgdm_referral_to_triage_working_days', '2026-05-01'],
    ['a time that was to be told as another', 'fgdm_referral_to_triage_working_days', '9999'],
    ['a reference', 'child', 'CH12'],
  ])('finds %s in the place of a code', (_what, key, cell) => {
    const faults = changed((row, column, nth) => {
      if (nth === 3) row[column(key)] = cell;
    });
    expect(faults).toContainEqual({ kind: 'NOT_A_CODE', column: key });
  });
});
