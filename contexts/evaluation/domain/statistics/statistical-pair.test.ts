import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../../platform/seeded-random.ts';
import { cellId, type Cube, type Subject } from '../cube/cube.ts';
import { tabulate } from '../cube/tabulate.ts';
import { everybody } from '../disclosure/attacker.ts';
import { DFE_LOCAL_AUTHORITY } from '../disclosure/parameters.ts';
import { protect } from '../disclosure/protect.ts';
import { firstRelease } from '../disclosure/successive.ts';
import { symbolOf } from '../disclosure/treatment.ts';
import type { PublishedMeasure, PublishedTable } from '../releases/published-table.ts';
import { highsSolver } from '../../highs-solver.ts';
import { levelsOf, recordsOf } from '../screener/files.ts';
import { screen } from '../screener/screen.ts';
import { statisticalPair } from './statistical-pair.ts';

const SEED = 20_261_122;
const solve = await highsSolver();

const AUTHORITIES = ['A1', 'A2', 'A3', 'A4'];
const CUBE: Cube = {
  periods: ['202425', '202526'],
  authorities: AUTHORITIES,
  measures: [{ key: 'fgdm_offered_count' }, { key: 'fgdm_accepted_count', within: 'fgdm_offered_count' }],
  dimensions: [
    { key: 'sex', levels: ['Female', 'Male', 'Unknown'] },
    { key: 'age_band', levels: ['Under 1', '1 to 4', '5 to 9', '10 to 15', '16 to 17'] },
  ],
};

const PLACES = new Map(
  AUTHORITIES.map((id, index) => [
    id,
    {
      regionCode: `E1200009${String(index)}`,
      regionName: `Fictional Region ${String(index)}`,
      newLaCode: `E0699900${String(index)}`,
      oldLaCode: `99${String(index)}`,
      laName: `Fictional ${id}`,
    },
  ]),
);

const funnelOf = (key: string, title: string): PublishedMeasure => ({
  ...{ key, measure: key, title, grouping: 'Funnel', unit: 'CHILDREN', decimals: 0 },
});

function published(seed: number): PublishedTable {
  const random = seededRandom(seed);
  const subjects = CUBE.periods.flatMap((period) =>
    AUTHORITIES.flatMap((authority) =>
      Array.from({ length: random.int(0, 60) }, (): Subject => {
        return {
          ...{ authority, period, family: `F${String(random.int(0, 40))}` },
          counts: random.chance(0.7) ? ['fgdm_offered_count', 'fgdm_accepted_count'] : ['fgdm_offered_count'],
          traits: Object.fromEntries(CUBE.dimensions.map(({ key, levels }) => [key, random.pick(levels)])),
        };
      }),
    ),
  );
  const tables = tabulate(CUBE, subjects);
  const attackers = everybody(tables.cells.values());
  const { treatments } = protect({ release: firstRelease(tables), parameters: DFE_LOCAL_AUTHORITY, attackers }, solve);
  return {
    ...{ name: 'fgdm_funnel', title: 'From offer to agreed plan', places: PLACES },
    ...{ periods: CUBE.periods, authorities: AUTHORITIES, dimensions: CUBE.dimensions },
    measures: [
      funnelOf('fgdm_offered_count', 'Offered a meeting'),
      funnelOf('fgdm_accepted_count', 'Accepted the meeting'),
    ],
    topics: new Map([
      ['sex', 'Sex'],
      ['age_band', 'Age at referral'],
    ]),
    symbolAt(place) {
      const cell = tables.cells.get(cellId(place));
      const treatment = treatments.get(cellId(place));
      return cell === undefined || treatment === undefined ? 'x' : symbolOf(cell, treatment);
    },
  };
}

const seeds = Array.from({ length: 5 }, (_each, index) => SEED + index);

describe('files of protected counts', () => {
  it.each(seeds)('pass every check of the screener, and show no count of one to five (seed %d)', (seed) => {
    const files = statisticalPair(published(seed));
    expect(screen(files).filter(({ result }) => result !== 'PASS')).toEqual([]);
    const shown = ['fgdm_offered_count', 'fgdm_accepted_count'].flatMap((column) => levelsOf(files.data, column));
    expect(shown.filter((value) => !/^(?:0|[6-9]|[1-9]\d+|c|low)$/.test(value))).toEqual([]);
    expect(shown).toContain('c');
  });

  it('have a row for each period, place and breakdown, and the network under the country with its coverage said', () => {
    const { data } = statisticalPair(published(SEED));
    const rows = recordsOf(data);
    expect(rows).toHaveLength(2 * (1 + AUTHORITIES.length) * (1 + 3 + 5));
    expect(levelsOf(data, 'time_period')).toEqual(['2025', '2026']);
    const national = rows.filter(({ geographic_level }) => geographic_level === 'National');
    expect(new Set(national.map(({ coverage }) => coverage))).toEqual(new Set(['All participating authorities']));
    expect(new Set(national.map(({ la_name }) => la_name))).toEqual(new Set(['']));
    // Shown, it is a multiple of ten.
    const counts = national.map((row) => row['fgdm_offered_count'] ?? '').filter((value) => /^\d+$/.test(value));
    expect(counts.filter((value) => !value.endsWith('0'))).toEqual([]);
    expect(counts.length).toBeGreaterThan(0);
  });

  it('say of a measure what it is in the units of the publisher, and show each symbol where it stands', () => {
    const [offered] = published(SEED).measures;
    if (offered === undefined) throw new Error('The table has no measure');
    const shares = { ...offered, key: 'fgdm_held_percent', title: 'Held', unit: 'PER_CENT', decimals: 1 } as const;
    const spend = { ...offered, key: 'fnsp_spend_gbp', title: 'Spend', unit: 'POUNDS', decimals: 2 } as const;
    const { data, meta } = statisticalPair({
      ...published(SEED),
      measures: [offered, shares, spend],
      symbolAt: ({ measure, authority }) => `${measure} of ${authority}`,
    });
    expect(recordsOf(meta).slice(-3)).toMatchObject([
      { col_name: 'fgdm_offered_count', indicator_unit: '', indicator_dp: '0' },
      { col_name: 'fgdm_held_percent', indicator_unit: '%', indicator_dp: '1' },
      { col_name: 'fnsp_spend_gbp', indicator_unit: '£', indicator_dp: '2' },
    ]);
    const [ofA2] = recordsOf(data).filter(({ la_name }) => la_name === 'Fictional A2');
    expect(ofA2).toMatchObject({ fnsp_spend_gbp: 'fnsp_spend_gbp of A2' });
  });

  it('are not made of an authority without its codes', () => {
    const places = new Map([...PLACES].filter(([id]) => id !== 'A3'));
    expect(() => statisticalPair({ ...published(SEED), places })).toThrow('No codes are known of the authority A3');
  });
});
