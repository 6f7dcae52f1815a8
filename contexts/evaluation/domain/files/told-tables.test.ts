import { describe, expect, it } from '@jest/globals';
import { publishedTable } from '../../testing/published.ts';
import { NETWORK } from '../cube/cube.ts';
import type { ToldFigure } from '../releases/telling/counts.ts';
import { toldTables } from './told-tables.ts';

const { places, authorities } = publishedTable(20_261_122);
const [first = ''] = authorities;
const place = { period: '202526', measure: 'fgdm_offered_count', authority: NETWORK, trait: null };
const figures: readonly ToldFigure[] = [
  { ...place, symbol: '120', reason: null },
  { ...place, period: '202425', authority: first, symbol: 'c', reason: 'SMALL_COUNT' },
  { ...place, trait: { dimension: 'sex', level: 'Female' }, symbol: '60', reason: null },
];

describe('data sets from the figures that were decided', () => {
  it('tell each figure where it was decided, and of all others that they are not available', () => {
    const [table, ...others] = toldTables({ figures, authorities, places });
    expect(others).toEqual([]);
    expect(table).toMatchObject({ name: 'fgdm_funnel', periods: ['202425', '202526'], authorities });
    expect(figures.map((figure) => table?.symbolAt(figure))).toEqual(['120', 'c', '60']);
    expect(table?.symbolAt({ ...place, authority: first })).toBe('x');
    expect(table?.symbolAt({ ...place, trait: { dimension: 'sex', level: 'Male' } })).toBe('x');
  });

  it('have the dimensions of their declaration, those of all authorities together alone among them', () => {
    const [table] = toldTables({ figures, authorities, places });
    expect(table?.dimensions.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['sex', 'age_band', 'programme_arm', 'trigger_point', 'ethnicity_major']),
    );
    expect(table?.topics.get('age_band')).toBe('Age at referral');
  });

  it('leave out a data set of which nothing is told', () => {
    expect(toldTables({ figures: [], authorities, places })).toEqual([]);
  });
});
