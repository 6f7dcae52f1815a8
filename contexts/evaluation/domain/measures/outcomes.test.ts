import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../../platform/dates/index.ts';
import type { EpisodeFacts } from '../../../conferences/index.ts';
import type { FollowUpFacts, FoundFacts } from '../../../outcomes/index.ts';
import { CATALOGUE } from './catalogue.ts';
import { contributionsOfFollowUps } from './contribution.ts';

const FOUND: FoundFacts = {
  livingArrangement: 'WITH_PARENT',
  lookedAfter: false,
  daysLookedAfter: null,
  ceased: null,
  proceedingsIssued: null,
  reReferred: null,
  planFollowed: null,
  familyFindsItBetter: null,
  childFindsItBetter: null,
};

const followUp = (found: Partial<FoundFacts> | null): FollowUpFacts => ({
  laChildId: 'C1',
  point: 'MONTHS_12',
  indexOn: localDate('2025-04-01'),
  found: found === null ? null : { ...FOUND, ...found },
});

const EPISODE = {
  referredOn: localDate('2025-01-05'),
  model: 'FAMILY_GROUP_CONFERENCE',
  triggerPoint: 'CHILD_IN_NEED',
  children: [{ laChildId: 'C1', ageAtReferral: 9, sex: 'F', ethnicity: 'WBRI', isDisabled: false }],
} as unknown as EpisodeFacts;

const counted = (...facts: readonly FollowUpFacts[]) =>
  contributionsOfFollowUps(EPISODE, facts, { authority: 'A0000001', armOn: () => 'FFCP_WAVE_1' });
/** Names of what counts a child, without point and unit. */
const names = (found: Partial<FoundFacts> | null): readonly string[] =>
  (counted(followUp(found))[0]?.counts ?? []).map((key) => key.replace(/^outcome_12m_(.*)_count$/, '$1'));

describe('a child whose point has come', () => {
  it('is counted as due, with the traits of the episode, in the year of the index event', () => {
    expect(counted(followUp(null))).toEqual([
      expect.objectContaining({
        population: 'FOLLOW_UPS_12_MONTHS',
        period: '202526',
        counts: ['outcome_12m_due_count', 'outcome_12m_no_further_count'],
        values: {},
        traits: expect.objectContaining({ age_band: '5 to 9', sex: 'Female', programme_arm: 'FFCP_WAVE_1' }),
      }),
    ]);
  });

  it('is in no other count while nobody was found, and in no count of another episode', () => {
    expect(names(null)).toEqual(['due', 'no_further']);
    expect(counted({ ...followUp(null), laChildId: 'C9' })).toEqual([]);
  });

  it.each<[string, Partial<FoundFacts>, readonly string[]]>([
    ['lives with a parent', {}, ['with_parent', 'with_family']],
    ['lives with kin by an order', { livingArrangement: 'WITH_RELATIVE_ORDER' }, ['with_kin', 'with_family']],
    [
      'is fostered by kin',
      { livingArrangement: 'KINSHIP_FOSTER', lookedAfter: true },
      ['looked_after', 'with_kin', 'with_family'],
    ],
    [
      'is fostered by strangers',
      { livingArrangement: 'UNRELATED_FOSTER', lookedAfter: true },
      ['looked_after', 'unrelated_foster'],
    ],
    ['lives elsewhere', { livingArrangement: 'RESIDENTIAL' }, []],
    ['ceased by special guardianship', { livingArrangement: 'OTHER', ceased: 'E46' }, ['ceased', 'ceased_sgo']],
    ['ceased by a child arrangements order', { livingArrangement: 'OTHER', ceased: 'E41' }, ['ceased', 'ceased_cao']],
    ['returned home', { livingArrangement: 'OTHER', ceased: 'E4A' }, ['ceased']],
    [
      'is known to have had no proceedings',
      { livingArrangement: 'OTHER', proceedingsIssued: false },
      ['proceedings_known'],
    ],
    [
      'had proceedings, and was referred again',
      { livingArrangement: 'OTHER', proceedingsIssued: true, reReferred: true },
      ['proceedings_known', 'proceedings', 're_referred_known', 're_referred'],
    ],
    [
      'finds it better, and its family does not',
      { livingArrangement: 'OTHER', childFindsItBetter: true, familyFindsItBetter: false, planFollowed: true },
      ['plan_followed_known', 'plan_followed', 'family_better_known', 'child_better_known', 'child_better'],
    ],
  ])('is counted where it belongs: %s', (_, found, expected) => {
    expect([...names(found)].sort()).toEqual(['due', 'no_further', 'followed_up', ...expected].sort());
  });

  it('has come no further than the last of its points', () => {
    const later = { ...followUp(null), point: 'MONTHS_24' } as const;
    const [earlier, last, another] = counted(followUp(null), later, { ...later, laChildId: 'C9' });
    expect(earlier?.counts).toEqual(['outcome_12m_due_count']);
    expect(last?.counts).toEqual(['outcome_24m_due_count', 'outcome_24m_no_further_count']);
    expect(another).toBeUndefined();
  });

  it('is known to have been looked after, or not to have been, by its days', () => {
    expect(names({ livingArrangement: 'OTHER', daysLookedAfter: 0 })).toContain('looked_after_timed');
    expect(names({ livingArrangement: 'OTHER', daysLookedAfter: 0 })).not.toContain('ever_looked_after');
    expect(names({ livingArrangement: 'OTHER', daysLookedAfter: 1 })).toContain('ever_looked_after');
  });

  it('brings its days, nought too, to the median and to all together', () => {
    expect(counted(followUp({ daysLookedAfter: 0 }))[0]?.values).toEqual({
      outcome_12m_looked_after_days: 0,
      outcome_12m_looked_after_total_days: 0,
    });
    expect(counted(followUp({ daysLookedAfter: null }))[0]?.values).toEqual({});
  });
});

describe('the measures of follow-ups', () => {
  const outcomes = CATALOGUE.filter(({ key }) => key.startsWith('outcome_'));

  it('are the same at each point', () => {
    const at = (months: number) =>
      outcomes
        .filter(({ key }) => key.startsWith(`outcome_${String(months)}m_`))
        .map(({ key }) => key.replace(/_\d+m_/, '_'));
    expect(at(12).length).toBeGreaterThan(25);
    for (const months of [3, 6, 24]) expect(at(months)).toEqual(at(12));
  });

  it('are each a part of what they are counted within', () => {
    const within = new Map(outcomes.map((one) => [one.key, one.within]));
    const loose = outcomes.filter(({ kind, within: outer }) => kind === 'COUNT' && outer === null);
    expect(loose.map(({ key }) => key)).toEqual([3, 6, 12, 24].map((months) => `outcome_${String(months)}m_due_count`));
    for (const { of, key } of outcomes.filter(({ kind }) => kind === 'SHARE')) {
      expect([key, within.get(of?.numerator ?? '')]).toEqual([key, of?.denominator]);
    }
  });
});
