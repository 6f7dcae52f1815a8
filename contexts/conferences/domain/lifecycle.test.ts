import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../platform/dates/index.ts';
import type { ConferenceAction, ConferenceStatus } from './codes.ts';
import type { FactKind } from './facts.ts';
import { isEnded, nextActions, TRANSITIONS } from './lifecycle.ts';
import {
  accepted,
  agreed,
  allocated,
  closed,
  consented,
  type EpisodeBuilder,
  held,
  planned,
  prepared,
  referred,
  reviewed,
  scheduled,
} from './testing/episode.ts';
import { FATHER, MOTHER } from './testing/sample-facts.ts';

const STATUSES = Object.keys(TRANSITIONS) as ConferenceStatus[];
const day = localDate;
const unsafe = { decision: 'NOT_AGREED', safetyReason: 'Nobody is at home at night.' } as const;

const TO_AGREEMENT =
  'REFERRED ACCEPTED CONSENTED COORDINATOR_ALLOCATED PREPARATION CONFERENCE_SCHEDULED CONFERENCE_HELD PLAN_MADE PLAN_AGREED';

type Path = { readonly path: string; readonly episode: EpisodeBuilder; readonly through: string };

/** Each documented path (DOMAIN 2.3), and the statuses that it goes through. */
const PATHS: readonly Path[] = [
  { path: 'a referral', episode: referred(), through: 'REFERRED' },
  { path: 'triage under way', episode: referred().triage({ decision: 'UNDER_WAY' }), through: 'REFERRED TRIAGE' },
  {
    path: 'triage under way and decided on one day',
    episode: referred().triage().triage({ decision: 'UNDER_WAY' }),
    through: 'REFERRED TRIAGE ACCEPTED',
  },
  {
    path: 'a referral that was not accepted, and closed',
    episode: referred().triage({ decision: 'NOT_ACCEPTED' }).closure({ reason: 'NOT_ACCEPTED' }),
    through: 'REFERRED NOT_ACCEPTED CLOSED',
  },
  {
    path: 'consent sought, then given',
    episode: accepted()
      .consent({ status: 'SOUGHT' })
      .consent({ on: day('2026-01-13') }),
    through: 'REFERRED ACCEPTED CONSENT_PENDING CONSENTED',
  },
  {
    path: 'consent sought and given on one day',
    episode: consented().consent({ status: 'SOUGHT', basis: undefined }),
    through: 'REFERRED ACCEPTED CONSENT_PENDING CONSENTED',
  },
  {
    path: 'consent refused',
    episode: accepted().consent({ status: 'REFUSED' }),
    through: 'REFERRED ACCEPTED CONSENT_DECLINED',
  },
  {
    path: 'consent refused, sought again and given',
    episode: accepted()
      .consent({ status: 'REFUSED' })
      .consent({ on: day('2026-01-13'), status: 'SOUGHT' })
      .consent({ on: day('2026-01-14') }),
    through: 'REFERRED ACCEPTED CONSENT_DECLINED CONSENT_PENDING CONSENTED',
  },
  { path: 'a plan agreed, with a review arranged', episode: agreed(), through: `${TO_AGREEMENT} REVIEW_DUE` },
  {
    path: 'a plan agreed, no review arranged',
    episode: agreed().but('planDecision', { reviewOn: undefined }),
    through: TO_AGREEMENT,
  },
  { path: 'all the way', episode: closed(), through: `${TO_AGREEMENT} REVIEW_DUE REVIEW_HELD CLOSED` },
  {
    path: 'reviews one after another',
    episode: reviewed()
      .but('review', { nextReviewOn: day('2026-05-20') })
      .review({ number: 2, heldOn: day('2026-05-20') }),
    through: `${TO_AGREEMENT} REVIEW_DUE REVIEW_HELD REVIEW_DUE REVIEW_HELD`,
  },
  {
    path: 'a plan agreed with changes',
    episode: planned().planDecision({ decision: 'AGREED_WITH_CHANGES', reviewOn: undefined }),
    through: TO_AGREEMENT.replace(/PLAN_AGREED$/, 'PLAN_AGREED_WITH_CHANGES'),
  },
  {
    path: 'a plan not agreed, revised and agreed',
    episode: planned()
      .planDecision(unsafe)
      .plan({ madeOn: day('2026-02-16') })
      .planDecision({ on: day('2026-02-17'), reviewOn: undefined }),
    through: TO_AGREEMENT.replace(/PLAN_AGREED$/, 'PLAN_NOT_AGREED PLAN_MADE PLAN_AGREED'),
  },
  {
    path: 'a plan not agreed, and revised the same day',
    episode: planned()
      .planDecision(unsafe)
      .plan({ madeOn: day('2026-02-11'), contingency: 'The aunt.' }),
    through: TO_AGREEMENT.replace(/PLAN_AGREED$/, 'PLAN_NOT_AGREED PLAN_MADE'),
  },
  {
    path: 'no plan at first, and one later',
    episode: held()
      .plan({ outcome: 'NOT_MADE' })
      .plan({ madeOn: day('2026-02-16') }),
    through: TO_AGREEMENT.replace(/PLAN_MADE PLAN_AGREED$/, 'NO_PLAN_MADE PLAN_MADE'),
  },
  {
    path: 'no plan, and closed',
    episode: held().plan({ outcome: 'NOT_MADE' }).closure({ reason: 'NO_PLAN' }),
    through: TO_AGREEMENT.replace(/PLAN_MADE PLAN_AGREED$/, 'NO_PLAN_MADE CLOSED'),
  },
];

describe.each(PATHS)('$path', ({ episode, through }) => {
  const { status, timeline, findings } = episode.assess();

  it('goes through its statuses and ends in the last', () => {
    expect(timeline.map((change) => change.status).join(' ')).toBe(through);
    expect(status).toBe(timeline.at(-1)?.status);
  });

  it('skips no step', () => {
    expect(findings.map(({ code }) => code)).not.toContain('P10');
  });
});

describe('a conference that is postponed', () => {
  const postponed = (): EpisodeBuilder => scheduled().postponement();
  const tail = (episode: EpisodeBuilder): string =>
    episode
      .assess()
      .timeline.slice(5)
      .map(({ status, on }) => `${status} ${on}`)
      .join(', ');

  it('is postponed until a date is arranged', () => {
    expect(tail(postponed())).toBe('CONFERENCE_SCHEDULED 2026-01-19, POSTPONED 2026-01-26');
  });

  it('is scheduled again on the day of the postponement', () => {
    expect(tail(postponed().schedule({ arrangedOn: day('2026-01-26') }))).toBe(
      'CONFERENCE_SCHEDULED 2026-01-19, POSTPONED 2026-01-26, CONFERENCE_SCHEDULED 2026-01-26',
    );
  });

  it('stays postponed if it was arranged and postponed on one day', () => {
    expect(tail(scheduled().postponement({ on: day('2026-01-19') }))).toBe(
      'CONFERENCE_SCHEDULED 2026-01-19, POSTPONED 2026-01-19',
    );
  });

  it('may be postponed again and again, and held', () => {
    const { status, findings } = postponed()
      .schedule({ arrangedOn: day('2026-01-27') })
      .postponement({ on: day('2026-01-28') })
      .schedule({ arrangedOn: day('2026-01-29') })
      .notHeld()
      .schedule({ arrangedOn: day('2026-02-10') })
      .meeting({ heldOn: day('2026-02-16') })
      .assess();
    expect(status).toBe('CONFERENCE_HELD');
    expect(findings.filter(({ code }) => code === 'P10')).toEqual([]);
  });

  it('was not held on its day, and is arranged anew that day', () => {
    expect(
      tail(
        scheduled()
          .notHeld()
          .schedule({ arrangedOn: day('2026-02-09'), conferenceOn: day('2026-02-23') }),
      ),
    ).toBe('CONFERENCE_SCHEDULED 2026-01-19, NOT_HELD 2026-02-09, CONFERENCE_SCHEDULED 2026-02-09');
  });
});

describe('a pause', () => {
  it('lasts until it ends, and then the episode stands where it stood', () => {
    const paused = prepared().pause();
    expect(paused.assess().status).toBe('PAUSED');
    expect(paused.resumption().assess().timeline.slice(-3)).toEqual([
      { status: 'PREPARATION', on: '2026-01-14' },
      { status: 'PAUSED', on: '2026-01-20' },
      { status: 'PREPARATION', on: '2026-01-27' },
    ]);
  });

  it('may end on the day on which it began', () => {
    expect(
      prepared()
        .pause()
        .resumption({ on: day('2026-01-20') })
        .assess().status,
    ).toBe('PREPARATION');
  });

  it('may follow another on the day on which that ended', () => {
    expect(
      prepared()
        .pause()
        .resumption()
        .pause({ on: day('2026-01-27') })
        .assess().status,
    ).toBe('PAUSED');
  });

  it('may end in a withdrawal', () => {
    expect(
      prepared()
        .pause()
        .withdrawal({ on: day('2026-02-02') })
        .assess().status,
    ).toBe('WITHDRAWN');
  });

  it('does not reopen what has ended', () => {
    expect(
      closed()
        .pause({ on: day('2026-05-05') })
        .assess().status,
    ).toBe('CLOSED');
  });
});

describe('consent of several people', () => {
  const father = { person: FATHER, basis: undefined } as const;

  it.each<{ said: string; episode: EpisodeBuilder; status: ConferenceStatus }>([
    {
      said: 'one refused and one has not answered',
      episode: accepted()
        .consent({ status: 'REFUSED' })
        .consent({ ...father, status: 'SOUGHT' }),
      status: 'CONSENT_PENDING',
    },
    {
      said: 'one gave and one refused',
      episode: consented().consent({ ...father, status: 'REFUSED' }),
      status: 'CONSENTED',
    },
    {
      said: 'both refused',
      episode: accepted()
        .consent({ status: 'REFUSED' })
        .consent({ ...father, status: 'REFUSED' }),
      status: 'CONSENT_DECLINED',
    },
    {
      said: 'one gave and withdrew, one still gives',
      episode: consented()
        .consent({ person: FATHER, status: 'GIVEN' })
        .consent({ on: day('2026-01-14'), status: 'WITHDRAWN' }),
      status: 'CONSENTED',
    },
    {
      said: 'the only one who gave withdrew, the other was only asked',
      episode: consented()
        .consent({ ...father, status: 'SOUGHT' })
        .consent({ on: day('2026-01-14'), status: 'WITHDRAWN' }),
      status: 'CONSENT_DECLINED',
    },
    {
      said: 'who gave was asked again',
      episode: consented().consent({ on: day('2026-01-14'), status: 'SOUGHT' }),
      status: 'CONSENTED',
    },
    {
      said: 'one gave and withdrew on one day',
      episode: consented().consent({ status: 'WITHDRAWN' }),
      status: 'CONSENT_DECLINED',
    },
  ])('is $status if $said', ({ episode, status }) => {
    expect(episode.assess().status).toBe(status);
  });
});

describe('consent that is withdrawn', () => {
  const lost = (): EpisodeBuilder => scheduled().consent({ on: day('2026-01-22'), status: 'WITHDRAWN' });

  it('stops the episode', () => {
    expect(lost().assess().status).toBe('CONSENT_DECLINED');
  });

  it('lets it stand where it stood once it is given again, and nothing was skipped', () => {
    const regained = lost().consent({ on: day('2026-01-26') });
    expect(
      regained
        .assess()
        .timeline.slice(-3)
        .map(({ status }) => status),
    ).toEqual(['CONSENT_DECLINED', 'CONSENTED', 'CONFERENCE_SCHEDULED']);
    const codes = regained
      .meeting()
      .assess()
      .findings.map(({ code }) => code);
    expect(codes.filter((code) => code === 'P10' || code === 'P1')).toEqual([]);
  });

  it('does not undo a conference that was held', () => {
    expect(
      held()
        .consent({ on: day('2026-02-16'), status: 'WITHDRAWN', person: MOTHER })
        .assess().status,
    ).toBe('CONFERENCE_HELD');
  });
});

describe('a late entry', () => {
  it.each<{ entry: string; episode: EpisodeBuilder; status: ConferenceStatus }>([
    { entry: 'of triage', episode: held().but('triage', { on: day('2026-02-20') }), status: 'CONFERENCE_HELD' },
    {
      entry: 'of consent',
      episode: allocated().but('consent', { on: day('2026-02-20') }),
      status: 'COORDINATOR_ALLOCATED',
    },
    {
      entry: 'of a new coordinator',
      episode: scheduled().coordinator({ on: day('2026-02-02') }),
      status: 'CONFERENCE_SCHEDULED',
    },
    {
      entry: 'of a postponement after the conference',
      episode: held().postponement({ on: day('2026-02-20') }),
      status: 'CONFERENCE_HELD',
    },
    {
      entry: 'of a plan after the reviews',
      episode: reviewed().plan({ madeOn: day('2026-05-01') }),
      status: 'REVIEW_HELD',
    },
    {
      entry: 'after the closure',
      episode: closed().review({ number: 2, heldOn: day('2026-06-01') }),
      status: 'CLOSED',
    },
    {
      entry: 'of a withdrawal after a decision not to proceed',
      episode: referred()
        .notProceeding()
        .withdrawal({ on: day('2026-02-01') }),
      status: 'NOT_PROCEEDING',
    },
  ])('$entry never takes an episode back', ({ episode, status }) => {
    expect(episode.assess().status).toBe(status);
  });
});

describe('the end', () => {
  it('comes by withdrawal, and closure after it', () => {
    expect(prepared().withdrawal().assess().status).toBe('WITHDRAWN');
    expect(prepared().withdrawal().closure().assess().status).toBe('CLOSED');
  });

  it('comes by a decision not to proceed, from anywhere', () => {
    for (const episode of [referred(), accepted(), consented(), prepared()]) {
      const { status, findings } = episode.notProceeding().assess();
      expect(status).toBe('NOT_PROCEEDING');
      expect(findings.filter(({ code }) => code === 'P10')).toEqual([]);
    }
  });

  it('may come on the day of the last review', () => {
    expect(
      reviewed()
        .closure({ closedOn: day('2026-04-20') })
        .assess(),
    ).toMatchObject({ status: 'CLOSED', findings: [] });
  });
});

const KIND_OF: Readonly<Record<ConferenceAction, FactKind>> = {
  REFERRAL: 'referral',
  FEEDBACK: 'feedback',
  COMPLAINT: 'complaint',
  TRIAGE: 'triage',
  CONSENT: 'consent',
  COORDINATOR: 'coordinator',
  PREPARATION: 'preparation',
  SCREEN: 'screen',
  SAFETY_PLAN: 'safetyPlan',
  SCHEDULE: 'schedule',
  POSTPONEMENT: 'postponement',
  NOT_HELD: 'notHeld',
  MEETING: 'meeting',
  PLAN: 'plan',
  PLAN_SHARED: 'planShared',
  PLAN_DECISION: 'planDecision',
  REVIEW: 'review',
  CLOSURE: 'closure',
  WITHDRAWAL: 'withdrawal',
  NOT_PROCEEDING: 'notProceeding',
  PAUSE: 'pause',
  RESUMPTION: 'resumption',
  BIRTH: 'birth',
  OFFER: 'offer',
  OFFER_RESPONSE: 'offerResponse',
  LETTER: 'letter',
  EXEMPTION: 'exemption',
  APPLICATION: 'application',
  REASON: 'reason',
};

/** Two people have been asked, so that one more answer can leave consent pending. */
const asked = (status: 'REFUSED' | 'SOUGHT'): EpisodeBuilder => accepted().consent({ status });

/** An episode in each status. The record does not compile if one is forgotten. */
const STANDING: Readonly<Record<ConferenceStatus, EpisodeBuilder>> = {
  REFERRED: referred(),
  TRIAGE: referred().triage({ decision: 'UNDER_WAY' }),
  ACCEPTED: accepted(),
  NOT_ACCEPTED: referred().triage({ decision: 'NOT_ACCEPTED' }),
  CONSENT_PENDING: asked('SOUGHT'),
  CONSENTED: consented(),
  CONSENT_DECLINED: asked('REFUSED'),
  COORDINATOR_ALLOCATED: allocated(),
  PREPARATION: prepared(),
  CONFERENCE_SCHEDULED: scheduled(),
  POSTPONED: scheduled().postponement(),
  CONFERENCE_HELD: held(),
  NOT_HELD: scheduled().notHeld(),
  PLAN_MADE: planned(),
  NO_PLAN_MADE: held().plan({ outcome: 'NOT_MADE' }),
  PLAN_AGREED: agreed().but('planDecision', { reviewOn: undefined }),
  PLAN_AGREED_WITH_CHANGES: planned().planDecision({ decision: 'AGREED_WITH_CHANGES', reviewOn: undefined }),
  PLAN_NOT_AGREED: planned().planDecision(unsafe),
  REVIEW_DUE: agreed(),
  REVIEW_HELD: reviewed(),
  PAUSED: prepared().pause(),
  CLOSED: closed(),
  WITHDRAWN: prepared().withdrawal(),
  NOT_PROCEEDING: prepared().notProceeding(),
};

const on = day('2026-06-01');

/** What one more fact of that kind can say. */
const SAYINGS: Partial<Record<FactKind, readonly object[]>> = {
  triage: [{ decision: 'UNDER_WAY' }, { decision: 'ACCEPTED' }, { decision: 'NOT_ACCEPTED' }],
  consent: [{ status: 'SOUGHT' }, { status: 'GIVEN' }, { status: 'REFUSED' }, { status: 'WITHDRAWN' }],
  plan: [{ outcome: 'MADE' }, { outcome: 'NOT_MADE' }],
  planDecision: [
    { decision: 'AGREED', reviewOn: undefined },
    { decision: 'AGREED_WITH_CHANGES', reviewOn: undefined },
    { decision: 'NOT_AGREED' },
  ],
  review: [{ number: 2, nextReviewOn: day('2026-08-01') }, { number: 2 }],
};

describe.each(STATUSES)('from %s', (from) => {
  it('is reached', () => {
    expect(STANDING[from].assess().status).toBe(from);
  });

  it('each documented step is reached by what can be recorded next', () => {
    const days = { on, startedOn: on, arrangedOn: on, heldOn: on, madeOn: on, closedOn: on };
    const reached = nextActions(from).flatMap((action) => {
      const kind = KIND_OF[action];
      return (SAYINGS[kind] ?? [{}]).flatMap((saying) => {
        const before = STANDING[from].assess().timeline.length;
        return STANDING[from][kind]({ ...days, ...saying })
          .assess()
          .timeline.slice(before)
          .map(({ status }) => status);
      });
    });
    const missing = TRANSITIONS[from].filter((to) => to !== from && !reached.includes(to));
    expect(missing).toEqual([]);
  });

  it('nothing is offered twice, and withdrawal only while it is open', () => {
    const offered = nextActions(from);
    expect(new Set(offered).size).toBe(offered.length);
    expect(offered.includes('WITHDRAWAL')).toBe(!isEnded(from));
  });

  it('the duty of section 31ZA can be recorded, also after the end', () => {
    expect(nextActions(from)).toEqual(
      expect.arrayContaining(['OFFER', 'OFFER_RESPONSE', 'LETTER', 'EXEMPTION', 'APPLICATION']),
    );
  });

  it('what can be recorded today is not refused for coming after the end', () => {
    const days = { on, sentOn: on, madeOn: on, closedOn: on };
    for (const action of nextActions(from).filter(() => isEnded(from))) {
      const { findings } = STANDING[from][KIND_OF[action]](days).assess();
      expect(findings.map(({ code }) => code)).not.toContain('D7');
    }
  });
});
