import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localDate, month } from '../../../../platform/dates/index.ts';
import { episodeFactsOf } from '../../../conferences/domain/episode-facts.ts';
import {
  agreed,
  type EpisodeBuilder,
  episode,
  held,
  POLICY,
  referred,
  referredUnborn,
  reviewed,
} from '../../../conferences/domain/testing/episode.ts';
import { FATHER, MOTHER } from '../../../conferences/domain/testing/sample-facts.ts';
import { FACT_KINDS } from '../../../conferences/domain/chronicle.ts';
import { CATALOGUE } from './catalogue.ts';
import { type Contribution, contributionsOfEpisode, contributionOfPractice, type Whose } from './contribution.ts';

const SEED = 20_261_122;
const whose: Whose = { authority: 'A0000001', armOn: () => 'FNP' };

function of(built: EpisodeBuilder): readonly Contribution[] {
  const facts = episodeFactsOf(built.assess(), POLICY.targets);
  return facts === null ? [] : contributionsOfEpisode(facts, whose);
}

function onlyOf(built: EpisodeBuilder): Contribution {
  const [one] = of(built);
  if (one === undefined) throw new Error('It brings nothing.');
  return one;
}

const FUNNEL = [
  'fgdm_referred_count',
  'fgdm_eligible_count',
  'fgdm_offered_count',
  'fgdm_accepted_count',
  'fgdm_allocated_count',
  'fgdm_held_count',
  'fgdm_plan_made_count',
  'fgdm_plan_agreed_count',
  'fgdm_reviewed_count',
];

const reachedBy = (built: EpisodeBuilder): readonly string[] =>
  FUNNEL.filter((stage) => onlyOf(built).counts.includes(stage));

describe('The funnel', () => {
  it('counts a child who was referred, and nothing more, while nothing else has happened', () => {
    expect(reachedBy(referred())).toEqual(['fgdm_referred_count']);
  });

  it('goes as far as the plan that was agreed', () => {
    expect(reachedBy(agreed())).toEqual(FUNNEL.slice(0, -1));
    expect(reachedBy(reviewed())).toEqual(FUNNEL);
  });

  it('counts in the earlier stages whose conference was held without a consent', () => {
    expect(reachedBy(referred().meeting())).toEqual(FUNNEL.slice(0, 6));
  });

  it('stops at the plan where the plan was not agreed', () => {
    const refused = held()
      .plan()
      .planDecision({ decision: 'NOT_AGREED', safetyReason: 'Unsafe.', reviewOn: undefined });
    expect(reachedBy(refused)).toEqual(FUNNEL.slice(0, 7));
  });

  it(`is monotone, and each count lies within its own, of any facts whatever (X6; seed ${String(SEED)})`, () => {
    const steps = FACT_KINDS.filter((kind) => kind !== 'referral' && kind !== 'birth');
    fc.assert(
      fc.property(fc.subarray(steps), (kinds) => {
        const built = kinds.reduce((so, kind) => so[kind](), episode().referral());
        const { counts } = onlyOf(built);
        const broken = CATALOGUE.filter(({ key, within }) => {
          return within !== null && counts.includes(key) && !counts.includes(within);
        });
        return broken.length === 0;
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('The times', () => {
  it('from referral to triage are in working days: over Easter, from Thursday to Tuesday is one', () => {
    const easter = referred()
      .but('referral', { receivedOn: localDate('2026-04-02') })
      .triage({ on: localDate('2026-04-07') });
    expect(onlyOf(easter).values).toMatchObject({ fgdm_referral_to_triage_working_days: 1 });
  });

  it.each([
    ['2026-02-16', 42, true],
    ['2026-02-17', 43, false],
  ])('to a conference on %s are %d days, in target: %s', (heldOn, days, isInTarget) => {
    const { values, counts } = onlyOf(held().but('meeting', { heldOn: localDate(heldOn) }));
    expect(values['fgdm_referral_to_conference_days']).toBe(days);
    expect(counts.includes('fgdm_referral_to_conference_in_target_count')).toBe(isInTarget);
    expect(counts).toContain('fgdm_referral_to_conference_timed_count');
  });

  it('are untold of what has not happened, and of what runs backwards', () => {
    expect(onlyOf(referred()).values).toEqual({});
    const backwards = referred().triage({ on: localDate('2026-01-02') });
    expect(onlyOf(backwards).values).toEqual({});
  });
});

describe('Taking part', () => {
  const withFather = (attendance: 'REMOTE' | 'DID_NOT_ATTEND'): EpisodeBuilder =>
    held().but('meeting', {
      attendees: [
        { person: MOTHER, side: 'MATERNAL', attendance: 'IN_PERSON' },
        { person: FATHER, side: 'PATERNAL', attendance, father: true },
      ],
      children: [{ laChildId: 'C1', participation: 'PN5' }],
    });

  it('counts a father who was there by video, and one who was only invited', () => {
    expect(onlyOf(withFather('REMOTE')).counts).toEqual(
      expect.arrayContaining(['fgdm_father_invited_count', 'fgdm_father_count']),
    );
    const { counts } = onlyOf(withFather('DID_NOT_ATTEND'));
    expect(counts).toContain('fgdm_father_invited_count');
    expect(counts).not.toContain('fgdm_father_count');
  });

  it('counts who briefed an advocate among those whose views were conveyed', () => {
    expect(onlyOf(withFather('REMOTE')).counts).toEqual(
      expect.arrayContaining(['fgdm_child_pn5_count', 'fgdm_child_views_count', 'fgdm_child_advocate_count']),
    );
  });

  it('leaves out the little ones where views are counted', () => {
    const little = held().but('meeting', { children: [{ laChildId: 'C1', participation: 'PN0' }] });
    expect(onlyOf(little).counts).not.toContain('fgdm_child_participation_count');
  });
});

describe('Section 31ZA', () => {
  it('counts a breach once it is in force, of an application without any offer', () => {
    const { counts } = onlyOf(referred().application());
    expect(counts).toEqual(expect.arrayContaining(['s31za_breach_count', 's31za_breach_in_force_count']));
    expect(counts).not.toContain('s31za_offered_count');
  });

  it('counts the duty as met where the family met before the application', () => {
    const met = held()
      .but('meeting', { heldOn: localDate('2026-03-16') })
      .offer()
      .offerResponse()
      .application();
    expect(onlyOf(met).counts).toEqual(expect.arrayContaining(['s31za_offered_count', 's31za_met_count']));
  });
});

describe('What a child is broken down by', () => {
  it('is told at referral: an unborn child stays unborn', () => {
    expect(onlyOf(referredUnborn()).traits['age_band']).toBe('Unborn');
    expect(onlyOf(referredUnborn().birth({ sex: 'M' })).traits).toMatchObject({ age_band: 'Unborn', sex: 'Male' });
  });

  it.each([
    ['2026-01', 'Under 1'],
    ['2025-01', 'Under 1'],
    ['2024-12', '1 to 4'],
    ['2008-01', '16 to 17'],
    ['2007-12', '18 and over'],
  ])('of a child born in %s is the band %s, with the benefit of the doubt', (birthMonth, band) => {
    const child = { laChildId: 'C1', sex: 'F', birthMonth: month(birthMonth) } as const;
    expect(onlyOf(referred().but('referral', { children: [child] })).traits['age_band']).toBe(band);
  });

  it('is unknown where nothing was recorded', () => {
    expect(onlyOf(referred()).traits).toMatchObject({ ethnicity_major: 'Unknown', disability: 'Unknown' });
  });

  it('takes BOTH for Black and MOTH for mixed', () => {
    const child = { laChildId: 'C1', sex: 'F', birthMonth: month('2016-03') } as const;
    const major = (ethnicity: 'BOTH' | 'MOTH') =>
      onlyOf(referred().but('referral', { children: [{ ...child, ethnicity }] })).traits['ethnicity_major'];
    expect(major('BOTH')).toBe('Black / African / Caribbean / Black British');
    expect(major('MOTH')).toBe('Mixed / Multiple ethnic groups');
  });
});

describe('A practice', () => {
  it('that was adopted and has studied a cycle has reported back', () => {
    const facts = {
      kind: 'ADOPTION',
      startedOn: localDate('2026-04-01'),
      wasSentIn: false,
      isTakenOn: true,
      studied: 1,
      decided: 0,
    } as const;
    const { period, counts, values } = contributionOfPractice(facts, { ...whose, id: 'P1' });
    expect(counts).toEqual([
      'learning_adoptions_count',
      'learning_adoptions_taken_on_count',
      'learning_adoptions_reporting_count',
    ]);
    expect({ period, values }).toEqual({ period: '202627', values: { learning_cycles_decided_count: 0 } });
  });
});
