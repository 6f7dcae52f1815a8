import { type SeededRandom, seededRandom } from '../../../platform/seeded-random.ts';
import type { FullRelease, ReleaseFacts } from '../domain/files/release-facts.ts';
import { cellId, NETWORK, type Place } from '../domain/cube/cube.ts';
import { DFE_LOCAL_AUTHORITY } from '../domain/disclosure/parameters.ts';
import type { PublishedMeasure, PublishedTable } from '../domain/releases/published-table.ts';

const AUTHORITIES = ['A0000001', 'A0000002', 'A0000003', 'A0000004'];

const PLACES = new Map(
  AUTHORITIES.map((id, index) => [
    id,
    {
      regionCode: `E1200009${String(index)}`,
      regionName: `Fictional Region ${String(index)}`,
      newLaCode: `E0699900${String(index)}`,
      oldLaCode: `99${String(index)}`,
      laName: `Fictional & "Far" ${String(index)}`,
    },
  ]),
);

const funnel = { grouping: 'Funnel' } as const;
const MEASURES: readonly PublishedMeasure[] = [
  {
    ...{ ...funnel, key: 'fgdm_offered_count', measure: 'fgdm_offered_count' },
    ...{ title: 'Offered a meeting', unit: 'CHILDREN', decimals: 0 },
  },
  {
    ...{ ...funnel, key: 'fgdm_held_of_offered_percent', measure: 'fgdm_held_of_offered_percent' },
    ...{ title: 'Conference held, of those offered a meeting', unit: 'PER_CENT', decimals: 1 },
  },
];

/** A data set as whoever protects tables would tell it: invented figures, symbols among them, the same for a seed. */
export function publishedTable(seed: number): PublishedTable {
  const random = seededRandom(seed);
  return {
    ...{ name: 'fgdm_funnel', title: 'From offer to agreed plan', measures: MEASURES },
    ...{ periods: ['202425', '202526'], authorities: AUTHORITIES, places: PLACES },
    dimensions: [
      { key: 'sex', levels: ['Female', 'Male', 'Unknown'] },
      { key: 'age_band', levels: ['Under 1', '1 to 4', '5 to 9'] },
    ],
    topics: new Map([
      ['sex', 'Sex'],
      ['age_band', 'Age at referral'],
    ]),
    symbolAt: (place) => figureAt(place, random.fork(cellId(place))),
  };
}

function figureAt({ measure, authority }: Place, random: SeededRandom): string {
  if (random.chance(0.2)) return random.pick(['c', 'x', 'z', 'low', 'u']);
  if (measure.endsWith('_percent')) return `${String(random.int(0, 99))}.${String(random.int(0, 9))}`;
  return String(authority === NETWORK ? random.int(0, 200) * 10 : random.pick([0, random.int(6, 1_500)]));
}

/** Facts of a release of which all numbers are made up. */
export function releaseFacts(changed: Partial<ReleaseFacts> = {}): ReleaseFacts {
  return {
    id: '01J00000000000000000000001',
    title: 'Fictional release',
    version: 1,
    replaces: null,
    checkedAt: '2026-06-10T09:00:00.000Z',
    codeVersion: '0.0.0-fictional',
    salt: '5a'.repeat(32),
    snapshot: {
      id: '01J00000000000000000000000',
      takenAt: '2026-06-09T09:00:00.000Z',
      asOf: '2026-06-09',
      authorities: AUTHORITIES.map((id, index) => ({ id, place: 100 + index, hash: String(index).repeat(64) })),
    },
    disclosure: {
      parameters: DFE_LOCAL_AUTHORITY,
      primary: 31,
      secondary: 44,
      earlier: [],
      attack: { outsiders: 1, authorities: 4, holdersOfExtracts: 0, tried: 155, breaches: 0 },
    },
    ...changed,
  };
}

export function fullRelease(seed: number, changed: Partial<ReleaseFacts> = {}): FullRelease {
  return { facts: releaseFacts(changed), tables: [publishedTable(seed)] };
}
