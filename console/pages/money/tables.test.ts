import { describe, expect, it } from '@jest/globals';
import { type Money, type MoneyKey, moneyTablesOf } from './tables.ts';

type Release = NonNullable<Money['release']>;
type Node = Release['paid']['edges'][number]['node'];

const KEYS: readonly MoneyKey[] = [
  ...(['packages', 'approved', 'committed', 'paid', 'childNeeds', 'household', 'adaptation', 'clearance'] as const),
  ...(['transport', 'housing', 'income', 'weekly', 'activities', 'boughtIn', 'respite', 'therapy', 'legal'] as const),
  'other',
];
const PLACES = [{ id: 'first', name: 'First' }];

function releaseOf(figures: Partial<Record<MoneyKey, readonly Node[]>>): Release {
  const all = KEYS.map((key) => [key, { edges: (figures[key] ?? []).map((node) => ({ node })) }]);
  return { id: 'release', ...Object.fromEntries(all) } as Release;
}
const told = (value: string, period: string, id: string | null = 'first'): Node => ({
  period,
  value,
  whyHidden: null,
  authority: id === null ? null : { id },
});
const hidden = (period: string): Node => ({
  period,
  value: 'c',
  whyHidden: 'CONFIDENTIAL',
  authority: { id: 'first' },
});

const tablesOf = (release: Release | null, period: string | null = null, allocations: Money['allocations'] = []) =>
  moneyTablesOf({ release, places: PLACES, allocations }, period);
const given = (year: number): Money['allocations'][number] => ({
  authority: { id: 'first' },
  strand: 'FAMILY_NETWORKS',
  year,
  given: 1_800_000,
});

describe('the money of a release', () => {
  it('is none where the release says nothing of it, and nothing was given', () => {
    expect(tablesOf(releaseOf({}))).toBeNull();
    expect(tablesOf(null)).toBeNull();
  });

  it('is told in pounds, and as a file as the release has it', () => {
    const tables = tablesOf(releaseOf({ paid: [told('12345', '202627'), told('68000', '202627', null)] }));
    const paid = tables?.rows.map(({ cells }) => cells[3]);
    expect(paid?.map((cell) => cell?.text)).toEqual(['£12,345', '£68,000']);
    expect(paid?.map((cell) => cell?.asReleased)).toEqual(['12345', '68000']);
  });

  it('is a number of packages where it counts them', () => {
    const tables = tablesOf(releaseOf({ packages: [told('1200', '202627')] }));
    expect(tables?.rows[0]?.cells[0]?.text).toBe('1,200');
  });

  it('stays hidden where the release hides it, also in the file', () => {
    const cell = tablesOf(releaseOf({ household: [hidden('202627')] }))?.rows[0]?.cells[5];
    expect(cell).toEqual({ text: 'c', meaning: 'confidential', number: null, asReleased: 'c' });
  });

  it('is of the year that is asked for, or of the latest', () => {
    const release = releaseOf({ paid: [told('1', '202526'), told('2', '202627')] });
    expect(tablesOf(release, '202526')?.rows[0]?.cells[3]?.text).toBe('£1');
    expect(tablesOf(release, '199900')?.period).toBe('202627');
    expect(tablesOf(release)?.rows[0]?.cells[3]?.text).toBe('£2');
  });

  it('can be of a year that authorities were given something for, and is by itself of one that is told', () => {
    const release = releaseOf({ paid: [told('2', '202627')] });
    const years = tablesOf(release, null, [given(2027)])?.periods;
    expect(years?.map(({ value, selected }) => [value, selected])).toEqual([
      ['202728', false],
      ['202627', true],
    ]);
    expect(tablesOf(release, '202728', [given(2027)])?.given?.rows[0]?.cells[0]?.text).toBe('£18,000');
    expect(tablesOf(release, '202627', [given(2027)])?.given).toBeNull();
  });

  it('is left out where there is no release, and what was given stays', () => {
    const tables = tablesOf(null, null, [given(2026)]);
    expect(tables?.period).toBe('202627');
    expect(tables?.rows).toEqual([]);
    expect(tables?.given?.rows.map(({ name }) => name)).toEqual(['First', 'All authorities together']);
  });
});
