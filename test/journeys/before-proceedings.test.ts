import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Conference } from '../../graphql/generated/resolvers-types.ts';
import type { Caller } from '../support/caller.ts';
import { dutiesOf, expectApplied, expectRefused, expectTriedOut } from '../support/expect-answers.ts';
import { useNetwork } from '../support/network.ts';
import { workFor, workList } from '../support/read-lists.ts';
import { type Input, readConference, record, type Recorded, type Verb } from '../support/record.ts';

/**
 * The duty of section 31ZA of the Children Act 1989, told of families on the edge of care proceedings: offer a meeting
 * to those with parental responsibility, and hold it if anybody accepts, before the application. A breach is recorded
 * and flagged. It is never refused: it happened.
 */
const MOTHER = { ref: 'PMOTHER', role: 'PARENT' };
const FATHER = { ref: 'PFATHER', role: 'PARENT' };
const LAWYER = { ref: 'WLAWYER', role: 'OTHER_PROFESSIONAL' };
const BREACH = ['S2', 'input.application.madeOn'] as const;

const network = useNetwork('2026-03-02');
let system: Caller;

beforeAll(async () => {
  system = await network.as('nearby');
});

type Episode = { readonly id: string; readonly tell: (verb: Verb, input: Input) => Promise<Recorded> };

/** A referral on the day on which the clock stands, of a child of its own. */
async function refer(recordId: string, receivedOn: string): Promise<Episode> {
  const { id } = expectApplied(
    await record(system, 'makeReferral', {
      sourceRecord: { system: 'CASESYSTEM', recordId },
      referral: {
        receivedOn,
        model: 'FAMILY_GROUP_CONFERENCE',
        triggerPoint: 'PRE_PROCEEDINGS_PLO',
        children: [{ laChildId: recordId, sex: 'M', birthMonth: '2019-09' }],
      },
    }),
  );
  return { id, tell: (verb, input) => record(system, verb, { conferenceId: id, ...input }) };
}

async function dutyOf({ id }: Episode): Promise<Conference['section31ZA']> {
  return (await readConference(system, id))!.section31ZA;
}

function offer(to: Input, on: string): Input {
  return { offer: { on, offeree: to, inLetter: true } };
}

function answer(of: { ref: string }, on: string, response: string): Input {
  return { offerResponse: { on, offereeRef: of.ref, response } };
}

/** A meeting that breaks no rule but those about the steps before it. */
function meeting(heldOn: string, laChildId: string): Input {
  return {
    meeting: {
      heldOn,
      privateFamilyTime: { happened: true, minutes: 60 },
      attendees: [
        { person: MOTHER, side: 'MATERNAL', attendance: 'IN_PERSON' },
        { person: FATHER, side: 'PATERNAL', attendance: 'IN_PERSON' },
      ],
      children: [{ laChildId, participation: 'PN1' }],
    },
  };
}

describe('a family before proceedings, one parent of which accepts', () => {
  let episode: Episode;

  it('is owed an offer from the day of the referral', async () => {
    episode = await refer('S1', '2026-03-02');

    expect(await dutyOf(episode)).toMatchObject({
      trigger: 'PRE_PROCEEDINGS_CONSIDERED',
      regime: 'IN_FORCE',
      offerOutcome: 'NOT_YET_OFFERED',
      duty: 'DUTY_OUTSTANDING',
      mustDo: 'OFFER_MEETING',
      actBefore: null,
    });
    expect(await workFor(system, episode.id)).toMatchObject({ overdue: false, inBreach: false });
  });

  it('is told by what day, once an application is planned', async () => {
    const planned = expectApplied(
      await episode.tell('recordApplication', { application: { plannedFor: '2026-04-20' } }),
    );

    expect(planned.section31ZA).toMatchObject({ actBefore: '2026-04-20', mustDo: 'OFFER_MEETING' });
    expect(dutiesOf(planned)).toContain('OFFER_MEETING 2026-04-19 DUE');
    expectRefused(await episode.tell('recordApplication', { application: {} }), ['F7', 'input.application.plannedFor']);
  });

  it('has no answer of somebody who was not asked', async () => {
    expectRefused(await episode.tell('recordOfferResponse', answer(MOTHER, '2026-03-02', 'ACCEPTED')), [
      'F2',
      'input.offerResponse.offereeRef',
    ]);
  });

  it('gets a letter that holds the offer, to each parent', async () => {
    network.clock.goTo('2026-03-09');
    const unsaid = await episode.tell('recordLetterBeforeProceedings', {
      letter: { sentOn: '2026-03-09' },
      dryRun: true,
    });
    expectTriedOut(unsaid, ['S1', 'input.letter.offerIncluded']);
    const without = await episode.tell('recordLetterBeforeProceedings', {
      letter: { sentOn: '2026-03-09', offerIncluded: false },
      dryRun: true,
    });
    expectTriedOut(without, ['S1F', 'input.letter.offerIncluded']);

    expectApplied(
      await episode.tell('recordLetterBeforeProceedings', { letter: { sentOn: '2026-03-09', offerIncluded: true } }),
    );
    expectApplied(await episode.tell('offerMeeting', offer(MOTHER, '2026-03-09')));
    const both = expectApplied(await episode.tell('offerMeeting', offer(FATHER, '2026-03-09')));
    expect(both.section31ZA).toMatchObject({
      offerOutcome: 'OFFERED_AWAITING_RESPONSE',
      mustDo: 'AWAIT_RESPONSE',
      offerees: [
        { person: FATHER, response: null },
        { person: MOTHER, response: null },
      ],
    });
  });

  it('is queried if the offer goes to somebody without parental responsibility', async () => {
    const other = await episode.tell('offerMeeting', {
      ...offer({ ref: 'PUNCLE', role: 'RELATIVE' }, '2026-03-09'),
      dryRun: true,
    });
    expectTriedOut(other, ['S3', 'input.offer.offeree.role']);
  });

  it('cannot have an answer from before the offer', async () => {
    expectRefused(await episode.tell('recordOfferResponse', answer(MOTHER, '2026-03-06', 'ACCEPTED')), [
      'D1',
      'input.offerResponse.on',
    ]);
  });

  it('is owed a meeting as soon as one of them accepts, whatever the other says', async () => {
    network.clock.goTo('2026-03-16');
    expectApplied(await episode.tell('recordOfferResponse', answer(FATHER, '2026-03-13', 'DECLINED')), [
      'TL1',
      'conference.duties',
    ]);
    const accepted = expectApplied(
      await episode.tell('recordOfferResponse', answer(MOTHER, '2026-03-16', 'ACCEPTED')),
      ['TL1', 'conference.duties'],
    );

    expect(accepted.section31ZA).toMatchObject({
      offerOutcome: 'ACCEPTED_BY_AT_LEAST_ONE',
      duty: 'DUTY_OUTSTANDING',
      mustDo: 'HOLD_BEFORE_APPLICATION',
      offerees: [
        { person: FATHER, response: 'DECLINED', respondedOn: '2026-03-13' },
        { person: MOTHER, response: 'ACCEPTED', respondedOn: '2026-03-16' },
      ],
    });
    expect(dutiesOf(accepted)).toContain('HOLD_BEFORE_APPLICATION 2026-04-19 DUE');
  });

  it('is in breach if the application comes before the meeting: recorded and flagged, not refused', async () => {
    network.clock.goTo('2026-04-01');
    const applied = await episode.tell('recordApplication', { application: { madeOn: '2026-04-01' } });

    const conference = expectApplied(applied, BREACH, ['TL1', 'conference.duties']);
    expect(conference.section31ZA).toMatchObject({ trigger: 'APPLICATION_MADE', duty: 'BREACH', mustDo: null });
    expect(await workFor(system, episode.id)).toMatchObject({ inBreach: true });
    expect((await workList(system, { overdueOnly: true })).map(({ conference: { id } }) => id)).toContain(episode.id);
  });

  it('stays in breach by a meeting that comes too late', async () => {
    network.clock.goTo('2026-04-02');
    const late = await episode.tell('holdConference', meeting('2026-04-02', 'S1'));

    expect(late).toMatchObject({ status: 'APPLIED' });
    expect(await dutyOf(episode)).toMatchObject({ duty: 'BREACH' });
    expect(late.problems).toContainEqual(
      expect.objectContaining({
        code: 'S2',
        severity: 'FLAG',
        path: ['conference', 'section31ZA', 'applications', '0', 'madeOn'],
      }),
    );
  });

  it('stays in breach by its first application, whatever is applied for afterwards', async () => {
    const second = await episode.tell('recordApplication', { application: { madeOn: '2026-04-02' } });
    expect(second).toMatchObject({ status: 'APPLIED' });
    expect(await dutyOf(episode)).toMatchObject({ duty: 'BREACH', application: { madeOn: '2026-04-01' } });
  });
});

describe('a family before proceedings, both parents of which decline', () => {
  it('leaves the duty met', async () => {
    network.clock.goTo('2026-05-11');
    const episode = await refer('S2', '2026-05-11');
    await episode.tell('offerMeeting', offer(MOTHER, '2026-05-11'));
    await episode.tell('offerMeeting', offer(FATHER, '2026-05-11'));
    await episode.tell('recordOfferResponse', answer(MOTHER, '2026-05-11', 'DECLINED'));
    expect(await dutyOf(episode)).toMatchObject({
      offerOutcome: 'OFFERED_AWAITING_RESPONSE',
      duty: 'DUTY_OUTSTANDING',
    });

    await episode.tell('recordOfferResponse', answer(FATHER, '2026-05-11', 'DECLINED'));
    const applied = expectApplied(await episode.tell('recordApplication', { application: { madeOn: '2026-05-11' } }));
    expect(applied.section31ZA).toMatchObject({ offerOutcome: 'DECLINED_BY_ALL', duty: 'DUTY_MET' });
  });
});

describe('a family to which no meeting is offered, for the safety of the child', () => {
  let episode: Episode;
  const exemption = (rationale?: string): Input => ({
    exemption: {
      on: '2026-05-12',
      limb: 'NOT_OFFERED',
      reason: 'RISK_OF_FLIGHT_OR_ABDUCTION',
      decidedBy: LAWYER,
      ...(rationale !== undefined && { rationale }),
    },
  });

  it('is exempt, and is queried without a rationale', async () => {
    network.clock.goTo('2026-05-12');
    episode = await refer('S3', '2026-05-12');

    expectTriedOut(await episode.tell('recordExemption', { ...exemption(), dryRun: true }), [
      'S4',
      'input.exemption.rationale',
    ]);
    const exempt = expectApplied(
      await episode.tell('recordExemption', exemption('An offer would put the child at risk.')),
    );
    expect(exempt.section31ZA).toMatchObject({
      offerOutcome: 'NOT_OFFERED_BEST_INTERESTS',
      duty: 'EXEMPT_BEST_INTERESTS',
      mustDo: null,
    });
  });

  it('is exempt still when the application is made', async () => {
    const applied = expectApplied(
      await episode.tell('recordApplication', { application: { madeOn: '2026-05-12', shortNotice: 'A' } }),
    );
    expect(applied.section31ZA).toMatchObject({ duty: 'EXEMPT_BEST_INTERESTS', application: { shortNotice: 'A' } });
    expect(await workFor(system, episode.id)).toMatchObject({ inBreach: false });
  });
});

describe('a meeting and an application on one day', () => {
  /** An accepted offer and a meeting, so that only the order of the day is open. */
  async function metOnTheDay(recordId: string): Promise<Episode> {
    network.clock.goTo('2026-06-01');
    const episode = await refer(recordId, '2026-06-01');
    await episode.tell('offerMeeting', offer(MOTHER, '2026-06-01'));
    await episode.tell('recordOfferResponse', answer(MOTHER, '2026-06-01', 'ACCEPTED'));
    network.clock.goTo('2026-06-05');
    expect(await episode.tell('holdConference', meeting('2026-06-05', recordId))).toMatchObject({ status: 'APPLIED' });
    return episode;
  }
  const codes = ({ problems }: Recorded): string[] =>
    problems.map(({ code }) => code).filter((code) => code.startsWith('S'));

  it('asks which came first', async () => {
    const episode = await metOnTheDay('S4');
    const applied = await episode.tell('recordApplication', { application: { madeOn: '2026-06-05' } });

    expect(codes(applied)).toEqual(['S2D', 'S2']);
    expect(applied.conference?.section31ZA.duty).toBe('BREACH');
  });

  it('meets the duty if the meeting did', async () => {
    const episode = await metOnTheDay('S5');
    const applied = await episode.tell('recordApplication', {
      application: { madeOn: '2026-06-05', afterMeeting: true },
    });

    expect(codes(applied)).toEqual([]);
    expect(applied.conference?.section31ZA.duty).toBe('DUTY_MET');
  });

  it('is a breach if the application did', async () => {
    const episode = await metOnTheDay('S6');
    const applied = await episode.tell('recordApplication', {
      application: { madeOn: '2026-06-05', afterMeeting: false },
    });

    expect(codes(applied)).toEqual(['S2']);
    expect(applied.conference?.section31ZA.duty).toBe('BREACH');
  });
});

describe('an application from before the section came into force', () => {
  it('is worked out all the same, and says that it was before commencement', async () => {
    network.clock.goTo('2026-06-08');
    const early = await record(system, 'recordConference', {
      sourceRecord: { system: 'CASESYSTEM', recordId: 'S7' },
      facts: [
        {
          referral: {
            receivedOn: '2025-11-03',
            model: 'FAMILY_GROUP_CONFERENCE',
            triggerPoint: 'PRE_PROCEEDINGS_PLO',
            children: [{ laChildId: 'S7', sex: 'F', birthMonth: '2020-02' }],
          },
        },
        { application: { madeOn: '2025-12-01' } },
      ],
    });

    expect(early.conference?.section31ZA).toMatchObject({ regime: 'PRE_COMMENCEMENT', duty: 'BREACH' });
  });

  it('came with no failure of the network', () => {
    expect(network.failures).toEqual([]);
  });
});
