import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../platform/dates/index.ts';
import { isRefusing } from './assess.ts';
import type { MeetingDuty, OfferOutcome, StatutoryTrigger } from './codes.ts';
import type { Section31ZA } from './section31za.ts';
import { type EpisodeBuilder, held, referred, scheduled } from './testing/episode.ts';
import { FATHER, MOTHER } from './testing/sample-facts.ts';

/** Offered on 2 March, held on the 20th, applied for on 1 April. */
function heldAfterOffer(): EpisodeBuilder {
  return held().but('meeting', { heldOn: day('2026-03-20') });
}

const day = localDate;
const dayOfMeeting = day('2026-02-09');
const applied = { madeOn: day('2026-04-01') };
const father = { offeree: FATHER } as const;
const answers = { mother: { response: 'DECLINED' }, father: { offereeRef: FATHER.ref, response: 'DECLINED' } } as const;

/** Both parents are offered a meeting, the answers are still to come. */
const bothOffered = (episode: EpisodeBuilder = referred()): EpisodeBuilder => episode.offer().offer(father);

type Row = {
  readonly so: string;
  readonly episode: EpisodeBuilder;
  readonly offer: OfferOutcome;
  readonly duty: MeetingDuty;
};

const BEFORE_APPLICATION: readonly Row[] = [
  { so: 'nothing brings it near proceedings', episode: referred(), offer: 'NOT_YET_OFFERED', duty: 'NO_DUTY' },
  {
    so: 'it was referred in pre-proceedings',
    episode: referred().but('referral', { triggerPoint: 'PRE_PROCEEDINGS_PLO' }),
    offer: 'NOT_YET_OFFERED',
    duty: 'DUTY_OUTSTANDING',
  },
  {
    so: 'it was referred at a legal gateway',
    episode: referred().but('referral', { triggerPoint: 'LEGAL_GATEWAY' }),
    offer: 'NOT_YET_OFFERED',
    duty: 'DUTY_OUTSTANDING',
  },
  {
    so: 'a letter was sent and nothing offered',
    episode: referred().letter({ offerIncluded: false }),
    offer: 'NOT_YET_OFFERED',
    duty: 'DUTY_OUTSTANDING',
  },
  {
    so: 'both were offered a meeting',
    episode: bothOffered(),
    offer: 'OFFERED_AWAITING_RESPONSE',
    duty: 'DUTY_OUTSTANDING',
  },
  {
    so: 'one declined and one has not answered',
    episode: bothOffered().offerResponse(answers.mother),
    offer: 'OFFERED_AWAITING_RESPONSE',
    duty: 'DUTY_OUTSTANDING',
  },
  {
    so: 'one accepted and one has not answered',
    episode: bothOffered().offerResponse(),
    offer: 'ACCEPTED_BY_AT_LEAST_ONE',
    duty: 'DUTY_OUTSTANDING',
  },
  {
    so: 'one accepted and one declined',
    episode: bothOffered().offerResponse().offerResponse(answers.father),
    offer: 'ACCEPTED_BY_AT_LEAST_ONE',
    duty: 'DUTY_OUTSTANDING',
  },
  {
    so: 'one accepted and a meeting was held',
    episode: bothOffered(heldAfterOffer()).offerResponse(),
    offer: 'ACCEPTED_BY_AT_LEAST_ONE',
    duty: 'DUTY_MET',
  },
  {
    so: 'both declined',
    episode: bothOffered().offerResponse(answers.mother).offerResponse(answers.father),
    offer: 'DECLINED_BY_ALL',
    duty: 'DUTY_MET',
  },
  {
    so: 'one declined and one did not respond',
    episode: bothOffered()
      .offerResponse(answers.mother)
      .offerResponse({ ...answers.father, response: 'NO_RESPONSE' }),
    offer: 'NO_RESPONSE',
    duty: 'DUTY_MET',
  },
  {
    so: 'somebody accepted and then declined',
    episode: referred()
      .offer()
      .offerResponse()
      .offerResponse({ on: day('2026-03-16'), response: 'DECLINED' }),
    offer: 'DECLINED_BY_ALL',
    duty: 'DUTY_MET',
  },
  {
    so: 'somebody both accepted and declined on one day',
    episode: referred().offer().offerResponse().offerResponse({ response: 'DECLINED' }),
    offer: 'ACCEPTED_BY_AT_LEAST_ONE',
    duty: 'DUTY_OUTSTANDING',
  },
  {
    so: 'it was in the best interests not to offer',
    episode: referred().exemption(),
    offer: 'NOT_OFFERED_BEST_INTERESTS',
    duty: 'EXEMPT_BEST_INTERESTS',
  },
  {
    so: 'one accepted, and it was in the best interests not to hold it',
    episode: referred().offer().offerResponse().exemption({ limb: 'NOT_HELD' }),
    offer: 'ACCEPTED_BY_AT_LEAST_ONE',
    duty: 'EXEMPT_BEST_INTERESTS',
  },
  {
    so: 'nothing was offered, and it was in the best interests not to hold it',
    episode: referred().exemption({ limb: 'NOT_HELD' }),
    offer: 'NOT_YET_OFFERED',
    duty: 'EXEMPT_BEST_INTERESTS',
  },
];

const AT_APPLICATION: readonly Row[] = [
  { so: 'nothing was offered', episode: referred(), offer: 'NOT_YET_OFFERED', duty: 'BREACH' },
  { so: 'a meeting was held and nothing offered', episode: held(), offer: 'NOT_YET_OFFERED', duty: 'BREACH' },
  { so: 'an answer was awaited', episode: referred().offer(), offer: 'OFFERED_AWAITING_RESPONSE', duty: 'BREACH' },
  {
    so: 'one declined and one had not answered',
    episode: bothOffered().offerResponse(answers.mother),
    offer: 'OFFERED_AWAITING_RESPONSE',
    duty: 'BREACH',
  },
  {
    so: 'everyone declined',
    episode: bothOffered().offerResponse(answers.mother).offerResponse(answers.father),
    offer: 'DECLINED_BY_ALL',
    duty: 'DUTY_MET',
  },
  {
    so: 'nobody responded',
    episode: referred().offer().offerResponse({ response: 'NO_RESPONSE' }),
    offer: 'NO_RESPONSE',
    duty: 'DUTY_MET',
  },
  {
    so: 'one accepted and no meeting was held',
    episode: scheduled().offer().offerResponse(),
    offer: 'ACCEPTED_BY_AT_LEAST_ONE',
    duty: 'BREACH',
  },
  {
    so: 'one accepted and a meeting was held before',
    episode: heldAfterOffer().offer().offerResponse(),
    offer: 'ACCEPTED_BY_AT_LEAST_ONE',
    duty: 'DUTY_MET',
  },
  {
    so: 'the only meeting was held before it was offered',
    episode: held().offer().offerResponse(),
    offer: 'ACCEPTED_BY_AT_LEAST_ONE',
    duty: 'BREACH',
  },
  {
    so: 'one accepted, and it was not in the interests of the child to hold it',
    episode: referred().offer().offerResponse().exemption({ limb: 'NOT_HELD' }),
    offer: 'ACCEPTED_BY_AT_LEAST_ONE',
    duty: 'EXEMPT_BEST_INTERESTS',
  },
  {
    so: 'one accepted, after it was decided not to offer',
    episode: referred().exemption({ limb: 'NOT_OFFERED' }).offer().offerResponse(),
    offer: 'ACCEPTED_BY_AT_LEAST_ONE',
    duty: 'BREACH',
  },
  {
    so: 'one declined, was offered again, and has not answered that',
    episode: referred()
      .offer({ on: day('2026-02-02') })
      .offerResponse({ on: day('2026-02-05'), response: 'DECLINED' })
      .offer({ on: day('2026-03-02') }),
    offer: 'OFFERED_AWAITING_RESPONSE',
    duty: 'BREACH',
  },
  {
    so: 'one accepted and a meeting was held afterwards',
    episode: held()
      .but('meeting', { heldOn: day('2026-04-02') })
      .offer()
      .offerResponse(),
    offer: 'ACCEPTED_BY_AT_LEAST_ONE',
    duty: 'BREACH',
  },
  {
    so: 'the meeting could make no proposal',
    episode: heldAfterOffer().but('meeting', { familyNetworkMadeProposal: false }).offer().offerResponse(),
    offer: 'ACCEPTED_BY_AT_LEAST_ONE',
    duty: 'BREACH',
  },
  {
    so: 'the meeting could make a proposal',
    episode: heldAfterOffer().but('meeting', { familyNetworkMadeProposal: true }).offer().offerResponse(),
    offer: 'ACCEPTED_BY_AT_LEAST_ONE',
    duty: 'DUTY_MET',
  },
  {
    so: 'the offer came the day after',
    episode: referred().offer({ on: day('2026-04-02') }),
    offer: 'NOT_YET_OFFERED',
    duty: 'BREACH',
  },
  {
    so: 'the offer came that day, and was declined that day',
    episode: referred().offer({ on: applied.madeOn }).offerResponse({ on: applied.madeOn, response: 'DECLINED' }),
    offer: 'DECLINED_BY_ALL',
    duty: 'DUTY_MET',
  },
  {
    so: 'the answer came the day after',
    episode: referred()
      .offer()
      .offerResponse({ on: day('2026-04-02'), response: 'DECLINED' }),
    offer: 'OFFERED_AWAITING_RESPONSE',
    duty: 'BREACH',
  },
  {
    so: 'it was decided that day not to offer',
    episode: referred().exemption({ on: applied.madeOn }),
    offer: 'NOT_OFFERED_BEST_INTERESTS',
    duty: 'EXEMPT_BEST_INTERESTS',
  },
  {
    so: 'it was decided the day after not to offer',
    episode: referred().exemption({ on: day('2026-04-02') }),
    offer: 'NOT_YET_OFFERED',
    duty: 'BREACH',
  },
  {
    so: 'one accepted, and it was decided not to hold it',
    episode: referred().offer().offerResponse().exemption({ limb: 'NOT_HELD' }),
    offer: 'ACCEPTED_BY_AT_LEAST_ONE',
    duty: 'EXEMPT_BEST_INTERESTS',
  },
];

describe('the duty before an application (R-31ZA-3, R-31ZA-4)', () => {
  it.each(BEFORE_APPLICATION)('is $duty if $so', ({ episode, offer, duty }) => {
    const trigger: StatutoryTrigger = duty === 'NO_DUTY' ? 'NOT_TRIGGERED' : 'PRE_PROCEEDINGS_CONSIDERED';
    expect(episode.assess().section31ZA).toMatchObject({ trigger, offerOutcome: offer, duty });
  });
});

describe('the duty at an application (R-31ZA-2)', () => {
  describe.each(AT_APPLICATION)('if $so', ({ episode, offer, duty }) => {
    const { section31ZA, findings, duties } = episode.application(applied).assess();

    it(`is ${duty}`, () => {
      expect(section31ZA).toMatchObject({ trigger: 'APPLICATION_MADE', offerOutcome: offer, duty });
    });

    it('is flagged if it is a breach, and never refused', () => {
      expect(findings.some(({ code }) => code === 'S2')).toBe(duty === 'BREACH');
      expect(findings.filter((finding) => isRefusing(finding))).toEqual([]);
    });

    it('leaves nothing to do: what is done is done', () => {
      expect(section31ZA).toMatchObject({ actBefore: null, mustDo: null });
      expect(duties.filter(({ kind }) => /OFFER|AWAIT|BEFORE/.test(kind))).toEqual([]);
    });
  });
});

describe('a meeting on the day of the application', () => {
  const sameDay = (afterMeeting?: boolean): Section31ZA =>
    held()
      .offer({ on: day('2026-02-02') })
      .offerResponse({ on: day('2026-02-03') })
      .application({ madeOn: dayOfMeeting, afterMeeting })
      .assess().section31ZA;

  it.each([
    { said: true, duty: 'DUTY_MET' },
    { said: false, duty: 'BREACH' },
    { said: undefined, duty: 'BREACH' },
  ])('gives $duty if it is said that the meeting came first: $said', ({ said, duty }) => {
    expect(sameDay(said).duty).toBe(duty);
  });
});

describe('each person who was offered a meeting (R-31ZA-3)', () => {
  it('is told with the last offer and the last answer', () => {
    const { offerees } = bothOffered()
      .offer({ on: day('2026-03-16') })
      .offerResponse({ on: day('2026-03-20'), response: 'DECLINED' })
      .assess().section31ZA;
    expect(offerees).toEqual([
      { person: FATHER, offeredOn: '2026-03-02' },
      { person: MOTHER, offeredOn: '2026-03-16', response: 'DECLINED', respondedOn: '2026-03-20' },
    ]);
  });
});

describe('a planned application', () => {
  const planned = { madeOn: undefined, plannedFor: day('2026-08-03') } as const;

  it.each([
    { so: 'nothing was offered', episode: referred(), mustDo: 'OFFER_MEETING' },
    { so: 'answers are awaited', episode: referred().offer(), mustDo: 'AWAIT_RESPONSE' },
    { so: 'somebody accepted', episode: referred().offer().offerResponse(), mustDo: 'HOLD_BEFORE_APPLICATION' },
    { so: 'everyone declined', episode: referred().offer().offerResponse({ response: 'DECLINED' }), mustDo: null },
    { so: 'the meeting was held', episode: heldAfterOffer().offer().offerResponse(), mustDo: null },
    { so: 'there is an exemption', episode: referred().exemption(), mustDo: null },
  ])('asks for $mustDo before its day if $so', ({ episode, mustDo }) => {
    expect(episode.application(planned).assess().section31ZA).toMatchObject({ actBefore: '2026-08-03', mustDo });
  });

  it('makes it due on the day before', () => {
    const { duties } = referred().application(planned).assess();
    expect(duties).toContainEqual({ kind: 'OFFER_MEETING', dueOn: '2026-08-02', metOn: null });
  });

  it('goes by the earlier day if it was planned twice, and which plan is the newer is not known', () => {
    const twice = referred()
      .application({ ...planned, afterMeeting: false })
      .application({ ...planned, plannedFor: day('2026-07-01') });
    expect(twice.assess().section31ZA.actBefore).toBe('2026-07-01');
  });

  it('goes by the newer plan, brought forward or put off', () => {
    const first = { ...planned, plannedOn: day('2026-05-01') };
    const forward = { ...planned, plannedFor: day('2026-07-01'), plannedOn: day('2026-05-08') };
    const putOff = { ...planned, plannedFor: day('2026-09-01'), plannedOn: day('2026-05-15') };
    const twice = referred().application(first).application(forward);
    expect(twice.assess().section31ZA.actBefore).toBe('2026-07-01');
    expect(twice.application(putOff).assess().section31ZA.actBefore).toBe('2026-09-01');
  });

  it('has no day if none is planned', () => {
    expect(referred().offer().assess()).toMatchObject({
      section31ZA: { actBefore: null, mustDo: 'AWAIT_RESPONSE' },
      duties: expect.arrayContaining([{ kind: 'AWAIT_RESPONSE', dueOn: null, metOn: null }]),
    });
  });
});

describe('the regime (R-31ZA-5)', () => {
  const inForceFrom = (text: string | null): { policy: { section31ZAInForceFrom: ReturnType<typeof day> | null } } => ({
    policy: { section31ZAInForceFrom: text === null ? null : day(text) },
  });
  const breach = referred().application(applied);

  it.each([
    { from: null, regime: 'PRE_COMMENCEMENT' },
    { from: '2026-04-02', regime: 'PRE_COMMENCEMENT' },
    { from: '2026-04-01', regime: 'IN_FORCE' },
  ])(
    'is $regime for an application of 1 April, if in force from $from; the duty is worked out all the same',
    ({ from, regime }) => {
      expect(breach.assess(inForceFrom(from)).section31ZA).toMatchObject({ regime, duty: 'BREACH' });
    },
  );

  it('is that of the planned day, else that of today', () => {
    const planned = referred().application({ madeOn: undefined, plannedFor: day('2026-08-03') });
    expect(planned.assess(inForceFrom('2026-08-01')).section31ZA.regime).toBe('IN_FORCE');
    expect(referred().assess(inForceFrom('2026-08-01')).section31ZA.regime).toBe('PRE_COMMENCEMENT');
    expect(referred().assess({ ...inForceFrom('2026-08-01'), today: day('2026-08-01') }).section31ZA.regime).toBe(
      'IN_FORCE',
    );
  });
});
