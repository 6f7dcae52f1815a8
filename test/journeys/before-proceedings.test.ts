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

describe('two siblings, of whom only one is applied for', () => {
  const [A, B, C] = ['S8A', 'S8B', 'S8C'];
  let id: string;
  const tell = (verb: Verb, input: Input): Promise<Recorded> => record(system, verb, { conferenceId: id, ...input });
  const read = async (): Promise<Conference> => (await readConference(system, id))!;
  const breaches = async (): Promise<readonly (readonly [path: string, reason: string | null])[]> =>
    (await read()).problems
      .filter(({ code }) => code === 'S2')
      .map(({ path, reasonGiven }) => [path.join('.'), reasonGiven] as const);
  const reason = (laChildId: string, on: string): Input => ({
    reason: { rule: 'S2', laChildId, reason: 'The court had to be asked at once.', by: LAWYER, on },
  });

  it('share one conference, and the letter and the offer can be for one of them', async () => {
    network.clock.goTo('2026-06-08');
    const { id: begun } = expectApplied(
      await record(system, 'makeReferral', {
        sourceRecord: { system: 'CASESYSTEM', recordId: 'S8' },
        referral: {
          receivedOn: '2026-06-08',
          model: 'FAMILY_GROUP_CONFERENCE',
          triggerPoint: 'EDGE_OF_CARE',
          children: [
            { laChildId: A, sex: 'M', birthMonth: '2019-09' },
            { laChildId: B, sex: 'F', birthMonth: '2021-02' },
            { laChildId: C, sex: 'U', expectedBirthMonth: '2026-06' },
          ],
        },
      }),
    );
    id = begun;
    expectApplied(
      await tell('recordLetterBeforeProceedings', {
        letter: { sentOn: '2026-06-08', offerIncluded: true, laChildIds: [A] },
      }),
    );
    const offered = expectApplied(
      await tell('offerMeeting', { offer: { on: '2026-06-08', offeree: MOTHER, inLetter: true, laChildIds: [A] } }),
    );
    expect(offered.section31ZA).toMatchObject({
      duty: 'DUTY_OUTSTANDING',
      children: [
        { laChildId: A, duty: 'DUTY_OUTSTANDING', mustDo: 'AWAIT_RESPONSE', offerees: [{ person: MOTHER }] },
        { laChildId: B, duty: 'NO_DUTY', trigger: 'NOT_TRIGGERED', offerees: [] },
        { laChildId: C, duty: 'NO_DUTY', trigger: 'NOT_TRIGGERED', offerees: [] },
      ],
    });
  });

  it('cannot be told of a child of another family, of nobody, or of one for whom nothing was offered', async () => {
    const application = (laChildIds: readonly string[]): Input => ({
      application: { madeOn: '2026-06-08', laChildIds },
    });
    expectRefused(await tell('recordApplication', application([A, 'S1'])), ['F2', 'input.application.laChildIds.1']);
    expectRefused(await tell('recordApplication', application([])), ['F5', 'input.application.laChildIds']);
    expectRefused(await tell('recordApplication', application([A, A])), ['F4', 'input.application.laChildIds.1']);
    const stray = {
      offerResponse: { on: '2026-06-08', offereeRef: MOTHER.ref, response: 'ACCEPTED', laChildIds: [B] },
    };
    expectRefused(await tell('recordOfferResponse', stray), ['F2', 'input.offerResponse.laChildIds.0']);
  });

  it('have a breach for the one, while the other is exempt, and the unborn keeps its place once born', async () => {
    network.clock.goTo('2026-06-15');
    const exemption = { on: '2026-06-15', limb: 'NOT_OFFERED', reason: 'OTHER', decidedBy: LAWYER };
    expectApplied(
      await tell('recordExemption', {
        exemption: { ...exemption, rationale: 'An offer would put the child at risk.', laChildIds: [B, C] },
      }),
    );
    expect(await tell('recordApplication', { application: { madeOn: '2026-06-15', laChildIds: [A] } })).toMatchObject({
      status: 'APPLIED',
      problems: [{ code: 'S2', severity: 'FLAG', path: ['input', 'application', 'laChildIds', '0'] }],
    });
    expectApplied(
      await tell('recordBirth', { birth: { laChildId: C, birthMonth: '2026-06', recordedOn: '2026-06-15' } }),
      ['S2', 'conference.section31ZA.applications.0.laChildIds.0'],
    );

    expect((await read()).section31ZA).toMatchObject({
      trigger: 'APPLICATION_MADE',
      duty: 'BREACH',
      children: [
        { laChildId: A, duty: 'BREACH', appliedOn: '2026-06-15' },
        { laChildId: B, duty: 'EXEMPT_BEST_INTERESTS', appliedOn: null },
        { laChildId: C, duty: 'EXEMPT_BEST_INTERESTS', appliedOn: null },
      ],
    });
    expect(await workFor(system, id)).toMatchObject({ inBreach: true });
  });

  it('stand in the work list until the breach of each child has a reason of its own', async () => {
    network.clock.goTo('2026-06-16');
    const late = { on: '2026-06-16', offeree: FATHER, inLetter: false, laChildIds: [B] };
    expect(await tell('offerMeeting', { offer: late })).toMatchObject({ status: 'APPLIED' });
    const accepted = { on: '2026-06-16', offereeRef: FATHER.ref, response: 'ACCEPTED', laChildIds: [B] };
    expect(await tell('recordOfferResponse', { offerResponse: accepted })).toMatchObject({ status: 'APPLIED' });
    expect(await tell('recordApplication', { application: { madeOn: '2026-06-16', laChildIds: [B] } })).toMatchObject({
      status: 'APPLIED',
    });
    expect(await breaches()).toEqual([
      ['conference.section31ZA.applications.0.laChildIds.0', null],
      ['conference.section31ZA.applications.1.laChildIds.0', null],
    ]);

    expect(await tell('giveReason', reason('S1', '2026-06-16'))).toMatchObject({ status: 'REFUSED' });
    await tell('giveReason', reason(A, '2026-06-16'));
    expect(await breaches()).toEqual([
      ['conference.section31ZA.applications.0.laChildIds.0', 'The court had to be asked at once.'],
      ['conference.section31ZA.applications.1.laChildIds.0', null],
    ]);
    expect(await workFor(system, id)).toMatchObject({ inBreach: true });

    await tell('giveReason', reason(B, '2026-06-16'));
    expect(await workFor(system, id)).toMatchObject({ inBreach: false });
  });

  it('come from a nightly push as they come one by one, and the same again changes nothing', async () => {
    const facts = [
      {
        referral: {
          receivedOn: '2026-06-08',
          model: 'FAMILY_GROUP_CONFERENCE',
          triggerPoint: 'PRE_PROCEEDINGS_PLO',
          children: [
            { laChildId: 'S9A', sex: 'M', birthMonth: '2019-09' },
            { laChildId: 'S9B', sex: 'F', birthMonth: '2021-02' },
          ],
        },
      },
      { application: { madeOn: '2026-06-12' } },
      {
        exemption: {
          on: '2026-06-12',
          limb: 'NOT_OFFERED',
          reason: 'OTHER',
          decidedBy: LAWYER,
          rationale: 'An offer would put the child at risk.',
          laChildIds: ['S9B'],
        },
      },
    ];
    const push = (): Promise<Recorded> =>
      record(system, 'recordConference', { sourceRecord: { system: 'CASESYSTEM', recordId: 'S9' }, facts });
    const pushed = await push();

    expect(pushed.problems.filter(({ code }) => code === 'S2').map(({ path }) => path.join('.'))).toEqual([
      'conference.section31ZA.children.0.duty',
    ]);
    expect(pushed.conference?.section31ZA).toMatchObject({
      duty: 'BREACH',
      children: [{ duty: 'BREACH' }, { duty: 'EXEMPT_BEST_INTERESTS' }],
    });
    expect(await push()).toMatchObject({ status: 'UNCHANGED' });
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
