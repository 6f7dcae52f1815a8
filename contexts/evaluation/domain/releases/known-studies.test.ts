import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../../platform/dates/index.ts';
import type { ToldStatistic } from '../../../learning/index.ts';
import { knownStudies } from './known-studies.ts';

const PART = { population: 'EPISODE_CHILDREN', period: '202627' } as const;
const on = localDate('2026-06-30');

const countsIn = (told: ToldStatistic, part = PART): readonly (readonly [string, number])[] =>
  knownStudies(new Map([['A0000001', [told]]]), part).flatMap(({ tables }) =>
    [...tables.cells.values()].map(({ id, count }) => [id, count] as const),
  );

describe('A number that a study of practice told', () => {
  it('of a share tells both of its counts', () => {
    expect(countsIn({ measure: 'fgdm_held_percent', on, n: 40, numerator: 22 })).toEqual([
      ['202627|fgdm_held_count|A0000001|Total', 22],
      ['202627|fgdm_referred_count|A0000001|Total', 40],
    ]);
  });

  it('of a mean tells of how many it is', () => {
    const days = { measure: 'fgdm_referral_to_conference_days', on, n: 12, numerator: null };
    expect(countsIn(days)).toEqual([['202627|fgdm_referral_to_conference_timed_count|A0000001|Total', 12]]);
  });

  it('is of its own year and population alone', () => {
    const told = { measure: 'fgdm_held_percent', on: localDate('2026-03-31'), n: 40, numerator: 22 };
    expect(countsIn(told)).toEqual([]);
    expect(countsIn({ ...told, on }, { ...PART, population: 'SUPPORT_PACKAGES' as never })).toEqual([]);
  });
});
