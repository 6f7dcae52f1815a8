import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../platform/dates/index.ts';
import type { DutyKind } from './codes.ts';
import { bySoonest, type Duty } from './duties.ts';
import {
  accepted,
  agreed,
  closed,
  type EpisodeBuilder,
  held,
  planned,
  POLICY,
  prepared,
  referred,
  reviewed,
  scheduled,
} from './testing/episode.ts';

const day = localDate;
const dutyOf = (episode: EpisodeBuilder, kind: DutyKind): Duty | undefined =>
  episode.assess().duties.find((duty) => duty.kind === kind);
const reviewsOf = (episode: EpisodeBuilder): readonly Duty[] =>
  episode.assess().duties.filter(({ kind }) => kind === 'REVIEW');
const openKinds = (episode: EpisodeBuilder): readonly DutyKind[] =>
  episode
    .assess()
    .duties.filter(({ metOn }) => metOn === null)
    .map(({ kind }) => kind);

describe('the day by which something is due', () => {
  it.each([
    { due: 'triage 5 working days from a Monday', episode: referred(), kind: 'TRIAGE', dueOn: '2026-01-12' },
    { due: 'triage over Christmas 2025 and New Year', episode: on('2025-12-22'), kind: 'TRIAGE', dueOn: '2025-12-31' },
    { due: 'triage from Christmas Eve 2025', episode: on('2025-12-24'), kind: 'TRIAGE', dueOn: '2026-01-05' },
    { due: 'triage from Christmas Day 2025 itself', episode: on('2025-12-25'), kind: 'TRIAGE', dueOn: '2026-01-05' },
    { due: 'triage from Maundy Thursday 2026', episode: on('2026-04-02'), kind: 'TRIAGE', dueOn: '2026-04-13' },
    { due: 'triage from a Saturday', episode: on('2026-01-10'), kind: 'TRIAGE', dueOn: '2026-01-16' },
    {
      due: 'a coordinator 5 working days from acceptance',
      episode: accepted(),
      kind: 'ALLOCATE_COORDINATOR',
      dueOn: '2026-01-14',
    },
    {
      due: 'a coordinator over Easter 2026',
      episode: on('2026-03-30').triage({ on: day('2026-03-31') }),
      kind: 'ALLOCATE_COORDINATOR',
      dueOn: '2026-04-09',
    },
    {
      due: 'the conference 42 days from referral, bank holidays or not',
      episode: on('2026-02-20'),
      kind: 'HOLD_CONFERENCE',
      dueOn: '2026-04-03',
    },
    { due: 'the conference on a leap day', episode: on('2028-01-18'), kind: 'HOLD_CONFERENCE', dueOn: '2028-02-29' },
    {
      due: 'the sharing of a plan made before Good Friday',
      episode: planOf('2026-04-01'),
      kind: 'SHARE_PLAN',
      dueOn: '2026-04-10',
    },
    {
      due: 'the decision on a plan made before Good Friday',
      episode: planOf('2026-04-01'),
      kind: 'DECIDE_PLAN',
      dueOn: '2026-04-17',
    },
    { due: 'the first review on the day arranged', episode: agreed(), kind: 'REVIEW', dueOn: '2026-04-20' },
    {
      due: 'the first review by the target if none is arranged',
      episode: agreed().but('planDecision', { reviewOn: undefined }),
      kind: 'REVIEW',
      dueOn: '2026-05-06',
    },
    {
      due: 'the first review by the target if it is arranged for later',
      episode: agreed().but('planDecision', { reviewOn: day('2026-07-01') }),
      kind: 'REVIEW',
      dueOn: '2026-05-06',
    },
    {
      due: 'a safety plan the day before the conference',
      episode: scheduled().but('screen', { result: 'CURRENT' }),
      kind: 'AGREE_SAFETY_PLAN',
      dueOn: '2026-02-08',
    },
  ] as const)('is $dueOn for $due', ({ episode, kind, dueOn }) => {
    expect(dutyOf(episode, kind)).toMatchObject({ kind, dueOn, metOn: null });
  });

  it('follows the targets that it is given', () => {
    const targets = { ...POLICY.targets, triageWorkingDays: 0, conferenceDays: 7 };
    expect(referred().assess({ policy: { targets } }).duties).toEqual([
      { kind: 'TRIAGE', dueOn: '2026-01-05', metOn: null },
      { kind: 'HOLD_CONFERENCE', dueOn: '2026-01-12', metOn: null, amberUntil: '2026-03-02' },
    ]);
  });

  it('never depends on today', () => {
    for (const episode of [referred(), prepared(), agreed(), closed(), referred().offer()]) {
      const { duties, status } = episode.assess();
      expect(episode.assess({ today: day('2099-12-31') })).toMatchObject({ duties, status });
    }
  });
});

describe('what is done', () => {
  it('keeps its day, soonest due first, also after the end', () => {
    expect(closed().assess().duties).toEqual([
      { kind: 'TRIAGE', dueOn: '2026-01-12', metOn: '2026-01-07' },
      { kind: 'ALLOCATE_COORDINATOR', dueOn: '2026-01-14', metOn: '2026-01-13' },
      { kind: 'HOLD_CONFERENCE', dueOn: '2026-02-16', metOn: '2026-02-09', amberUntil: '2026-03-02' },
      { kind: 'SHARE_PLAN', dueOn: '2026-02-16', metOn: '2026-02-10' },
      { kind: 'DECIDE_PLAN', dueOn: '2026-02-23', metOn: '2026-02-11' },
      { kind: 'REVIEW', dueOn: '2026-04-20', metOn: '2026-04-20' },
    ]);
  });

  it('puts what has no day last', () => {
    const undated: Duty = { kind: 'OFFER_MEETING', dueOn: null, metOn: null };
    const dated: Duty = { kind: 'TRIAGE', dueOn: day('2100-01-01'), metOn: null };
    expect([undated, dated].sort(bySoonest)).toEqual([dated, undated]);
  });
});

describe('what is still to do', () => {
  it.each<{ when: string; episode: EpisodeBuilder; open: readonly DutyKind[] }>([
    { when: 'the referral came', episode: referred(), open: ['TRIAGE', 'HOLD_CONFERENCE'] },
    { when: 'it is accepted', episode: accepted(), open: ['ALLOCATE_COORDINATOR', 'HOLD_CONFERENCE'] },
    { when: 'it is not accepted', episode: referred().triage({ decision: 'NOT_ACCEPTED' }), open: [] },
    { when: 'consent is declined', episode: accepted().consent({ status: 'REFUSED' }), open: [] },
    {
      when: 'consent is lost before the conference',
      episode: scheduled().consent({ on: day('2026-01-22'), status: 'WITHDRAWN' }),
      open: [],
    },
    { when: 'it is paused', episode: prepared().pause(), open: [] },
    { when: 'it goes on after a pause', episode: prepared().pause().resumption(), open: ['HOLD_CONFERENCE'] },
    { when: 'it is withdrawn', episode: prepared().withdrawal(), open: [] },
    { when: 'it does not proceed', episode: prepared().notProceeding(), open: [] },
    { when: 'it was held with no triage and no coordinator', episode: referred().meeting(), open: [] },
    { when: 'no plan was made', episode: held().plan({ outcome: 'NOT_MADE' }), open: [] },
    { when: 'a plan was made', episode: planned(), open: ['SHARE_PLAN', 'DECIDE_PLAN'] },
    {
      when: 'the plan is not agreed',
      episode: planned().planShared().planDecision({ decision: 'NOT_AGREED' }),
      open: [],
    },
    {
      when: 'a revised plan awaits its decision',
      episode: planned()
        .planShared()
        .planDecision({ decision: 'NOT_AGREED' })
        .plan({ madeOn: day('2026-02-16') }),
      open: ['SHARE_PLAN', 'DECIDE_PLAN'],
    },
    {
      when: 'a plan was revised on the day on which it was not agreed',
      episode: planned()
        .planShared()
        .planDecision({ decision: 'NOT_AGREED' })
        .plan({ madeOn: day('2026-02-11'), contingency: 'The aunt.' }),
      open: ['SHARE_PLAN', 'DECIDE_PLAN'],
    },
    {
      when: 'current abuse came to light after the conference',
      episode: held().screen({ screenedOn: day('2026-02-10'), result: 'CURRENT' }),
      open: [],
    },
    {
      when: 'a withdrawn episode had a duty of section 31ZA, and no application is planned',
      episode: prepared().letter().withdrawal(),
      open: [],
    },
    {
      when: 'a withdrawn episode has a duty of section 31ZA before a planned application',
      episode: prepared()
        .letter()
        .application({ madeOn: undefined, plannedFor: day('2026-08-03') })
        .withdrawal(),
      open: ['OFFER_MEETING'],
    },
    {
      when: 'a closed episode has a duty of section 31ZA before a planned application',
      episode: closed()
        .offer()
        .application({ madeOn: undefined, plannedFor: day('2026-08-03') }),
      open: ['AWAIT_RESPONSE'],
    },
    {
      when: 'a paused episode has a duty of section 31ZA',
      episode: prepared().pause().offer().offerResponse(),
      open: ['HOLD_BEFORE_APPLICATION'],
    },
  ])('when $when: $open', ({ episode, open }) => {
    expect(openKinds(episode)).toEqual(open);
  });
});

describe('reviews', () => {
  const first = reviewed().but('review', { nextReviewOn: day('2026-05-20') });

  it('follow one another as they are arranged', () => {
    expect(reviewsOf(first)).toEqual([
      { kind: 'REVIEW', dueOn: '2026-04-20', metOn: '2026-04-20' },
      { kind: 'REVIEW', dueOn: '2026-05-20', metOn: null },
    ]);
    expect(reviewsOf(first.review({ number: 2, heldOn: day('2026-05-22') }))[1]).toEqual({
      kind: 'REVIEW',
      dueOn: '2026-05-20',
      metOn: '2026-05-22',
    });
  });

  it('ask for no more than was arranged', () => {
    expect(reviewsOf(reviewed())).toHaveLength(1);
    expect(reviewsOf(reviewed().review({ number: 2, heldOn: day('2026-05-22') }))).toHaveLength(1);
  });

  it('are not asked for after closure on the day of the last one, though another was arranged', () => {
    expect(reviewsOf(first.closure({ closedOn: day('2026-04-20') }))).toEqual([
      { kind: 'REVIEW', dueOn: '2026-04-20', metOn: '2026-04-20' },
    ]);
  });

  it('begin again with a plan that was agreed anew', () => {
    const anew = reviewed()
      .plan({ madeOn: day('2026-05-01') })
      .planDecision({ on: day('2026-05-04'), reviewOn: undefined });
    expect(reviewsOf(anew)).toContainEqual({ kind: 'REVIEW', dueOn: '2026-07-27', metOn: null });
    expect(reviewsOf(anew).filter(({ metOn }) => metOn !== null)).toEqual(
      reviewsOf(reviewed()).filter(({ metOn }) => metOn !== null),
    );
  });

  it('stay due as arranged when a revision of the plan is not agreed', () => {
    const arranged = reviewed().but('review', { nextReviewOn: day('2026-09-01') });
    const revised = arranged
      .plan({ madeOn: day('2026-05-01') })
      .planDecision({ on: day('2026-05-04'), decision: 'NOT_AGREED', reviewOn: undefined });
    expect(reviewsOf(revised)).toEqual(reviewsOf(arranged));
    expect(reviewsOf(revised)).toContainEqual({ kind: 'REVIEW', dueOn: '2026-09-01', metOn: null });
  });
});

function on(text: string): EpisodeBuilder {
  return referred().but('referral', { receivedOn: day(text) });
}

function planOf(text: string): EpisodeBuilder {
  return held().plan({ madeOn: day(text) });
}
