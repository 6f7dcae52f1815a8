import { describe, expect, it } from '@jest/globals';
import { type MoneyKey, moneyTablesOf } from './tables.ts';

type Release = Parameters<typeof moneyTablesOf>[0];
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

describe('the money of a release', () => {
  it('is none where the release says nothing of it', () => {
    expect(moneyTablesOf(releaseOf({}), PLACES, null)).toBeNull();
  });

  it('is told in pounds, and as a file as the release has it', () => {
    const tables = moneyTablesOf(
      releaseOf({ paid: [told('12345', '202627'), told('68000', '202627', null)] }),
      PLACES,
      null,
    );
    const paid = tables?.rows.map(({ cells }) => cells[3]);
    expect(paid?.map((cell) => cell?.text)).toEqual(['£12,345', '£68,000']);
    expect(paid?.map((cell) => cell?.asReleased)).toEqual(['12345', '68000']);
  });

  it('is a number of packages where it counts them', () => {
    const tables = moneyTablesOf(releaseOf({ packages: [told('1200', '202627')] }), PLACES, null);
    expect(tables?.rows[0]?.cells[0]?.text).toBe('1,200');
  });

  it('stays hidden where the release hides it, also in the file', () => {
    const cell = moneyTablesOf(releaseOf({ household: [hidden('202627')] }), PLACES, null)?.rows[0]?.cells[5];
    expect(cell).toEqual({ text: 'c', meaning: 'confidential', number: null, asReleased: 'c' });
  });

  it('is of the year that is asked for, or of the latest', () => {
    const release = releaseOf({ paid: [told('1', '202526'), told('2', '202627')] });
    expect(moneyTablesOf(release, PLACES, '202526')?.rows[0]?.cells[3]?.text).toBe('£1');
    expect(moneyTablesOf(release, PLACES, '199900')?.period).toBe('202627');
    expect(moneyTablesOf(release, PLACES, null)?.rows[0]?.cells[3]?.text).toBe('£2');
  });
});
