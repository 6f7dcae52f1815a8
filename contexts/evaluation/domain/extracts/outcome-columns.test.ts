import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../../platform/dates/index.ts';
import { episodeFactsOf } from '../../../conferences/domain/episode-facts.ts';
import { held, POLICY } from '../../../conferences/domain/testing/episode.ts';
import { SAMPLE } from '../../../conferences/domain/testing/sample-facts.ts';
import type { FollowUpFacts, FoundFacts } from '../../../outcomes/index.ts';
import { contributionsOfEpisode, contributionsOfFollowUps, type Whose } from '../measures/contribution.ts';
import { childRecordsIn } from './child-record.ts';
import { OUTCOME_COLUMNS } from './outcome-columns.ts';

const whose: Whose = { authority: 'A0000001', armOn: () => 'FNP' };
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
const NAMES = ['C1', 'C2'];

const at = (laChildId: string, point: FollowUpFacts['point'], found: Partial<FoundFacts> | null): FollowUpFacts => ({
  laChildId,
  point,
  indexOn: localDate('2025-04-01'),
  found: found && { ...FOUND, ...found },
});

/** What the outcome columns say of each child of one episode, where that is not that the point has not come. */
function toldOf(...followUps: readonly FollowUpFacts[]): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const children = NAMES.map((laChildId) => ({ ...SAMPLE.referral.children[0]!, laChildId }));
  const met = NAMES.map((laChildId) => ({ laChildId, participation: 'PN1' as const }));
  const built = held().but('referral', { children }).but('meeting', { children: met });
  const episode = episodeFactsOf(built.assess(), POLICY.targets)!;
  const row = [...contributionsOfEpisode(episode, whose), ...contributionsOfFollowUps(episode, followUps, whose)];
  return Object.fromEntries(
    childRecordsIn(row).map((record) => {
      const cells = OUTCOME_COLUMNS.map((column) => {
        const cell = column.kind === 'CODES' ? column.codeOf(record) : String(column.daysOf(record) ?? 'z');
        return [column.key.replace(/^outcome_/, ''), cell] as const;
      });
      return [record.person, Object.fromEntries(cells.filter(([, cell]) => cell !== 'z'))];
    }),
  );
}

describe('What an extract tells of follow-ups', () => {
  it('is nothing while no point has come', () => {
    expect(toldOf()).toEqual({ C1: {}, C2: {} });
  });

  it('is what was found of the child itself, at that point, and not of its brothers and sisters', () => {
    const found: Partial<FoundFacts> = {
      livingArrangement: 'KINSHIP_FOSTER',
      lookedAfter: true,
      daysLookedAfter: 120,
      proceedingsIssued: true,
      reReferred: false,
      planFollowed: true,
      childFindsItBetter: false,
    };
    expect(toldOf(at('C1', 'MONTHS_6', found), at('C2', 'MONTHS_6', { daysLookedAfter: 0 }))).toEqual({
      C1: {
        '6m_home': 'with_kin',
        '6m_looked_after': 'yes',
        '6m_ceased': 'no',
        '6m_proceedings': 'yes',
        '6m_re_referred': 'no',
        '6m_plan_followed': 'yes',
        '6m_family_better': 'not_known',
        '6m_child_better': 'no',
        '6m_looked_after_days': '120',
      },
      C2: expect.objectContaining({
        '6m_home': 'with_parent',
        '6m_looked_after': 'no',
        '6m_proceedings': 'not_known',
        '6m_looked_after_days': '0',
      }),
    });
  });

  it('is of each point by itself', () => {
    const told = toldOf(
      at('C1', 'MONTHS_3', { livingArrangement: 'UNRELATED_FOSTER' }),
      at('C1', 'MONTHS_6', null),
      at('C1', 'MONTHS_12', { livingArrangement: 'RESIDENTIAL' }),
    );
    expect(told['C1']).toMatchObject({
      '3m_home': 'unrelated_foster',
      '6m_home': 'not_followed_up',
      '6m_child_better': 'not_followed_up',
      '12m_home': 'elsewhere',
    });
    expect(Object.keys(told['C1'] ?? {}).some((key) => key.startsWith('24m'))).toBe(false);
  });

  it.each([
    ['E45', 'ceased_sgo'],
    ['E41', 'ceased_cao'],
    ['E4A', 'ceased'],
  ] as const)('says that a child ceased to be looked after for %s as %s', (ceased, code) => {
    expect(toldOf(at('C1', 'MONTHS_24', { ceased }))['C1']).toMatchObject({ '24m_ceased': code });
  });
});
